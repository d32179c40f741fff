import type { Lexicon } from "../words/lexicon.ts";
import { isNumber, numberIn, tokensOf, withoutGloss } from "../words/text.ts";
import { readersOf } from "./readers.ts";

/** Notation: numbers, letters or Roman numerals that the answers bear. */
export interface Notation {
  /** By answer, all different. */
  readonly codes: readonly number[];
  /** What is left of each answer; empty where it is its code alone. */
  readonly labels: readonly string[];
  /** How many answers are their code alone. */
  readonly bare: number;
  /** The codes are called what they are: “niveau 2”, “phase III”. */
  readonly rungs: boolean;
}

const BEFORE = /^\s*[([]?\s*([-+−]?\d{1,3}|[a-z]|[ivx]{1,5})\s*(?:[)\].:=/–—-]+\s*|\s+|$)(.*)$/isu;
const AFTER = /^(.*?)\s*[([=:–—-]\s*([-+−]?\d{1,3})\s*[)\]]?\s*$/su;

/** The codes that answers bear, all of one kind; null where one has none, or two have the same. */
export function notationOf(answers: readonly string[]): Notation | null {
  return numbered(answers, before) ?? numbered(answers, after) ?? rungs(answers) ?? ordinals(answers);
}

type Coded = { readonly code: number; readonly label: string };

function numbered(answers: readonly string[], read: (answer: string) => Coded | null): Notation | null {
  const coded: Coded[] = [];
  for (const answer of answers) {
    const one = read(answer);
    if (!one) return null;
    coded.push(one);
  }
  const codes = coded.map(({ code }) => code);
  if (new Set(codes).size < codes.length) return null;
  const labels = coded.map(({ label }) => label.replace(/^\((.*)\)$/s, "$1").trim());
  const bare = labels.filter((label) => label === "").length;
  return bare === labels.length ? null : { codes, labels, bare, rungs: false };
}

function before(answer: string): Coded | null {
  const found = BEFORE.exec(answer);
  const code = found?.[1] ?? "";
  const value = codeValue(code);
  if (!found || value === null) return null;
  const isLetter = !/\d/.test(code);
  // “A pied”, “I feel”: a letter is a code where a sign follows it.
  if (isLetter && !/^\s*[([]?\s*[a-z]+\s*[)\].:=–—-]/i.test(answer)) return null;
  return { code: value, label: found[2] ?? "" };
}

function after(answer: string): Coded | null {
  const found = AFTER.exec(answer);
  const value = codeValue(found?.[2] ?? "");
  return found && value !== null ? { code: value, label: found[1] ?? "" } : null;
}

const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
};

function codeValue(code: string): number | null {
  const plain = code.replace("−", "-").toLowerCase();
  if (/^[-+]?\d+$/.test(plain)) return Number(plain);
  if (plain in ROMAN) return ROMAN[plain] ?? null;
  return /^[a-z]$/.test(plain) ? plain.charCodeAt(0) - 96 : null;
}

/** “Niveau 1”, “Niveau 2”: the same word before a number in every answer. */
function rungs(answers: readonly string[]): Notation | null {
  const tokens = answers.map(tokensOf);
  for (const { rungs: words } of readersOf(answers)) {
    const codes = tokens.map((answer) => rungOf(answer, (at) => words().at(answer, at) !== null));
    const known = codes.filter((code): code is number => code !== null);
    if (known.length < answers.length || new Set(known).size < known.length) continue;
    return { codes: known, labels: answers, bare: 0, rungs: true };
  }
  return null;
}

/** “First year”, “second year”: an ordinal in every answer, and the rest the same. */
function ordinals(answers: readonly string[]): Notation | null {
  const tokens = answers.map((answer) => tokensOf(withoutGloss(answer) || answer));
  for (const { ordinals: words } of readersOf(answers)) {
    const found = tokens.map((answer) => ordinalOf(answer, words()));
    const codes = found.flatMap((one) => one?.code ?? []);
    // “9th year or more” is the last of them.
    const last = Math.max(...codes);
    const rests = new Set(found.flatMap((one) => (one && one.code !== last ? [one.rest] : [])));
    if (codes.length < answers.length || new Set(codes).size < codes.length || rests.size > 1) continue;
    return { codes, labels: answers, bare: 0, rungs: true };
  }
  return null;
}

function ordinalOf(
  tokens: readonly string[],
  words: Lexicon<number>,
): { readonly code: number; readonly rest: string } | null {
  const at = tokens.findIndex((_, index) => words.at(tokens, index) !== null);
  const code = words.at(tokens, at)?.meaning;
  return code === undefined ? null : { code, rest: tokens.filter((_, index) => index !== at).join(" ") };
}

function rungOf(tokens: readonly string[], isRung: (at: number) => boolean): number | null {
  const at = tokens.findIndex((_, index) => isRung(index) && codeAt(tokens[index + 1] ?? "") !== null);
  return at < 0 ? null : codeAt(tokens[at + 1] ?? "");
}

function codeAt(token: string): number | null {
  if (isNumber(token)) return numberIn(token);
  return token in ROMAN ? (ROMAN[token] ?? null) : null;
}
