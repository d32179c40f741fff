import type { NumberFormat } from "../../survey/variable.ts";
import { cellNumber } from "../../table/cell-number.ts";
import type { Entry } from "./entry.ts";

const read = new WeakMap<readonly Entry[], Map<string, readonly (number | null)[]>>();

/**
 * The number that each answer of a column writes; null where it writes none. Read once for all that ask: kind, role,
 * weights, doubts.
 *
 * @param entries - the same array for the same column
 */
export function numbersIn(entries: readonly Entry[], format: NumberFormat): readonly (number | null)[] {
  const { decimal, unit = "", mixed = false } = format;
  const key = `${decimal}${mixed}${unit}`;
  let known = read.get(entries);
  if (!known) {
    known = new Map();
    read.set(entries, known);
  }
  let numbers = known.get(key);
  if (!numbers) {
    numbers = entries.map((entry) => cellNumber(entry.key, format));
    known.set(key, numbers);
  }
  return numbers;
}
