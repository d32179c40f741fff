import type { Counting, PatternsAsked } from "../../src/count/counting.ts";
import type { Patterns } from "../../src/count/patterns.ts";
import { invariant } from "../../src/lib/invariant.ts";
import type { Condition } from "../../src/survey/filter.ts";
import type { VariableId } from "../../src/survey/variable.ts";
import { select } from "../../src/table/select.ts";
import type { SurveyTable } from "../../src/table/survey-table.ts";

/** Counts nothing: every respondent is a pattern of their own. What follows from these follows from rows. */
export function rowCounting(table: SurveyTable): Counting {
  const numbersOf = (id: VariableId) => {
    const column = table.column(id);
    invariant(column.kind === "number", `${id} has numbers`);
    return column;
  };
  const isMissing = (id: VariableId, row: number) => {
    const { codes, missing } = numbersOf(id);
    return missing[codes[row] ?? 0] ?? 0;
  };
  const numberOf = (id: VariableId, row: number) => {
    const { codes, values } = numbersOf(id);
    return values[codes[row] ?? 0] ?? 0;
  };
  return {
    codebook: table.codebook,
    rows: table.rows,
    answers: (id) => {
      const column = table.column(id);
      invariant(column.kind !== "text", `${id} is counted`);
      return column;
    },
    patterns: ({ filter, weight, moments }: PatternsAsked): Patterns => {
      const set = select(table, filter);
      const rows = set.kind === "all" ? Uint32Array.from({ length: set.size }, (_, row) => row) : set.rows;
      const of = (at: (row: number) => number) => Float64Array.from(rows, at);
      const isAbsent = (row: number) => weight !== null && isMissing(weight, row) !== 0;
      const weightOf = (row: number) => (isAbsent(row) ? 0 : weight === null ? 1 : numberOf(weight, row));
      const none = new Float64Array(rows.length);
      return {
        size: rows.length,
        codes: (id) =>
          Uint32Array.from(rows, (row) =>
            id === moments ? isMissing(id, row) : (table.column(id).codes[row] ?? 0),
          ),
        meets: (condition: Condition) => {
          const met = select(table, [condition]);
          const passing = new Set(met.kind === "all" ? rows : met.rows);
          return Uint8Array.from(rows, (row) => (passing.has(row) ? 1 : 0));
        },
        rows: of(() => 1),
        sums: {
          weighed: of((row) => (isAbsent(row) ? 0 : 1)),
          n: of((row) => (weightOf(row) > 0 ? 1 : 0)),
          sumW: of(weightOf),
          sumW2: of((row) => weightOf(row) ** 2),
        },
        moments:
          moments === null
            ? null
            : {
                pilot: of((row) => (isMissing(moments, row) === 0 ? numberOf(moments, row) : 0)),
                ...{ sumY: none, sumWY: none, sumW2Y: none, sumW2Y2: none },
              },
      };
    },
    weightFacts: (id) => {
      const column = table.column(id);
      if (column.kind !== "number") return null;
      const all = Array.from({ length: table.rows }, (_, row) => row);
      const negative = all.filter((row) => isMissing(id, row) === 0 && numberOf(id, row) < 0);
      return {
        missing: all.filter((row) => isMissing(id, row) !== 0).length,
        zero: all.filter((row) => isMissing(id, row) === 0 && numberOf(id, row) === 0).length,
        negative: negative.length,
        negativeRows: negative.slice(0, 20).map((row) => row + 1),
      };
    },
  };
}
