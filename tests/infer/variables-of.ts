import { profile } from "../../src/count/profile.ts";
import { readCsv } from "../read/read-csv.ts";

/** The variables that are understood in a file of these lines, with what they count. */
export async function variablesOf(...lines: readonly string[]) {
  const { table, issues } = await readCsv(`${lines.join("\n")}\n`);
  const counted = profile(table);
  return {
    codebook: table.codebook,
    issues: issues.map(({ code }) => code),
    variables: table.codebook.variables.map((variable, index) => ({
      id: String(variable.id),
      kind: variable.kind,
      role: variable.role,
      columns: variable.columns,
      answers:
        "categories" in variable
          ? variable.categories.map(({ label }, at) => `${label.text} ${counted[index]?.categories[at]}`)
          : [],
      missing: counted[index]?.missing["no-answer"],
    })),
  };
}
