import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Inspection } from "../../src/app/shells/command/inspection.ts";
import { inspect, rawCells } from "./command.ts";
import { agree, type Fact, FactsOfSurvey, type Load, neededColumns } from "./facts-of-surveys.ts";

/** Public surveys, and what two other parsers found in them. */
const FOLDER = "../shared/surveys/";
const absent = !existsSync(`${FOLDER}facts.json`);

interface Survey {
  readonly load: Load;
  readonly facts: readonly Fact[];
}

const surveys: [string, Survey][] = absent
  ? []
  : Object.entries(JSON.parse(readFileSync(`${FOLDER}facts.json`, "utf8")));

const BLANK_RECORD =
  "the fact counts a record without a filled cell; it is set aside, and counted in the receipt";

/** Facts that the command cannot answer with, and why. */
const UNANSWERABLE: Readonly<Record<string, string>> = {
  "stackoverflow_2023_cut/survey_results_public.csv: field counts per row":
    "cells as read are padded to the header; the receipt counts the one record that was short",
  "egdi_oecd/countries-data_PT.csv: data rows": BLANK_RECORD,
  "egdi_oecd/countries-data_PT.csv: REGIÃO counts": BLANK_RECORD,
};

describe.skipIf(absent)(`the surveys of ${FOLDER} (skipped where that folder is missing)`, () => {
  it.each(surveys)("%s", { timeout: 60_000 }, async (name, { load, facts }) => {
    const file = FOLDER + name;
    const inspection = await inspect(file);
    const cells = new Map<number, readonly string[]>();
    for (const { how } of facts)
      for (const column of neededColumns(how, inspection.columns))
        if (!cells.has(column)) cells.set(column, await rawCells(file, `#${column}`));
    const { rows, columns: headers } = inspection;
    const computed = new FactsOfSurvey({ rows, headers, cells }, load);
    for (const { question, how, expected } of facts) {
      if (`${name}: ${question}` in UNANSWERABLE) continue;
      expect(computed.compute(how), question).toSatisfy((actual) => agree(actual, expected));
      const understood = variableFact(inspection, how, load);
      if (understood !== undefined)
        expect(understood, `${question}, as understood`).toSatisfy((actual) => agree(actual, expected));
    }
  });

  it("every fact that cannot be answered is one of theirs", () => {
    const all = surveys.flatMap(([name, { facts }]) => facts.map(({ question }) => `${name}: ${question}`));
    expect(all).toEqual(expect.arrayContaining(Object.keys(UNANSWERABLE)));
  });
});

/** The same fact from the variable that the column was understood as; undefined where its kind has none. */
function variableFact({ columns, variables }: Inspection, how: Fact["how"], load: Load): unknown {
  const column = typeof how.column === "number" ? how.column : columns.indexOf(how.column ?? "");
  const variable = variables.find((each) => each.columns.length === 1 && each.columns[0] === column);
  if (!variable || how.where || how.trim || how.top) return undefined;
  const { kind, categories, missing, numeric } = variable;
  const given = categories.filter(({ n }) => n > 0);
  const answered = given.reduce((sum, { n }) => sum + n, 0);
  const onlyTheirMissing = missing.every(({ label }) => label === "" || load.missing.includes(label));
  if (how.op === "minmax" && numeric) return [numeric.min, numeric.max];
  if (how.op === "mean" && numeric && onlyTheirMissing) return numeric.mean;
  if (kind !== "single" && kind !== "scale") return undefined;
  if (how.op === "counts")
    return Object.fromEntries([...given, ...missing].map(({ label, n }) => [label, n]));
  if (how.op === "shares" && onlyTheirMissing)
    return Object.fromEntries(given.map(({ label, n }) => [label, (100 * n) / answered]));
  return undefined;
}
