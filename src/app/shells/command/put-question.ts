import type { Client } from "../../../engine/client.ts";
import type { Failure, ImportedSurvey } from "../../../engine/protocol.ts";
import { fail, ok, type Result } from "../../../lib/result.ts";
import { categoryCode } from "../../../survey/category.ts";
import { findVariable } from "../../../survey/codebook.ts";
import type { Correction } from "../../../survey/correction.ts";
import type { SampleDesign } from "../../../survey/design.ts";
import type { Condition, Filter } from "../../../survey/filter.ts";
import type { Question } from "../../../survey/question.ts";
import { isCategorical, type Variable, type VariableId, variableId } from "../../../survey/variable.ts";
import { type Margin, type Weighting, weightedBy } from "../../../survey/weighting.ts";
import { readMarginFile } from "./margin-file.ts";
import type { MarginOption, TabulateOptions, WeightsOptions } from "./usage.ts";

type Told<Value> = Result<Value, Failure>;

const noVariable = (name: string): Told<never> => fail({ code: "no-such-variable", params: { name } });
const noAnswer = (name: string, answer: string): Told<never> =>
  fail({ code: "no-such-answer", params: { name, answer } });

function named({ codebook }: ImportedSurvey, name: string): Told<Variable> {
  const variable = findVariable(codebook, variableId(name));
  return variable ? ok(variable) : noVariable(name);
}

/** What has to be read otherwise than inferred, so that the question can be asked: numbers as answers, or the reverse. */
function readingsFor(
  options: TabulateOptions | WeightsOptions,
  survey: ImportedSurvey,
): Told<readonly Correction[]> {
  const asks = options.name === "tabulate";
  const answers = [
    ...(asks ? [options.rows] : []),
    ...(asks && options.columns !== null ? [options.columns] : []),
    ...options.rake.map(({ variable }) => variable),
    ...(asks && options.strata !== null ? [options.strata.variable] : []),
    ...(asks ? options.filters.flatMap((filter) => splitFilter(survey, filter)?.variable.id ?? []) : []),
  ];
  const numbers = [
    ...(asks && options.mean !== null ? [options.mean] : []),
    ...(options.weight === null ? [] : [options.weight]),
  ];
  const corrections: Correction[] = [];
  for (const name of answers) {
    const variable = named(survey, name);
    if (!variable.ok) return variable;
    if (!isCategorical(variable.value))
      corrections.push({ do: "kind", variable: variable.value.id, kind: "single" });
  }
  for (const name of numbers) {
    const variable = named(survey, name);
    if (!variable.ok) return variable;
    const { value } = variable;
    const isScored = value.kind === "scale" && value.scores && name !== options.weight;
    // One variable is read in one way: as answers, or as numbers.
    if (answers.includes(name) && !isScored) return fail({ code: "cannot-be-read-so", params: { name } });
    if (value.kind !== "numeric" && !isScored)
      corrections.push({ do: "kind", variable: value.id, kind: "numeric" });
  }
  if (asks) {
    const { population, threshold } = options;
    const set = {
      ...(population === null ? {} : { population }),
      ...(threshold === null ? {} : { threshold }),
    };
    if (population !== null || threshold !== null) corrections.push({ do: "wave", set });
  }
  return ok(corrections);
}

/** The survey read as the question needs. */
export async function read(
  client: Client,
  options: TabulateOptions | WeightsOptions,
  survey: ImportedSurvey,
): Promise<Told<ImportedSurvey>> {
  const corrections = readingsFor(options, survey);
  if (!corrections.ok) return corrections;
  const read = await client.ask("correct", { corrections: corrections.value });
  if (!read.ok) return read;
  const design = options.name === "tabulate" ? await designFor(options, read.value) : ok(null);
  if (!design.ok) return design;
  const all = [
    ...corrections.value,
    ...(design.value ? [{ do: "design", design: design.value } as const] : []),
  ];
  const corrected = design.value ? await client.ask("correct", { corrections: all }) : read;
  if (!corrected.ok) return corrected;
  const refused = all[corrected.value.refused[0] ?? -1];
  if (refused?.do === "design")
    return fail({
      code: "cannot-be-read-so",
      params: { name: options.name === "tabulate" ? (options.cluster ?? "") : "" },
    });
  if (refused && "variable" in refused && refused.variable !== null)
    return fail({ code: "cannot-be-read-so", params: { name: refused.variable } });
  return corrected;
}

