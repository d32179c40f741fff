import { fold } from "../../lib/fold.ts";
import { present } from "../../lib/invariant.ts";
import type { Category } from "../../survey/category.ts";
import type { Issue } from "../../survey/issue.ts";
import { isCategorical, type Variable } from "../../survey/variable.ts";
import type { TextColumn } from "../../table/column.ts";
import type { InferredColumn } from "./gather-options.ts";

/** What survey tools add to the header of a code for the column of its label. */
const LABELLED = /^[\s_.(-]*(texte?|text|label|labels|lib|libelle|intitule|nom|name)[\s)]*$/;

/**
 * A column of codes beside the column of their labels, “q6” and “q6_texte”: one question written twice. The codes are
 * left aside, and give the labels the order of the questionnaire where their wording gives them none.
 */
export function joinCodesToLabels(
  columns: readonly InferredColumn[],
  cells: readonly TextColumn[],
): { columns: readonly InferredColumn[]; issues: Issue[] } {
  const joined = [...columns];
  const codes: number[] = [];
  for (let at = 0; at + 1 < columns.length; at += 1) {
    const code = present(columns[at], "column");
    const label = present(columns[at + 1], "column");
    if (!labels(code.profile.header, label.profile.header)) continue;
    const pairs = onlyPairs(present(cells[at], "cells"), present(cells[at + 1], "cells"));
    if (!pairs) continue;
    joined[at] = { ...code, variable: { ...code.variable, role: "ignored" } };
    joined[at + 1] = { ...label, variable: inOrderOf(label.variable, pairs) };
    codes.push(at);
  }
  const issue: Issue = {
    code: "codes-repeated",
    severity: "info",
    count: codes.length,
    where: { row: 1, column: codes[0] ?? null },
    params: {},
  };
  return { columns: joined, issues: codes.length === 0 ? [] : [issue] };
}

const labels = (code: string, label: string): boolean =>
  label.startsWith(code) && LABELLED.test(fold(label.slice(code.length)));

/** The code of each label, where every code has one label and every label one code; null otherwise. */
function onlyPairs(codes: TextColumn, labels: TextColumn): ReadonlyMap<string, string> | null {
  const codeOf = new Map<string, string>();
  const labelOf = new Map<string, string>();
  const seen = new Set<number>();
  for (let row = 0; row < codes.codes.length; row += 1) {
    const pair = (codes.codes[row] ?? 0) * labels.dictionary.length + (labels.codes[row] ?? 0);
    if (seen.has(pair)) continue;
    seen.add(pair);
    const code = codes.dictionary[codes.codes[row] ?? 0]?.trim() ?? "";
    const label = labels.dictionary[labels.codes[row] ?? 0]?.trim() ?? "";
    if ((codeOf.get(label) ?? code) !== code || (labelOf.get(code) ?? label) !== label) return null;
    codeOf.set(label, code);
    labelOf.set(code, label);
  }
  return codeOf.size > 1 ? codeOf : null;
}

function inOrderOf(variable: Variable, codes: ReadonlyMap<string, string>): Variable {
  if (!isCategorical(variable) || variable.kind === "scale") return variable;
  const rank = ({ code }: Category) => Number(codes.get(code) ?? Number.NaN);
  if (variable.categories.some((category) => Number.isNaN(rank(category)))) return variable;
  return { ...variable, categories: [...variable.categories].sort((a, b) => rank(a) - rank(b)) };
}
