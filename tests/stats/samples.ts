import fc from "fast-check";
import type { Records } from "./study.ts";

/** A thousand samples a law; ten thousand in a long run. */
export const LAW = { seed: 20211125, numRuns: process.env.LONG ? 10_000 : 1000 };

const HEADERS = ["answer", "group", "sex", "score", "w"];
export const KINDS = { score: "numeric", w: "numeric" } as const;

const weight = fc.integer({ min: 0, max: 80 }).map((eighths) => String(eighths / 8));
const score = fc.integer({ min: -50, max: 50 }).map(String);

const respondent = fc.tuple(
  fc.constantFrom("a", "b", "c", ""),
  fc.constantFrom("x", "y", "z", ""),
  fc.constantFrom("f", "m"),
  score,
  weight,
);

/** From a few respondents to a few dozen; somebody in each group and of each sex. */
export const samples = fc.array(respondent, { minLength: 0, maxLength: 40 }).map(
  (rows): Records => ({
    headers: HEADERS,
    rows: [
      ...rows,
      ["a", "x", "f", "1", "1.5"],
      ["b", "y", "m", "7", "0.5"],
      ["a", "z", "m", "-3", "2"],
      ["b", "x", "f", "4", "1"],
    ],
  }),
);

/** The cells of a column. */
export const columnOf = ({ headers, rows }: Records, name: string): readonly string[] =>
  rows.map((row) => row[headers.indexOf(name)] ?? "");

/** The records with another column, or with other cells in one that is there. */
export function withColumn(
  { headers, rows }: Records,
  name: string,
  cell: (row: number, now: string) => string,
): Records {
  const at = headers.includes(name) ? headers.indexOf(name) : headers.length;
  return {
    headers: headers.includes(name) ? headers : [...headers, name],
    rows: rows.map((row, index) => {
      const changed = [...row];
      changed[at] = cell(index, row[at] ?? "");
      return changed;
    }),
  };
}

/**
 * Variance of an estimate from what each respondent pulls: (1 − f) · n/(n − 1) · Σ z², z with its weight. Where weights
 * were raked, first less w · (mean of z/w in the category), ten times for each margin. Written from the formulas, and
 * sharing nothing with what it checks.
 *
 * @param z - of each row; 0 outside the base
 * @param w - weight of each row
 * @param margins - category of each row, for each margin
 */
export function varianceByRow(
  z: readonly number[],
  w: readonly number[],
  margins: readonly (readonly string[])[] = [],
  fraction = 0,
): number {
  let rest = [...z];
  for (let round = 0; round < 10; round++)
    for (const margin of margins) {
      const means = new Map(
        [...new Set(margin)].map((category) => {
          const inside = rest.flatMap((value, row) => {
            const weight = w[row] ?? 0;
            return margin[row] === category && weight > 0 ? [value / weight] : [];
          });
          return [category, inside.reduce((sum, value) => sum + value, 0) / Math.max(1, inside.length)];
        }),
      );
      rest = rest.map((value, row) => value - (w[row] ?? 0) * (means.get(margin[row] ?? "") ?? 0));
    }
  const n = z.length;
  // 0 before the margins took their part, and no longer 0 after.
  const mean = rest.reduce((sum, value) => sum + value, 0) / n;
  return (((1 - fraction) * n) / (n - 1)) * rest.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
