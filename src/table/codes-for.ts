import type { Codes } from "./column.ts";

/** Room for `rows` codes below `distinct`, as narrow as they allow. */
export function codesFor(rows: number, distinct: number): Codes {
  if (distinct <= 0x100) return new Uint8Array(rows);
  return distinct <= 0x10000 ? new Uint16Array(rows) : new Uint32Array(rows);
}
