import { fail, ok, type Result } from "../lib/result.ts";
import type { CodeBook } from "./codebook.ts";
import type { DescriptorFailure } from "./data-package-failure.ts";
import type { Variable } from "./variable.ts";

/**
 * Binds a codebook to a file: every variable gets the columns of that file that bear its name, wherever they are.
 *
 * A descriptor lists fields in the order of the file that it was written for; somebody may since have moved or
 * added a column. Columns that no variable names stay unread.
 *
 * @param headers - of the file; a second “Score” is found as “Score (2)”
 * @returns the codebook with its columns, or a failure for each one that the file lacks
 */
export function bindCodebook(
  codebook: CodeBook,
  headers: readonly string[],
): Result<CodeBook, readonly DescriptorFailure[]> {
  const columns = columnsByName(headers);
  const failures: DescriptorFailure[] = [];
  const variables = codebook.variables.map((variable) => ({
    ...variable,
    columns: headersOf(variable).flatMap((name) => {
      const column = columns.get(name);
      if (column === undefined)
        failures.push({ code: "missing-column", path: `/${variable.id}`, params: { column: name } });
      return column ?? [];
    }),
  }));
  return failures.length > 0 ? fail(failures) : ok({ ...codebook, variables });
}

/** The headers that hold a variable: its own name, or one for each option of a multiple spread over columns. */
const headersOf = (variable: Variable): readonly string[] =>
  variable.kind === "multiple" && variable.storage.kind === "columns"
    ? variable.categories.map(({ code }) => code)
    : [variable.id];

function columnsByName(headers: readonly string[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  headers.forEach((header, column) => {
    const name = header.trim();
    let unique = name;
    for (let copy = 2; columns.has(unique); copy++) unique = `${name} (${copy})`;
    columns.set(unique, column);
  });
  return columns;
}
