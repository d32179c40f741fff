import type { VariableId } from "../survey/variable.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import { type Counts, counts } from "./counts.ts";
import { equalGroups } from "./equal-groups.ts";
import { type Bin, histogram } from "./histogram.ts";
import { missingCounts } from "./missing-counts.ts";
import { Sums } from "./sums.ts";

/** Profile: what a file holds for one variable, unweighted. */
export interface Profile extends Counts {
  readonly variable: VariableId;
  /** Of the numbers of a numeric variable or weight; null for other kinds, without any, or beyond what can be added. */
  readonly numbers: {
    readonly n: number;
    readonly mean: number;
    readonly min: number;
    readonly max: number;
  } | null;
  /** Of those numbers; empty where there are none. */
  readonly histogram: readonly Bin[];
  /** Cut points for groups of equal size, by how many groups; empty where there are no numbers. */
  readonly groups: Readonly<Record<number, readonly number[]>>;
  /** Respondents by missing code, in the order of the codebook; none for a multiple spread over columns. */
  readonly missingCodes: readonly number[];
  /** Distinct cells as read, blank included; of the first column where there are several. */
  readonly distinct: number;
}

function numbersOf(table: SurveyTable, id: VariableId): Profile["numbers"] {
  const column = table.column(id);
  if (column.kind !== "number") return null;
  const sum = new Sums(1);
  let n = 0;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < table.rows; row++) {
    if (column.missing[row] !== 0) continue;
    const value = column.values[row] ?? 0;
    n++;
    sum.add(0, value);
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  const mean = sum.at(0) / n;
  return Number.isFinite(mean) ? { n, mean, min, max } : null;
}

/** The profile of each variable of a table, in the order of the codebook. */
export function profile(table: SurveyTable): readonly Profile[] {
  const everybody = { kind: "all", size: table.rows } as const;
  return table.codebook.variables.map((variable) => {
    const column = table.column(variable.id);
    const numbers = numbersOf(table, variable.id);
    return {
      variable: variable.id,
      ...counts(table, everybody, variable.id),
      numbers,
      histogram: numbers && column.kind === "number" ? histogram(column, numbers.min, numbers.max) : [],
      groups: numbers && column.kind === "number" ? equalGroups(column) : {},
      missingCodes: missingCounts(table, variable),
      distinct: table.cells[variable.columns[0] ?? 0]?.dictionary.length ?? 0,
    };
  });
}
