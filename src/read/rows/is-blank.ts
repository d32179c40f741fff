import type { Cells } from "./batch.ts";

/** Whether nothing is written in any cell. */
export function isBlank(record: Cells): boolean {
  for (const cell of record) if (cell !== "" && cell.trim() !== "") return false;
  return true;
}
