import type { Cells } from "./batch.ts";
import { commonWidth } from "./common-width.ts";
import { type HeaderRows, headerRowsOf } from "./header-rows.ts";
import { isBlank } from "./is-blank.ts";
import { mergedHeader, type Span } from "./merged-header.ts";
import { RepairLog } from "./repair-log.ts";

/** A header of as many records as somebody said. */
export interface ToldHeader extends HeaderRows {
  /** Titles and blank records above it. */
  readonly above: number;
}

/**
 * The header of so many records; null while there are not enough to hold it. How many is no question any more. Where
 * the rules that find headers find one of as many records, it is theirs: they know which record names, and which asks.
 */
export function toldHeader(
  records: readonly Cells[],
  count: number,
  spans: readonly Span[],
): ToldHeader | null {
  const merged = mergedHeader(records, spans);
  if (merged?.count === count) return { ...merged, questions: null, groups: null };
  const above = count > 1 ? titlesAbove(records) : titlesAboveOne(records);
  const below = records.slice(above);
  if (below.length < Math.max(1, count)) return null;
  if (count === 0) return { above, ...nameless(below) };
  const found = headerRowsOf(below);
  if (found.count === count) return { above, ...found };
  const names = count === 1 ? (below[0] ?? []) : joined(below.slice(0, count));
  return { above, count, names, questions: null, groups: null };
}

/** What is a title above a header of one record, or above answers, is so whether their number was found or told. */
function titlesAboveOne(records: readonly Cells[]): number {
  return records.length - new RepairLog().repair("top", { records, first: 1 }, []).records.length;
}

/** The first of several records may be as empty as a title, which says one thing, in its first cell. */
function titlesAbove(records: readonly Cells[]): number {
  const isWide = commonWidth(records) > 1;
  const first = records.findIndex((record) => !isBlank(isWide ? record.slice(1) : record));
  return first < 0 ? records.length : first;
}

const nameless = (records: readonly Cells[]): HeaderRows => ({
  count: 0,
  names: (records[0] ?? []).map(() => ""),
  questions: null,
  groups: null,
});

/**
 * The names of the last record under what stands above them: what is written once stands over the blank cells that
 * follow it, but for those over which a record above begins something else.
 */
function joined(records: readonly Cells[]): Cells {
  const width = Math.max(...records.map(({ length }) => length));
  const over: string[][] = Array.from({ length: width }, () => []);
  records.forEach((record, index) => {
    let carried: string[] = [];
    let last = "";
    for (const [column, parts] of over.entries()) {
      const cell = record[column]?.trim() ?? "";
      const isOther = parts.join("\n") !== carried.join("\n");
      last = cell === "" && !isOther && index < records.length - 1 ? last : cell;
      carried = [...parts];
      parts.push(last);
    }
  });
  return over.map((parts) =>
    parts.filter((part, index) => part !== "" && parts.indexOf(part) === index).join(": "),
  );
}
