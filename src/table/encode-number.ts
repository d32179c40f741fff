import type { NumericVariable } from "../survey/variable.ts";
import { cellKey } from "./cell-key.ts";
import { cellNumber } from "./cell-number.ts";
import type { NumberColumn, TextColumn } from "./column.ts";
import { missingReader, UNREADABLE } from "./missing-reader.ts";

/** Missing codes come first: a codebook may say that “99” is a refusal. */
export function encodeNumber(cells: TextColumn, variable: NumericVariable): NumberColumn {
  const missingKind = missingReader(variable.missing);
  const size = cells.dictionary.length;
  const values = new Float64Array(size);
  const kinds = new Uint8Array(size);
  cells.dictionary.forEach((cell, entry) => {
    const kind = missingKind(cellKey(cell));
    const value = kind < 0 ? cellNumber(cell, variable) : null;
    if (value === null) kinds[entry] = (kind < 0 ? UNREADABLE : kind) + 1;
    else values[entry] = value;
  });

  return { kind: "number", codes: cells.codes, values, missing: kinds };
}
