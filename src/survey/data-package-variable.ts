import { type Category, categoryCode } from "./category.ts";
import { type Report, reportDuplicates } from "./data-package-failure.ts";
import type { FieldShape, MissingValueShape } from "./data-package-shape.ts";
import { wordingOf, wordingOr } from "./data-package-wording.ts";
import type { MissingCode } from "./missing.ts";
import { type DateVariable, type Role, type Variable, type VariableKind, variableId } from "./variable.ts";

/** What Table Schema takes for missing where nobody says. */
const BLANK: readonly MissingValueShape[] = [{ value: "", kind: "no-answer" }];

/**
 * Variable of a field, or null where the field cannot be one; its column is its place among the fields.
 *
 * A field that says no `kind` or `role` has those that its standard properties suggest: a schema written for other
 * tools needs few additions.
 */
export function readVariable(
  field: FieldShape,
  column: number,
  schemaMissing: readonly MissingValueShape[] | undefined,
  path: string,
  report: Report,
): Variable | null {
  const kind = field.kind ?? suggestedKind(field);
  const missing = (field.missingValues ?? schemaMissing ?? BLANK).map(readMissing);
  reportDuplicates(
    missing.map(({ code }) => code),
    (index) => `${path}/missingValues/${index}`,
    report,
  );

  const question = wordingOf(field, "question");
  const note = wordingOf(field, "note");
  const common = {
    id: variableId(field.name),
    label: wordingOr(field, "title", field.name),
    ...(question && { question }),
    ...(note && { note }),
    columns: [column],
    role: field.role ?? suggestedRole(kind),
    missing,
  };
  if (common.role === "weight" && kind !== "numeric") report("wrong-kind", `${path}/kind`, { kind });
  if (field.scores && kind !== "scale") report("wrong-scores", `${path}/scores`, { kind });

  switch (kind) {
    case "single":
      return { ...common, kind, categories: readCategories(field, missing, path, report) };
    case "scale": {
      const categories = readCategories(field, missing, path, report);
      const { scores, valence } = field;
      if (scores && scores.length !== categories.length)
        report("wrong-scores", `${path}/scores`, { scores: scores.length, categories: categories.length });
      return { ...common, kind, categories, ...(scores && { scores }), ...(valence && { valence }) };
    }
    case "multiple": {
      const categories = readCategories(field, missing, path, report);
      const separator = field.separator ?? field.delimiter;
      if (separator === undefined) {
        report("no-separator", path, { variable: field.name });
        return null;
      }
      for (const { code } of categories)
        if (code.includes(separator)) report("ambiguous-code", `${path}/categories`, { code });
      return { ...common, kind, categories, storage: { kind: "delimited", separator } };
    }
    case "numeric": {
      const { unit } = field;
      return { ...common, kind, decimal: field.decimalChar, ...(unit !== undefined && { unit }) };
    }
    case "date":
      return { ...common, kind, order: readOrder(field.format, path, report) };
    default:
      return { ...common, kind };
  }
}

function readCategories(
  field: FieldShape,
  missing: readonly MissingCode[],
  path: string,
  report: Report,
): Category[] {
  const categories = (field.categories ?? []).map((category) => ({
    code: categoryCode(category.value),
    label: wordingOr(category, "label", category.value),
  }));
  if (categories.length === 0) report("no-categories", path, { variable: field.name });
  reportDuplicates(
    categories.map(({ code }) => code),
    (index) => `${path}/categories/${index}`,
    report,
  );
  const absent = new Set(missing.map(({ code }) => code));
  categories.forEach(({ code }, index) => {
    if (absent.has(code)) report("ambiguous-code", `${path}/categories/${index}`, { code });
  });
  return categories;
}

const readMissing = (missing: MissingValueShape): MissingCode => ({
  code: missing.value,
  kind: missing.kind,
  label: wordingOr(missing, "label", missing.value),
});

function suggestedKind({ type, categories, categoriesOrdered }: FieldShape): VariableKind {
  if (type === "list") return "multiple";
  if (categories) return categoriesOrdered ? "scale" : "single";
  if (type === "number" || type === "integer") return "numeric";
  return type === "date" ? "date" : "text";
}

function suggestedRole(kind: VariableKind): Role {
  if (kind === "identifier") return "identifier";
  return kind === "text" || kind === "date" ? "ignored" : "answer";
}

const ORDERS: ReadonlyMap<string, DateVariable["order"]> = new Map([
  ["default", "ymd"],
  ["%Y-%m-%d", "ymd"],
  ["%d/%m/%Y", "dmy"],
  ["%m/%d/%Y", "mdy"],
]);

function readOrder(format: string, path: string, report: Report): DateVariable["order"] {
  const order = ORDERS.get(format);
  if (!order)
    report("unknown-value", `${path}/format`, { expected: [...ORDERS.keys()].join(" | "), received: format });
  return order ?? "ymd";
}
