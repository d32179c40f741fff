import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, expect } from "vitest";
import type { Tabulation } from "../../../src/app/shells/command/tabulation.ts";
import type { Interval } from "../../../src/stats/estimate.ts";
import type { Records } from "../../stats/study.ts";
import { oraclePath } from "../oracle.ts";

const folder = mkdtempSync(join(tmpdir(), "barometre-oracle-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file that a command can be given. */
export function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

export const writeRecords = (name: string, { headers, rows }: Records): string =>
  write(name, Papa.unparse([[...headers], ...rows.map((row) => [...row])]));

/**
 * “nsp”, which without a word means that somebody does not know, is one of the answers in R's cases; and sizes, which
 * are put from the smallest to the largest, are in the order of the alphabet.
 */
const PLAN = write(
  "barometer.json",
  JSON.stringify({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "barometer",
    resources: [
      {
        name: "barometer",
        path: "barometer.csv",
        schema: {
          fields: [
            { name: "plan", type: "string", categories: ["non", "nsp", "oui"] },
            { name: "size", type: "string", categories: ["grande", "moyenne", "petite"] },
          ],
        },
      },
    ],
  }),
);

/** The words that name a data set, with nothing hidden. */
export const fileOf = (data: string): readonly [string, ...string[]] => [
  oraclePath(`${data}.csv`),
  "--threshold",
  "0",
  ...(data === "barometer" ? ["--codebook", PLAN] : []),
];

export const weightWords = (weight: string | null): readonly string[] =>
  weight === null ? [] : ["--weight", weight];

type Cell = Extract<Tabulation["cells"][number], { kind: "estimate" }>;

export const cellAt = ({ cells }: Tabulation, row: string, column: string | null = null) =>
  cells.find((cell) => cell.row === row && cell.column === column) ?? expect.fail(`no ${row} × ${column}`);

/** The cell of a row and a column, where a number is expected. */
export function numbersAt(
  tabulation: Tabulation,
  row: string,
  column: string | null = null,
): Cell & Interval {
  const cell = cellAt(tabulation, row, column);
  return cell.kind === "estimate" ? cell : expect.fail(JSON.stringify(cell));
}
