import type { TextColumn } from "../../table/column.ts";

/** Cells with spaces around what they say: they are kept as read, and counted as if there were none. */
export function spacesTrimmed(columns: readonly TextColumn[]): number {
  let count = 0;
  for (const { codes, dictionary } of columns) {
    const padded = new Set<number>();
    dictionary.forEach((cell, code) => {
      if (cell !== "" && cell.length !== cell.trim().length && cell.trim() !== "") padded.add(code);
    });
    if (padded.size > 0) for (const code of codes) if (padded.has(code)) count += 1;
  }
  return count;
}
