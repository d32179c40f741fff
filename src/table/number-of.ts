import type { DecimalMark } from "../survey/variable.ts";

/** A longer text is prose, whatever it starts with; the cap also bounds the work. */
const LONGEST = 64;

const MINUS = new Set(["-", "−", "‐", "‑", "–"]);
const SPACES = new Set([" ", "\u00a0", "\u202f", "\u2009", "\u2007"]);
const APOSTROPHES = new Set(["'", "’"]);

/**
 * The number that a cell writes, or null: “−1 234,5 %” is −1234.5 with a decimal comma, “12 €” is 12. Scanned by hand: `Number`
 * reads “0x10” and “”, `parseFloat` reads “12 rue Pasteur”, and a pattern over spaces and digits can be made to hang.
 *
 * Thousands may be grouped by spaces (plain, no-break, thin), apostrophes or the mark that is not the decimal one,
 * in threes only: with a decimal comma “1.234” is a thousand and more; “1.5” and “0.125” are not numbers.
 *
 * @param unit - may stand behind the number, “hab.” and “hab” alike, in one or several; “$” before it, too
 */
export function numberOf(cell: string, decimal: DecimalMark, unit = ""): number | null {
  const plain = plainNumber(cell, decimal === "," ? COMMA : POINT);
  if (plain !== null) return plain;
  const text = (unit === "" ? cell : withoutUnit(cell, unit)).trim();
  if (text.length === 0 || text.length > LONGEST) return null;

  // “~50”: about as much.
  let at = text[0] === "~" || text[0] === "≈" ? skipSpaces(text, 1) : 0;
  let clean = "";
  const first = text[at] ?? "";
  if (MINUS.has(first) || first === "+") {
    if (first !== "+") clean = "-";
    at = skipSpaces(text, at + 1);
  }

  const whole = scanWhole(text, at, decimal === "," ? "." : ",");
  if (whole === null) return null;
  clean += whole.digits;
  at = whole.end;
  let digits = whole.digits.length;

  if (text[at] === decimal) {
    const end = skipDigits(text, at + 1);
    digits += end - at - 1;
    clean += `.${text.slice(at + 1, end)}`;
    at = end;
  }
  if (digits === 0) return null;

  if (text[at] === "e" || text[at] === "E") {
    const from = text[at + 1] === "-" || text[at + 1] === "+" ? at + 2 : at + 1;
    const end = skipDigits(text, from);
    if (end === from) return null;
    clean += text.slice(at, end);
    at = end;
  }

  at = skipSpaces(text, at);
  if (text[at] === "%" || text[at] === "€") at += 1;
  if (at !== text.length) return null;
  const value = Number(clean);
  return Number.isFinite(value) ? value : null;
}

const COMMA = 44;
const POINT = 46;
/** So many digits are a whole number exactly, and so is the power of ten that they are divided by: one rounding. */
const EXACT = 15;

/** The number that digits write, perhaps with decimals, and nothing else: most cells. Null: look closer. */
function plainNumber(cell: string, mark: number): number | null {
  const { length } = cell;
  if (length === 0 || length > EXACT) return null;
  let whole = 0;
  let tens = 0;
  for (let at = 0; at < length; at += 1) {
    const code = cell.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      whole = 10 * whole + code - 48;
      tens *= 10;
    } else if (code === mark && tens === 0 && at > 0) tens = 1;
    else return null;
  }
  return tens === 0 ? whole : whole / tens;
}

/** “12 ans” and “1 an” without “ans”. */
function withoutUnit(cell: string, unit: string): string {
  const text = cell.trim();
  if (text.startsWith(unit)) return text.slice(unit.length);
  const plain = (word: string) => word.toLowerCase().replace(/s?\.?$/, "");
  const at = text.search(UNIT_AT_END);
  return at > 0 && plain(text.slice(at)) === plain(unit) ? text.slice(0, at) : text;
}

/** What is neither digit nor space, up to the end. */
const UNIT_AT_END = /[^\d\s]+$/;

/** Digits up to the decimal mark, groups of three joined; null where the groups are not of three. */
function scanWhole(text: string, from: number, mark: string): { digits: string; end: number } | null {
  let end = skipDigits(text, from);
  let digits = text.slice(from, end);
  const separator = text[end] ?? "";
  if (!isGroupSeparator(separator, mark) || digits.length === 0) return { digits, end };
  if (!isDigit(text, end + 1)) return { digits, end };
  if (digits.length > 3 || (digits.startsWith("0") && separator === mark)) return null;
  while (sameSeparator(text[end] ?? "", separator) && isDigit(text, end + 1)) {
    const next = skipDigits(text, end + 1);
    if (next - end !== 4) return null;
    digits += text.slice(end + 1, next);
    end = next;
  }
  return { digits, end };
}

const isGroupSeparator = (char: string, mark: string) =>
  char === mark || SPACES.has(char) || APOSTROPHES.has(char);

const sameSeparator = (char: string, separator: string) =>
  char === separator || (SPACES.has(char) && SPACES.has(separator));

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function skipDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at)) at += 1;
  return at;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (SPACES.has(text[at] ?? "")) at += 1;
  return at;
}
