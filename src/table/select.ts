import { never, present } from "../lib/invariant.ts";
import { findVariable } from "../survey/codebook.ts";
import type { Condition, Filter } from "../survey/filter.ts";
import { MISSING_KINDS } from "../survey/missing.ts";
import { type CategoricalVariable, isCategorical, type Variable } from "../survey/variable.ts";
import { cellKey } from "./cell-key.ts";
import type { CodedColumn, MaskColumn, TextColumn } from "./column.ts";
import { narrow } from "./narrow.ts";
import type { RowSet } from "./row-set.ts";
import type { SurveyTable } from "./survey-table.ts";

type Passes = (row: number) => boolean;

/**
 * The respondents who pass the filter. A variable or a code that the codebook does not have is nobody's answer.
 * A variable that is not tabulated is chosen by what its cell says, “75001”.
 */
export function select(table: SurveyTable, filter: Filter): RowSet {
  return filter.reduce<RowSet>((rows, condition) => narrow(rows, passes(table, condition)), {
    kind: "all",
    size: table.rows,
  });
}

function passes(table: SurveyTable, { variable: id, codes }: Condition): Passes {
  const variable = findVariable(table.codebook, id);
  if (!variable) return () => false;
  if (!isCategorical(variable)) return passesText(firstCells(table, variable), codes);

  const column = table.column(id);
  switch (column.kind) {
    case "coded":
      return passesCoded(column, optionsOf(variable, codes));
    case "mask":
      return passesMask(column, optionsOf(variable, codes));
    case "number":
    case "text":
      return () => false;
    default:
      return never(column);
  }
}

function firstCells(table: SurveyTable, variable: Variable): TextColumn {
  return present(table.cells[variable.columns[0] ?? -1], `the column of ${variable.id}`);
}

function optionsOf(variable: CategoricalVariable, codes: readonly string[]): number[] {
  return codes.flatMap((code) => {
    const index = variable.categories.findIndex((category) => category.code === code);
    return index < 0 ? [] : [index];
  });
}

function passesCoded({ codes, categories }: CodedColumn, chosen: readonly number[]): Passes {
  const lut = new Uint8Array(categories + MISSING_KINDS.length);
  for (const index of chosen) lut[index] = 1;
  return (row) => lut[codes[row] as number] === 1;
}

function passesMask({ bits, words, missing }: MaskColumn, chosen: readonly number[]): Passes {
  const wanted = new Uint32Array(words);
  for (const option of chosen) wanted[option >> 5] = (wanted[option >> 5] as number) | (1 << (option & 31));
  return (row) => {
    if (missing[row] !== 0) return false;
    for (let word = 0; word < words; word += 1)
      if (((bits[row * words + word] as number) & (wanted[word] as number)) !== 0) return true;
    return false;
  };
}

function passesText({ codes, dictionary }: TextColumn, wanted: readonly string[]): Passes {
  const keys = new Set(wanted.map(cellKey));
  const lut = Uint8Array.from(dictionary, (cell) => (keys.has(cellKey(cell)) ? 1 : 0));
  return (row) => lut[codes[row] as number] === 1;
}
