import { type Category, categoryCode } from "../category.ts";
import type { Battery, CodeBook } from "../codebook.ts";
import { type MultipleVariable, type Variable, variableId } from "../variable.ts";
import { type Report, reportDuplicates } from "./failure.ts";
import type { MultipleShape, SchemaShape } from "./shape.ts";
import { readMissingCodes, readNets, readVariable } from "./variable.ts";
import { wordingOf, wordingOr } from "./wording.ts";

/** The variables of a schema and what it says of them together; every name in it is looked up. */
export function readSchema(schema: SchemaShape, path: string, report: Report): Omit<CodeBook, "wave"> {
  const { fields, multiples } = schema;
  const fieldPath = (index: number) => `${path}/fields/${index}`;
  reportDuplicates(
    fields.map(({ name }) => name),
    (index) => `${fieldPath(index)}/name`,
    report,
  );
  const spread = new Set(multiples.map(({ name }) => name));
  const variables = fields.flatMap((field, index): Variable[] => {
    const { partOf } = field;
    if (partOf === undefined) {
      const variable = readVariable(field, index, schema.missingValues, fieldPath(index), report);
      return variable ? [variable] : [];
    }
    if (!spread.has(partOf)) report("unknown-variable", `${fieldPath(index)}/partOf`, { variable: partOf });
    const isFirst = fields.findIndex((each) => each.partOf === partOf) === index;
    const place = multiples.findIndex(({ name }) => name === partOf);
    const shape = multiples[place];
    return isFirst && shape ? [readMultiple(shape, schema, `${path}/multiples/${place}`, report)] : [];
  });
  multiples.forEach(({ name }, index) => {
    const used = fields.some(({ partOf }) => partOf === name);
    if (!used || fields.some((field) => field.name === name && field.partOf === undefined))
      report(used ? "duplicate-name" : "no-categories", `${path}/multiples/${index}`, {
        name,
        variable: name,
      });
  });

  const known = new Map<string, Variable>(variables.map((variable) => [variable.id, variable]));
  const lookUp = (name: string, at: string) => {
    if (!known.has(name)) report("unknown-variable", at, { variable: name });
    return variableId(name);
  };
  return {
    variables,
    weight: readWeight(schema.weight, variables, `${path}/weight`, report),
    ...readRaking(schema, `${path}/raking`, lookUp),
    ...readDesign(schema, `${path}/design`, known, lookUp, report),
    ...readBatteries(schema, path, lookUp),
    ...readAggregate(schema, `${path}/aggregate`, lookUp),
  };
}

type LookUp = (name: string, path: string) => ReturnType<typeof variableId>;

/** The weight in use: the one that is named, none where null is, or else the first that there is. */
function readWeight(
  named: string | null | undefined,
  variables: readonly Variable[],
  path: string,
  report: Report,
): CodeBook["weight"] {
  if (named === null) return null;
  const weights = variables.filter(({ role }) => role === "weight");
  if (named === undefined) return weights[0]?.id ?? null;
  const weight = weights.find(({ id }) => id === named);
  if (!weight) report("unknown-variable", path, { variable: named });
  return weight?.id ?? null;
}

function readRaking({ raking }: SchemaShape, path: string, lookUp: LookUp): Pick<CodeBook, "raking"> {
  if (!raking) return {};
  const { base, margins, trim } = raking;
  return {
    raking: {
      base: base === null ? null : lookUp(base, `${path}/base`),
      margins: margins.map(({ variable, totals }, index) => ({
        variable: lookUp(variable, `${path}/margins/${index}/variable`),
        totals: totals.map(({ code, total }) => ({ code: categoryCode(code), total })),
      })),
      trim,
    },
  };
}

/** A design that its variables cannot tell is reported: it would be found out by nobody. */
function readDesign(
  { design }: SchemaShape,
  path: string,
  known: ReadonlyMap<string, Variable>,
  lookUp: LookUp,
  report: Report,
): Pick<CodeBook, "design"> {
  if (!design) return {};
  const { strata, clusters } = design;
  const kind = strata && known.get(strata.variable)?.kind;
  if (kind && kind !== "single" && kind !== "scale")
    report("no-categories", `${path}/strata/variable`, { variable: strata.variable });
  return {
    design: {
      strata: strata && {
        variable: lookUp(strata.variable, `${path}/strata/variable`),
        totals: strata.totals.map(({ code, total }) => ({ code: categoryCode(code), total })),
      },
      clusters: clusters === null ? null : lookUp(clusters, `${path}/clusters`),
    },
  };
}

function readBatteries(
  { batteries }: SchemaShape,
  path: string,
  lookUp: LookUp,
): { readonly batteries?: readonly Battery[] } {
  if (batteries.length === 0) return {};
  return {
    batteries: batteries.map((shape, index) => ({
      label: wordingOr(shape, "title", ""),
      items: shape.items.map((item, place) => lookUp(item, `${path}/batteries/${index}/items/${place}`)),
    })),
  };
}

function readAggregate(
  { aggregate }: SchemaShape,
  path: string,
  lookUp: LookUp,
): Pick<CodeBook, "aggregate"> {
  if (!aggregate) return {};
  return {
    aggregate: {
      labels: aggregate.labels.map((name, index) => lookUp(name, `${path}/labels/${index}`)),
      values: aggregate.values.map(({ variable, unit }, index) => ({
        variable: lookUp(variable, `${path}/values/${index}`),
        unit,
      })),
    },
  };
}

function readMultiple(
  shape: MultipleShape,
  { fields, missingValues }: SchemaShape,
  path: string,
  report: Report,
): MultipleVariable {
  const parts = fields.flatMap((field, column) => (field.partOf === shape.name ? [{ field, column }] : []));
  const categories: Category[] = parts.map(({ field }) => ({
    code: categoryCode(field.name),
    label: wordingOr(field, "title", field.name),
  }));
  const question = wordingOf(shape, "question");
  const note = wordingOf(shape, "note");
  return {
    kind: "multiple",
    id: variableId(shape.name),
    label: wordingOr(shape, "title", shape.name),
    ...(question && { question }),
    ...(note && { note }),
    columns: parts.map(({ column }) => column),
    role: shape.role,
    ...(shape.personal && { personal: shape.personal }),
    missing: readMissingCodes(shape.missingValues ?? missingValues, path, report),
    categories,
    ...readNets(shape.nets, categories, path, report),
    storage: { kind: "columns", chosen: shape.chosen, unchosen: shape.unchosen },
  };
}
