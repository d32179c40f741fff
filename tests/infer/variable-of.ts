import { expect } from "vitest";
import type { Variable } from "../../src/survey/variable.ts";
import { readCsv } from "../read/read-csv.ts";

/** The variable of a column of these answers, each repeated; `header` names it. */
export async function variableOf(header: string, answers: readonly string[], times = 10): Promise<Variable> {
  const cells = Array.from({ length: times }, () => answers).flat();
  const quoted = cells.map((cell, row) => `r${row % 3};"${cell.replaceAll('"', '""')}"\n`).join("");
  const { table } = await readCsv(`Rang;${header}\n${quoted}`);
  const variable = table.codebook.variables[1];
  if (!variable) expect.fail("no variable");
  return variable;
}

export const codesOf = (variable: Variable) =>
  "categories" in variable ? variable.categories.map(({ code }) => String(code)) : [];
