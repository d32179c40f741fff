import type { Counting } from "../count/counting.ts";
import { invariant } from "../lib/invariant.ts";
import type { CategoryCode } from "../survey/category.ts";
import { variableOf } from "../survey/codebook.ts";
import { categoriesLeft, EVERYBODY, type Filter } from "../survey/filter.ts";
import { isCategorical, type VariableId } from "../survey/variable.ts";

/**
 * Membership: which groups of a breakdown those who gave an answer belong to. Slot 0 is everybody; slot k + 1 is
 * category k. A respondent of a `multiple` breakdown belongs to several; one without an answer belongs to slot 0 alone.
 */
export interface Membership {
  readonly variable: VariableId | null;
  readonly codes: readonly CategoryCode[];
  /** Slots of the categories that the filter leaves: nobody who is asked about can be in any other. */
  readonly left: readonly number[];
  /** Writes the slots of an answer, by its code, into `slots`, slot 0 first; returns how many there are. */
  slotsOf(answer: number, slots: Uint32Array): number;
}

/** No breakdown: everybody, and nothing else. */
export const EVERYBODY_ALONE: Membership = {
  variable: null,
  codes: [],
  left: [],
  slotsOf: (_answer, slots) => {
    slots[0] = 0;
    return 1;
  },
};

export function membership(counting: Counting, id: VariableId, filter: Filter = EVERYBODY): Membership {
  const variable = variableOf(counting.codebook, id);
  invariant(isCategorical(variable), `${id} has categories`);
  const codes = variable.categories.map((category) => category.code);
  const categories = categoriesLeft(filter, variable);
  const left = categories.map((category) => variable.categories.indexOf(category) + 1);
  const answers = counting.answers(id);

  if (answers.kind === "coded") {
    return {
      variable: id,
      codes,
      left,
      slotsOf: (answer, slots) => {
        slots[0] = 0;
        if (answer >= answers.categories) return 1;
        slots[1] = answer + 1;
        return 2;
      },
    };
  }

  invariant(answers.kind === "mask", `${id} is coded or a mask`);
  return {
    variable: id,
    codes,
    left,
    slotsOf: (answer, slots) => {
      slots[0] = 0;
      let count = 1;
      if (answers.missing[answer] !== 0) return count;
      for (let word = 0; word < answers.words; word++)
        // The lowest bit that is set, and so on: most options are nobody's.
        for (let rest = answers.bits[answer * answers.words + word] ?? 0; rest !== 0; rest &= rest - 1)
          slots[count++] = word * 32 + (31 - Math.clz32(rest & -rest)) + 1;
      return count;
    },
  };
}
