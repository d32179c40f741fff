import * as v from "valibot";
import { fail, ok, type Result } from "../../lib/result.ts";
import { VALUE_UNITS } from "../aggregate.ts";
import { MISSING_KINDS } from "../missing.ts";
import { MOST_HEADER_ROWS } from "../rows-reading.ts";
import { KINDS, PERSONAL, ROLES } from "../variable.ts";
import { MEASUREMENTS, SAMPLINGS } from "../wave.ts";
import type { DescriptorFailure } from "./failure.ts";

/**
 * The shape of a descriptor: what Data Package v2 says of packages, resources and fields, as far as it is read
 * here, and the properties added by this project. Objects are loose: translations (“title@en”) stay beside their
 * text, and properties that others added are left alone.
 */
const name = v.pipe(v.string(), v.trim(), v.nonEmpty());

const names = v.array(name);

/** A code in the cells: a number is its digits. */
const code = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((value) => String(value).trim()),
);

const codes = v.array(code);

const condition = v.object({ variable: name, codes });

const measure = v.variant("kind", [
  v.looseObject({ kind: v.literal("share"), items: names }),
  v.looseObject({ kind: v.literal("net"), items: names, codes, label: v.string() }),
  v.looseObject({ kind: v.literal("mean"), items: names }),
]);

const indicator = v.looseObject({
  id: name,
  title: v.string(),
  theme: v.exactOptional(v.string(), ""),
  measure,
  filter: v.exactOptional(v.array(condition), []),
  breakdowns: v.exactOptional(names, []),
});

const comparable = v.object({
  figure: name,
  variable: name,
  codes,
  group: v.exactOptional(v.nullable(v.object({ variable: name, code })), null),
});

const category = v.union([
  v.looseObject({ value: code, spellings: v.exactOptional(codes) }),
  v.pipe(
    code,
    v.transform((value) => ({ value })),
  ),
]);

const net = v.looseObject({ label: v.string(), codes });

const missingValue = v.union([
  v.looseObject({ value: code, kind: v.exactOptional(v.picklist(MISSING_KINDS), "no-answer") }),
  v.pipe(
    code,
    v.transform((value) => ({ value, kind: "no-answer" as const })),
  ),
]);

const field = v.looseObject({
  name,
  type: v.exactOptional(v.string(), "string"),
  format: v.exactOptional(v.string(), "default"),
  kind: v.exactOptional(v.picklist(KINDS)),
  role: v.exactOptional(v.picklist(ROLES)),
  categories: v.exactOptional(v.array(category)),
  categoriesOrdered: v.exactOptional(v.boolean(), false),
  missingValues: v.exactOptional(v.array(missingValue)),
  scores: v.exactOptional(v.array(v.number())),
  valence: v.exactOptional(v.literal("rising")),
  bands: v.exactOptional(v.array(v.number())),
  separator: v.exactOptional(v.pipe(v.string(), v.nonEmpty())),
  delimiter: v.exactOptional(v.pipe(v.string(), v.nonEmpty())),
  decimalChar: v.exactOptional(v.picklist([",", "."]), "."),
  unit: v.exactOptional(v.string()),
  mixedDecimals: v.exactOptional(v.literal(true)),
  nets: v.exactOptional(v.array(net)),
  personal: v.exactOptional(v.picklist(PERSONAL)),
  partOf: v.exactOptional(name),
});

/** A multiple with a column for each option: its fields say that they are part of it. */
const multiple = v.looseObject({
  name,
  role: v.exactOptional(v.picklist(ROLES), "answer"),
  chosen: codes,
  unchosen: codes,
  missingValues: v.exactOptional(v.array(missingValue)),
  personal: v.exactOptional(v.picklist(PERSONAL)),
  nets: v.exactOptional(v.array(net)),
});

const battery = v.looseObject({ title: v.string(), items: names });

const aggregate = v.object({
  labels: names,
  values: v.array(v.object({ variable: name, unit: v.picklist(VALUE_UNITS) })),
});

const totals = v.array(v.object({ code: v.string(), total: v.pipe(v.number(), v.minValue(0)) }));

/** How respondents were drawn. */
const design = v.object({
  strata: v.exactOptional(
    v.nullable(v.object({ variable: name, totals: v.exactOptional(totals, []) })),
    null,
  ),
  clusters: v.exactOptional(v.nullable(name), null),
});

const raking = v.object({
  base: v.nullable(name),
  margins: v.pipe(
    v.array(
      v.object({
        variable: name,
        totals,
      }),
    ),
    v.nonEmpty(),
  ),
  trim: v.nullable(v.pipe(v.number(), v.gtValue(1))),
});

const described = v.looseObject({ title: v.exactOptional(v.string()), name: v.exactOptional(v.string()) });

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Of what a dialect may say, what is read: the header, and our own `lastRows`. A path leads to one that is not. */
const dialect = v.union([
  v.pipe(
    v.string(),
    v.transform((): DialectShape => ({ header: true })),
  ),
  v.looseObject({
    header: v.exactOptional(v.boolean(), true),
    headerRows: v.exactOptional(v.pipe(v.array(v.pipe(count, v.minValue(1))), v.maxLength(MOST_HEADER_ROWS))),
    lastRows: v.exactOptional(count),
  }),
]);

