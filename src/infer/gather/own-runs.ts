import { fold } from "../../lib/fold.ts";
import { plainText } from "../../lib/plain-text.ts";
import type { ColumnProfile } from "../columns/column-profile.ts";
import { type Boxes, textsOf } from "./boxes.ts";
import type { HeaderRun } from "./header-parts.ts";

/** A shorter stem names no question. */
const SHORTEST = 3;
/** Columns of the same stem between the boxes that are none: what is specified under “other”. */
const GAP = 1;

/** A run whose boxes are known with it. */
export interface OwnRun extends HeaderRun {
  readonly boxes: Boxes;
}

/** A column that says nothing but the end of its header: the rest of the header, and what it says. */
interface Own {
  readonly stem: string;
  readonly text: string;
}

/**
 * Runs of neighbouring columns, each of which holds the end of its own header and blanks: “Which clouds? Azure” with
 * “Azure” in it. What an option says does not matter: a comma in it, “Not sure”, a sign before it. An option that
 * nobody ticked has an empty column.
 *
 * @param groups - what stands over each column, repeated over all that it spans; empty where nothing does
 * @param isFree - whether a column belongs to no question yet
 */
export function ownRuns(
  groups: readonly string[] | null,
  profiles: readonly ColumnProfile[],
  isFree: (column: number) => boolean,
): OwnRun[] {
  const headers = profiles.map(({ header }, column) => tidy(`${groups?.[column] ?? ""} ${header}`));
  const owns = profiles.map((profile, column) =>
    isFree(column) ? ownOf(profile, headers[column] ?? "") : null,
  );
  const runs: OwnRun[] = [];
  for (let start = 0; start < owns.length; start += 1) {
    const first = owns[start];
    if (!first) continue;
    const columns = [start];
    const parts = [first.text];
    let passed = 0;
    for (let column = start + 1; column < owns.length && passed <= GAP; column += 1) {
      const header = headers[column] ?? "";
      if (!isFree(column) || !begins(header, first.stem)) break;
      const rest = withoutSigns(header.slice(first.stem.length));
      const texts = textsOf(profiles[column] as ColumnProfile);
      const letters = lettersOf(texts[0] ?? "");
      const isTicked = texts.length === 1 && letters !== "" && lettersOf(rest).startsWith(letters);
      if (isTicked || owns[column])
        parts.push(isTicked ? tidy(texts[0] ?? "") : (owns[column]?.text ?? rest));
      else if (texts.length === 0) parts.push(rest);
      else {
        passed += 1;
        continue;
      }
      passed = 0;
      columns.push(column);
    }
    if (columns.length < 2) continue;
    const chosen = columns.flatMap((column) => textsOf(profiles[column] as ColumnProfile));
    runs.push({ stem: first.stem, columns, parts, boxes: { chosen, unchosen: [""] } });
    start = columns.at(-1) ?? start;
  }
  return runs;
}

function ownOf(profile: ColumnProfile, header: string): Own | null {
  const [only, ...others] = textsOf(profile);
  if (only === undefined || others.length > 0 || profile.answered >= profile.rows) return null;
  const text = tidy(only);
  const letters = lettersOf(text);
  if (letters === "" || !lettersOf(header).endsWith(letters)) return null;
  const ends = fold(header).endsWith(fold(text));
  const stem = withoutSigns(ends ? header.slice(0, -text.length) : withoutLast(header, letters.length));
  return stem.length >= SHORTEST ? { stem, text } : null;
}

/** What tags leave between words is not alike in headers and in cells. */
const lettersOf = (text: string): string => fold(text).replace(NO_LETTER, "");
const NO_LETTER = /[^\p{L}\p{N}]/gu;

/** A text without so many letters and digits at its end. */
function withoutLast(text: string, count: number): string {
  let left = count;
  let end = text.length;
  while (left > 0 && end > 0) {
    end -= 1;
    left -= lettersOf(text.charAt(end)).length;
  }
  return text.slice(0, end);
}

const begins = (header: string, stem: string): boolean =>
  header.length > stem.length && fold(header.slice(0, stem.length)) === fold(stem);

const tidy = (text: string): string => plainText(text).replace(/\s+/g, " ").trim();

/** Without what parts a question from its option. */
const withoutSigns = (text: string): string =>
  text.replace(/^[\s:|>→»/–—([_-]+|[\s:|>→»/–—([_-]+$/gu, "").replace(/[)\]]$/, "");
