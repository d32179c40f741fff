import type { MissingCode } from "../../survey/missing.ts";
import { wording } from "../../survey/wording.ts";
import { cellKey } from "../../table/cell-key.ts";
import type { TextColumn } from "../../table/column.ts";
import { missingKindOf } from "./missing-tokens.ts";

/** One answer as written, spaces around it removed. */
export interface Entry {
  readonly key: string;
  /** How many respondents gave it; 1 or more. */
  readonly count: number;
}

/** ColumnProfile: what a column's cells say, counted. Nothing in it depends on the order of the rows. */
export interface ColumnProfile {
  readonly column: number;
  /** Unique; the variable's id. */
  readonly name: string;
  readonly header: string;
  readonly rows: number;
  /** Answers, in the order of a dictionary: blanks and tokens for missing answers apart. */
  readonly entries: readonly Entry[];
  /** Respondents with an answer. */
  readonly answered: number;
  /** The missing codes that occur; the blank always. */
  readonly missing: readonly MissingCode[];
}

const collator = new Intl.Collator("fr", { numeric: true });

export function profileColumn(
  cells: TextColumn,
  column: number,
  header: string,
  name: string,
): ColumnProfile {
  const counts = new Map<string, number>();
  const ofEntry = new Uint32Array(cells.dictionary.length);
  for (let row = 0; row < cells.codes.length; row += 1) {
    const code = cells.codes[row] as number;
    ofEntry[code] = (ofEntry[code] as number) + 1;
  }
  cells.dictionary.forEach((cell, code) => {
    const key = cellKey(cell);
    counts.set(key, (counts.get(key) ?? 0) + (ofEntry[code] as number));
  });

  const entries: Entry[] = [];
  const missing: MissingCode[] = [{ code: "", kind: "no-answer", label: wording("") }];
  let answered = 0;
  for (const [key, count] of counts) {
    const kind = key === "" ? "no-answer" : missingKindOf(key);
    if (kind === null) {
      entries.push({ key, count });
      answered += count;
    } else if (key !== "") missing.push({ code: key, kind, label: wording(key) });
  }
  if (entries.length <= 10_000) entries.sort((a, b) => byText(a.key, b.key));
  missing.sort((a, b) => byText(a.code, b.code));
  return { column, name, header, rows: cells.codes.length, entries, answered, missing };
}

/** “10” after “2”; texts that a dictionary takes for equal, by their code units. */
function byText(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : Number(a > b));
}
