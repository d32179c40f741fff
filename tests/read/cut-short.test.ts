import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readCsv } from "./read-csv.ts";

/** A public survey, cut in the middle of a record by whoever stored it. */
const FILE = "../shared/surveys/stackoverflow_2023_cut/survey_results_public.csv";

it.skipIf(!existsSync(FILE))("a file cut short keeps its last row and says which", async () => {
  const { receipt, issues } = await readCsv(readFileSync(FILE));
  expect(receipt.repairs).toContainEqual({ code: "ragged-rows", count: 1, cells: -7 });
  expect(issues[0]).toMatchObject({ code: "ragged-rows", where: { row: 597 } });
});
