import { categoryCode } from "../category.ts";
import { type CodeBook, findVariable } from "../codebook.ts";
import type { Indicator } from "../indicator.ts";
import type { Items, Measure } from "../measure.ts";
import type { Comparable } from "../published-figure.ts";
import { type CategoricalVariable, isCategorical, type Variable, variableId } from "../variable.ts";
import type { Report } from "./failure.ts";
import type { ComparableShape, IndicatorShape } from "./shape.ts";
import { wordingOr } from "./wording.ts";

/** Indicator of the survey; every variable and answer that it names is looked up. */
export function readIndicator(
  shape: IndicatorShape,
  codebook: CodeBook,
  path: string,
  report: Report,
): Indicator | null {
  const find = finder(codebook, report);
  for (const [index, id] of shape.breakdowns.entries()) find.categorical(id, `${path}/breakdowns/${index}`);
  for (const [index, { variable, codes }] of shape.filter.entries())
    find.codes(variable, codes, `${path}/filter/${index}`);

  const measure = readMeasure(shape.measure, codebook, `${path}/measure`, report);
  return (
    measure && {
      id: shape.id,
      title: wordingOr(shape, "title", shape.id),
      theme: wordingOr(shape, "theme", ""),
      measure,
      filter: shape.filter.map(({ variable, codes }) => ({
        variable: variableId(variable),
        codes: codes.map(categoryCode),
      })),
      breakdowns: shape.breakdowns.map(variableId),
    }
  );
}

/** Comparable of the survey; whether the figure exists is for `checkBarometer` to say. */
export function readComparable(
  { figure, variable, codes, group }: ComparableShape,
  codebook: CodeBook,
  path: string,
  report: Report,
): Comparable {
  const find = finder(codebook, report);
  find.codes(variable, codes, path);
  if (group) find.codes(group.variable, [group.code], `${path}/group`);
  return {
    figure,
    variable: variableId(variable),
    codes: codes.map(categoryCode),
    group: group && { variable: variableId(group.variable), code: categoryCode(group.code) },
  };
}

function readMeasure(
  shape: IndicatorShape["measure"],
  codebook: CodeBook,
  path: string,
  report: Report,
): Measure | null {
  const find = finder(codebook, report);
  const place = (index: number) => `${path}/items/${index}`;
  const [first, ...others] = shape.items.map(variableId);
  if (first === undefined) {
    report("wrong-shape", `${path}/items`, { expected: "!0", received: "0" });
    return null;
  }
  const items: Items = [first, ...others];

  if (shape.kind === "mean") {
    items.forEach((id, index) => {
      const variable = find.variable(id, place(index));
      if (variable && !hasMean(variable))
        report("wrong-kind", place(index), { variable: id, kind: variable.kind });
    });
    return { kind: "mean", items };
  }

  const variables = items.map((id, index) => find.categorical(id, place(index)));
  const scale = variables[0];
  variables.forEach((variable, index) => {
    if (scale && variable && !sameScale(scale, variable))
      report("mixed-battery", place(index), { variable: variable.id, first });
  });
  if (shape.kind === "share") return { kind: "share", items };

  for (const id of items) find.codes(id, shape.codes, path);
  return { kind: "net", items, codes: shape.codes.map(categoryCode), label: wordingOr(shape, "label", "") };
}

const hasMean = (variable: Variable) =>
  variable.kind === "numeric" || (variable.kind === "scale" && variable.scores !== undefined);

const sameScale = (one: CategoricalVariable, other: CategoricalVariable) =>
  one.kind === other.kind &&
  one.categories.length === other.categories.length &&
  one.categories.every(({ code }, index) => code === other.categories[index]?.code);

/** Looks names up in a codebook and reports those that are not there. */
function finder(codebook: CodeBook, report: Report) {
  const variable = (id: string, path: string) => {
    const found = findVariable(codebook, variableId(id));
    if (!found) report("unknown-variable", path, { variable: id });
    return found;
  };
  const categorical = (id: string, path: string) => {
    const found = variable(id, path);
    if (!found) return undefined;
    if (isCategorical(found)) return found;
    report("wrong-kind", path, { variable: id, kind: found.kind });
    return undefined;
  };
  const codes = (id: string, wanted: readonly string[], path: string) => {
    const found = categorical(id, path);
    if (wanted.length === 0) report("wrong-shape", `${path}/codes`, { expected: "!0", received: "0" });
    const known = new Set<string>(found?.categories.map(({ code }) => code));
    for (const code of found ? wanted : [])
      if (!known.has(code)) report("unknown-category", path, { variable: id, code });
  };
  return { variable, categorical, codes };
}
