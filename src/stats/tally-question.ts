import { MISSING_KINDS } from "../survey/missing.ts";
import type { Question } from "../survey/question.ts";
import type { VariableId } from "../survey/variable.ts";
import { eachRow, type RowSet } from "../table/row-set.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import { Cells } from "./cells.ts";
import type { Design } from "./cross-tab.ts";
import { EVERYBODY_ALONE, type Membership, membership } from "./membership.ts";
import type { Plan } from "./plan.ts";
import { outcomesOf, type Response, response } from "./response.ts";
import type { ShareTally } from "./share.ts";
import { Strata } from "./strata.ts";
import type { MeanTally, Tally } from "./tally.ts";
import type { Weights } from "./weights.ts";

/** The tallies of one item: everything that its estimates need, and no row. */
export interface ItemTallies {
  readonly item: VariableId;
  /** Groups are numbered first slot × second slots + second slot; slot 0 is everybody. */
  readonly first: Membership;
  readonly second: Membership;
  answered(group: number): Tally;
  /** Those with the outcome, of those who gave a valid answer about it. */
  share(group: number, outcome: number): ShareTally;
  mean(group: number): MeanTally;
  missing(group: number, kind: number): number;
  /** The same by post-stratum; the whole alone without raking. */
  shareStrata(group: number, outcome: number): readonly ShareTally[];
  meanStrata(group: number): readonly MeanTally[];
  /** Rows with a valid answer to the item and to the first breakdown: those of weight 0, not those without one. */
  readonly complete: number;
  /** Those of them with a weight above 0; everybody who answered the item where there is no breakdown. */
  readonly used: Tally;
}

function tallyItem(
  { measure }: Question,
  item: VariableId,
  answers: Response,
  outcomes: number,
  rows: RowSet,
  { values, absent, poststrata }: Weights,
  first: Membership,
  second: Membership,
): ItemTallies {
  const seconds = second.codes.length + 1;
  const groups = (first.codes.length + 1) * seconds;
  const kinds = MISSING_KINDS.length;
  const ofMean = measure.kind === "mean";
  const whole = new Strata(groups, outcomes, 1, ofMean, answers.skipped !== null);
  const strata = poststrata
    ? new Strata(groups, outcomes, poststrata.sizes.length, ofMean, answers.skipped !== null)
    : null;
  const missing = new Float64Array(groups * kinds);
  const firstSlots = new Uint32Array(first.codes.length + 2);
  const secondSlots = new Uint32Array(seconds + 1);
  const used = new Cells(1);
  let complete = 0;

  const weightOf = (row: number) => (values === null ? 1 : (values[row] ?? 0));

  if (ofMean) {
    eachRow(rows, (row) => {
      if (absent?.[row] === 1 || answers.read(row) < 0) return;
      const stratum = poststrata?.cellOf[row] ?? 0;
      const weight = weightOf(row);
      const firstCount = first.slotsOf(row, firstSlots);
      const secondCount = second.slotsOf(row, secondSlots);
      for (let f = 0; f < firstCount; f++) {
        for (let s = 0; s < secondCount; s++) {
          const group = (firstSlots[f] ?? 0) * seconds + (secondSlots[s] ?? 0);
          whole.prepare(group, 0, weight, answers);
          strata?.prepare(group, stratum, weight, answers);
        }
      }
    });
    whole.settle();
    strata?.settle();
  }

  eachRow(rows, (row) => {
    // Nobody knows what this respondent would stand for.
    if (absent?.[row] === 1) return;
    const stratum = poststrata?.cellOf[row] ?? 0;
    const weight = weightOf(row);
    const answer = answers.read(row);
    const firstCount = first.slotsOf(row, firstSlots);
    const secondCount = second.slotsOf(row, secondSlots);
    const hasWeight = absent === null || absent[row] === 0;
    if (hasWeight && answer >= 0 && (firstCount > 1 || first.variable === null)) {
      complete++;
      used.add(0, weight);
    }
    for (let f = 0; f < firstCount; f++) {
      for (let s = 0; s < secondCount; s++) {
        const group = (firstSlots[f] ?? 0) * seconds + (secondSlots[s] ?? 0);
        if (answer < 0) {
          const cell = group * kinds - 1 - answer;
          missing[cell] = (missing[cell] ?? 0) + 1;
          continue;
        }
        whole.add(group, 0, weight, answers);
        strata?.add(group, stratum, weight, answers);
      }
    }
  });

  const of = strata ?? whole;
  return {
    item,
    first,
    second,
    answered: (group) => whole.answered(group, 0),
    share: (group, outcome) => whole.share(group, outcome, 0),
    mean: (group) => whole.mean(group, 0),
    missing: (group, kind) => missing[group * kinds + kind] ?? 0,
    shareStrata: (group, outcome) => of.each((stratum) => of.share(group, outcome, stratum)),
    meanStrata: (group) => of.each((stratum) => of.mean(group, stratum)),
    complete,
    used: used.at(0),
  };
}

/**
 * Tallies a question in one pass over the rows for each item; a mean takes another before it.
 *
 * Margins are counted, not summed from cells: a respondent of a `multiple` breakdown stands in several groups, and one
 * who did not answer the breakdown still belongs to the whole.
 */
export function tallyQuestion(
  table: SurveyTable,
  rows: RowSet,
  question: Question,
  weights: Weights,
  { fraction }: Plan,
): { readonly items: readonly ItemTallies[]; readonly design: Design } {
  const [first, second] = question.breakdowns.map((id) => membership(table, id, question.filter));
  const outcomes = outcomesOf(table, question.measure).length;
  const items = question.measure.items.map((item) =>
    tallyItem(
      question,
      item,
      response(table, question.measure, item),
      outcomes,
      rows,
      weights,
      first ?? EVERYBODY_ALONE,
      second ?? EVERYBODY_ALONE,
    ),
  );

  const selected = new Cells(1);
  eachRow(rows, (row) => selected.add(0, weights.values === null ? 1 : (weights.values[row] ?? 0)));
  return {
    items,
    design: {
      size: table.rows - weights.missing,
      fraction,
      withoutWeight: weights.missing,
      zeroWeight: weights.zero,
      selected: selected.at(0),
    },
  };
}
