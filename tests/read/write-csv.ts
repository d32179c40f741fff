/** Bytes of a text, in the encodings that spreadsheets save. */
export function encodeText(
  text: string,
  encoding: "utf-8" | "utf-8-bom" | "utf-16" | "windows-1252",
): Uint8Array {
  switch (encoding) {
    case "utf-8":
      return new TextEncoder().encode(text);
    case "utf-8-bom":
      return new TextEncoder().encode(`\ufeff${text}`);
    case "utf-16":
      return new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
    case "windows-1252":
      return Uint8Array.from(text, (char) => SPECIAL.get(char) ?? char.charCodeAt(0));
  }
}

const SPECIAL = new Map([
  ["€", 0x80],
  ["’", 0x92],
  ["œ", 0x9c],
]);

/** A table as CSV: cells that need quotes have them. */
export function writeCsv(
  records: readonly (readonly string[])[],
  delimiter: string,
  newline: string,
): string {
  const quote = (cell: string) =>
    [delimiter, '"', "\r", "\n"].some((char) => cell.includes(char))
      ? `"${cell.replaceAll('"', '""')}"`
      : cell;
  return records.map((record) => record.map(quote).join(delimiter) + newline).join("");
}
