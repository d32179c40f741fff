import { never, present } from "../lib/invariant.ts";
import { findVariable } from "../survey/codebook.ts";
import type { Condition, Filter } from "../survey/filter.ts";
import { MISSING_KINDS } from "../survey/missing.ts";
import { type CategoricalVariable, isCategorical, type Variable } from "../survey/variable.ts";
import { cellKey } from "./cell-key.ts";
import type { CodedColumn, Codes, MaskColumn, TextColumn } from "./column.ts";
import type { RowSet } from "./row-set.ts";
import type { SurveyTable } from "./survey-table.ts";

/** Who meets a condition, by what their code says. */
export interface Passing {
  /** One per row. */
  readonly codes: Codes;
  /** For each code 1 or 0. */
  readonly passes: Uint8Array;
}

/**
 * The respondents who pass the filter. A variable or a code that the codebook does not have is nobody's answer.
 * A variable that is not tabulated is chosen by what its cell says, “75001”.
 */
export function select(table: SurveyTable, filter: Filter): RowSet {
  if (filter.length === 0) return { kind: "all", size: table.rows };
  const kept = new Uint32Array(table.rows);
  let size = -1;
  for (const condition of filter) {
    const passing = passingOf(table, condition);
    if (!passing) return { kind: "some", size: 0, rows: new Uint32Array(0) };
    size = size < 0 ? keepAll(kept, passing) : keepOf(kept, size, passing);
  }
  return { kind: "some", size, rows: kept.slice(0, size) };
}

const BLOCK = 4096;

/** Those of all rows who pass. */
function keepAll(kept: Uint32Array, { codes, passes }: Passing): number {
  const here = new Uint32Array(BLOCK);
  let size = 0;
  for (let from = 0; from < codes.length; from += BLOCK) {
    const count = Math.min(BLOCK, codes.length - from);
    here.set(codes.subarray(from, from + count));
    for (let row = 0; row < count; row += 1) {
      kept[size] = from + row;
      size += passes[here[row] as number] as number;
    }
  }
  return size;
}

/** Those of some rows who pass as well. */
function keepOf(kept: Uint32Array, before: number, { codes, passes }: Passing): number {
  let size = 0;
  for (let index = 0; index < before; index += 1) {
    const row = kept[index] as number;
    kept[size] = row;
    size += passes[codes[row] as number] as number;
  }
  return size;
}

/** Who meets a condition; null: nobody, since there is no such variable. */
export function passingOf(table: SurveyTable, { variable: id, codes }: Condition): Passing | null {
  const variable = findVariable(table.codebook, id);
  if (!variable) return null;
  if (!isCategorical(variable)) {
    const cells = firstCells(table, variable);
    return { codes: cells.codes, passes: passingTexts(cells, codes) };
  }
  const column = table.column(id);
  switch (column.kind) {
    case "coded":
    case "mask":
      return { codes: column.codes, passes: passingAnswers(column, variable, codes) };
    case "number":
    case "text":
      return null;
    default:
      return never(column);
  }
}

/** Of each answer to a variable with categories, whether it is one of `codes`, or one of them among others. */
export function passingAnswers(
  answers: Omit<CodedColumn, "codes"> | Omit<MaskColumn, "codes">,
  variable: CategoricalVariable,
  codes: Condition["codes"],
): Uint8Array {
  const chosen = codes.flatMap((code) => {
    const index = variable.categories.findIndex((category) => category.code === code);
    return index < 0 ? [] : [index];
  });
  return answers.kind === "coded" ? passingCodes(answers.categories, chosen) : passingMasks(answers, chosen);
}

function firstCells(table: SurveyTable, variable: Variable): TextColumn {
  return present(table.cells[variable.columns[0] ?? -1], `the column of ${variable.id}`);
}

function passingCodes(categories: number, chosen: readonly number[]): Uint8Array {
  const passes = new Uint8Array(categories + MISSING_KINDS.length);
  for (const index of chosen) passes[index] = 1;
  return passes;
}

function passingMasks(
  { bits, words, missing }: Omit<MaskColumn, "codes">,
  chosen: readonly number[],
): Uint8Array {
  const wanted = new Uint32Array(words);
  for (const option of chosen) wanted[option >> 5] = (wanted[option >> 5] as number) | (1 << (option & 31));
  return missing.map((kind, choice) => {
    if (kind !== 0) return 0;
    for (let word = 0; word < words; word += 1)
      if (((bits[choice * words + word] as number) & (wanted[word] as number)) !== 0) return 1;
    return 0;
  });
}

function passingTexts({ dictionary }: TextColumn, wanted: readonly string[]): Uint8Array {
  const keys = new Set(wanted.map(cellKey));
  return Uint8Array.from(dictionary, (cell) => (keys.has(cellKey(cell)) ? 1 : 0));
}
