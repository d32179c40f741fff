import { Hash, hashOf } from "../lib/hash.ts";
import type { SurveyTable } from "./survey-table.ts";

/**
 * Fingerprint: what tells two files of a survey apart without saying anything of what is in them. Cells are taken as
 * read: the same answers saved in another encoding, or between other separators, have the same one.
 */
export interface Fingerprint {
  readonly rows: number;
  readonly columns: number;
  /** Of the names of the columns, in order: eight letters of base 36. */
  readonly headers: string;
  /** Of all cells, in order: eight letters of base 36. */
  readonly cells: string;
}

/** The fingerprint of a table; one pass over its cells. */
export function fingerprint({
  rows,
  headers,
  cells,
}: Pick<SurveyTable, "rows" | "headers" | "cells">): Fingerprint {
  const names = new Hash();
  for (const header of headers) names.add(hashOf(header));
  const all = new Hash();
  for (const { codes, dictionary } of cells) {
    all.addEach(codes, Uint32Array.from(dictionary, hashOf));
  }
  return { rows, columns: headers.length, headers: names.letters(), cells: all.letters() };
}
