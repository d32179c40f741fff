import type { MissingCode } from "../../survey/missing.ts";
import { wording } from "../../survey/wording.ts";
import { cellKey } from "../../table/cell-key.ts";
import type { TextColumn } from "../../table/column.ts";
import type { Entry } from "./entry.ts";
import { type MissingNumbers, missingNumbers } from "./missing-numbers.ts";
import { missingKindOf } from "./missing-tokens.ts";
import { areShortCodes, isNoneMost, isShortCode, NA } from "./short-codes.ts";

/** ColumnProfile: what a column's cells say, counted. Nothing in it depends on the order of the rows. */
export interface ColumnProfile {
  readonly column: number;
  /** Unique; the variable's id. */
  readonly name: string;
  readonly header: string;
  /** The question in full, where the file has it beside a short header; empty where it has not. */
  readonly question: string;
  readonly rows: number;
  /** Answers, “10” after “2”; blanks and tokens for missing answers apart. */
  readonly entries: readonly Entry[];
  /** Respondents with an answer. */
  readonly answered: number;
  /** The missing codes that occur; the blank always. */
  readonly missing: readonly MissingCode[];
  /** Numbers that were taken for missing codes: 99, −1. */
  readonly missingNumbers: readonly Entry[];
  /** Numbers that may be missing codes, and are read as answers. */
  readonly doubtfulNumbers: readonly Entry[];
}

/** A column with more distinct cells is no list of answers: they are neither merged nor sorted. */
const MANY = 20_000;

/** More numbers are measures, not answers that come back: no missing codes among them, and sorted by their values. */
const FEW = 500;
const PLAIN_NUMBER = /^-?\d{1,15}(?:[.,]\d{1,15})?$/;

const NONE: MissingNumbers = { evident: new Map(), possible: [] };

const collator = new Intl.Collator("fr", { numeric: true });

export function profileColumn(
  cells: TextColumn,
  column: number,
  header: string,
  name: string,
  question = "",
): ColumnProfile {
  const all = countCells(cells);
  const codes = areShortCodes(all);
  const none = isNoneMost(all) ? NA : null;
  const coded = all.length <= FEW ? missingNumbers(all.filter(({ key }) => key !== "")) : NONE;
  const entries: Entry[] = [];
  const numbers: Entry[] = [];
  const missing: MissingCode[] = [{ code: "", kind: "no-answer", label: wording("") }];
  let answered = 0;
  for (const entry of all) {
    const { key, count } = entry;
    if (key === "") continue;
    const number = coded.evident.get(key);
    if (number) numbers.push(entry);
    const kind = number ?? (codes && isShortCode(key) && key !== none ? null : missingKindOf(key));
    if (kind !== null) {
      missing.push({ code: key, kind, label: wording(key) });
      continue;
    }
    entries.push(entry);
    answered += count;
  }
  return {
    column,
    name,
    header,
    question,
    rows: cells.codes.length,
    entries,
    answered,
    missing,
    missingNumbers: numbers,
    doubtfulNumbers: coded.possible,
  };
}

function countCells({ codes, dictionary }: TextColumn): Entry[] {
  const counts = new Uint32Array(dictionary.length);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] as number;
    counts[code] = (counts[code] as number) + 1;
  }
  if (dictionary.length > MANY) {
    const entries: Entry[] = [];
    dictionary.forEach((cell, code) => {
      const count = counts[code] as number;
      if (count > 0) entries.push({ key: cellKey(cell), count });
    });
    return entries;
  }

  const merged = new Map<string, number>();
  dictionary.forEach((cell, code) => {
    // Cells that were set aside keep their place in the dictionary.
    if (counts[code] === 0) return;
    const key = cellKey(cell);
    merged.set(key, (merged.get(key) ?? 0) + (counts[code] as number));
  });
  const entries = [...merged].map(([key, count]) => ({ key, count }));
  return merged.size > FEW && entries.every(({ key }) => PLAIN_NUMBER.test(key))
    ? sortedByNumber(entries)
    : entries.sort((a, b) => byText(a.key, b.key));
}

/** Found sooner than the order of texts. */
const sortedByNumber = (entries: readonly Entry[]): Entry[] =>
  entries
    .map((entry) => ({ entry, value: Number(entry.key.replace(",", ".")) }))
    .sort((a, b) => a.value - b.value || byText(a.entry.key, b.entry.key))
    .map(({ entry }) => entry);

/** Texts that a dictionary takes for equal are told apart by their code units. */
export const byText = (a: string, b: string): number =>
  collator.compare(a, b) || (a < b ? -1 : Number(a > b));
