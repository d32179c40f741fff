import type { Missing } from "../../survey/missing.ts";
import { numberOf } from "../../table/number-of.ts";
import type { Entry } from "./entry.ts";
import { missingKindOf } from "./missing-tokens.ts";

/** By the last digit, as questionnaires have it: 7 refuses, 8 does not know, 9 did not answer, 6 was not asked. */
const BY_DIGIT: Readonly<Record<string, Missing>> = {
  "6": "not-asked",
  "7": "refused",
  "8": "dont-know",
  "9": "no-answer",
};

/** −1 and −2 are codes too; 97 and 98 go with 99. */
const FAMILY = /^(?:-1|-2|-?([6-9])\1{0,5}|-?9+[6-8])$/;
const DEEPEST = -5;
/** Years, sums of money: nowhere near 0. */
const HIGH = 20;
const FEWEST_STEPS = 3;
const MOST_STEPS = 10;
/** A code of one digit comes after scales that are this short. */
const SHORT = 7;
/** So often as much as the answers beside it. */
const SPIKE = 2;
/** What is this much larger than all else is another thing. */
const BEYOND = 2.5;

/** What numbers mean no answer, and those that may. */
export interface MissingNumbers {
  readonly evident: ReadonlyMap<string, Missing>;
  /** Of the family of such codes, larger than all others, and no proof of it. */
  readonly possible: readonly Entry[];
}

/**
 * Codes for missing answers among numbers (99, 888, −9 and their families), only where they are evident: negative among
 * numbers that are not, beyond a scale of three steps or more that ends by 10, far beyond everything else, or apart
 * from it and more frequent than anything near.
 */
export function missingNumbers(entries: readonly Entry[]): MissingNumbers {
  const evident = new Map<string, Missing>();
  const numbers: { readonly entry: Entry; readonly value: number }[] = [];
  for (const entry of entries) {
    const value = numberOf(entry.key, ".") ?? numberOf(entry.key, ",");
    if (value === null && missingKindOf(entry.key) !== null) continue;
    if (value === null) return { evident, possible: [] };
    numbers.push({ entry, value });
  }
  numbers.sort((a, b) => a.value - b.value);
  const values = new Set(numbers.map(({ value }) => value));
  // 97 and 98 without 99, or beside 96, may be answers such as “other”.
  const isOpen = values.has(96) || (values.has(97) && !values.has(99));
  // −3 is one where no answer is near it; among temperatures it is one of them.
  const lowestAnswer = numbers.find(({ value }) => value >= 0)?.value ?? 0;
  const highestAnswer = numbers.at(-1)?.value ?? 0;
  const isClear =
    highestAnswer <= 1 || (lowestAnswer >= 1 && highestAnswer <= MOST_STEPS) || lowestAnswer >= HIGH;
  const isDeep = (value: number) => isClear && value >= DEEPEST && value <= -3 && Number.isInteger(value);
  const inFamily = (value: number) =>
    isDeep(value) || (FAMILY.test(String(value)) && !(isOpen && value >= 96 && value <= 98));
  let to = numbers.length;
  while (to > 0 && inFamily(numbers[to - 1]?.value ?? 0)) to -= 1;
  let from = 0;
  while (from < to && (numbers[from]?.value ?? 0) < 0 && inFamily(numbers[from]?.value ?? 0)) from += 1;
  // −2, −1, 0, 1, 2: as far below nothing as above.
  const lowest = numbers[0]?.value ?? 0;
  if (lowest <= -2 && from === -lowest && numbers[to - 1]?.value === -lowest) from = 0;
  let answers = numbers.slice(from, to);
  // A scale to 7 or 9 ends in the family: its steps go on without a gap.
  while (to < numbers.length && isNext(numbers[to]?.value ?? 0, answers)) {
    answers = [...answers, numbers[to] as (typeof numbers)[number]];
    to += 1;
  }
  const least = answers[0]?.value ?? 0;
  const most = answers.at(-1)?.value ?? 0;
  const kindOf = (value: number): Missing =>
    value === -2 ? "dont-know" : (BY_DIGIT[String(value).at(-1) ?? ""] ?? "no-answer");
  if (answers.length >= 2 && least >= 0)
    for (const { entry, value } of numbers.slice(0, from)) evident.set(entry.key, kindOf(value));
  if (answers.length < FEWEST_STEPS) return { evident, possible: [] };

  const possible: Entry[] = [];
  // Codes of one digit that most gave are what they answered.
  const past = numbers.slice(to).reduce((sum, { entry }) => sum + entry.count, 0);
  const given = answers.reduce((sum, { entry }) => sum + entry.count, 0);
  // Many who refuse or do not know, and nobody who did not answer.
  const isMost = past > given || (past > given * MANY && !values.has(9));
  const isScale = least >= 0 && most <= MOST_STEPS && answers.every(({ value }) => Number.isInteger(value));
  const frequent = Math.max(...answers.slice(-NEAR).map(({ entry }) => entry.count));
  const median = medianOf(answers.map(({ entry }) => entry.count));
  const counts = answers.map(({ entry }) => entry.count);
  // 73, 33, 17, 5, 2 and one 8: rooms of a house, not a code after a scale.
  const last = counts.at(-1) ?? 0;
  const isFalling =
    counts.length >= TAIL && counts.every((count, at) => at === 0 || count < (counts[at - 1] ?? 0));
  const isTail = isFalling || (most > TAIL && last <= Math.max(...counts) * THIN);
  // 1, 2, 3, 4, 6, 7, 8, 9: a scale whose middle nobody chose.
  const isGap = [6, 7, 8, 9].every((value) => values.has(value)) && most === 4;
  for (const { entry, value } of numbers.slice(to)) {
    // Seven days of a week: what is refused is asked beside what is not known.
    const isLone = value < 8 && !values.has(8) && !values.has(9);
    const isFewer = entry.count < last || (entry.count === last && !isFalling);
    const digits = String(value).length;
    if (digits === 1 && (isLone || isGap || isMost || (isTail && isFewer))) {
      possible.push(entry);
      continue;
    }
    const isPast = isScale && (digits > 1 || most <= SHORT);
    const isFar = digits > 1 && value > BEYOND * most && (digits > 2 || entry.count > 1);
    const isSpike =
      digits > 1 && entry.count >= 3 && entry.count > SPIKE * Math.max(median, 1) && entry.count > frequent;
    if (isPast || isFar || isSpike) evident.set(entry.key, kindOf(value));
    else if (digits > 1 && value > most * NEAR_END) possible.push(entry);
  }
  return { evident, possible };
}

/** So many counts that fall one after the other are no accident; more steps than these are a number of something. */
const TAIL = 4;
/** The end of a tail, as a part of what is most frequent. */
const THIN = 0.1;

/** One who is 66 beside others up to 62 is no code. */
const NEAR_END = 1.1;

/** Refused and not known, beside what was answered. */
const MANY = 0.2;

/** Answers near the end that a code is held against. */
const NEAR = 10;

const isNext = (value: number, answers: readonly { readonly value: number }[]): boolean =>
  value === (answers.at(-1)?.value ?? Number.NaN) + 1 && value <= MOST_STEPS;

function medianOf(counts: readonly number[]): number {
  const sorted = [...counts].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
