import { type Category, categoryCode, type Net } from "../category.ts";
import type { MissingCode } from "../missing.ts";
import {
  type DateVariable,
  type NumberFormat,
  type Role,
  type Variable,
  type VariableKind,
  variableId,
} from "../variable.ts";
import { type Report, reportDuplicates } from "./failure.ts";
import type { FieldShape, MissingValueShape, NetShape } from "./shape.ts";
import { wordingOf, wordingOr } from "./wording.ts";

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
  const missing = readMissingCodes(field.missingValues ?? schemaMissing, path, report);

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
    ...(field.personal && { personal: field.personal }),
  };
  if (common.role === "weight" && kind !== "numeric") report("wrong-kind", `${path}/kind`, { kind });
  if (field.scores && kind !== "scale") report("wrong-scores", `${path}/scores`, { kind });

  switch (kind) {
    case "single":
      return { ...common, kind, ...readAnswers(field, missing, path, report) };
    case "scale": {
      const answers = readAnswers(field, missing, path, report);
      const { length } = answers.categories;
      const { scores, valence } = field;
      if (scores && scores.length !== length)
        report("wrong-scores", `${path}/scores`, { scores: scores.length, categories: length });
      const bands = field.bands && { cuts: field.bands, ...readNumber(field) };
      return {
        ...common,
        kind,
        ...answers,
        ...(bands && { bands }),
        ...(scores && { scores }),
        ...(valence && { valence }),
      };
    }
    case "multiple": {
      const separator = field.separator ?? field.delimiter;
      if (separator === undefined) {
        report("no-separator", path, { variable: field.name });
        return null;
      }
      const answers = readAnswers(field, missing, path, report);
      return { ...common, kind, ...answers, storage: { kind: "delimited", separator } };
    }
    case "numeric": {
      return { ...common, kind, ...readNumber(field) };
    }
    case "date":
      return { ...common, kind, order: readOrder(field.format, path, report) };
    default:
      return { ...common, kind };
  }
}

/** How the numbers of a field are written. */
const readNumber = ({ decimalChar, unit, mixedDecimals }: FieldShape): NumberFormat => ({
  decimal: decimalChar,
  ...(unit !== undefined && { unit }),
  ...(mixedDecimals && { mixed: true }),
});

/** What a variable takes for missing; blanks where nobody says. */
export function readMissingCodes(
  shapes: readonly MissingValueShape[] = BLANK,
  path: string,
  report: Report,
): MissingCode[] {
  const missing = shapes.map(readMissing);
  reportDuplicates(
    missing.map(({ code }) => code),
    (index) => `${path}/missingValues/${index}`,
    report,
  );
  return missing;
}

function readAnswers(field: FieldShape, missing: readonly MissingCode[], path: string, report: Report) {
  const categories = readCategories(field, missing, path, report);
  return { categories, ...readNets(field.nets, categories, path, report) };
}

/** Nets of known answers, under labels that differ. */
export function readNets(
  shapes: readonly NetShape[] | undefined,
  categories: readonly Category[],
  path: string,
  report: Report,
): { readonly nets?: readonly Net[] } {
  if (!shapes || shapes.length === 0) return {};
  const known = new Set<string>(categories.map(({ code }) => code));
  shapes.forEach(({ codes }, index) => {
    for (const code of codes)
      if (!known.has(code)) report("unknown-category", `${path}/nets/${index}`, { code });
  });
  const nets = shapes.map((shape) => ({
    label: wordingOr(shape, "label", ""),
    codes: shape.codes.map(categoryCode),
  }));
  reportDuplicates(
    nets.map(({ label }) => label.text),
    (index) => `${path}/nets/${index}`,
    report,
  );
  return { nets };
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
    ...("spellings" in category && category.spellings.length > 0 && { spellings: category.spellings }),
  }));
  if (categories.length === 0) report("no-categories", path, { variable: field.name });
  reportDuplicates(
    categories.map(({ code }) => code),
    (index) => `${path}/categories/${index}`,
    report,
  );
  const absent = new Set(missing.map(({ code }) => code));
  const taken = new Set<string>([...absent, ...categories.map(({ code }) => code)]);
  categories.forEach(({ code, spellings = [] }, index) => {
    const twice = [...(absent.has(code) ? [code] : []), ...spellings.filter((text) => taken.has(text))];
    for (const text of twice) report("ambiguous-code", `${path}/categories/${index}`, { code: text });
    for (const text of spellings) taken.add(text);
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
