import * as v from "valibot";
import { VALUE_UNITS } from "../../survey/aggregate.ts";
import { MISSING_KINDS } from "../../survey/missing.ts";
import { BOUNDS } from "../../survey/published-figure.ts";
import { COMPARED, INTERVALS } from "../../survey/question.ts";
import { ROLES } from "../../survey/variable.ts";
import { MEASUREMENTS, SAMPLINGS } from "../../survey/wave.ts";

/** Version of the form of packed findings. */
export const PACKED_VERSION = 1;

const RELIABILITIES = ["solid", "fragile", "tiny"] as const;

/** The longest text that a packed finding may hold, in characters. */
const LONGEST = 4000;
/** The most rows, answers or comparisons. */
const MOST = 5000;

const text = v.pipe(v.string(), v.maxLength(LONGEST));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const number = v.pipe(v.number(), v.finite());
const place = v.tuple([count, count]);
const interval = v.nullable(v.tuple([number, number]));
const list = <Shape extends v.GenericSchema>(shape: Shape) => v.pipe(v.array(shape), v.maxLength(MOST));

const wording = v.object({ text, translations: v.exactOptional(v.record(v.string(), text)) });
const category = v.object({ code: text, label: wording });
const common = {
  id: text,
  label: wording,
  question: v.exactOptional(wording),
  note: v.exactOptional(wording),
  columns: v.array(count),
  role: v.picklist(ROLES),
  missing: v.pipe(
    v.array(v.object({ code: text, kind: v.picklist(MISSING_KINDS), label: wording })),
    v.maxLength(0),
  ),
};
const categories = list(category);

const variable = v.variant("kind", [
  v.object({ ...common, kind: v.literal("single"), categories }),
  v.object({
    ...common,
    kind: v.literal("scale"),
    categories,
    scores: v.exactOptional(list(number)),
    bands: v.exactOptional(
      v.object({
        cuts: list(number),
        decimal: v.picklist([",", "."]),
        unit: v.exactOptional(text),
        mixed: v.exactOptional(v.literal(true)),
      }),
    ),
    valence: v.exactOptional(v.literal("rising")),
  }),
  v.object({
    ...common,
    kind: v.literal("multiple"),
    categories,
    storage: v.variant("kind", [
      v.object({ kind: v.literal("delimited"), separator: text }),
      v.object({ kind: v.literal("columns"), chosen: list(text), unchosen: list(text) }),
    ]),
  }),
  v.object({
    ...common,
    kind: v.literal("numeric"),
    decimal: v.picklist([",", "."]),
    unit: v.exactOptional(text),
    mixed: v.exactOptional(v.literal(true)),
  }),
  v.object({ ...common, kind: v.literal("date"), order: v.picklist(["dmy", "mdy", "ymd"]) }),
  v.object({ ...common, kind: v.literal("identifier") }),
  v.object({ ...common, kind: v.literal("text") }),
]);

const wave = v.object({
  title: wording,
  edition: text,
  universe: wording,
  respondents: wording,
  unit: v.picklist(["person", "organisation"]),
  measurement: v.picklist(MEASUREMENTS),
  sampling: v.picklist(SAMPLINGS),
  population: v.nullable(number),
  threshold: v.nullable(number),
  source: wording,
  licence: v.nullable(text),
  notice: v.nullable(wording),
});

const items = v.tupleWithRest([text], text);
const measure = v.variant("kind", [
  v.object({ kind: v.literal("share"), items }),
  v.object({ kind: v.literal("net"), items, codes: list(text), label: wording }),
  v.object({ kind: v.literal("mean"), items }),
]);
const filter = list(v.object({ variable: text, codes: list(text) }));
const tally = v.object({ n: count, sumW: number, sumW2: number });

const question = v.object({
  measure,
  breakdowns: v.pipe(v.array(text), v.maxLength(2)),
  filter,
  weight: v.nullable(v.object({ kind: v.literal("variable"), variable: v.literal("") })),
  confidence: v.picklist([0.8, 0.9, 0.95, 0.99]),
  interval: v.picklist(INTERVALS),
  compared: v.picklist(COMPARED),
});

