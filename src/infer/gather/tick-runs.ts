import type { ColumnProfile } from "../columns/column-profile.ts";
import { isMark, OWN, textsOf, tickOf } from "./boxes.ts";
import type { HeaderRun } from "./header-parts.ts";

/** Columns side by side without a common name need be so many. */
const FEWEST = 2;

/**
 * Runs of neighbouring columns that hold nothing but the same tick, and blanks: options of one question whose headers do
 * not name it. A cross alone in its column is an option too.
 *
 * @param isFree - whether a column belongs to no question yet
 */
export function tickRuns(
  profiles: readonly ColumnProfile[],
  isFree: (column: number) => boolean,
): HeaderRun[] {
  const ticks = profiles.map((profile, column) => (isFree(column) ? tickOf(profile) : null));
  const runs: HeaderRun[] = [];
  for (let start = 0; start < ticks.length; ) {
    const tick = ticks[start] ?? null;
    let end = start + 1;
    while (tick !== null && ticks[end] === tick) end += 1;
    // An option that nobody chose, between others that repeat their own names.
    while (tick === OWN) {
      let next = end;
      while (isEmpty(profiles[next])) next += 1;
      if (next === end || ticks[next] !== OWN) break;
      end = next;
      while (ticks[end] === tick) end += 1;
    }
    if (tick !== null && (end - start >= FEWEST || isMark(tick))) {
      const columns = Array.from({ length: end - start }, (_, index) => start + index);
      runs.push(runOf(columns, profiles));
    }
    start = end;
  }
  return runs;
}

const isEmpty = (profile: ColumnProfile | undefined): boolean =>
  profile !== undefined && textsOf(profile).length === 0;

function runOf(columns: readonly number[], profiles: readonly ColumnProfile[]): HeaderRun {
  const parts = columns.map((column) => (profiles[column]?.header ?? "").trim());
  const [first = ""] = parts;
  const last = parts.at(-1) ?? "";
  const stem = parts.length === 1 ? first : `${first} – ${last}`;
  return { stem, columns, parts };
}
