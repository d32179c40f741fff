const SIGNATURES: readonly (readonly [name: string, bytes: string])[] = [
  ["zip", "PK\u0003\u0004"],
  ["zip", "PK\u0005\u0006"],
  ["xls", "\u00d0\u00cf\u0011\u00e0"],
  ["pdf", "%PDF-"],
  ["image", "\u0089PNG"],
  ["image", "\u00ff\u00d8\u00ff"],
  ["image", "GIF8"],
  ["gzip", "\u001f\u008b"],
  ["spss", "$FL2"],
  ["spss", "$FL3"],
  ["stata", "<stata_dta>"],
  ["sqlite", "SQLite format 3\u0000"],
  ["parquet", "PAR1"],
  ["sas", "\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u00c2\u00ea\u0081\u0060"],
  ["sas", "HEADER RECORD*******"],
];

/** What a file that is not text is, or null; `name` tells a spreadsheet from another archive where the bytes do not. */
export function detectNotText(head: Uint8Array, name: string): string | null {
  const start = String.fromCharCode(...head.subarray(0, 4096));
  const found = SIGNATURES.find(([, bytes]) => start.startsWith(bytes))?.[0] ?? null;
  if (found === null) return isPortable(start, name) ? "por" : null;
  if (found !== "zip") return found;
  if (start.includes("Index/Document.iwa") || /\.numbers$/i.test(name)) return "numbers";
  if (start.includes("xl/") || start.includes("[Content_Types].xml") || /\.xls[xm]$/i.test(name))
    return "xlsx";
  return start.includes("opendocument.spreadsheet") ? "ods" : "zip";
}

/** A portable file of SPSS is text of a kind: it begins with its name in several alphabets, and lines of 80 characters. */
const isPortable = (start: string, name: string): boolean =>
  start.slice(0, 500).includes("SPSS PORT FILE") || (/\.por$/i.test(name) && /SPSS\s+PORT/.test(start));

/** A few of them are dirt in a text. */
const FEW_CONTROLS = 4;

/** Bytes at the start of a file that say whether it is text, however it is cut while it is read; dirt may come later. */
export const JUDGED = 8192;

/** Whether decoded text is no text: a control character in every twenty, tabs and ends of lines and pages apart. */
export function isBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32)) controls += 1;
  }
  return controls > FEW_CONTROLS && controls * 20 > text.length;
}
