import { MISSING_KINDS } from "../survey/missing.ts";
import type { Bands, ScaleVariable, SingleVariable } from "../survey/variable.ts";
import { cellKey } from "./cell-key.ts";
import { cellNumber } from "./cell-number.ts";
import { codesFor } from "./codes-for.ts";
import type { CodedColumn, TextColumn } from "./column.ts";
import { missingReader, UNREADABLE } from "./missing-reader.ts";
import { optionIndex } from "./option-index.ts";

const optionIndexOf = ({ categories }: SingleVariable | ScaleVariable) => {
  const index = optionIndex(categories);
  return (key: string) => index.get(key);
};

/** The band of a number: how many cut points it has reached. */
const bandIndex = (bands: Bands) => (key: string) => {
  const value = cellNumber(key, bands);
  return value === null ? undefined : bands.cuts.filter((cut) => value >= cut).length;
};

/** Every cell becomes a category or a kind of missing, so that the categories and the missing add up to the rows. */
export function encodeCoded(cells: TextColumn, variable: SingleVariable | ScaleVariable): CodedColumn {
  const categories = variable.categories.length;
  const known =
    variable.kind === "scale" && variable.bands ? bandIndex(variable.bands) : optionIndexOf(variable);
  const missing = missingReader(variable.missing);
  const isBanded = variable.kind === "scale" && variable.bands !== undefined;

  const lut = Uint32Array.from(cells.dictionary, (cell) => {
    const key = cellKey(cell);
    const category = known(key);
    const kind = missing(key);
    // A code for no answer is a number, too: it is in no band.
    if (category !== undefined && !(isBanded && kind >= 0)) return category;
    return categories + (kind < 0 ? UNREADABLE : kind);
  });

  const codes = codesFor(cells.codes.length, categories + MISSING_KINDS.length);
  for (let row = 0; row < codes.length; row += 1) codes[row] = lut[cells.codes[row] as number] as number;
  return { kind: "coded", codes, categories };
}
