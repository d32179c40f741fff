import { fold } from "../../lib/fold.ts";
import type { RankOf } from "./order-by.ts";

/** Times a year. */
const PERIODS: readonly (readonly [pattern: RegExp, times: number])[] = [
  [/\b(jours?|day|daily|quotidien\w{0,8})\b/, 365],
  [/\b(semaines?|week|weekly|hebdo\w{0,10})\b/, 52],
  [/\b(mois|month|monthly|mensuel\w{0,6})\b/, 12],
  [/\b(trimestres?|quarter|quarterly)\b/, 4],
  [/\b(ans?|annees?|year|yearly|annuel\w{0,6})\b/, 1],
];

/** How often, in times a year: “1 à 3 fois par mois” is 24; null where the answer is no frequency. */
export const rankByFrequency: RankOf = (answer) => {
  const text = fold(answer);
  if (text.length > 80) return null;
  if (/^(jamais|never|i have never|i never|je n'ai jamais|je ne \w+ jamais)\b/.test(text)) return 0;
  if (/^(moins souvent|plus rarement|less often|rarement|rarely)\b/.test(text)) return 0.25;
  if (!/\b(fois|par|tous|toutes|chaque|every|times|once|twice|an?|per)\b|ly$|ment$/.test(text)) return null;
  const period = PERIODS.find(([pattern]) => pattern.test(text));
  return period ? period[1] * timesIn(text) : null;
};

function timesIn(text: string): number {
  if (/^(moins d|less than)/.test(text)) return 0.5;
  if (/^(plusieurs|several|multiple)/.test(text)) return 3.5;
  if (/^(deux|twice)/.test(text)) return 2;
  const numbers = text.match(/\d{1,3}/g)?.map(Number) ?? [];
  const mean = numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
  return (numbers.length === 0 ? 1 : mean) * (/^(plus d|more than)/.test(text) ? 1.5 : 1);
}
