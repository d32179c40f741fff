import { ColumnCounting } from "../../../src/count/columns/count-columns.ts";
import { answer } from "../../../src/engine/answer.ts";
import { categoryCode } from "../../../src/survey/category.ts";
import { variableOf } from "../../../src/survey/codebook.ts";
import type { Filter } from "../../../src/survey/filter.ts";
import type { Question } from "../../../src/survey/question.ts";
import { isCategorical, variableId } from "../../../src/survey/variable.ts";
import { weightedBy } from "../../../src/survey/weighting.ts";
import type { SurveyTable } from "../../../src/table/survey-table.ts";
import { withCodebook } from "../../../src/table/with-codebook.ts";
import { WEIGHT } from "../write-survey.ts";
import { type Counter, FIRST, type Narrowing, type Prepare, TABS } from "./asked.ts";
import { kernel } from "./kernel.ts";

const filterOf = (narrowing: Narrowing | null): Filter =>
  narrowing ? [{ variable: variableId(narrowing.question), codes: narrowing.answers.map(categoryCode) }] : [];

/** The same survey, of which nothing has been counted; its columns are read, its weights checked. */
function uncounted(table: SurveyTable): SurveyTable {
  const fresh = withCodebook(table, table.codebook);
  for (const { id } of fresh.codebook.variables) fresh.column(id);
  return fresh;
}

/** The place of the first answer to a question. */
function placeOf(table: SurveyTable, name: string): number {
  const variable = variableOf(table.codebook, variableId(name));
  return isCategorical(variable) ? variable.categories.findIndex(({ code }) => code === FIRST) : -1;
}

/** What the product's statistics ask for, and nothing of them. */
const counting: Prepare = (table, narrowing) => () => {
  const counted = new ColumnCounting(uncounted(table));
  counted.weightFacts(variableId(WEIGHT));
  return () =>
    TABS.map(({ item, by }) => {
      const [one, other] = [variableId(item), variableId(by)];
      const { size, codes, sums } = counted.patterns({
        ...{ variables: [one, other], conditions: [], filter: filterOf(narrowing) },
        ...{ weight: variableId(WEIGHT), moments: null },
      });
      const [wanted, with_] = [placeOf(table, item), placeOf(table, by)];
      const [of, beside] = [codes(one), codes(other)];
      let sum = 0;
      for (let pattern = 0; pattern < size; pattern++)
        if (of[pattern] === wanted && beside[pattern] === with_) sum += sums.sumW[pattern] ?? 0;
      return sum;
    });
};

/** Complete answers: intervals, design effects, comparisons, association, hiding. */
const answers: Prepare = (table, narrowing) => () => askAll(uncounted(table), narrowing);

/** The same, of what was counted before. */
const again: Prepare = (table, narrowing) => {
  const same = uncounted(table);
  return () => askAll(same, narrowing);
};

function askAll(table: SurveyTable, narrowing: Narrowing | null): Counter {
  return () =>
    TABS.map(({ item, by }) => {
      const asked: Question = {
        measure: { kind: "share", items: [variableId(item)] },
        breakdowns: [variableId(by)],
        filter: filterOf(narrowing),
        weight: weightedBy(variableId(WEIGHT)),
        ...{ confidence: 0.95, interval: "wilson", compared: "whole" },
      };
      const tab = answer(table, asked);
      if (!tab.ok) throw new Error(tab.failure.code);
      const group = tab.value.groups.findIndex(({ traits }) => traits[0]?.code === FIRST);
      const outcome = tab.value.outcomes.findIndex((one) => one.kind === "category" && one.code === FIRST);
      const cell = tab.value.cells[group]?.[outcome];
      return cell?.kind === "estimate" ? cell.value * cell.base.weighted : 0;
    });
}

/** What one would write first: rows as objects, filtered, counted in a map. */
const objects: Prepare = (table, narrowing) => {
  const rows = Array.from({ length: table.rows }, (_, row) => {
    const cells = table.cells.map(({ codes, dictionary }) => dictionary[codes[row] ?? 0] ?? "");
    return Object.fromEntries(
      table.headers.map((header, column): [string, string | number] => [
        header,
        header === WEIGHT ? Number(cells[column]?.replace(",", ".")) : (cells[column] ?? ""),
      ]),
    );
  });
  return () => () =>
    TABS.map(({ item, by }) => {
      const kept = narrowing
        ? rows.filter((row) => narrowing.answers.includes(String(row[narrowing.question])))
        : rows;
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
      return cells.get(`${FIRST}\t${FIRST}`)?.sumW ?? 0;
    });
};

export const COUNTERS: Readonly<Record<string, Prepare>> = {
  "product, counting": counting,
  "product, answers": answers,
  "product, answers again": again,
  kernel,
  "objects and a Map": objects,
};
