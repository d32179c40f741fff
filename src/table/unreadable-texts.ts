import { present } from "../lib/invariant.ts";
import type { CodeBook } from "../survey/codebook.ts";
import { MISSING_KINDS } from "../survey/missing.ts";
import type { Variable } from "../survey/variable.ts";
import { createSurveyTable } from "./create-survey-table.ts";

const UNREADABLE = MISSING_KINDS.indexOf("unreadable");

/**
 * Which of some texts of a column its variable cannot read: neither an answer of its list, nor a number where it asks
 * for one, nor one of its codes for a missing answer.
 *
 * @param column - one of the variable’s
 */
export function unreadableTexts(column: number, variable: Variable, codebook: CodeBook) {
  const one = { ...variable, columns: [0], ...partOf(column, variable) };
  return (texts: readonly string[]): boolean[] => {
    const cells = { kind: "text", codes: Uint32Array.from(texts.keys()), dictionary: texts } as const;
    const read = createSurveyTable({
      headers: [""],
      cells: [cells],
      codebook: { ...codebook, variables: [one] },
    }).column(variable.id);
    return texts.map((_, row) => {
      if (read.kind === "text") return false;
      const code = read.codes[row] ?? 0;
      return read.kind === "coded"
        ? code === read.categories + UNREADABLE
        : read.missing[code] === UNREADABLE + 1;
    });
  };
}

/** Of options that have a column each, the one of this column. */
function partOf(column: number, variable: Variable): object {
  if (variable.kind !== "multiple" || variable.storage.kind !== "columns") return {};
  return { categories: [present(variable.categories[variable.columns.indexOf(column)], `option ${column}`)] };
}
