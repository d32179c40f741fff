import Papa from "papaparse";
import { expect } from "vitest";
import { countingOf } from "../../src/count/columns/count-columns.ts";
import type { CrossTab } from "../../src/stats/cross-tab.ts";
import { crossTabulate } from "../../src/stats/cross-tabulate.ts";
import type { Estimate } from "../../src/stats/estimate.ts";
import type { Precision } from "../../src/stats/intervals/share-interval.ts";
import type { Plan } from "../../src/stats/plan.ts";
import { sampleOf as sampleUnder } from "../../src/stats/sample-of.ts";
import { weightsOf } from "../../src/stats/weights-of.ts";
import { categoryCode } from "../../src/survey/category.ts";
import type { Filter } from "../../src/survey/filter.ts";
import type { Measure } from "../../src/survey/measure.ts";
import type { Confidence, Question } from "../../src/survey/question.ts";
import { type Variable, variableId } from "../../src/survey/variable.ts";
import type { Wave } from "../../src/survey/wave.ts";
import { type Weighting, weightedBy } from "../../src/survey/weighting.ts";
import { type Wording, wording } from "../../src/survey/wording.ts";
import { createSurveyTable } from "../../src/table/create-survey-table.ts";
import type { SurveyTable } from "../../src/table/survey-table.ts";
import { textColumn } from "../table/table-of.ts";

/** How a column is to be read. */
export type Kind = "single" | "scale" | "numeric" | "multiple";

const NOTHING: Wording = wording("");

const WAVE: Wave = {
  title: NOTHING,
  edition: "",
  universe: NOTHING,
  respondents: wording("agents"),
  unit: "person",
  measurement: "declared",
  sampling: "unknown",
  population: null,
  threshold: null,
  source: NOTHING,
  licence: null,
  notice: null,
};

function variableOf(name: string, kind: Kind, column: number, cells: readonly string[]): Variable {
  const common = {
    id: variableId(name),
    label: wording(name),
    columns: [column],
    role: "answer" as const,
    missing: [],
  };
  if (kind === "numeric") return { ...common, kind, decimal: "." };
  const answers = kind === "multiple" ? cells.flatMap((cell) => cell.split("|")) : cells;
  const categories = [...new Set(answers)]
    .filter((code) => code !== "")
    .sort()
    .map((code) => ({ code: categoryCode(code), label: wording(code) }));
  return kind === "multiple"
    ? { ...common, kind, categories, storage: { kind: "delimited", separator: "|" } }
    : { ...common, kind, categories };
}

export interface Records {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table of these records; columns that no kind is given for are answers of a `single`. A blank cell is no answer. */
export function study(
  { headers, rows }: Records,
  kinds: Readonly<Record<string, Kind>> = {},
  unit: Wave["unit"] = "person",
): SurveyTable {
  const columns = headers.map((_, column) => rows.map((row) => row[column] ?? ""));
  return createSurveyTable({
    headers,
    cells: columns.map(textColumn),
    codebook: {
      wave: { ...WAVE, unit },
      variables: headers.map((name, column) =>
        variableOf(name, kinds[name] ?? "single", column, columns[column] ?? []),
      ),
      weight: null,
    },
  });
}

/** Cells of a CSV. */
export function recordsOf(csv: string): Records {
  const [headers = [], ...rows] = Papa.parse<string[]>(csv.trim()).data;
  return { headers, rows };
}

export const shareOf = (...items: [string, ...string[]]): Measure => {
  const [first, ...others] = items;
  return { kind: "share", items: [variableId(first), ...others.map(variableId)] };
};

export const meanOf = (item: string): Measure => ({ kind: "mean", items: [variableId(item)] });

export const netOf = (item: string, ...codes: string[]): Measure => ({
  kind: "net",
  items: [variableId(item)],
  codes: codes.map(categoryCode),
  label: wording("Ensemble"),
});

export const keeping = (variable: string, ...codes: string[]): Filter => [
  { variable: variableId(variable), codes: codes.map(categoryCode) },
];

export interface Asked extends Partial<Omit<Question, "breakdowns" | "weight">> {
  readonly measure: Measure;
  readonly by?: readonly string[];
  readonly weight?: string | Weighting | null;
}

export const question = ({ measure, by = [], weight = null, ...rest }: Asked): Question => ({
  measure,
  breakdowns: by.map(variableId),
  filter: [],
  weight: typeof weight === "string" ? weightedBy(variableId(weight)) : weight,
  confidence: 0.95,
  interval: "wilson",
  compared: "whole",
  ...rest,
});

/** The cross-tab of a question; nothing is hidden unless a threshold is given. */
export function tabulate(table: SurveyTable, asked: Asked, threshold = 0): CrossTab {
  const what = question(asked);
  const counting = countingOf(table);
  const sample = sampleUnder(counting, what.weight);
  if (!sample.ok) expect.fail(`refused: ${sample.failure.code}`);
  return crossTabulate(counting, what, sample.value, threshold);
}

/** The weight of each row; NaN where it has none. */
export function weightsByRow(table: SurveyTable, weighting: Weighting): Float64Array {
  const counting = countingOf(table);
  const weights = weightsOf(counting, weighting);
  if (!weights.ok) return expect.fail(`weights refused: ${weights.failure.code}`);
  return counting.weightsByRow(weights.value.variable, weights.value.raked);
}

/** A sample drawn one by one from a population without end. */
export const sampleOf = (size: number, fraction = 0): Plan => ({ size, fraction, cells: null });

/** Wilson's interval at a level. */
export const wilsonAt = (confidence: Confidence): Precision => ({ confidence, interval: "wilson" });

/** The cell of a group, named by its codes, and of an outcome: a code, or nothing for a mean or a net. */
export function cellOf(tab: CrossTab, codes: readonly string[], outcome?: string): Estimate {
  const group = tab.groups.findIndex(
    ({ traits }) => traits.length === codes.length && traits.every(({ code }, k) => code === codes[k]),
  );
  const place =
    outcome === undefined
      ? 0
      : tab.outcomes.findIndex((one) => one.kind === "category" && one.code === outcome);
  const cell = tab.cells[group]?.[place];
  if (!cell) expect.fail(`no cell for ${codes.join(" × ")} and ${outcome}`);
  return cell;
}

export type Estimated = Extract<Estimate, { kind: "estimate" }>;

/** The same, where a number is expected. */
export function estimateOf(tab: CrossTab, codes: readonly string[], outcome?: string): Estimated {
  const cell = cellOf(tab, codes, outcome);
  if (cell.kind !== "estimate") expect.fail(`${codes.join(" × ")}: ${JSON.stringify(cell)}`);
  return cell;
}
