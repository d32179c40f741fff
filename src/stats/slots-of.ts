import { codesIn } from "../count/answers.ts";
import type { Counting } from "../count/counting.ts";
import type { Answers } from "../count/patterns.ts";
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

/** Of what a table's column says, once: a question with 64 options has as many different answers as respondents. */
const known = new WeakMap<Answers, Lists>();

/** @param patterns - told apart by the breakdown, if there is one */
export function slotsOf(
  counting: Counting,
  { variable, codes, slotsOf: write }: Membership,
  patterns: Pick<WeighedPatterns, "codes">,
): Slots {
  const size = codes.length + 1;
  const most = codes.length + 2;
  if (variable === null) return { size, codes: new Uint8Array(0), lists: listsOf(1, most, write) };
  const answers = counting.answers(variable);
  const lists = known.get(answers) ?? listsOf(codesIn(answers), most, write);
  known.set(answers, lists);
  return { size, codes: patterns.codes(variable), lists };
}
