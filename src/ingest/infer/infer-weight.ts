import type { Issue } from "../../survey/issue.ts";
import type { Variable, VariableId } from "../../survey/variable.ts";

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
