import { endsInEntity } from "../lib/plain-text.ts";
import { cellKey } from "./cell-key.ts";

/** The options that a cell joins: “1;2;3;” is three, spaces around each removed, blanks between separators dropped. */
export function splitOptions(cell: string, separator: string): string[] {
  return partsOf(cell, separator).flatMap((part) => {
    const option = cellKey(part);
    return option === "" ? [] : [option];
  });
}

/** “R&amp;D;Finances” is two parts: the first “;” ends an entity. */
function partsOf(cell: string, separator: string): string[] {
  const parts = cell.split(separator);
  if (separator !== ";" || parts.length < 2 || !cell.includes("&")) return parts;
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before !== undefined && endsInEntity(before)) joined[joined.length - 1] = `${before};${part}`;
    else joined.push(part);
  }
  return joined;
}

export interface KnownOptions {
  readonly has: (option: string) => boolean;
  /** Of how many parts the option with most separators is made; 1 or more. */
  readonly parts: number;
}

export const knownOptions = (options: ReadonlyMap<string, unknown>, separator: string): KnownOptions => ({
  has: (option) => options.has(option),
  parts: Math.max(1, ...[...options.keys()].map((option) => partsOf(option, separator).length)),
});

/**
 * The options that a cell joins, where some hold the separator themselves (“Achats, démarches”): of the known options
 * that the next parts make, the longest is meant.
 */
export function splitKnownOptions(cell: string, separator: string, known: KnownOptions): string[] {
  const parts = partsOf(cell, separator);
  const options: string[] = [];
  for (let from = 0; from < parts.length; ) {
    let to = Math.min(parts.length, from + known.parts);
    while (to > from + 1 && !known.has(cellKey(parts.slice(from, to).join(separator)))) to -= 1;
    const option = cellKey(parts.slice(from, to).join(separator));
    if (option !== "") options.push(option);
    from = to;
  }
  return options;
}
