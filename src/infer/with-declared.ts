import type { Declared, DeclaredMultiple, DeclaredVariable } from "../read/declared.ts";
import type { Sheet } from "../read/sheet.ts";
import { type Category, categoryCode } from "../survey/category.ts";
import type { Battery, CodeBook } from "../survey/codebook.ts";
import type { MissingCode } from "../survey/missing.ts";
import { isCategorical, type MultipleVariable, type Variable, variableId } from "../survey/variable.ts";
import { wording } from "../survey/wording.ts";
import { cellKey } from "../table/cell-key.ts";
import type { TextColumn } from "../table/column.ts";
import { uniqueNames } from "../table/unique-names.ts";
import { missingKindOf } from "./columns/missing-tokens.ts";

/** A question that is longer is no name for lists. */
const SHORT = 80;

/** The cells without those that are declared to be missing: what is inferred is inferred of answers. */
export function answersAlone({ cells, declared }: Pick<Sheet, "cells" | "declared">): readonly TextColumn[] {
  const missing = new Map(declared?.variables.map(({ column, missing }) => [column, new Set(missing)]));
  return cells.map((column, index) => {
    const codes = missing.get(index);
    if (!codes?.size) return column;
    return { ...column, dictionary: column.dictionary.map((cell) => (codes.has(cell) ? "" : cell)) };
  });
}

/** What was inferred of a file, and over it what the file itself declares. */
export function withDeclared(
  inferred: CodeBook,
  { headers, questions, cells, decimal }: Pick<Sheet, "headers" | "questions" | "cells" | "decimal">,
  declared: Declared,
): CodeBook {
  const sayings = new Map(declared.variables.map((one) => [one.column, one]));
  const names = uniqueNames(headers);
  const sets = new Set(declared.multiples);
  const taken = new Set(declared.multiples.flatMap(({ columns }) => columns));
  const variables = inferred.variables.flatMap((variable): Variable[] => {
    const [column = -1] = variable.columns;
    const said = variable.columns.flatMap((at) => sayings.get(at) ?? []);
    const found = [...sets].filter(({ columns }) => variable.columns.some((at) => columns.includes(at)));
    for (const set of found) sets.delete(set);
    const multiples = found.map((set) => multipleOf(set, sayings, names, questions, cells));
    if (variable.columns.every((at) => taken.has(at))) return multiples;
    if (variable.columns.length > 1) return [...multiples, gathered(variable, said, questions)];
    if (column === declared.weight)
      return [...multiples, titled(weighing(variable, decimal), questions?.[column])];
    return [...multiples, titled(declaredAs(variable, said[0], decimal), questions?.[column])];
  });
  const weight = variables.find(({ columns, kind }) => columns[0] === declared.weight && kind === "numeric");
  const { batteries, ...rest } = inferred;
  const kept = batteries?.filter((battery) => isStillOne(battery, variables)) ?? [];
  return {
    ...rest,
    variables,
    weight: weight?.id ?? inferred.weight,
    ...(kept.length > 0 ? { batteries: kept } : {}),
  };
}

/** Weights are numbers, however they look. */
function weighing({ id, label, question, columns, missing }: Variable, decimal: "," | "."): Variable {
  const common = { id, label, ...(question ? { question } : {}), columns, missing };
  return { ...common, role: "weight", kind: "numeric", decimal };
}

