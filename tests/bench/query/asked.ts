import type { SurveyTable } from "../../../src/table/survey-table.ts";
import { question } from "../write-survey.ts";

/** Twelve cross-tabs: of each of these, by the other. */
export const TABS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((index) => ({
  item: question(index),
  by: question(((index + 2) % 12) + 1),
}));

/** An answer that every question has. */
export const FIRST = "Élevé 1";

/** A filter: one of some answers to a question that no cross-tab is of. */
export interface Narrowing {
  readonly question: string;
  readonly answers: readonly string[];
}

const ASKED = question(14);

/** The filter that keeps about this part of the respondents; null: it is everybody. */
export function narrowingTo(table: SurveyTable, part: number): Narrowing | null {
  if (part === 1) return null;
  const cells = table.cells[table.headers.indexOf(ASKED)];
  if (!cells) throw new Error(`no ${ASKED}`);
  const counts = cells.dictionary.map(() => 0);
  for (const code of cells.codes) counts[code] = (counts[code] ?? 0) + 1;
  const answers: string[] = [];
  let kept = 0;
  for (const [code, count] of [...counts.entries()].sort((a, b) => b[1] - a[1])) {
    if (kept + count > (part + 0.02) * table.rows) continue;
    kept += count;
    answers.push(cells.dictionary[code] ?? "");
  }
  return { question: ASKED, answers };
}

/** Counts all, and gives back the weighted sum of one cell of each cross-tab: equal for all contenders. */
export type Counter = () => readonly number[];

/** Makes ready what is not timed, such as columns: once for each run, so that nothing is kept from the run before. */
export type Prepare = (table: SurveyTable, narrowing: Narrowing | null) => () => Counter;
