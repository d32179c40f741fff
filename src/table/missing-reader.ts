import { MISSING_KINDS, type Missing, type MissingCode } from "../survey/missing.ts";
import { cellKey } from "./cell-key.ts";

/** Index in `MISSING_KINDS`. */
const missingIndex = (kind: Missing): number => MISSING_KINDS.indexOf(kind);

export const NO_ANSWER = missingIndex("no-answer");
export const UNREADABLE = missingIndex("unreadable");

/** Reads a cell's key as an index in `MISSING_KINDS`, or −1: it is not one of these codes. A blank is no answer unless said otherwise. */
export function missingReader(codes: readonly MissingCode[]): (key: string) => number {
  const kinds = new Map(codes.map(({ code, kind }) => [cellKey(code), missingIndex(kind)]));
  if (!kinds.has("")) kinds.set("", NO_ANSWER);
  return (key) => kinds.get(key) ?? -1;
}