/** The reading of a column that is declared; what is not said of it stays as it was inferred. */
function declaredAs(found: Variable, said: DeclaredVariable | undefined, decimal: "," | "."): Variable {
  if (!said) return found;
  const { id, label, question, columns, role } = found;
  const missing = merged(found.missing, said.missing);
  const common = { id, label, ...(question ? { question } : {}), columns, missing };
  const categories = said.categories.map(categoryOf);
  switch (said.kind) {
    case "single":
    case "scale": {
      if (categories.length === 0) break;
      const scores = said.kind === "scale" && said.scores ? { scores: said.scores } : {};
      const isKept = role === "answer" || role === "breakdown";
      return { ...common, role: isKept ? role : "answer", kind: said.kind, categories, ...scores };
    }
    case "numeric": {
      if (found.kind === "numeric" || found.kind === "identifier") break;
      return { ...common, role: "answer", kind: "numeric", decimal };
    }
    case "date":
      return { ...common, role: found.kind === "date" ? role : "ignored", kind: "date", order: "ymd" };
    default:
  }
  if (found.kind !== "single" || categories.length === 0) return { ...found, missing };
  const known = new Set<string>(categories.map(({ code }) => code));
  const others = found.categories.filter(({ code }) => !known.has(code));
  return { ...found, missing, categories: [...categories, ...others] };
}

const categoryOf = (text: string): Category => {
  const code = categoryCode(cellKey(text));
  return { code, label: wording(code) };
};

/** The blank first, then what the file says is missing. */
function merged(found: readonly MissingCode[], said: readonly string[]): readonly MissingCode[] {
  const known = new Set(said.map(cellKey));
  return [
    ...found.filter(({ code }) => !known.has(code)),
    ...[...known].map(
      (code): MissingCode => ({
        code,
        kind: missingKindOf(code) ?? "no-answer",
        label: wording(code),
      }),
    ),
  ];
}

/** A question that the file spells out names its variable, where its name is short for the computer. */
function titled(variable: Variable, question: string | undefined): Variable {
  const text = question?.replace(/\s+/g, " ").trim() ?? "";
  return text === "" || text.length > SHORT ? variable : { ...variable, label: wording(text) };
}

/** Columns that were found to be options of one question: named as the file names them. */
function gathered(
  variable: Variable,
  said: readonly DeclaredVariable[],
  questions: readonly string[] | null,
): Variable {
  const missing = merged(variable.missing, [...new Set(said.flatMap((one) => one.missing))]);
  if (!isCategorical(variable)) return { ...variable, missing };
  const categories = variable.categories.map((category, part) => {
    const text = questions?.[variable.columns[part] ?? -1]?.trim() ?? "";
    return text === "" ? category : { ...category, label: wording(text) };
  });
  return { ...variable, missing, categories };
}

/** Options are called as their columns are; what is neither chosen nor missing says no. */
function multipleOf(
  { name, label, columns, chosen }: DeclaredMultiple,
  sayings: ReadonlyMap<number, DeclaredVariable>,
  names: readonly string[],
  questions: readonly string[] | null,
  cells: readonly TextColumn[],
): MultipleVariable {
  const said = [...new Set(columns.flatMap((column) => sayings.get(column)?.missing ?? []))];
  const missing = merged([{ code: "", kind: "no-answer", label: wording("") }], said);
  const codes = new Set([cellKey(chosen), ...said.map(cellKey)]);
  const others = new Set(columns.flatMap((column) => cells[column]?.dictionary.map(cellKey) ?? []));
  others.delete("");
  return {
    kind: "multiple",
    // As SPSS calls it: no variable begins so.
    id: variableId(`$${name}`),
    label: wording(label),
    columns,
    role: "answer",
    missing,
    categories: columns.map((column) => ({
      code: categoryCode(names[column] ?? ""),
      label: wording(questions?.[column]?.trim() || (names[column] ?? "")),
    })),
    storage: {
      kind: "columns",
      chosen: [chosen],
      unchosen: ["", ...others].filter((cell) => !codes.has(cell)),
    },
  };
}

/** Questions asked together have one list of answers. */
function isStillOne({ items }: Battery, variables: readonly Variable[]): boolean {
  const [first, ...others] = items.map((id) => {
    const variable = variables.find((one) => one.id === id);
    if (!variable) return null;
    return JSON.stringify([
      variable.kind,
      isCategorical(variable) && variable.categories.map(({ code }) => code),
    ]);
  });
  return first !== null && first !== undefined && others.every((other) => other === first);
}
