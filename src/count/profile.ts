import type { VariableId } from "../survey/variable.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import { type Counts, counts } from "./counts.ts";
import { equalGroups } from "./equal-groups.ts";
import { type Bin, histogram } from "./histogram.ts";
import { missingCounts } from "./missing-counts.ts";
import { type Numbers, numbersOf } from "./numbers.ts";
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

function summaryOf({ values, counts, n }: Numbers): Profile["numbers"] {
  const sum = new Sums(1);
  values.forEach((value, k) => {
    sum.add(0, value * (counts[k] ?? 0));
  });
  const mean = sum.at(0) / n;
  return Number.isFinite(mean) ? { n, mean, min: values[0] ?? 0, max: values.at(-1) ?? 0 } : null;
}

/** The profile of each variable of a table, in the order of the codebook. */
export function profile(table: SurveyTable): readonly Profile[] {
  const everybody = { kind: "all", size: table.rows } as const;
  return table.codebook.variables.map((variable) => {
    const column = table.column(variable.id);
    const all = column.kind === "number" ? numbersOf(column) : null;
    const numbers = all && summaryOf(all);
    return {
      variable: variable.id,
      ...counts(table, everybody, variable.id),
      numbers,
      histogram: all && numbers ? histogram(all) : [],
      groups: all && numbers ? equalGroups(all) : {},
      missingCodes: missingCounts(table, variable),
      distinct: table.cells[variable.columns[0] ?? 0]?.dictionary.length ?? 0,
    };
  });
}
