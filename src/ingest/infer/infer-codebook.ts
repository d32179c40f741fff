import type { CodeBook } from "../../survey/codebook.ts";
import type { Issue } from "../../survey/issue.ts";
import type { DecimalMark, Variable } from "../../survey/variable.ts";
import type { Wave } from "../../survey/wave.ts";
import { wording } from "../../survey/wording.ts";
import type { TextColumn } from "../../table/column.ts";
import { asFigures } from "../aggregate/as-figures.ts";
import { uniqueNames } from "../unique-names.ts";
import { profileColumn } from "./column-profile.ts";
import { inferVariable } from "./infer-variable.ts";
import { inferWeight, refusedWeight } from "./infer-weight.ts";
import { unreadableNumbers } from "./unreadable-numbers.ts";

/** A codebook for a file that came without one: one variable a column, its kind read off all of its answers. */
export function inferCodebook(file: {
  readonly name: string;
  readonly headers: readonly string[];
  readonly cells: readonly TextColumn[];
  readonly decimal: DecimalMark;
}): { codebook: CodeBook; issues: Issue[] } {
  const names = uniqueNames(file.headers);
  const variables: Variable[] = [];
  const doubts: Issue[] = [];
  file.cells.forEach((cells, column) => {
    const profile = profileColumn(cells, column, file.headers[column] ?? "", names[column] ?? "");
    const variable = inferVariable(profile, file.decimal);
    variables.push(variable);
    doubts.push(...unreadableNumbers(variable, profile), ...refusedWeight(variable, profile));
  });
  const { weight, issues } = inferWeight(variables);
  const read = asFigures({ wave: unknownWave(file.name), variables, weight }, file.cells);
  return { codebook: read.codebook, issues: [...read.issues, ...issues, ...doubts] };
}

/** What can be said of a file that nobody has described: its name. */
function unknownWave(name: string): Wave {
  return {
    title: wording(name),
    edition: "",
    universe: wording(""),
    respondents: wording("répondants", { en: "respondents" }),
    unit: "person",
    measurement: "unknown",
    sampling: "unknown",
    population: null,
    source: wording(name),
    licence: null,
    notice: null,
  };
}
