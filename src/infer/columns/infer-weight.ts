import type { RecordNumbers } from "../../read/record-numbers.ts";
import type { Issue } from "../../survey/issue.ts";
import type { Variable, VariableId } from "../../survey/variable.ts";
import type { TextColumn } from "../../table/column.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { namesWeight } from "./header-words.ts";
import { numbersIn } from "./numbers-in.ts";
import { placesOf } from "./places-of.ts";

/** The weight in use: the only candidate. Of several, only who ran the survey knows which. */
export function inferWeight(variables: readonly Variable[]): { weight: VariableId | null; issues: Issue[] } {
  const candidates = variables.filter(({ role }) => role === "weight");
  const [first] = candidates;
  if (!first) return { weight: null, issues: [] };
  const only = candidates.length === 1;
  const issue: Issue = {
    code: only ? "weight-found" : "weights-several",
    severity: only ? "info" : "warning",
    count: candidates.length,
    where: { row: 1, column: first.columns[0] ?? null },
    params: { name: first.id, names: candidates.map(({ id }) => id).join(", ") },
  };
  return { weight: only ? first.id : null, issues: [issue] };
}

/** Columns that are called weights and cannot be: said, since without a word the results would be unweighted. */
export function refusedWeight(
  variable: Variable,
  { column, header, entries }: ColumnProfile,
  cells: TextColumn,
  records: RecordNumbers,
): Issue[] {
  if (variable.kind !== "numeric" || variable.role === "weight" || !namesWeight(header)) return [];
  const numbers = numbersIn(entries, variable);
  if (numbers.length > 0 && numbers.every((value) => value === 0))
    return [
      {
        code: "weight-zero",
        severity: "warning",
        count: entries.reduce((sum, entry) => sum + entry.count, 0),
        where: { row: 1, column },
        params: { name: variable.id },
      },
    ];
  const negative = entries.filter((_, index) => (numbers[index] ?? 0) < 0);
  const count = negative.reduce((sum, entry) => sum + entry.count, 0);
  if (count === 0) return [];
  const places = placesOf(negative, cells, column, records);
  return [
    {
      code: "weight-refused",
      severity: "warning",
      count,
      where: places[0] ?? null,
      places,
      params: { name: variable.id },
    },
  ];
}

/** Fewer may average one by chance. */
const ENOUGH = 30;
/** A mean this near to one is what weighting programs aim at. */
const NEAR = 0.01;

/** Numbers that look like weights under a header that does not say so: said, never used by themselves. */
export function possibleWeight(variable: Variable, { entries, answered, rows }: ColumnProfile): Issue[] {
  if (variable.kind !== "numeric" || variable.role === "weight" || answered < Math.max(ENOUGH, rows))
    return [];
  let sum = 0;
  let fractional = 0;
  const numbers = numbersIn(entries, variable);
  for (const [index, { count }] of entries.entries()) {
    const value = numbers[index] ?? null;
    if (value === null || value <= 0) return [];
    sum += value * count;
    if (!Number.isInteger(value)) fractional += count;
  }
  if (Math.abs(sum / answered - 1) > NEAR || fractional * 2 < answered || entries.length < ENOUGH / 2)
    return [];
  return [
    {
      code: "weight-possible",
      severity: "info",
      count: answered,
      where: { row: 1, column: variable.columns[0] ?? null },
      params: { name: variable.id },
    },
  ];
}
