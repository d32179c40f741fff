import type { Missing } from "../../survey/missing.ts";
import { numberOf } from "../../table/number-of.ts";
import { missingKindOf } from "./missing-tokens.ts";

/** Numbers that questionnaires write for no answer, and for “don't know”. */
const NO_ANSWER = new Set([99, 999, 9999, -1, -9, -99, -999]);
const DONT_KNOW = new Set([98, 998, -8, -98, -88]);

const MOST_STEPS = 10;
const FEWEST_STEPS = 3;

/**
 * Codes for missing answers among numbers, only where they are evident: beyond a scale of three steps or more that
 * ends by 10, or negative, or of nines and ten times anything else, among numbers that are none of that.
 */
export function missingNumbers(entries: readonly { readonly key: string }[]): ReadonlyMap<string, Missing> {
  const found = new Map<string, Missing>();
  const numbers: { key: string; value: number }[] = [];
  for (const { key } of entries) {
    const value = numberOf(key, ".");
    if (value === null && missingKindOf(key) !== null) continue;
    if (value === null) return found;
    numbers.push({ key, value });
  }
  const isCode = (value: number) => NO_ANSWER.has(value) || DONT_KNOW.has(value);
  const answers = numbers.filter(({ value }) => !isCode(value)).map(({ value }) => value);
  if (answers.length < FEWEST_STEPS) return found;
  const least = answers.reduce((a, b) => Math.min(a, b));
  const most = answers.reduce((a, b) => Math.max(a, b));
  const scale = least >= 0 && most <= MOST_STEPS && answers.every(Number.isInteger);
  for (const { key, value } of numbers) {
    const evident = value < 0 ? least >= 0 : scale || (value >= 998 && value > 10 * most);
    if (isCode(value) && evident) found.set(key, NO_ANSWER.has(value) ? "no-answer" : "dont-know");
  }
  return found;
}
