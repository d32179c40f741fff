import type { CodeBook } from "../survey/codebook.ts";
import { withFittingDesign } from "../survey/fitting-design.ts";
import type { Issue } from "../survey/issue.ts";
import type { Variable } from "../survey/variable.ts";
import { uniqueNames } from "../table/unique-names.ts";

/**
 * The codebook with its variables where this file has them: found by name, whatever the order of the columns. A
 * variable that the file does not have, and a column that the codebook does not describe, are left out and said.
 */
export function bindCodebook(
  codebook: CodeBook,
  headers: readonly string[],
): { codebook: CodeBook; issues: Issue[] } {
  const places = new Map(uniqueNames(headers).map((name, column) => [name, column]));
  const variables: Variable[] = [];
  const missing: string[] = [];
  for (const variable of codebook.variables) {
    const columns = namesOf(variable).map((name) => places.get(name) ?? -1);
    if (columns.includes(-1)) missing.push(variable.id);
    else variables.push({ ...variable, columns });
  }

  const described = new Set(variables.flatMap(({ columns }) => columns));
  const undescribed = [...places.values()].filter((column) => !described.has(column));
  const weight = variables.some(({ id }) => id === codebook.weight) ? codebook.weight : null;
  return {
    codebook: withFittingDesign({ ...codebook, variables, weight }),
    issues: [
      ...issue("variables-not-found", missing.length, null, { name: missing[0] ?? "" }),
      ...issue("columns-not-described", undescribed.length, undescribed[0] ?? null, {
        name: headers[undescribed[0] ?? 0] ?? "",
      }),
    ],
  };
}

/** The options of a multiple spread over columns are called as the columns are. */
function namesOf(variable: Variable): string[] {
  return variable.kind === "multiple" && variable.storage.kind === "columns"
    ? variable.categories.map(({ code }) => code)
    : [variable.id];
}

function issue(code: string, count: number, column: number | null, params: Issue["params"]): Issue[] {
  if (count === 0) return [];
  return [{ code, severity: "warning", count, where: column === null ? null : { row: 1, column }, params }];
}
