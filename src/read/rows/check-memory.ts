import { uniqueNames } from "../../table/unique-names.ts";
import type { Limits } from "../file/limits.ts";
import { ReadStop } from "../file/read-failure.ts";
import type { DictionaryBuilder } from "./dictionary-builder.ts";

/**
 * Refuses a table before it takes more memory than a page is given, and says why: too much of everything, or one column
 * whose cells are nearly all distinct. How many are distinct has no limit of its own: a text is none of the answers that
 * are listed long before there are a million of it, and costs what it costs.
 */
export function checkMemory(
  builders: readonly DictionaryBuilder[],
  headers: readonly string[],
  { tableBytes: limit }: Limits,
): void {
  let bytes = 0;
  for (const builder of builders) bytes += builder.bytes;
  if (bytes <= limit) return;
  const rows = builders[0]?.rows ?? 0;
  const largest = builders.reduce((most, next) => (next.bytes > most.bytes ? next : most));
  if (largest.bytes * 2 <= limit)
    throw new ReadStop("too-much-memory", { rows, columns: builders.length, bytes, limit });
  const name = uniqueNames(headers)[builders.indexOf(largest)] ?? "";
  throw new ReadStop("too-many-values", {
    name,
    values: largest.distinct,
    rows,
    bytes: largest.bytes,
    limit,
  });
}
