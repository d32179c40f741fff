import { countingOf } from "../count/columns/count-columns.ts";
import { ClosedConcealment } from "../stats/disclosure/closed-concealment.ts";
import type { Told, Traits } from "../stats/disclosure/closed-set.ts";
import { weightsOf } from "../stats/weights-of.ts";
import { type Closed, goTogether, isCriterion } from "../survey/closed.ts";
import { codesOf, variableOf } from "../survey/codebook.ts";
import { criteriaOf } from "../survey/criteria.ts";
import type { Condition, Filter } from "../survey/filter.ts";
import type { Indicator } from "../survey/indicator.ts";
import { thresholdOf } from "../survey/threshold.ts";
import type { VariableId } from "../survey/variable.ts";
import { weightingOf } from "../survey/weighting.ts";
import { keepRows } from "../table/keep-rows.ts";
import type { SurveyTable } from "../table/survey-table.ts";

/**
 * Closed survey: one that is published under a threshold, with what it hides, whatever is asked of it.
 *
 * Respondents without a weight are in none of its figures, weighted or not: they would be those whom one has and the
 * other has not.
 */
export class ClosedSurvey {
  readonly table: SurveyTable;
  readonly indicators: readonly Indicator[];
  readonly closed: Closed;
  readonly #concealment: ClosedConcealment;

  constructor(table: SurveyTable, indicators: readonly Indicator[]) {
    this.table = weighed(table);
    this.indicators = indicators;
    const threshold = thresholdOf(table.codebook.wave);
    const criteria = criteriaOf(table.codebook, indicators);
    this.#concealment = new ClosedConcealment(countingOf(this.table), indicators, criteria, threshold);
    this.closed = { threshold, together: this.#concealment.together, leftOut: table.rows - this.table.rows };
  }

  /**
   * Whether it is hidden what some respondents answered to an item, or (null) how many they are. Several answers to a
   * criterion are shown where each of them is: their sum says nothing new.
   */
  isHidden(item: VariableId | null, whom: Filter): boolean {
    return !this.#concealment.scopes.some(({ filter, measures }, scope) => {
      const rest = lessThan(whom, filter);
      if (!rest) return false;
      const isAsked =
        item === null || this.isCounted(item) || measures.some((one) => one.items.includes(item));
      const parts = isAsked ? this.#partsOf(scope, item, rest) : null;
      return parts?.every((one) => !this.#concealment.isHidden(one)) ?? false;
    });
  }

  /** Whether an item is a criterion: who gave which answer is then told as a group is. */
  isCounted(item: VariableId): boolean {
    return this.#concealment.isCounted(item);
  }

  /** Whether anything is hidden of an item, in any view. */
  hidesAny(item: VariableId): boolean {
    return this.#concealment.hidesAny(this.isCounted(item) ? null : item);
  }

  /** What adds up to some respondents; null where they are no sum of what is published. */
  #partsOf(scope: number, item: VariableId | null, whom: Filter): readonly Told[] | null {
    const counted = item !== null && this.isCounted(item) ? item : null;
    const ids = whom.map(({ variable }) => variable);
    const all = counted === null || ids.includes(counted) ? ids : [...ids, counted];
    if (!all.every((id) => isCriterion(this.closed, id)) || !goTogether(this.closed, all)) return null;
    const parts = this.#choices(whom);
    if (!parts) return null;
    const asked = counted === null ? item : null;
    const told = parts.map((traits) => ({ scope, item: asked, traits }));
    if (counted === null || ids.includes(counted)) return told;
    const answers = codesOf(this.table.codebook, counted);
    return [
      ...told,
      ...told.flatMap((one) =>
        answers.map((code) => ({ ...one, traits: new Map([...one.traits, [counted, code]]) })),
      ),
    ];
  }

  #choices(whom: Filter): readonly Traits[] | null {
    let choices: readonly Traits[] = [new Map()];
    for (const id of new Set(whom.map(({ variable }) => variable))) {
      const conditions = whom.filter(({ variable }) => variable === id);
      const codes = codesOf(this.table.codebook, id).filter((code) =>
        conditions.every((one) => one.codes.includes(code)),
      );
      // Whoever gave one of several options may have given the others as well: such groups do not add up.
      if (variableOf(this.table.codebook, id).kind === "multiple")
        if (conditions.some((one) => one.codes.length !== 1) || codes.length !== 1) return null;
      choices = choices.flatMap((traits) => codes.map((code) => new Map([...traits, [id, code]])));
    }
    return choices;
  }
}

function weighed(table: SurveyTable): SurveyTable {
  const weighting = weightingOf(table.codebook);
  const counting = countingOf(table);
  const weights = weighting === null ? null : weightsOf(counting, weighting);
  if (!weights?.ok) return table;
  const { variable, raked } = weights.value;
  const byRow = counting.weightsByRow(variable, raked);
  return keepRows(table, (row) => (byRow[row] ?? 0) > 0);
}

const keyOf = ({ variable, codes }: Condition): string => JSON.stringify([variable, ...codes]);

/** The conditions that a filter has beside those of another; null where it has not all of those. */
export function lessThan(whom: Filter, scope: Filter): Filter | null {
  const rest = [...whom];
  for (const condition of scope) {
    const place = rest.findIndex((one) => keyOf(one) === keyOf(condition));
    if (place < 0) return null;
    rest.splice(place, 1);
  }
  return rest;
}
