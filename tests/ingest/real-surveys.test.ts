import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCsv } from "./read-csv.ts";
import { type How, type Load, SurveyFacts } from "./survey-facts.ts";

/** Public surveys and what two other parsers found in them. */
const FOLDER = "../shared/surveys/";
const absent = !existsSync(`${FOLDER}facts.json`);

interface Survey {
  readonly load: Load;
  readonly facts: readonly { readonly question: string; readonly how: How; readonly expected: unknown }[];
}

const surveys: [string, Survey][] = absent
  ? []
  : Object.entries(JSON.parse(readFileSync(`${FOLDER}facts.json`, "utf8")));

describe.skipIf(absent)(`the surveys of ${FOLDER} (skipped where that folder is missing)`, () => {
  it.each(surveys)("%s", async (name, { load, facts }) => {
    const { table, receipt } = await readCsv(readFileSync(FOLDER + name));
    const blank = receipt.repairs.find(({ code }) => code === "blank-rows")?.count ?? 0;
    const written = new SurveyFacts(table, load, 0);
    const all = new SurveyFacts(table, load, blank);
    for (const { question, how, expected } of facts) {
      if (how.op === "width_counts") continue;
      const exact = agree(written.compute(how), expected);
      expect(exact ? expected : all.compute(how), question).toSatisfy((actual) => agree(actual, expected));
    }
  });
});

/** Equal, numbers to the tolerance of the facts. */
function agree(actual: unknown, expected: unknown): boolean {
  if (typeof actual === "number" && typeof expected === "number") return Math.abs(actual - expected) <= 1e-4;
  if (typeof actual !== "object" || typeof expected !== "object" || !actual || !expected)
    return actual === expected;
  const keys = Object.keys(expected);
  return (
    Object.keys(actual).length === keys.length &&
    keys.every((key) => agree(Reflect.get(actual, key), Reflect.get(expected, key)))
  );
}

it.skipIf(absent)("a file cut short keeps its last row and says which", async () => {
  const { receipt, issues } = await readCsv(
    readFileSync(`${FOLDER}stackoverflow_2023_cut/survey_results_public.csv`),
  );
  expect(receipt.repairs).toEqual([{ code: "ragged-rows", count: 1, cells: -7 }]);
  expect(issues[0]).toMatchObject({ code: "ragged-rows", where: { row: 597 } });
});
