import { never, present } from "../lib/invariant.ts";
import type { MultipleVariable } from "../survey/variable.ts";
import { cellKey } from "./cell-key.ts";
import { codesFor } from "./codes-for.ts";
import type { Codes, MaskColumn, TextColumn } from "./column.ts";
import { DistinctWords, narrowed } from "./distinct-words.ts";
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

const wordsFor = (options: number): number => Math.max(1, Math.ceil(options / 32));

/** Each distinct cell is read once; cells that say the same in another order are one choice. */
function encodeDelimited(cells: TextColumn, variable: MultipleVariable, separator: string): MaskColumn {
  const options = optionIndex(variable.categories);
  const missingKind = missingReader(variable.missing);
  const known = knownOptions(options, separator);
  const words = wordsFor(variable.categories.length);
  const choices = new DistinctWords(words + 1);
  const here = new Uint32Array(words + 1);

  const choiceOf = Uint32Array.from(cells.dictionary, (cell) => {
    here.fill(0);
    const kind = missingKind(cellKey(cell));
    if (kind >= 0) here[words] = kind + 1;
    else {
      const chosen = splitKnownOptions(cell, separator, known);
      if (chosen.length === 0) here[words] = NO_ANSWER + 1;
      const places = chosen.map((option) => options.get(option));
      if (places.includes(undefined)) here[words] = UNREADABLE + 1;
      else for (const option of places) if (option !== undefined) setBit(here, 0, option);
    }
    return choices.numberOf(here, 0);
  });

  const codes = codesFor(cells.codes.length, choices.size);
  for (let row = 0; row < codes.length; row += 1) codes[row] = choiceOf[cells.codes[row] as number] as number;
  const { bits, missing } = partsOf(choices, words, 1);
  return { kind: "mask", codes, options: variable.categories.length, words, bits, skipped: null, missing };
}

/** Of each distinct choice: its bits, what it skips, and why there is no answer, the last word of each mask. */
function partsOf(choices: DistinctWords, words: number, parts: number) {
  const { kept, size } = choices;
  const width = words * parts + 1;
  const cut = (from: number) => {
    const part = new Uint32Array(size * words);
    for (let choice = 0; choice < size; choice += 1)
      part.set(kept.subarray(choice * width + from, choice * width + from + words), choice * words);
    return part;
  };
  const missing = Uint8Array.from({ length: size }, (_, choice) => kept[(choice + 1) * width - 1] as number);
  return { bits: cut(0), skipped: parts > 1 ? cut(words) : null, missing };
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
  const options = variable.categories.length;
  const words = wordsFor(options);
  const choices = new DistinctWords(2 * words + 1);
  const codes = new Uint32Array(rows);
  const block = new Block(words);
  for (let from = 0; from < rows; from += BLOCK) {
    const size = Math.min(BLOCK, rows - from);
    block.begin();
    cells.forEach((column, option) => {
      block.read(column.codes, luts[option] as Uint8Array, from, size, option);
    });
    block.settle(size, missingKind("") + 1);
    for (let row = 0; row < size; row += 1)
      codes[from + row] = choices.numberOf(block.masks, row * (2 * words + 1));
  }
  const { bits, skipped, missing } = partsOf(choices, words, 2);
  const skips = skipped?.some((word) => word !== 0) ?? false;
  return {
    kind: "mask",
    codes: narrowed(codes, choices.size),
    options,
    words,
    bits,
    skipped: skips ? skipped : null,
    missing,
  };
}

const BLOCK = 4096;

/** The choices of some respondents, made option by option. */
class Block {
  /** Of each respondent: bits, skipped, why there is no answer. */
  readonly masks: Uint32Array;
  readonly #words: number;
  /** 1: some option was answered. */
  readonly #answered = new Uint8Array(BLOCK);
  /** The first kind of missing + 1, unreadable before any other. */
  readonly #missing = new Uint8Array(BLOCK);

  constructor(words: number) {
    this.#words = words;
    this.masks = new Uint32Array(BLOCK * (2 * words + 1));
  }

  begin(): void {
    this.masks.fill(0);
    this.#answered.fill(0);
    this.#missing.fill(0);
  }

  read(codes: Codes, lut: Uint8Array, from: number, size: number, option: number): void {
    const width = 2 * this.#words + 1;
    const word = option >> 5;
    const bit = 1 << (option & 31);
    for (let row = 0; row < size; row += 1) {
      const state = lut[codes[from + row] as number] as number;
      const at = row * width + word;
      if (state === UNCHOSEN) this.#answered[row] = 1;
      else if (state === CHOSEN) {
        this.#answered[row] = 1;
        this.masks[at] = ((this.masks[at] as number) | bit) >>> 0;
      } else if (state >= MISSING) {
        const skipped = at + this.#words;
        this.masks[skipped] = ((this.masks[skipped] as number) | bit) >>> 0;
        if (state === MISSING + UNREADABLE || this.#missing[row] === 0)
          this.#missing[row] = state - MISSING + 1;
      }
    }
  }

  /** Whoever is missing has chosen nothing and skipped nothing. */
  settle(size: number, blankKind: number): void {
    const width = 2 * this.#words + 1;
    for (let row = 0; row < size; row += 1) {
      const missing = this.#missing[row] as number;
      const kind =
        missing === UNREADABLE + 1 ? missing : this.#answered[row] === 0 ? missing || blankKind : 0;
      if (kind === 0) continue;
      this.masks.fill(0, row * width, row * width + width);
      this.masks[row * width + width - 1] = kind;
    }
  }
}

function setBit(bits: Uint32Array, from: number, option: number): void {
  const word = from + (option >> 5);
  bits[word] = ((bits[word] as number) | (1 << (option & 31))) >>> 0;
}
