import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { present } from "../../src/lib/invariant.ts";
import type { SurveyTable } from "../../src/table/survey-table.ts";
import { readCsv, rowsOf } from "./read-csv.ts";

/** Fifteen ways in which French spreadsheets save one table. */
const FOLDER = "../shared/reference/french-csv/";
const absent = !existsSync(FOLDER);

interface Expected {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const files: [string, Expected][] = absent
  ? []
  : Object.entries(JSON.parse(readFileSync(`${FOLDER}expected.json`, "utf8")));

describe.skipIf(absent)(`the files of ${FOLDER} (skipped where that folder is missing)`, () => {
  it.each(files)("%s", async (name, { head, rows }) => {
    const { table } = await readCsv(readFileSync(FOLDER + name));
    expect(table.headers).toEqual(head);
    expect(
      rowsOf(table).map((cells, row) => cells.map((cell, column) => typed(table, cell, row, column))),
    ).toEqual(rows.map((cells) => cells.map((cell) => (cell === "NSP" || cell === "" ? "missing" : cell))));
    expect(table.codebook.variables.map(({ role }) => role)[1]).toBe("identifier");
    expect(table.codebook.variables.at(-1)?.kind).toBe("date");
  });
});

/** The number that a numeric variable reads in a cell, “missing” where there is no answer, the cell otherwise. */
function typed(table: SurveyTable, cell: string, row: number, index: number): string | number {
  const variable = present(table.codebook.variables[index], "variable");
  const column = table.column(variable.id);
  if (column.kind === "number") return column.missing[row] === 0 ? (column.values[row] ?? 0) : "missing";
  return cell;
}
