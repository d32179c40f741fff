import type { CsvReceipt } from "../../../src/read/receipt.ts";

/** Bytes 80 to 9F of windows-1252; a blank where it has nothing. */
const WINDOWS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** The text of a file without NULs, decoded at once. */
export function textByHand(bytes: Uint8Array, encoding: string): string {
  return decoded(bytes, encoding).replaceAll("\0", "");
}

function decoded(bytes: Uint8Array, encoding: string): string {
  if (encoding !== "windows-1252") return new TextDecoder(encoding).decode(bytes);
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (char) => {
      const known = WINDOWS.charAt(char.charCodeAt(0) - 0x80);
      return known === " " ? char : known;
    });
}

/**
 * The records of a CSV, by another road: decoded at once, looked at one character after the other. It imports nothing
 * of what it checks; it is told encoding, separator and quoting.
 */
export function parseByHand(bytes: Uint8Array, { encoding, delimiter, quoting }: CsvReceipt): string[][] {
  const text = textByHand(bytes, encoding);
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = quoting === "enclosing" && text[at] === '"' ? quotedCell(text, at, delimiter) : null;
    const end = cell?.end ?? endOfCell(text, at, delimiter);
    record.push(cell?.value ?? text.slice(at, end));
    if (text[end] === delimiter) {
      at = end + 1;
      // A separator at the very end has a blank cell after it.
      if (at === text.length) record.push("");
      else continue;
    }
    records.push(record);
    record = [];
    at = Math.max(at, text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1);
  }
  if (record.length > 0) records.push(record);
  return records;
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return end;
}

/** From an opening quote to the one that closes: spaces may stand between it and what ends the cell. */
function quotedCell(text: string, from: number, delimiter: string): { value: string; end: number } {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < text.length && text[end] !== delimiter && !"\n\r".includes(text.charAt(end))) {
      if (text.charAt(end).trim() !== "") break;
      end += 1;
    }
    const isClosed =
      end < text.length ? text[end] === delimiter || "\n\r".includes(text.charAt(end)) : end === at + 1;
    if (isClosed) return { value: text.slice(from + 1, at).replaceAll('""', '"'), end };
  }
  return { value: text.slice(from + 1), end: text.length };
}
