import { fold } from "../../lib/fold.ts";
import type { NumberFormat, Role } from "../../survey/variable.ts";
import type { ColumnProfile } from "../columns/column-profile.ts";
import {
  asksOpinion,
  namesBareWeight,
  namesPlaceCode,
  namesTimestamp,
  namesWeight,
  namesWhoInNumbers,
  namesYear,
} from "../columns/header-words.ts";
import type { Kind } from "../columns/kind.ts";
import { numbersIn } from "../columns/numbers-in.ts";
import { answersWho, asksWho, namesWho } from "./who-answers.ts";

/** So many respondents do not all say the same by chance. */
const ENOUGH = 20;
/** Weights average one, or count the population; a mean above this with whole numbers only is a quantity. */
const USUAL_MEAN = 10;
/** Weights whose mean is above this stand for people, and have decimals enough to add up to a population. */
const MOST_RELATIVE = 5;

/** What a column is for, by its header and its kind. */
export function roleOf(kind: Kind, profile: ColumnProfile): Role {
  const { header, entries, answered, rows } = profile;
  if (answered === 0) return "ignored";
  // What everybody says tells nobody apart.
  if (entries.length === 1 && answered === rows && rows >= ENOUGH) return "ignored";
  switch (kind.kind) {
    case "identifier":
      return "identifier";
    case "numeric":
      if (namesWeight(header) && areWeights(profile, kind)) return "weight";
      return namesWhoInNumbers(header) || asksWho(header) || asksWho(profile.question)
        ? "breakdown"
        : "answer";
    case "single":
    case "scale":
      return !asksOpinion(`${header} ${profile.question}`) &&
        (namesWho(header) ||
          asksWho(profile.question) ||
          namesPlaceCode(header) ||
          namesYear(header) ||
          answersWhoIAm(profile))
        ? "breakdown"
        : "answer";
    case "date":
      return namesTimestamp(header) || isStamp(profile) ? "ignored" : "answer";
    case "multiple":
    case "text":
      return "answer";
  }
}

/** A date with the time of day, another in nearly every row of one of the first columns: when the reply came in. */
const isStamp = ({ header, column, entries, answered, rows }: ColumnProfile): boolean =>
  column < STAMPS &&
  answered > rows * DATED &&
  entries.length > answered * DIFFERENT &&
  !header.trim().endsWith("?") &&
  entries.every(({ key }) => CLOCK.test(key));
const STAMPS = 3;
/** Replies that were begun only may have none, and some come in the same minute. */
const DATED = 0.5;
const DIFFERENT = 0.75;
const CLOCK = /\d[T ]+\d{1,2}:\d{2}/;

const SETTLEMENTS = new Set(["rural", "urbain", "urban", "suburban", "periurbain"]);

/** A year of four digits: of a wave, not of a measure. */
const PERIOD = /^(19|20)\d\d$/;
const MONEY = /\b(income|revenus?|salaires?|salary|wages?|earn(ed|s)?)\b/;
/** Gender, age brackets, diplomas, years and where one lives are told by the answers whatever the question's words. */
function answersWhoIAm(profile: ColumnProfile): boolean {
  if (answersWho(profile)) return true;
  const { header, entries } = profile;
  const answers = entries.map(({ key }) => fold(key));
  if (MONEY.test(fold(header)) && answers.filter((answer) => /[$€£]|\beur/.test(answer)).length >= 3)
    return true;
  if (answers.length >= 3 && answers.every((answer) => PERIOD.test(answer))) return true;
  if (answers.filter((answer) => SETTLEMENTS.has(answer)).length >= 2) return true;
  const ages = answers.filter((answer) => /\d.{0,12}\b(ans|years old|yrs old)\b/.test(answer.slice(0, 40)));
  return ages.length >= 3 && ages.length * 2 > answers.length;
}

function areWeights({ header, entries, answered }: ColumnProfile, as: NumberFormat): boolean {
  let sum = 0;
  let whole = true;
  let fine = false;
  const numbers = numbersIn(entries, as);
  for (const [index, { count }] of entries.entries()) {
    const value = numbers[index] ?? null;
    if (value === null) continue;
    if (value < 0) return false;
    sum += value * count;
    if (!Number.isInteger(value)) whole = false;
    if (!Number.isInteger(Math.round(value * 1e6) / 1e5)) fine = true;
  }
  const mean = sum / answered;
  // “Poids” of 62,5 and 71: what a person weighs.
  if (mean > MOST_RELATIVE && !fine && namesBareWeight(header)) return false;
  return mean > 0 && (!whole || mean <= USUAL_MEAN);
}
