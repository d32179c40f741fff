import { present } from "../lib/invariant.ts";
import { MISSING_KINDS } from "../survey/missing.ts";
import type { Question } from "../survey/question.ts";
import type { VariableId } from "../survey/variable.ts";
import { eachRow, type RowSet } from "../table/row-set.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import type { Design } from "./cross-tab.ts";
import { EVERYBODY_ALONE, type Membership, membership } from "./membership.ts";
import { outcomesOf, type Response, response } from "./response.ts";
import { Sums } from "./sums.ts";
import type { MeanTally, Tally } from "./tally.ts";
import type { Weights } from "./weights.ts";

/** The tallies of one item: everything that its estimates need, and no row. */
export interface ItemTallies {
  readonly item: VariableId;
  /** Groups are numbered first slot × second slots + second slot; slot 0 is everybody. */
  readonly first: Membership;
  readonly second: Membership;
  answered(group: number): Tally;
  outcome(group: number, outcome: number): Tally;
  mean(group: number): MeanTally;
  missing(group: number, kind: number): number;
}

/** (n, Σw, Σw²) for many cells at once. */
class Cells {
  readonly #n: Float64Array;
  readonly #sumW: Sums;
  readonly #sumW2: Sums;

  constructor(size: number) {
    this.#n = new Float64Array(size);
    this.#sumW = new Sums(size);
    this.#sumW2 = new Sums(size);
  }

  add(cell: number, weight: number): void {
    if (weight === 0) return;
    this.#n[cell] = (this.#n[cell] ?? 0) + 1;
    this.#sumW.add(cell, weight);
    this.#sumW2.add(cell, weight * weight);
  }

  at(cell: number): Tally {
    return { n: this.#n[cell] ?? 0, sumW: this.#sumW.at(cell), sumW2: this.#sumW2.at(cell) };
  }
}

/**
 * The sums of y about a pilot value, for many groups at once. The pilot is the group's own first value: it lies within
 * the group's spread, so that what cancels is never larger than what stays, however far the other groups are.
 */
class Moments {
  readonly #pilots: Float64Array;
  readonly #wy: Sums;
  readonly #w2y: Sums;
  readonly #w2y2: Sums;

  constructor(size: number) {
    this.#pilots = new Float64Array(size).fill(Number.NaN);
    this.#wy = new Sums(size);
    this.#w2y = new Sums(size);
    this.#w2y2 = new Sums(size);
  }

  add(group: number, weight: number, value: number): void {
    if (weight === 0) return;
    if (Number.isNaN(this.#pilots[group])) this.#pilots[group] = value;
    const y = value - (this.#pilots[group] ?? 0);
    this.#wy.add(group, weight * y);
    this.#w2y.add(group, weight * weight * y);
    this.#w2y2.add(group, weight * weight * y * y);
  }

  at(group: number, tally: Tally): MeanTally {
    return {
      ...tally,
      pilot: tally.n === 0 ? 0 : (this.#pilots[group] ?? 0),
      sumWY: this.#wy.at(group),
      sumW2Y: this.#w2y.at(group),
      sumW2Y2: this.#w2y2.at(group),
    };
  }
}

function tallyItem(
  { measure }: Question,
  item: VariableId,
  answers: Response,
  outcomes: number,
  rows: RowSet,
  weights: Weights,
  first: Membership,
  second: Membership,
): ItemTallies {
  const seconds = second.codes.length + 1;
  const groups = (first.codes.length + 1) * seconds;
  const kinds = MISSING_KINDS.length;
  const answered = new Cells(groups);
  const cells = new Cells(groups * outcomes);
  const moments = measure.kind === "mean" ? new Moments(groups) : null;
  const missing = new Float64Array(groups * kinds);
  const firstSlots = new Uint32Array(first.codes.length + 2);
  const secondSlots = new Uint32Array(seconds + 1);

  eachRow(rows, (row) => {
    const weight = weights.values === null ? 1 : (weights.values[row] ?? 0);
    const answer = answers.read(row);
    const firstCount = first.slotsOf(row, firstSlots);
    const secondCount = second.slotsOf(row, secondSlots);
    for (let f = 0; f < firstCount; f++) {
      for (let s = 0; s < secondCount; s++) {
        const group = (firstSlots[f] ?? 0) * seconds + (secondSlots[s] ?? 0);
        if (answer < 0) {
          const cell = group * kinds - 1 - answer;
          missing[cell] = (missing[cell] ?? 0) + 1;
          continue;
        }
        answered.add(group, weight);
        moments?.add(group, weight, answers.value());
        for (let o = 0; o < answers.count(); o++)
          cells.add(group * outcomes + (answers.outcomes[o] ?? 0), weight);
      }
    }
  });

  return {
    item,
    first,
    second,
    answered: (group) => answered.at(group),
    outcome: (group, outcome) => cells.at(group * outcomes + outcome),
    mean: (group) => present(moments, "the moments of a mean").at(group, answered.at(group)),
    missing: (group, kind) => missing[group * kinds + kind] ?? 0,
  };
}

/**
 * Tallies a question in one pass over the rows for each item.
 *
 * Margins are counted, not summed from cells: a respondent of a `multiple` breakdown stands in several groups, and one
 * who did not answer the breakdown still belongs to the whole.
 */
export function tallyQuestion(
  table: SurveyTable,
  rows: RowSet,
  question: Question,
  weights: Weights,
): { readonly items: readonly ItemTallies[]; readonly design: Design } {
  const [first, second] = question.breakdowns.map((id) => membership(table, id));
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
      withoutWeight: weights.missing,
      zeroWeight: weights.zero,
      selected: selected.at(0),
    },
  };
}
