import { codesIn } from "../count/answers.ts";
import type { Counting } from "../count/counting.ts";
import { type Lists, listsOf } from "./answer-lists.ts";
import type { Membership } from "./membership.ts";
import type { WeighedPatterns } from "./weighed-patterns.ts";

/** The groups of a breakdown that the respondents of each pattern are in. */
export interface Slots {
  /** How many groups there are, everybody included. */
  readonly size: number;
  /** Code of each pattern; none without a breakdown, where 0 stands for everybody. */
  readonly codes: ArrayLike<number>;
  /** The slots of each code: see `Membership`. */
  readonly lists: Lists;
}

/** @param patterns - told apart by the breakdown, if there is one */
export function slotsOf(
  counting: Counting,
  { variable, codes, slotsOf: write }: Membership,
  patterns: Pick<WeighedPatterns, "codes">,
): Slots {
  const answers = variable === null ? 1 : codesIn(counting.answers(variable));
  return {
    size: codes.length + 1,
    codes: variable === null ? new Uint8Array(0) : patterns.codes(variable),
    lists: listsOf(answers, codes.length + 2, write),
  };
}
