import type { DecimalMark } from "../../../survey/variable.ts";
import { plainNumber } from "../../rows/plain-number.ts";
import type { Section, Token } from "./sections.ts";

/** Currencies that are not understood behind a number, or stand in front of it: the number is what counts. */
const CURRENCY = /^[$£¥₣]|^[A-Z]{3}$/;

/**
 * A number as its format shows it, but never with fewer digits than are known: “45,5 %”, “01053”, “12 €”, “Oui”. What
 * is rounded on the screen would be rounded in every mean.
 */
export function writeNumber(value: number, { tokens }: Section, mark: DecimalMark): string {
  const isSign = (sign: string) => tokens.some(({ kind, text }) => kind === "sign" && text === sign);
  const digits = tokens.filter(({ kind }) => kind === "digit").length;
  const words = tokens.filter(({ kind }) => kind === "words").map(({ text }) => text);
  const isPlain = isSign("GENERAL") || isSign("@");
  if (digits === 0 && !isPlain && !isSign("%")) return words.join("").trim() || plainNumber(value, mark);
  if (isScaled(tokens) || (digits > 0 && isSign("/"))) return plainNumber(value, mark);

  const [before, behind] = around(tokens);
  const percent = isSign("%");
  const number = padded(plainNumber(percent ? value * 100 : value, mark), tokens);
  return `${wordsOf(before)}${number}${wordsOf(behind)}`.trim();
}

/** The tokens in front of the digits, and those behind. */
function around(tokens: readonly Token[]): [Token[], Token[]] {
  const isNumber = ({ kind, text }: Token) => kind === "digit" || (kind === "sign" && text !== "%");
  const first = tokens.findIndex(isNumber);
  const last = tokens.findLastIndex(isNumber);
  if (first < 0) return [[], [...tokens]];
  return [tokens.slice(0, first), tokens.slice(last + 1)];
}

/** What is shown beside a number, signs of it and currencies apart. */
function wordsOf(tokens: readonly Token[]): string {
  const shown = tokens.filter(({ text }) => !CURRENCY.test(text.trim()) && !/^[-+()]$/.test(text));
  const text = shown.map((token) => token.text).join("");
  return text.trim() === "€" && shown.length > 0 ? ` ${text.trim()}` : text;
}

/** “0,”: thousands of what the cell holds. */
function isScaled(tokens: readonly Token[]): boolean {
  const last = tokens.findLastIndex(({ kind }) => kind === "digit");
  const next = tokens[last + 1];
  return last >= 0 && next?.kind === "sign" && next.text === ",";
}

/** “00000” keeps the zeros of a code. */
function padded(number: string, tokens: readonly Token[]): string {
  if (!/^-?\d+$/.test(number)) return number;
  const end = tokens.findIndex(({ kind, text }) => kind === "sign" && text === ".");
  const places = tokens.slice(0, end < 0 ? tokens.length : end).filter(({ kind }) => kind === "digit");
  const first = places.findIndex(({ text }) => text === "0");
  const least = first < 0 ? 0 : places.length - first;
  return number.startsWith("-") ? `-${number.slice(1).padStart(least, "0")}` : number.padStart(least, "0");
}
