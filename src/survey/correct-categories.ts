import { fail, ok, type Result } from "../lib/result.ts";
import { type Category, type CategoryCode, categoryCode } from "./category.ts";
import type { CorrectionProblem } from "./correction.ts";
import type { Missing } from "./missing.ts";
import { type CategoricalVariable, isCategorical, type Variable } from "./variable.ts";
import { wording } from "./wording.ts";

type Corrected<V extends Variable = CategoricalVariable> = Result<V, CorrectionProblem>;

/** The variable with these categories: scores follow their answers, nets lose those that are gone. */
function withCategories(variable: CategoricalVariable, categories: readonly Category[]): CategoricalVariable {
  const codes = new Set(categories.map(({ code }) => code));
  const { nets: former, ...rest } = variable;
  const nets = (former ?? [])
    .map((net) => ({ ...net, codes: net.codes.filter((code) => codes.has(code)) }))
    .filter((net) => net.codes.length > 0);
  const kept = { ...rest, categories, ...(nets.length > 0 ? { nets } : {}) };
  if (kept.kind !== "scale" || !kept.scores || variable.kind !== "scale") return kept as CategoricalVariable;

  const { scores, ...unscored } = kept;
  const scoreOf = new Map(variable.categories.map(({ code }, index) => [code, scores[index]]));
  const next = categories.map(({ code }) => scoreOf.get(code) ?? (code === "" ? undefined : Number(code)));
  const known = next.every((score): score is number => score !== undefined && Number.isFinite(score));
  return known ? { ...unscored, scores: next } : unscored;
}

/** Numbers in bands: what stands in the cells is no category. */
const isBanded = (variable: Variable): boolean => variable.kind === "scale" && variable.bands !== undefined;

/** All categories in another order. */
export function ordered(variable: CategoricalVariable, codes: readonly CategoryCode[]): Corrected {
  if (isBanded(variable)) return fail("unfit-kind");
  const byCode = new Map(variable.categories.map((category) => [category.code, category]));
  const categories = codes.flatMap((code) => byCode.get(code) ?? []);
  if (new Set(categories).size !== variable.categories.length || codes.length !== byCode.size)
    return fail("unknown-answer");
  // Columns of a multiple are in the order of its options.
  const columns =
    variable.kind === "multiple" && variable.storage.kind === "columns"
      ? categories.map((category) => variable.columns[variable.categories.indexOf(category)] ?? 0)
      : variable.columns;
  return ok({ ...withCategories(variable, categories), columns });
}

/** A category one step on; the first and the last stay where they are. */
export function moved(variable: CategoricalVariable, code: CategoryCode, by: -1 | 1): Corrected {
  const codes = variable.categories.map((category) => category.code);
  const from = codes.indexOf(code);
  if (from < 0) return fail("unknown-answer");
  const to = Math.min(codes.length - 1, Math.max(0, from + by));
  const others = codes.filter((other) => other !== code);
  return ordered(variable, [...others.slice(0, to), code, ...others.slice(to)]);
}

/** Whether the blank boxes of a question were not ticked, or not answered. */
export function blank(variable: CategoricalVariable, means: "unticked" | "missing"): Corrected {
  if (variable.kind !== "multiple" || variable.storage.kind !== "columns") return fail("unfit-kind");
  const others = variable.storage.unchosen.filter((text) => text !== "");
  const unchosen = means === "unticked" ? [...others, ""] : others;
  return ok({ ...variable, storage: { ...variable.storage, unchosen } });
}

export function labelled(variable: CategoricalVariable, code: CategoryCode, label: string): Corrected {
  if (!variable.categories.some((category) => category.code === code)) return fail("unknown-answer");
  const categories = variable.categories.map((category) =>
    category.code === code ? { ...category, label: wording(label) } : category,
  );
  return ok({ ...variable, categories });
}

/** Answers that are one: the first of `codes` keeps its place and its label. */
export function merged(variable: CategoricalVariable, codes: readonly CategoryCode[]): Corrected {
  if (variable.kind === "multiple" && variable.storage.kind === "columns") return fail("unfit-kind");
  if (isBanded(variable)) return fail("unfit-kind");
  const together = codes.flatMap((wanted) => variable.categories.filter(({ code }) => code === wanted));
  const [first, ...others] = together;
  if (!first || others.length === 0 || together.length < codes.length) return fail("unknown-answer");
  const spellings = [
    ...(first.spellings ?? []),
    ...others.flatMap(({ code, spellings: more = [] }) => [code, ...more]),
  ];
  const categories = variable.categories
    .filter((category) => !others.includes(category))
    .map((category) => (category === first ? { ...first, spellings } : category));
  return ok(withCategories(variable, categories));
}

/** An answer's spellings, answers of their own again behind it. */
export function parted(variable: CategoricalVariable, code: CategoryCode): Corrected {
  const whole = variable.categories.find((category) => category.code === code);
  if (!whole?.spellings) return fail("unknown-answer");
  const { spellings, ...first } = whole;
  const categories = variable.categories.flatMap((category) =>
    category === whole
      ? [first, ...spellings.map((text) => ({ code: categoryCode(text), label: wording(text) }))]
      : [category],
  );
  return ok(withCategories(variable, categories));
}

export function netted(
  variable: CategoricalVariable,
  label: string,
  codes: readonly CategoryCode[],
): Corrected {
  const known = new Set(variable.categories.map(({ code }) => code));
  if (codes.some((code) => !known.has(code))) return fail("unknown-answer");
  const { nets: former = [], ...rest } = variable;
  const others = former.filter((net) => net.label.text !== label);
  const nets = codes.length === 0 ? others : [...others, { label: wording(label), codes }];
  return ok({ ...rest, ...(nets.length > 0 ? { nets } : {}) } as CategoricalVariable);
}

/** What a cell says means that there is no answer: it leaves the answers, or changes its reason. */
export function missing(variable: Variable, code: string, kind: Missing): Corrected<Variable> {
  const known = variable.missing.find((each) => each.code === code);
  if (known) {
    const codes = variable.missing.map((each) => (each === known ? { ...each, kind } : each));
    return ok({ ...variable, missing: codes });
  }
  if (!isCategorical(variable) || isBanded(variable)) {
    const label = wording(code);
    return ok({ ...variable, missing: [...variable.missing, { code, kind, label }] });
  }
  const category = variable.categories.find((each) => each.code === code);
  if (!category || variable.categories.length === 1) return fail("unknown-answer");
  if (variable.kind === "multiple" && variable.storage.kind === "columns") return fail("unfit-kind");
  const gone = [category.code, ...(category.spellings ?? [])].map((text) => ({
    code: text,
    kind,
    label: text === category.code ? category.label : wording(text),
  }));
  const left = withCategories(
    variable,
    variable.categories.filter((each) => each !== category),
  );
  return ok({ ...left, missing: [...variable.missing, ...gone] });
}

/** A missing code that counts as an answer: last, since what it means on the scale is for somebody to say. */
export function answer(variable: Variable, code: string): Corrected<Variable> {
  const known = variable.missing.find((each) => each.code === code);
  if (!known || code === "") return fail("unknown-answer");
  const rest = variable.missing.filter((each) => each !== known);
  if (!isCategorical(variable) || isBanded(variable)) return ok({ ...variable, missing: rest });
  if (variable.kind === "multiple" && variable.storage.kind === "columns") return fail("unfit-kind");
  const category = { code: categoryCode(code), label: known.label };
  return ok({ ...withCategories(variable, [...variable.categories, category]), missing: rest });
}
