import { invariant } from "../lib/invariant.ts";
import type { CategoryCode } from "../survey/category.ts";
import { variableOf } from "../survey/codebook.ts";
import { categoriesLeft, EVERYBODY, type Filter } from "../survey/filter.ts";
import { isCategorical, type VariableId } from "../survey/variable.ts";
import type { SurveyTable } from "../table/survey-table.ts";

/**
 * Membership: which groups of a breakdown a respondent belongs to. Slot 0 is everybody; slot k + 1 is category k.
 * A respondent of a `multiple` breakdown belongs to several; one without an answer belongs to slot 0 alone.
 */
export interface Membership {
  readonly variable: VariableId | null;
  readonly codes: readonly CategoryCode[];
  /** Slots of the categories that the filter leaves: nobody who is asked about can be in any other. */
  readonly left: readonly number[];
  /** Writes the slots of a row into `slots`, slot 0 first; returns how many there are. */
  slotsOf(row: number, slots: Uint32Array): number;
}

/** No breakdown: everybody, and nothing else. */
export const EVERYBODY_ALONE: Membership = {
  variable: null,
  codes: [],
  left: [],
  slotsOf: (_row, slots) => {
    slots[0] = 0;
    return 1;
  },
};

export function membership(table: SurveyTable, id: VariableId, filter: Filter = EVERYBODY): Membership {
  const variable = variableOf(table.codebook, id);
  invariant(isCategorical(variable), `${id} has categories`);
  const codes = variable.categories.map((category) => category.code);
  const categories = categoriesLeft(filter, variable);
  const left = categories.map((category) => variable.categories.indexOf(category) + 1);
  const column = table.column(id);

  if (column.kind === "coded") {
    return {
      variable: id,
      codes,
      left,
      slotsOf: (row, slots) => {
        slots[0] = 0;
        const code = column.codes[row] ?? 0;
        if (code >= column.categories) return 1;
        slots[1] = code + 1;
        return 2;
      },
    };
  }

  invariant(column.kind === "mask", `${id} is coded or a mask`);
  return {
    variable: id,
    codes,
    left,
    slotsOf: (row, slots) => {
      slots[0] = 0;
      let count = 1;
      if (column.missing[row] !== 0) return count;
      for (let option = 0; option < column.options; option++) {
        const word = column.bits[row * column.words + (option >>> 5)] ?? 0;
        if ((word >>> (option & 31)) & 1) slots[count++] = option + 1;
      }
      return count;
    },
  };
}
