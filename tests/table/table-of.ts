import { categoryCode } from "../../src/survey/category.ts";
import type { MissingCode } from "../../src/survey/missing.ts";
import { type Variable, variableId } from "../../src/survey/variable.ts";
import { wording } from "../../src/survey/wording.ts";
import type { TextColumn } from "../../src/table/column.ts";
import { createSurveyTable } from "../../src/table/create-survey-table.ts";
import type { SurveyTable } from "../../src/table/survey-table.ts";

/** Cells in a dictionary, as a file's column. */
export function textColumn(cells: readonly string[]): TextColumn {
  const dictionary = [...new Set(cells)];
  return { kind: "text", codes: Uint16Array.from(cells, (cell) => dictionary.indexOf(cell)), dictionary };
}

/** A table of these columns, each read as its variable says. */
export function tableOf(
  columns: readonly (readonly string[])[],
  variables: readonly Variable[],
): SurveyTable {
  const unknown = wording("");
  return createSurveyTable({
    headers: columns.map((_, column) => `c${column}`),
    cells: columns.map(textColumn),
    codebook: {
      wave: {
        title: unknown,
        edition: "",
        universe: unknown,
        respondents: unknown,
        unit: "person",
        measurement: "unknown",
        sampling: "unknown",
        population: null,
        threshold: null,
        source: unknown,
        licence: null,
        notice: null,
      },
      variables,
      weight: null,
    },
  });
}

/** What every variable has, for the column of that number. */
export const common = (column: number, missing: readonly MissingCode[] = []) => ({
  id: variableId(`v${column}`),
  label: wording(`v${column}`),
  columns: [column],
  role: "answer" as const,
  missing,
});

export const categories = (...codes: string[]) =>
  codes.map((code) => ({ code: categoryCode(code), label: wording(code) }));

export const missingCode = (code: string, kind: MissingCode["kind"]): MissingCode => ({
  code,
  kind,
  label: wording(code),
});
