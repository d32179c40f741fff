/**
 * How programs see quotes: “anywhere”, as RFC 4180 has them; “at the start” of a cell only, as LibreOffice and Excel;
 * “after spaces” too, as those that trim.
 */
export const SPLITTERS = ["anywhere", "at the start", "after spaces"] as const;

/** The cells of a CSV as a program has them that is set to this separator: one character after the other. */
export function splitCsv(text: string, separator: string, splitter: (typeof SPLITTERS)[number]): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  let atStart = true;
  const endCell = () => {
    row.push(cell);
    cell = "";
    atStart = true;
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && (atStart || splitter === "anywhere")) {
      quoted = true;
      atStart = false;
    } else if (char === separator) endCell();
    else if (char === "\n" || char === "\r") {
      if (char === "\r" && text.charAt(at + 1) === "\n") at += 1;
      endCell();
      rows.push(row);
      row = [];
    } else if (!(atStart && splitter === "after spaces" && char === " ")) {
      cell += char;
      atStart = false;
    }
  }
  if (cell !== "" || row.length > 0) {
    endCell();
    rows.push(row);
  }
  return rows;
}
