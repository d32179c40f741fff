import { readFileSync } from "node:fs";
import { join } from "node:path";
import { betaBound } from "../engine/by-hand.ts";

/** One respondent: what stands under each header. */
export type Row = Readonly<Record<string, string>>;

/** The answers of the barometer that is built in, read without any code of the app: no cell of theirs is quoted. */
export function answersOf(survey: "agents" | "collectivites"): readonly Row[] {
  const text = readFileSync(join(import.meta.dirname, "../../data", `${survey}.csv`), "utf8");
  const [header = "", ...lines] = text
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split("\r\n");
  const names = header.split(";");
  return lines.map((line) => {
    const cells = line.split(";");
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""]));
  });
}

/** What is no answer. */
const MISSING = new Set(["", "Sans réponse", "Ne sait pas", "Je ne sais pas"]);

export interface Computed {
  readonly base: number;
  /** 0 to 100. */
  readonly percent: number;
  /** 95 % interval, 0 to 100; of unweighted answers. */
  readonly lower: number;
  readonly upper: number;
}

/** Those who answer `variable` in one of these words, among those who answer it, by weight where there is one. */
export function shareOf(rows: readonly Row[], variable: string, answers: readonly string[]): Computed {
  const asked = rows.filter((row) => !MISSING.has(row[variable] ?? ""));
  const weight = ({ poids = "1" }: Row) => Number(poids.replace(",", "."));
  const sum = (some: readonly Row[]) => some.reduce((total, row) => total + weight(row), 0);
  const p = sum(asked.filter((row) => answers.includes(row[variable] ?? ""))) / sum(asked);
  return { base: asked.length, percent: 100 * p, ...wilson(p, asked.length) };
}

/** Wilson's interval with Student's quantile; as wide as Korn and Graubard's where 10 at most are on one side. */
function wilson(p: number, n: number): { lower: number; upper: number } {
  const t2 = student975(n - 1) ** 2;
  const middle = (p + t2 / (2 * n)) / (1 + t2 / n);
  const half = Math.sqrt((t2 * (p * (1 - p) + t2 / (4 * n))) / n) / (1 + t2 / n);
  const isRare = n * Math.min(p, 1 - p) <= 10;
  const [lower, upper] = [middle - half, middle + half];
  return {
    lower: 100 * (isRare && p > 0 ? Math.min(lower, betaBound(n * p, n * (1 - p) + 1)) : lower),
    upper: 100 * (isRare && p < 1 ? Math.max(upper, 1 - betaBound(n * (1 - p), n * p + 1)) : upper),
  };
}

/** Student's quantile at 97.5 %, by its expansion about the normal one: right to 0.001 from 9 degrees of freedom. */
function student975(degrees: number): number {
  const z = 1.959964;
  return (
    z +
    (z ** 3 + z) / (4 * degrees) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3)
  );
}
