import { expect } from "vitest";
import { answer } from "../../src/engine/answer.ts";
import type { CrossTab } from "../../src/stats/cross-tab.ts";
import type { Wave } from "../../src/survey/wave.ts";
import { createSurveyTable } from "../../src/table/create-survey-table.ts";
import type { SurveyTable } from "../../src/table/survey-table.ts";
import { type Asked, type Kind, question, type Records, recordsOf, study } from "../stats/study.ts";
import { oracleCsv } from "./oracle.ts";

const WEIGHTS = ["pw", "w", "w0", "WTMEC2YR", "made"];

/** A table of these records where nothing is hidden; `numbers` are read as such, and weights are. */
export function tableOfRecords(
  records: Records,
  numbers: readonly string[] = [],
  wave: Partial<Wave> = {},
): SurveyTable {
  const kinds = Object.fromEntries([...WEIGHTS, ...numbers].map((name): [string, Kind] => [name, "numeric"]));
  const { headers, cells, codebook } = study(records, kinds);
  return createSurveyTable({
    headers,
    cells,
    codebook: { ...codebook, wave: { ...codebook.wave, threshold: 0, ...wave } },
  });
}

/** The records of a data set, with a column more, “made”: weights of one's own. */
export function withMade(name: string, made: (row: number) => number | string): Records {
  const { headers, rows } = recordsOf(oracleCsv(name));
  return { headers: [...headers, "made"], rows: rows.map((row, index) => [...row, String(made(index))]) };
}

const made = new Map<string, SurveyTable>();

/** A data set of R's. */
export function oracleTable(name: string, ...numbers: readonly string[]): SurveyTable {
  const key = [name, ...numbers].join();
  const table = made.get(key) ?? tableOfRecords(recordsOf(oracleCsv(name)), numbers);
  made.set(key, table);
  return table;
}

/** The answer to a question, by the way that the page takes. */
export function answered(table: SurveyTable, asked: Asked): CrossTab {
  const tab = answer(table, question(asked));
  return tab.ok ? tab.value : expect.fail(JSON.stringify(tab.failure));
}

/** Which group has these codes. */
export function groupAt({ groups }: CrossTab, codes: readonly string[]): CrossTab["groups"][number] {
  const group = groups.find(
    ({ traits }) => traits.length === codes.length && traits.every(({ code }, k) => code === codes[k]),
  );
  return group ?? expect.fail(`no group ${codes.join(" × ")}`);
}
