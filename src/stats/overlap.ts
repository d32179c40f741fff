import { variableOf } from "../survey/codebook.ts";
import type { Measure } from "../survey/measure.ts";
import type { RowSet } from "../table/row-set.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import type { Place } from "./comparison.ts";
import type { Overlap, TalliedGroup } from "./comparisons.ts";
import { jointVariances } from "./joint.ts";
import { membership } from "./membership.ts";
import type { Plan } from "./plan.ts";
import { response } from "./response.ts";
import type { Weights } from "./weights.ts";

/** What the rows are needed for once the tallies are made. */
export interface Respondents {
  readonly table: SurveyTable;
  readonly rows: RowSet;
  readonly weights: Weights;
}

/**
 * For two groups of a cross-tab, the variance of their differences where somebody can be in both: items of a battery,
 * groups by a question with several answers. One pass over the rows for each outcome, when first asked for.
 */
export function overlapOf(
  respondents: Respondents,
  groups: readonly TalliedGroup[],
  measure: Measure,
  plan: Plan,
): (a: TalliedGroup, b: TalliedGroup) => Overlap {
  const { table, rows, weights } = respondents;
  const made = new Map<number, (a: number, b: number) => number>();
  const variances = (outcome: number) => {
    const known = made.get(outcome);
    if (known) return known;
    const influences = groups.map((group) => influence(table, measure, group, outcome));
    const variance = jointVariances(rows, weights, influences, plan);
    made.set(outcome, variance);
    return variance;
  };
  const common = (a: Place, b: Place) => variances(a.outcome)(a.group, b.group);
  const isMultiple = ({ group }: TalliedGroup) =>
    group.traits.some(({ variable }) => variableOf(table.codebook, variable).kind === "multiple");
  return (a, b) => (a.group.item !== b.group.item || isMultiple(a) ? common : null);
}

/** Influence of a row on an estimate, before its weight: (y − p)/W in the base, 0 outside. */
function influence(
  table: SurveyTable,
  measure: Measure,
  { group, cells }: TalliedGroup,
  outcome: number,
): (row: number) => number {
  const estimate = cells[outcome];
  if (estimate?.kind !== "estimate") return () => 0;
  const { value, base } = estimate;
  const answers = response(table, measure, group.item);
  const traits = group.traits.map(({ variable, code }) => {
    const of = membership(table, variable);
    return { of, slot: of.codes.indexOf(code) + 1, slots: new Uint32Array(of.codes.length + 2) };
  });
  const belongs = (row: number) =>
    traits.every(({ of, slot, slots }) => {
      const count = of.slotsOf(row, slots);
      for (let place = 1; place < count; place++) if (slots[place] === slot) return true;
      return false;
    });
  const includes = (list: Uint32Array | null, count: number) => {
    for (let place = 0; place < count; place++) if (list?.[place] === outcome) return true;
    return false;
  };
  return (row) => {
    if (answers.read(row) < 0 || !belongs(row)) return 0;
    if (measure.kind === "mean") return (answers.value() - value) / base.weighted;
    if (includes(answers.skipped, answers.skippedCount())) return 0;
    return ((includes(answers.outcomes, answers.count()) ? 1 : 0) - value) / base.weighted;
  };
}