/** How respondents were drawn, as the options say; null: one by one. */
async function designFor(
  { strata, cluster }: TabulateOptions,
  survey: ImportedSurvey,
): Promise<Told<SampleDesign | null>> {
  if (strata === null && cluster === null) return ok(survey.codebook.design ?? null);
  const clusters = cluster === null ? null : named(survey, cluster);
  if (clusters && !clusters.ok) return clusters;
  const margin = strata && (await marginOf(survey, strata.variable, strata.sizes));
  if (margin && !margin.ok) return margin;
  return ok({ strata: margin?.value ?? null, clusters: clusters?.value.id ?? null });
}

/** A margin whose totals are in a file; none where there is no file. */
async function marginOf(survey: ImportedSurvey, name: string, file: string | null): Promise<Told<Margin>> {
  const variable = named(survey, name);
  if (!variable.ok) return variable;
  // Whoever gave several answers has no one place in a margin.
  if (variable.value.kind === "multiple") return fail({ code: "cannot-be-read-so", params: { name } });
  if (file === null) return ok({ variable: variable.value.id, totals: [] });
  const totals = await readMarginFile(file);
  if (!totals.ok) return totals;
  const of: Margin["totals"][number][] = [];
  for (const { category, total } of totals.value) {
    const code = codeOf(variable.value, category);
    // A category of the population that nobody of the sample is in cannot be weighted up.
    if (code === null && total > 0)
      return fail({ code: "rake-empty-category", params: { variable: name, answer: category } });
    if (code !== null) of.push({ code: categoryCode(code), total });
  }
  return ok({ variable: variable.value.id, totals: of });
}

export async function weightingFor(
  { weight, rake }: { readonly weight: string | null; readonly rake: readonly MarginOption[] },
  survey: ImportedSurvey,
): Promise<Told<Weighting | null>> {
  const base: VariableId | null = weight === null ? null : variableId(weight);
  if (rake.length === 0) return ok(base === null ? null : weightedBy(base));
  const margins: Margin[] = [];
  for (const { variable, file } of rake) {
    const margin = await marginOf(survey, variable, file);
    if (!margin.ok) return margin;
    margins.push(margin.value);
  }
  return ok({ kind: "raked", raking: { base, margins, trim: null } });
}

/** The question that the options put to the survey, already read as they need. */
export function questionFor(
  options: TabulateOptions,
  survey: ImportedSurvey,
  weight: Weighting | null,
): Told<Question> {
  const conditions = new Map<VariableId, Condition>();
  for (const text of options.filters) {
    const split = splitFilter(survey, text);
    if (!split) return noVariable(text);
    const { variable, label } = split;
    const code = codeOf(variable, label);
    if (code === null) return noAnswer(variable.id, label);
    const codes = conditions.get(variable.id)?.codes ?? [];
    conditions.set(variable.id, { variable: variable.id, codes: [...codes, categoryCode(code)] });
  }
  const filter: Filter = [...conditions.values()];
  const columns = options.columns === null ? [] : [variableId(options.columns)];
  const rows = variableId(options.rows);
  return ok({
    measure:
      options.mean === null
        ? { kind: "share", items: [rows] }
        : { kind: "mean", items: [variableId(options.mean)] },
    breakdowns: options.mean === null ? columns : [rows, ...columns],
    filter,
    weight,
    confidence: options.level,
    interval: options.interval,
    compared: options.pairwise ? "pairs" : "whole",
  });
}

/** “VAR=label” cut where what stands before is a variable: names and labels may hold an “=”. */
function splitFilter(
  { codebook }: ImportedSurvey,
  text: string,
): { readonly variable: Variable; readonly label: string } | null {
  for (let at = text.indexOf("="); at >= 0; at = text.indexOf("=", at + 1)) {
    const variable = findVariable(codebook, variableId(text.slice(0, at)));
    if (variable) return { variable, label: text.slice(at + 1) };
  }
  return null;
}

function codeOf(variable: Variable, label: string): string | null {
  if (!isCategorical(variable)) return null;
  const found =
    variable.categories.find((category) => category.label.text === label) ??
    variable.categories.find(({ code, spellings = [] }) => code === label || spellings.includes(label));
  return found?.code ?? null;
}