interface DialectShape {
  readonly header: boolean;
  readonly headerRows?: number[];
  readonly lastRows?: number;
}

const answers = v.looseObject({
  holds: v.literal("answers"),
  name,
  path: name,
  schema: v.object({
    fields: v.pipe(v.array(field), v.nonEmpty()),
    missingValues: v.exactOptional(v.array(missingValue)),
    multiples: v.exactOptional(v.array(multiple), []),
    batteries: v.exactOptional(v.array(battery), []),
    weight: v.exactOptional(v.nullable(name)),
    raking: v.exactOptional(raking),
    design: v.exactOptional(design),
    aggregate: v.exactOptional(aggregate),
  }),
  dialect: v.exactOptional(dialect, () => ({ header: true })),
  universe: v.exactOptional(v.string(), ""),
  respondents: v.string(),
  unit: v.picklist(["person", "organisation"]),
  edition: v.exactOptional(v.string(), ""),
  measurement: v.exactOptional(v.picklist(MEASUREMENTS), "unknown"),
  sampling: v.exactOptional(v.picklist(SAMPLINGS), "unknown"),
  population: v.exactOptional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null),
  threshold: v.exactOptional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), null),
  rows: v.exactOptional(v.picklist(["open", "closed"]), "closed"),
  notice: v.exactOptional(v.nullable(v.string()), null),
  licenses: v.exactOptional(v.array(described)),
  sources: v.exactOptional(v.array(described)),
  indicators: v.exactOptional(v.array(indicator), []),
  comparableTo: v.exactOptional(v.array(comparable), []),
});

const figures = v.looseObject({ holds: v.literal("published-figures"), name, path: name });

/** A resource that says nothing of what it holds is not ours to read. */
const other = v.looseObject({ holds: v.exactOptional(v.undefined()), name });

const headline = v.looseObject({
  figure: name,
  topic: v.string(),
  statement: v.string(),
  contrasts: v.exactOptional(v.array(v.looseObject({ figure: name, reason: v.string() })), []),
  survey: name,
  indicator: name,
});

const dataPackage = v.looseObject({
  name,
  title: v.exactOptional(v.string()),
  licenses: v.exactOptional(v.array(described), []),
  sources: v.exactOptional(v.array(described), []),
  overview: v.exactOptional(v.looseObject({ title: v.string() })),
  headlines: v.exactOptional(v.array(headline), []),
  resources: v.pipe(v.array(v.variant("holds", [answers, figures, other])), v.nonEmpty()),
});

/** What is read of each part of a descriptor, translations beside it; the rest is for other tools. */
export const READ = {
  package: new Set(Object.keys(dataPackage.entries)),
  described: new Set(Object.keys(described.entries)),
  answers: new Set([...Object.keys(answers.entries), "title"]),
  figures: new Set(Object.keys(figures.entries)),
  schema: new Set(Object.keys(answers.entries.schema.entries)),
  field: new Set([...Object.keys(field.entries), "title", "question", "note"]),
  multiple: new Set([...Object.keys(multiple.entries), "title", "question", "note"]),
} as const;

export type PackageShape = v.InferOutput<typeof dataPackage>;
export type AnswersShape = v.InferOutput<typeof answers>;
export type MultipleShape = v.InferOutput<typeof multiple>;
export type NetShape = v.InferOutput<typeof net>;
export type SchemaShape = AnswersShape["schema"];
export type FieldShape = v.InferOutput<typeof field>;
export type IndicatorShape = v.InferOutput<typeof indicator>;
export type ComparableShape = v.InferOutput<typeof comparable>;
export type HeadlineShape = v.InferOutput<typeof headline>;
export type MissingValueShape = v.InferOutput<typeof missingValue>;

/** Reads plain data as a descriptor. It does not look whether the names in it exist. */
export function shapeOf(input: unknown): Result<PackageShape, readonly DescriptorFailure[]> {
  const read = v.safeParse(dataPackage, input);
  return read.success ? ok(read.output) : fail(read.issues.map((issue) => failureOf(issue, "")));
}

/** Properties whose values come from a list. */
const LISTED = new Set(["picklist", "literal", "variant"]);

function failureOf(issue: v.BaseIssue<unknown>, parent: string): DescriptorFailure {
  const path = parent + (issue.path ?? []).map(({ key }) => `/${String(key)}`).join("");
  // A union says that nothing fits; the part that fits but for one property says which.
  const inner = issue.type === "union" ? issue.issues?.find((each) => each.path) : undefined;
  if (inner) return failureOf(inner, path);
  const missing = issue.received === "undefined";
  return {
    code: LISTED.has(issue.type) && !missing ? "unknown-value" : "wrong-shape",
    path,
    params: { expected: issue.expected ?? "", received: issue.received },
  };
}
