import { MISSING_KINDS } from "../survey/missing.ts";
import type { ScaleVariable, SingleVariable } from "../survey/variable.ts";
import { cellKey } from "./cell-key.ts";
import { codesFor } from "./codes-for.ts";
import type { CodedColumn, TextColumn } from "./column.ts";
import { missingReader, UNREADABLE } from "./missing-reader.ts";
import { optionIndex } from "./option-index.ts";

/** Every cell becomes a category or a kind of missing, so that the categories and the missing add up to the rows. */
export function encodeCoded(cells: TextColumn, variable: SingleVariable | ScaleVariable): CodedColumn {
  const categories = variable.categories.length;
  const known = optionIndex(variable.categories);
  const missing = missingReader(variable.missing);

  const lut = Uint32Array.from(cells.dictionary, (cell) => {
    const key = cellKey(cell);
    const category = known.get(key);
    if (category !== undefined) return category;
    const kind = missing(key);
    return categories + (kind < 0 ? UNREADABLE : kind);
  });

  const codes = codesFor(cells.codes.length, categories + MISSING_KINDS.length);
  for (let row = 0; row < codes.length; row += 1) codes[row] = lut[cells.codes[row] as number] as number;
  return { kind: "coded", codes, categories };
}
