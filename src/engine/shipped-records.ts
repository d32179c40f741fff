import { lettersOf } from "../lib/hash.ts";
import { DictionaryBuilder } from "../read/rows/dictionary-builder.ts";
import type { TextColumn } from "../table/column.ts";

/** Answers as they are shipped: names of columns that differ, and cells as they were read. */
interface ShippedRecords {
  readonly headers: readonly string[];
  readonly cells: readonly TextColumn[];
}

/**
 * A record a line, every cell in quotes: whatever it holds, it is one cell.
 *
 * @param isOrdered - the records keep their order; else they come by what they hold alone, whoever answered first
 */
export function writeShipped({ headers, cells }: ShippedRecords, isOrdered: boolean): string {
  const rows = Array.from({ length: cells[0]?.codes.length ?? 0 }, (_, row) =>
    record(cells.map(({ codes, dictionary }) => dictionary[codes[row] ?? 0] ?? "")),
  );
  return [record(headers), ...(isOrdered ? rows : inNoOrder(rows)), ""].join("\n");
}

/** What was written; nothing of it is guessed or mended, as it is where somebody else’s file is read. */
export function readShipped(text: string): ShippedRecords {
  const [headers = [], ...records] = recordsIn(text);
  const cells = headers.map((_, column) => {
    const builder = new DictionaryBuilder();
    builder.add(records, column);
    return builder.finish();
  });
  return { headers, cells };
}

const record = (cells: readonly string[]): string =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");

function recordsIn(text: string): string[][] {
  const records: string[][] = [];
  let cells: string[] = [];
  for (let at = 0; text[at] === '"'; ) {
    let end = text.indexOf('"', at + 1);
    while (end > 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
    if (end < 0) break;
    cells.push(text.slice(at + 1, end).replaceAll('""', '"'));
    if (text[end + 1] === "\n") {
      records.push(cells);
      cells = [];
    }
    at = end + 2;
  }
  return records;
}

const inNoOrder = (records: readonly string[]): string[] =>
  records
    .map((text) => [lettersOf(text), text] as const)
    .sort(([one, text], [other, otherText]) => compare(one, other) || compare(text, otherText))
    .map(([, text]) => text);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
