import type { Language } from "../../../i18n/language.ts";
import { type CodeBook, findVariable } from "../../../survey/codebook.ts";
import type { Correction } from "../../../survey/correction.ts";
import type { OrderProposal } from "../../../survey/order-proposal.ts";
import type { VariableId } from "../../../survey/variable.ts";
import { worded } from "../../../survey/wording.ts";
import { Button } from "../../../views/ui/button.tsx";
import css from "./dashboard.module.css";

/** Orders that answers in none may have, a press each: which is right, only the reader knows. */
export function OrderProposals({
  variable,
  proposals,
  codebook,
  language,
  onCorrect,
}: {
  readonly variable: VariableId;
  readonly proposals: readonly OrderProposal[];
  readonly codebook: CodeBook;
  readonly language: Language;
  readonly onCorrect: (...corrections: readonly Correction[]) => void;
}) {
  const words = language.messages.doubts.orders;
  if (proposals.length === 0) return null;
  const nameOf = ({ by, like }: OrderProposal): string => {
    const other = like === null ? undefined : findVariable(codebook, like);
    return words[by]({ name: other ? worded(other.label, language.tag) : "" });
  };
  return (
    <div className={css.suggestion}>
      <span>{words.ask}</span>
      {proposals.map((proposal) => (
        <Button
          key={proposal.by}
          onPress={() =>
            onCorrect(
              { do: "kind", variable, kind: "scale" },
              { do: "order", variable, codes: proposal.codes },
            )
          }
        >
          {nameOf(proposal)}
        </Button>
      ))}
    </div>
  );
}
