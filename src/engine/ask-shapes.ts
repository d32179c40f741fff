import { DELIMITERS } from "../read/file/delimiter.ts";
import { ENCODINGS } from "../read/file/encoding.ts";
import { MISSING_KINDS } from "../survey/missing.ts";
import { COMPARED, CONFIDENCES, INTERVALS } from "../survey/question.ts";
import { KINDS, ROLES } from "../survey/variable.ts";
import { MEASUREMENTS, SAMPLINGS } from "../survey/wave.ts";
import type { Operation } from "./protocol.ts";
import {
  bytes,
  fields,
  list,
  number,
  oneOf,
  optional,
  orNull,
  type Shape,
  text,
  variant,
  whole,
  yesNo,
} from "./shape.ts";

const filter = list(fields({ variable: text, codes: list(text) }));

const totals = list(fields({ code: text, total: number }));

const raking = fields({
  base: orNull(text),
  margins: list(fields({ variable: text, totals }), 1),
  trim: orNull(number),
});

const weighting = variant("kind", { variable: fields({ variable: text }), raked: fields({ raking }) });

const items = list(text, 1);

const question = fields({
  measure: variant("kind", {
    share: fields({ items }),
    net: fields({ items, codes: list(text) }),
    mean: fields({ items }),
  }),
  breakdowns: list(text, 0, 2),
  filter,
  weight: orNull(weighting),
  confidence: oneOf(...CONFIDENCES),
  interval: oneOf(...INTERVALS),
  compared: oneOf(...COMPARED),
});

const variable = text;
const code = text;

const wave = fields({
  unit: optional(oneOf("person", "organisation")),
  measurement: optional(oneOf(...MEASUREMENTS)),
  sampling: optional(oneOf(...SAMPLINGS)),
  edition: optional(text),
  population: optional(orNull(number)),
  threshold: optional(orNull(number)),
  title: optional(text),
});

const correction = variant("do", {
  rename: fields({ variable, label: text }),
  role: fields({ variable, role: oneOf(...ROLES) }),
  kind: fields({ variable, kind: oneOf(...KINDS) }),
  order: fields({ variable, codes: list(code) }),
  move: fields({ variable, code, by: oneOf(-1, 1) }),
  label: fields({ variable, code, label: text }),
  merge: fields({ variable, codes: list(code) }),
  part: fields({ variable, code }),
  missing: fields({ variable, code, kind: oneOf(...MISSING_KINDS) }),
  answer: fields({ variable, code }),
  net: fields({ variable, label: text, codes: list(code) }),
  weight: fields({ variable: orNull(text) }),
  rake: fields({ raking: orNull(raking) }),
  design: fields({
    design: orNull(fields({ strata: orNull(fields({ variable: text, totals })), clusters: orNull(text) })),
  }),
  decimal: fields({ variable, decimal: oneOf(",", ".") }),
  dates: fields({ variable, order: oneOf("dmy", "mdy", "ymd") }),
  gather: fields({ variables: list(text), label: text }),
  split: fields({ variable }),
  "take-out": fields({ variable, code }),
  blank: fields({ variable, means: oneOf("unticked", "missing") }),
  bands: fields({ variable, cuts: list(number) }),
  respondents: fields({ are: yesNo }),
  wave: fields({ set: wave }),
});

const corrections = list(correction);

const reading = fields({
  format: optional(text),
  encoding: optional(oneOf(...ENCODINGS)),
  delimiter: optional(oneOf(...DELIMITERS)),
  decimal: optional(oneOf(",", ".")),
  quoting: optional(oneOf("enclosing", "text")),
  headerRows: optional(whole),
  lastRows: optional(whole),
  sheet: optional(text),
});

const codebook = fields({ file: bytes, name: text });
const survey = text;
const sort = fields({ column: whole, direction: oneOf("ascending", "descending") });

/** What each operation can be asked. */
export const ASK_SHAPES: Readonly<Record<Operation, Shape>> = {
  "open-barometer": fields({}),
  "open-file": fields({
    file: bytes,
    name: text,
    reading: optional(reading),
    codebook: optional(codebook),
    corrections: optional(corrections),
  }),
  recognise: codebook,
  adopt: fields({ codebook: orNull(codebook) }),
  correct: fields({ corrections }),
  answer: fields({ survey, question }),
  release: fields({ survey, questions: list(question) }),
  gaps: fields({ survey, question, outcome: whole, breakdowns: list(text), crossed: yesNo }),
  weigh: fields({ survey, weighting }),
  facets: fields({ survey, filter, variables: list(text) }),
  profile: fields({ survey }),
  computed: fields({ survey, variable, filter, count: whole }),
  column: fields({ survey, column: whole }),
  rows: fields({ survey, filter, search: text, sort: orNull(sort), start: whole, count: whole }),
};