/** An estimate: value, error, interval, respondents, effective base, how many with the answer, reliability. */
const estimate = v.tuple([number, number, interval, count, number, count, v.picklist(RELIABILITIES)]);

const tab = v.object({
  question,
  groups: list(
    v.object({
      item: text,
      traits: v.pipe(v.array(v.object({ variable: text, code: text })), v.maxLength(2)),
      missing: v.object(v.entriesFromList(MISSING_KINDS, count)),
      answered: tally,
    }),
  ),
  outcomes: list(
    v.variant("kind", [
      v.object({ kind: v.literal("category"), code: text }),
      v.object({ kind: v.literal("net") }),
      v.object({ kind: v.literal("mean") }),
    ]),
  ),
  /** “s”: hidden; “e”: nobody. */
  cells: list(list(v.union([estimate, v.picklist(["s", "e"])]))),
  design: v.object({
    size: count,
    fraction: number,
    withoutWeight: count,
    unplaced: v.optional(count, 0),
    strata: v.optional(count, 0),
    clusters: v.optional(count, 0),
    lonely: v.optional(count, 0),
    zeroWeight: count,
    selected: tally,
    weighed: v.optional(v.object({ n: count, effective: number }), { n: 0, effective: 0 }),
  }),
  used: tally,
  comparisons: list(v.tuple([place, place, number, number, interval, number, v.boolean()])),
  associations: list(
    v.nullable(
      v.object({
        statistic: number,
        ndf: number,
        ddf: number,
        p: number,
        pearson: v.object({ statistic: number, p: number }),
        smallest: number,
      }),
    ),
  ),
  threshold: count,
});

const published = v.object({
  id: text,
  source: text,
  edition: text,
  published: text,
  population: wording,
  unit: v.picklist(["person", "organisation"]),
  respondents: v.nullable(count),
  base: v.nullable(count),
  theme: wording,
  indicator: wording,
  answer: wording,
  group: v.nullable(wording),
  share: number,
  bound: v.picklist(BOUNDS),
  printed: v.nullable(wording),
  measurement: v.picklist(MEASUREMENTS),
  url: text,
  caveat: v.nullable(wording),
});

const comparable = v.object({
  figure: text,
  variable: text,
  codes: list(text),
  group: v.nullable(v.object({ variable: text, code: text })),
});

const indicator = v.object({
  id: text,
  title: wording,
  theme: wording,
  measure,
  filter,
  breakdowns: v.array(text),
});

const aggregate = v.object({
  labels: v.array(text),
  values: v.array(v.object({ variable: text, unit: v.picklist(VALUE_UNITS) })),
});

const codebook = v.object({
  wave,
  variables: list(variable),
  weight: v.nullable(text),
  design: v.exactOptional(
    v.object({
      strata: v.nullable(v.object({ variable: text, totals: list(v.object({ code: text, total: number })) })),
      clusters: v.nullable(text),
    }),
  ),
  aggregate: v.exactOptional(aggregate),
});

/** The form of packed findings: what comes from a link is held against it before it is believed. */
export const packedShape = v.variant("kind", [
  v.object({
    v: v.literal(PACKED_VERSION),
    kind: v.literal("survey"),
    tab,
    codebook,
    indicator,
    references: list(v.object({ comparable, figure: published })),
  }),
  v.object({
    v: v.literal(PACKED_VERSION),
    kind: v.literal("computed"),
    codebook,
    variable: text,
    total: count,
    rows: list(v.object({ labels: list(text), value: v.nullable(number), cell: text })),
  }),
  v.object({ v: v.literal(PACKED_VERSION), kind: v.literal("published"), figure: published }),
]);

type Frozen<Value> = { readonly [Key in keyof Value]: Frozen<Value[Key]> };

/** A packed finding: plain data. */
export type Packed = Frozen<v.InferOutput<typeof packedShape>>;

export type PackedTab = Extract<Packed, { kind: "survey" }>["tab"];
