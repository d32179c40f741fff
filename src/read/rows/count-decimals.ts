import { numberOf } from "../../table/number-of.ts";
import type { Cells } from "./batch.ts";

/**
 * How many cells are numbers with a decimal comma, and how many with a decimal point. “1,234” could be a thousand,
 * so it counts a little; three digits after the only mark in every cell is how a file of weights looks.
 */
export function countDecimals(records: readonly Cells[]): { comma: number; point: number } {
  let comma = 0;
  let point = 0;
  for (const record of records) {
    for (const cell of record) {
      const commas = cell.includes(",");
      const points = cell.includes(".");
      if (!(commas || points) || cell.length > 24 || !/\d/.test(cell)) continue;
      const asComma = numberOf(cell, ",") !== null;
      const asPoint = numberOf(cell, ".") !== null;
      if (asComma && asPoint) {
        if (commas) comma += 0.01;
        else point += 0.01;
      } else if (asComma) comma += 1;
      else if (asPoint) point += 1;
    }
  }
  return { comma, point };
}
