import { answer } from "../../../src/engine/answer.ts";
import { categoryCode } from "../../../src/survey/category.ts";
import type { Filter } from "../../../src/survey/filter.ts";
import type { Question } from "../../../src/survey/question.ts";
import { variableId } from "../../../src/survey/variable.ts";
import { weightedBy } from "../../../src/survey/weighting.ts";
import type { SurveyTable } from "../../../src/table/survey-table.ts";
import { question, WEIGHT } from "../write-survey.ts";

/** Twelve cross-tabs: of each of these, by the other. */
const ASKED = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((index) => ({
  item: question(index),
  by: question(((index + 2) % 12) + 1),
}));

/** The filters of the first answers to the first question, of all or of some. */
export const FILTERS = { everybody: null, "a filter": question(0) } as const;
export type Narrowed = keyof typeof FILTERS;

/** Counts all, and gives back the weighted sum of one cell of each cross-tab: equal for all contenders. */
export type Counter = () => number;

type Prepare = (table: SurveyTable, narrowed: Narrowed) => Counter;

const FIRST = "Élevé 1";

const product: Prepare = (table, narrowed) => {
  const variable = FILTERS[narrowed];
  const filter: Filter = variable ? [{ variable: variableId(variable), codes: [categoryCode(FIRST)] }] : [];
  return () =>
    ASKED.reduce((sum, { item, by }) => {
      const asked: Question = {
        measure: { kind: "share", items: [variableId(item)] },
        breakdowns: [variableId(by)],
        filter,
        weight: weightedBy(variableId(WEIGHT)),
        confidence: 0.95,
        interval: "wilson",
        compared: "whole",
      };
      const tab = answer(table, asked);
      if (!tab.ok) throw new Error(tab.failure.code);
      const group = tab.value.groups.findIndex(({ traits }) => traits[0]?.code === FIRST);
      const outcome = tab.value.outcomes.findIndex((one) => one.kind === "category" && one.code === FIRST);
      const cell = tab.value.cells[group]?.[outcome];
      return sum + (cell?.kind === "estimate" ? cell.value * cell.base.weighted : 0);
    }, 0);
};

/** What one would write first: rows as objects, filtered, counted in a map. */
const objects: Prepare = (table, narrowed) => {
  const rows = Array.from({ length: table.rows }, (_, row) => {
    const cells = table.cells.map(({ codes, dictionary }) => dictionary[codes[row] ?? 0] ?? "");
    return Object.fromEntries(
      table.headers.map((header, column): [string, string | number] => [
        header,
        header === WEIGHT ? Number(cells[column]?.replace(",", ".")) : (cells[column] ?? ""),
      ]),
    );
  });
  const variable = FILTERS[narrowed];
  return () =>
    ASKED.reduce((sum, { item, by }) => {
      const kept = variable ? rows.filter((row) => row[variable] === FIRST) : rows;
      const cells = new Map<string, { n: number; sumW: number; sumW2: number }>();
      for (const row of kept) {
        const key = `${row[by]}\t${row[item]}`;
        const weight = row[WEIGHT] as number;
        const cell = cells.get(key) ?? { n: 0, sumW: 0, sumW2: 0 };
        cell.n += 1;
        cell.sumW += weight;
        cell.sumW2 += weight * weight;
        cells.set(key, cell);
      }
      return sum + (cells.get(`${FIRST}\t${FIRST}`)?.sumW ?? 0);
    }, 0);
};

export const COUNTERS: Readonly<Record<string, Prepare>> = { product, "objects and a Map": objects };
