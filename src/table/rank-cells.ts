import type { Variable } from "../survey/variable.ts";
import { cellKey } from "./cell-key.ts";
import { cellNumber } from "./cell-number.ts";
import type { TextColumn } from "./column.ts";

/** What stands behind every answer, whichever way the rows are sorted. */
export const BLANK = 0xffffffff;

/**
 * The place of each dictionary entry among the others: by value where the variable is numeric, by step where it is a
 * scale, as a French dictionary orders words otherwise. What the kind cannot read comes after what it can.
 */
export function rankCells({ dictionary }: TextColumn, variable: Variable | undefined): Uint32Array {
  const keys = dictionary.map(cellKey);
  const values = keys.map((key) => sortValue(key, variable));
  const collator = new Intl.Collator("fr", { numeric: true });
  const written = keys.flatMap((key, entry) => (key === "" ? [] : [entry]));
  const compare = (a: number, b: number): number => {
    const x = values[a] as number;
    const y = values[b] as number;
    return x === y ? collator.compare(keys[a] as string, keys[b] as string) : x - y;
  };
  written.sort(compare);

  const ranks = new Uint32Array(dictionary.length).fill(BLANK);
  let rank = 0;
  written.forEach((entry, place) => {
    const before = written[place - 1];
    if (before !== undefined && compare(before, entry) !== 0) rank += 1;
    ranks[entry] = rank;
  });
  return ranks;
}

/** Finite everywhere, so that two unreadable cells are compared by their words. */
function sortValue(key: string, variable: Variable | undefined): number {
  if (variable?.kind === "numeric") return cellNumber(key, variable) ?? Number.MAX_VALUE;
  if (variable?.kind !== "scale") return 0;
  const step = variable.categories.findIndex(({ code }) => cellKey(code) === key);
  return step < 0 ? variable.categories.length : step;
}
