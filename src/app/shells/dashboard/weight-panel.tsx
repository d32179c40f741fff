import type { OpenedSurvey } from "../../../engine/protocol.ts";
import { FRENCH_EXCEL, OPEN_CSV } from "../../../exports/csv.ts";
import { weightsCsv } from "../../../exports/weights-csv.ts";
import type { Language } from "../../../i18n/language.ts";
import { wordFailure } from "../../../i18n/word-failure.ts";
import { type CodeBook, variableOf } from "../../../survey/codebook.ts";
import { isCategorical } from "../../../survey/variable.ts";
import { type Weighting, weightingOf } from "../../../survey/weighting.ts";
import { worded } from "../../../survey/wording.ts";
import { WeightFacts } from "../../../views/panels/weight-facts.tsx";
import { Button } from "../../../views/ui/button.tsx";
import { Notice } from "../../../views/ui/notice.tsx";
import { Select } from "../../../views/ui/select.tsx";
import { download } from "../../download.ts";
import {
  draftOf,
  fitsIn,
  NO_MARGIN,
  type RakingDraft,
  rakingOf,
  withoutTotal,
} from "../../state/raking-draft.ts";
import { useReply } from "../../state/use-reply.ts";
import css from "./dashboard.module.css";
import { RakingEditor } from "./raking-editor.tsx";
import type { Shell } from "./shell.ts";
import { weightColumns } from "./weight-columns.ts";

const NONE = "none";
const RAKED = "raked";
const COLUMN = "column ";

/** What each respondent stands for: a column of the file, or weights made here; and what that does to the sample. */
export function WeightPanel({ shell, survey }: { readonly shell: Shell; readonly survey: OpenedSurvey }) {
  const { language, library, open } = shell;
  const words = language.messages.weights;
  const { codebook } = survey;
  const imported = survey.origin === "file" ? open.imported : null;
  const inUse = weightingOf(codebook);
  const used = codebook.raking ? draftOf(codebook.raking) : null;
  const draft = imported && open.draft && fitsIn(open.draft, codebook) ? open.draft : used;
  const columns = weightColumns(codebook);
  const raking = draft && rakingOf(draft);
  const absent = draft && absentTotalSaid(draft, codebook, language);
  const weighting: Weighting | null = draft ? raking && { kind: "raked", raking } : inUse;
  const { answer, failure } = useReply(
    library.clientOf(survey),
    "weigh",
    weighting && { survey: survey.name, weighting },
    survey.revision,
  );

  const choose = (id: string) => {
    if (id === RAKED) {
      library.draft(used ?? NO_MARGIN);
      return;
    }
    const column = columns.find((one) => COLUMN + one.id === id);
    library.correct({ do: "rake", raking: null }, { do: "weight", variable: column ? column.id : null });
  };
  const chosen = draft ? RAKED : inUse?.kind === "variable" ? COLUMN + inUse.variable : NONE;
  const isInUse = JSON.stringify(raking) === JSON.stringify(codebook.raking ?? null);
  const dialect = language.tag === "fr" ? FRENCH_EXCEL : OPEN_CSV;

  if (!imported && !inUse) return null;
  return (
    <section className={css.panel} aria-labelledby="weights">
      <h2 id="weights">{words.title}</h2>
      {imported ? (
        <Select
          label={words.weight}
          value={chosen}
          options={[
            { id: NONE, name: words.none },
            ...columns.map(({ id, label }) => ({
              id: COLUMN + id,
              name: words.column({ name: worded(label, language.tag) }),
            })),
            { id: RAKED, name: words.raked },
          ]}
          onChange={choose}
        />
      ) : null}
      {draft && imported ? (
        <RakingEditor
          shell={shell}
          survey={imported}
          draft={draft}
          report={raking ? (answer?.report ?? null) : null}
          onChange={(next) => library.draft(next)}
        />
      ) : null}
      {absent ? <p role="status">{absent}</p> : null}
      {failure && weighting ? <Notice title={wordFailure(failure, language)} tone="alert" /> : null}
      {answer && weighting && !failure ? (
        <>
          <WeightFacts report={answer.report} language={language} />
          {raking && !isInUse ? <p className={css.muted}>{words.unused}</p> : null}
          <p className={css.weightActions}>
            {raking ? (
              <Button
                look="primary"
                disabled={isInUse}
                onPress={() => library.correct({ do: "rake", raking })}
              >
                {isInUse ? words.used : words.use}
              </Button>
            ) : null}
            {survey.closed ? null : (
              <Button
                onPress={() =>
                  download(
                    weightsCsv(answer.weights, { row: words.row, weight: words.file }, dialect),
                    `${survey.file.replace(/\.[^.]*$/, "")}.${words.file}.csv`,
                  )
                }
              >
                {words.download}
              </Button>
            )}
          </p>
        </>
      ) : null}
    </section>
  );
}

/** The first total of a draft that is missing or cannot be one, in words; null: all are there. */
function absentTotalSaid(draft: RakingDraft, codebook: CodeBook, { tag, messages }: Language): string | null {
  const field = withoutTotal(draft);
  if (!field) return null;
  const variable = variableOf(codebook, field.variable);
  const category = isCategorical(variable) && variable.categories.find(({ code }) => code === field.code);
  const named = {
    answer: category ? worded(category.label, tag) : field.code,
    variable: worded(variable.label, tag),
  };
  return field.text === ""
    ? messages.weights.noTotal(named)
    : messages.weights.badTotal({ ...named, text: field.text });
}
