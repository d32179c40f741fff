import type { Category } from "../../survey/category.ts";
import type { CodeBook } from "../../survey/codebook.ts";
import type { Comparable, PublishedFigure } from "../../survey/published-figure.ts";
import type { CrossTab } from "../cross-tab.ts";
import { type AgainstPublished, againstPublished } from "./against-published.ts";
import { type CellPlace, cellOf } from "./comparable.ts";
import { onlyAnswer, withoutChance } from "./only-answer.ts";
import { type ToldAssociation, toldAssociation } from "./told-association.ts";
import { type Verdicts, verdictsOf } from "./verdicts.ts";
import { type Warrant, warrantOf } from "./warrant.ts";

/** A published figure beside the cell that it can be held against. */
export interface HeldPublished {
  readonly at: CellPlace;
  /** Null where the survey's number is not solid. */
  readonly against: AgainstPublished | null;
  /** Whether the two differ by more than chance, once all that is compared with them is counted. */
  readonly told: boolean;
}

/** Judgement: a cross-tab, and all that is decided about it before it is put into words. */
export interface Judgement {
  /** Without margins and comparisons where only one answer can be given. */
  readonly tab: CrossTab;
  /** What may be said of differences: the verdicts are told in its words. */
  readonly warrant: Warrant;
  /** The one answer that there is; null where there are several. */
  readonly only: Category | null;
  readonly verdicts: Verdicts;
  /** For each published figure that was asked for; null where the cross-tab has no such cell. */
  readonly published: readonly (HeldPublished | null)[];
  readonly association: ToldAssociation | null;
  /** Respondents that the weights are told of, and Kish's effective base of them. */
  readonly weighed: { readonly n: number; readonly effective: number };
}

/**
 * Judges a cross-tab: what of it is more than chance. Pages, files, the command and scripts ask here, so that none calls
 * proven what another does not.
 *
 * @param asked.references - published figures to be held against it, which count as comparisons with the others
 */
export function judge(
  answered: CrossTab,
  {
    codebook,
    references,
  }: {
    readonly codebook: CodeBook;
    readonly references: readonly { readonly comparable: Comparable; readonly figure: PublishedFigure }[];
  },
): Judgement {
  const only = onlyAnswer(answered, codebook);
  const tab = only === null ? answered : withoutChance(answered);
  const held = references.map(({ comparable, figure }) => {
    const at = cellOf(tab, comparable);
    const estimate = at && tab.cells[at.group]?.[at.outcome];
    const isSolid = estimate?.kind === "estimate" && estimate.reliability === "solid";
    return (
      at && { at, against: isSolid ? againstPublished(estimate, figure, tab.design.fraction >= 1) : null }
    );
  });
  const tested = held.flatMap((one) => (typeof one?.against?.p === "number" ? [one.against.p] : []));
  const verdicts = verdictsOf(tab, tested);
  let next = 0;
  const published = held.map(
    (one) =>
      one && {
        ...one,
        told: typeof one.against?.p === "number" ? (verdicts.others[next++] ?? false) : false,
      },
  );
  return {
    tab,
    warrant: warrantOf(codebook.wave, tab.design),
    only,
    verdicts,
    published,
    association: toldAssociation(tab),
    weighed: tab.design.weighed,
  };
}
