import type { Cells } from "./batch.ts";

/** Cells merged over several columns: columns from 0, records from 1, all included. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly top: number;
  readonly bottom: number;
}

/** A header whose questions are merged over their options. */
export interface MergedHeader {
  /** Records above it. */
  readonly above: number;
  /** Records that make it: two or more. */
  readonly count: number;
  readonly names: Cells;
}

/** So many records below a cell show where the table begins. */
const LOOKED_AT = 10;

const isBlank = (cell: string | undefined): boolean => (cell ?? "").trim() === "";

/**
 * The header that merged cells show: each question stands over its options, which the cells merged beneath it name.
 * Two records where that is so once, more where questions are merged under themes. A line that is one merged cell from
 * the first column of the table on is the title of the whole.
 *
 * @param records - from the first of the sheet
 * @param spans - those that stand above the answers
 */
export function mergedHeader(records: readonly Cells[], spans: readonly Span[]): MergedHeader | null {
  const over = spans.filter((span) => isOverOptions(span, records)).sort((one, other) => one.top - other.top);
  const [first] = over;
  if (!first) return null;
  let last = first.bottom;
  for (const { top, bottom } of over) if (top <= last + 1) last = Math.max(last, bottom);
  const rows = records.slice(first.top - 1, last + 1);
  const width = Math.max(...rows.map(({ length }) => length));
  const names = Array.from({ length: width }, (_, column) => {
    const parts = rows.map((row, index) => shown(row, column, first.top + index, spans));
    return parts.filter((part, index) => part !== "" && parts.indexOf(part) === index).join(": ");
  });
  return { above: first.top - 1, count: rows.length, names };
}

function isOverOptions({ first, last, top, bottom }: Span, records: readonly Cells[]): boolean {
  const record = records[top - 1];
  const beneath = records[bottom] ?? [];
  if (!record || isBlank(record[first])) return false;
  const below = records.slice(bottom, bottom + LOOKED_AT);
  const begins = Math.min(
    ...below.map((cells) => cells.findIndex((cell) => !isBlank(cell))).filter((at) => at >= 0),
  );
  const isAlone = record.every((cell, column) => column === first || isBlank(cell));
  if (isAlone && first <= begins) return false;
  const options = beneath.slice(first, last + 1).filter((cell) => !isBlank(cell));
  return options.length > 1 && records.length > bottom + 1;
}

/** What people see in a cell of the header: what is merged over several columns is seen over all of them. */
function shown(row: Cells, column: number, record: number, spans: readonly Span[]): string {
  const span = spans.find(
    ({ first, last, top, bottom }) => first <= column && column <= last && top <= record && record <= bottom,
  );
  return (span && span.top === record ? (row[span.first] ?? "") : (row[column] ?? "")).trim();
}
