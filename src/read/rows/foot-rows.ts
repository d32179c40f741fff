import { fold } from "../../lib/fold.ts";
import type { TextColumn } from "../../table/column.ts";
import { numberOf } from "../../table/number-of.ts";

/** Records at the end of a table that are nobody's answers. */
export interface FootRows {
  /** “Source : Insee”, “* provisoire”: in the first cell, and nothing beside. */
  readonly notes: number;
  /** The sums of what stands above. */
  readonly totals: number;
}

const NARROWEST = 3;
const FEWEST_ROWS = 3;
const MOST = 20;

const NOTE =
  /^(source|sources|note|notes|lecture|champ|n\.?b\.?|legende|avertissement|reading|coverage)\s?:|^\*|^\(\d\)/;
const TOTAL = /^(total|totaux|grand total|total general|somme|sum)\b/;
const WHOLE = /^(ensemble|tous|all|overall)$/;

/** Counts them from the last record upwards. */
export function footRowsOf(columns: readonly TextColumn[], decimal: "," | "."): FootRows {
  const rows = columns[0]?.codes.length ?? 0;
  let notes = 0;
  while (notes < MOST && rows - notes > FEWEST_ROWS && isNote(columns, rows - notes - 1)) notes += 1;
  const answers = rows - notes;
  let totals = 0;
  while (totals < 2 && answers - totals > FEWEST_ROWS && isTotal(columns, answers - totals - 1, decimal))
    totals += 1;
  return { notes, totals };
}

const cellOf = (column: TextColumn | undefined, row: number): string =>
  column?.dictionary[column.codes[row] ?? 0]?.trim() ?? "";

function isNote(columns: readonly TextColumn[], row: number): boolean {
  if (columns.length < NARROWEST || !NOTE.test(fold(cellOf(columns[0], row)))) return false;
  return columns.slice(1).every((column) => cellOf(column, row) === "");
}

/** A row that calls itself a total, and is the sum of the rows above in some column; “Ensemble” has to be one in most. */
function isTotal(columns: readonly TextColumn[], row: number, decimal: "," | "."): boolean {
  const name = fold(cellOf(columns[0], row));
  if (!TOTAL.test(name) && !WHOLE.test(name)) return false;
  let numbers = 0;
  let sums = 0;
  for (const column of columns.slice(1)) {
    const total = numberOf(cellOf(column, row), decimal);
    if (total === null || total === 0) continue;
    numbers += 1;
    if (isSum(column, row, total, decimal)) sums += 1;
  }
  if (WHOLE.test(name)) return sums > 0 && sums * 2 > numbers;
  return sums > 0 || namesRows(columns[0], row) || countsRows(columns, row, decimal);
}

function isSum(column: TextColumn, row: number, total: number, decimal: "," | "."): boolean {
  const values = column.dictionary.map((cell) => numberOf(cell, decimal) ?? 0);
  let sum = 0;
  for (let above = 0; above < row; above += 1) sum += values[column.codes[above] ?? 0] ?? 0;
  return Math.abs(sum - total) <= 1e-6 * Math.abs(total) + 0.005 * row;
}

/** “Total;60;”: the number of the rows above, and nothing else. */
function countsRows(columns: readonly TextColumn[], row: number, decimal: "," | "."): boolean {
  const written = columns.slice(1).flatMap((column) => cellOf(column, row) || []);
  return written.length > 0 && written.every((cell) => numberOf(cell, decimal) === row);
}

/** The first column names each row: “Total” is then no answer that somebody gave. */
function namesRows(column: TextColumn | undefined, rows: number): boolean {
  return column !== undefined && new Set(column.codes.subarray(0, rows)).size === rows;
}
