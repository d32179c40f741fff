import { fold } from "../../lib/fold.ts";
import type { RankOf } from "./order-by.ts";

const LESS =
  /^(moins d|under|less than|below|jusqu'|up to|<|≤|inferieur)|\b(et moins|ou moins|or less|or younger|or under|and under)\b/;
const MORE =
  /^(plus d|over|more than|above|>|≥|superieur|\+)|\b(et plus|ou plus|et \+|or more|or older|or over|and over|and older|and above|and up)\b|\d ?\+/;
const BETWEEN = /\d ?[a-z$€.%]{0,12} ?(-|a|to|et|and|\/) ?[$€£]?\d/;
/** What may stand beside the numbers of a bracket. */
const UNITS =
  /\b(de|d'|a|et|to|and|or|ou|entre|between|from|plus|moins|under|over|less|more|than|older|younger|up|above|below|jusqu'a|ans?|annees?|years?|yrs?|old|hab|habitants?|inhabitants|agents?|salaries?|employees|personnes?|people|minutes?|min|heures?|hours?|h|jours?|days?|mois|months?|k|m|km|euros?|eur|k€|inferieur|superieur)\b/g;

/** A bracket's lower bound: “Moins de 18 ans” below all, “65 ans et plus” by 65; null where the answer is no bracket. */
export const rankByBracket: RankOf = (answer) => {
  const text = fold(answer)
    .replace(/(\d)k\b/g, "$1000")
    .replace(/(\d)[ .,](?=\d{3}(?!\d))/g, "$1");
  if (text.length > 60) return null;
  if (/^(aucun|aucune|none|zero)$/.test(text)) return 0;
  if (/^(just me|moi seul|moi seule|je suis seul|je suis seule)\b/.test(text)) return 1;
  const [first] = text.match(/\d{1,12}(?:[.,]\d{1,3})?/g) ?? [];
  if (first === undefined || !isOnlyBracket(text)) return null;
  const bound = Number(first.replace(",", "."));
  if (LESS.test(text)) return bound - 1e12;
  return MORE.test(text) && !BETWEEN.test(text) ? bound + 0.5 : bound;
};

/** Whether brackets are what these answers are: whole numbers alone are not. */
export const someBracket = (answers: readonly string[]): boolean =>
  answers.some((answer) => {
    const text = fold(answer);
    return /\d/.test(text) && (LESS.test(text) || MORE.test(text) || BETWEEN.test(text));
  });

function isOnlyBracket(text: string): boolean {
  const rest = text.replace(UNITS, "").replace(/[\d\s.,;:+<>≤≥$€£%/()'-]/g, "");
  return rest === "";
}
