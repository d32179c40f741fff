import type { Issue } from "../../survey/issue.ts";
import { isCategorical, type Variable } from "../../survey/variable.ts";
import { nearEqual } from "./near-equal.ts";

/** Answers that differ by accents, case or spaces only: perhaps one answer, which nobody but the reader can say. */
export function nearEqualDoubts(variables: readonly Variable[]): Issue[] {
  return variables.flatMap((variable) => {
    const groups = isCategorical(variable) ? nearEqual(variable) : [];
    const [first] = groups;
    if (!first || variable.columns.length > 1) return [];
    return [
      {
        code: "answers-near-equal",
        severity: "info",
        count: groups.length,
        where: { row: 1, column: variable.columns[0] ?? null },
        params: { name: variable.id, one: first[0] ?? "", other: first[1] ?? "" },
      } satisfies Issue,
    ];
  });
}
