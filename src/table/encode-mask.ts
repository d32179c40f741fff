import { never, present } from "../lib/invariant.ts";
import type { MultipleVariable } from "../survey/variable.ts";
import { cellKey } from "./cell-key.ts";
import type { MaskColumn, TextColumn } from "./column.ts";
import { missingReader, NO_ANSWER, UNREADABLE } from "./missing-reader.ts";
import { optionIndex } from "./option-index.ts";
import { knownOptions, splitKnownOptions } from "./split-options.ts";

/** A respondent of whom anything chosen cannot be read is unreadable as a whole: half an answer would look like a whole one. */
export function encodeMask(cells: readonly TextColumn[], variable: MultipleVariable): MaskColumn {
  const { storage } = variable;
  switch (storage.kind) {
    case "delimited":
      return encodeDelimited(present(cells[0], "the cells of a multiple"), variable, storage.separator);
    case "columns":
      return encodeColumns(cells, variable, storage.chosen, storage.unchosen);
    default:
      return never(storage);
  }
}

function emptyMask(rows: number, options: number): MaskColumn {
  const words = Math.max(1, Math.ceil(options / 32));
  return {
    kind: "mask",
    options,
    words,
    bits: new Uint32Array(rows * words),
    skipped: null,
    missing: new Uint8Array(rows),
  };
}

function encodeDelimited(cells: TextColumn, variable: MultipleVariable, separator: string): MaskColumn {
  const options = optionIndex(variable.categories);
  const missingKind = missingReader(variable.missing);
  const known = knownOptions(options, separator);
  const entries = emptyMask(cells.dictionary.length, variable.categories.length);
  const { words } = entries;

  cells.dictionary.forEach((cell, entry) => {
    const key = cellKey(cell);
    const kind = missingKind(key);
    if (kind >= 0) {
      entries.missing[entry] = kind + 1;
      return;
    }
    const chosen = splitKnownOptions(cell, separator, known);
    if (chosen.length === 0) entries.missing[entry] = NO_ANSWER + 1;
    for (const option of chosen) {
      const index = options.get(option);
      if (index === undefined) entries.missing[entry] = UNREADABLE + 1;
      else setBit(entries.bits, entry * words, index);
    }
  });

  const mask = emptyMask(cells.codes.length, variable.categories.length);
  cells.codes.forEach((entry, row) => {
    mask.missing[row] = entries.missing[entry] as number;
    for (let word = 0; word < words; word += 1)
      mask.bits[row * words + word] = entries.bits[entry * words + word] as number;
  });
  return mask;
}

const CHOSEN = 1;
const UNCHOSEN = 2;
const BLANK = 3;
/** From here on: a kind of missing. */
const MISSING = 4;

/**
 * Each option has a base of its own: a box that says that it was not asked, or not answered, leaves its respondent
 * out of it. Blank boxes beside a ticked one say no; all boxes blank says nothing, if the codebook lists the blank among the
 * missing codes, and says “none of these” if it lists it only among `unchosen`.
 */
function encodeColumns(
  cells: readonly TextColumn[],
  variable: MultipleVariable,
  chosen: readonly string[],
  unchosen: readonly string[],
): MaskColumn {
  const yes = new Set(chosen.map(cellKey));
  const no = new Set(unchosen.map(cellKey));
  const missingKind = missingReader(variable.missing);
  const blankIsMissing = variable.missing.some(({ code }) => cellKey(code) === "");
  const read = (cell: string): number => {
    const key = cellKey(cell);
    if (yes.has(key)) return CHOSEN;
    if (no.has(key)) return key === "" && blankIsMissing ? BLANK : UNCHOSEN;
    const kind = missingKind(key);
    return MISSING + (kind < 0 ? UNREADABLE : kind);
  };

  const luts = cells.map((column) => Uint8Array.from(column.dictionary, read));
  const rows = cells[0]?.codes.length ?? 0;
  const mask = emptyMask(rows, variable.categories.length);
  const skipped = new Uint32Array(rows * mask.words);
  let skips = false;
  const blankKind = missingKind("") + 1;
  for (let row = 0; row < rows; row += 1) {
    let answered = false;
    let missing = 0;
    for (let option = 0; option < cells.length; option += 1) {
      const state = luts[option]?.[cells[option]?.codes[row] as number] as number;
      if (state === CHOSEN) setBit(mask.bits, row * mask.words, option);
      if (state >= MISSING) setBit(skipped, row * mask.words, option);
      if (state === CHOSEN || state === UNCHOSEN) answered = true;
      else if (state === MISSING + UNREADABLE) missing = UNREADABLE + 1;
      else if (state >= MISSING && missing === 0) missing = state - MISSING + 1;
    }
    if (missing === UNREADABLE + 1) mask.missing[row] = missing;
    else if (!answered) mask.missing[row] = missing || blankKind;
    else if (missing !== 0) skips = true;
  }
  return skips ? { ...mask, skipped } : mask;
}

function setBit(bits: Uint32Array, from: number, option: number): void {
  const word = from + (option >> 5);
  bits[word] = ((bits[word] as number) | (1 << (option & 31))) >>> 0;
}
