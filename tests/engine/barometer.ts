import { expect } from "vitest";
import { Engine } from "../../src/engine/engine.ts";
import type { BarometerFiles } from "../../src/engine/open-barometer.ts";
import type {
  Answer,
  Ask,
  Failure,
  OpenedSurvey,
  Operation,
  Progress,
  Request,
} from "../../src/engine/protocol.ts";
import type { CrossTab } from "../../src/stats/cross-tab.ts";
import type { Estimate } from "../../src/stats/estimate.ts";
import { categoryCode } from "../../src/survey/category.ts";
import type { Filter } from "../../src/survey/filter.ts";
import type { Question } from "../../src/survey/question.ts";
import { variableId } from "../../src/survey/variable.ts";
import { weightingOf } from "../../src/survey/weighting.ts";
import { seedDescriptor, seedText } from "../data/seed-files.ts";

/** The data package as the build compiles it into the worker. */
export const barometerFiles = (): BarometerFiles => ({
  descriptor: seedDescriptor(),
  files: new Map(["agents.csv", "collectivites.csv", "figures.csv"].map((name) => [name, seedText(name)])),
});

let asked = 0;

/** Asks an engine; the test fails if it cannot answer. */
export async function ask<Name extends Operation>(
  engine: Engine,
  operation: Name,
  what: Ask<Name>,
  report: (progress: Progress) => void = () => {},
): Promise<Answer<Name>> {
  asked += 1;
  // One operation with its own ask: the compiler cannot follow the pair through a type parameter.
  const reply = await engine.handle({ id: asked, operation, ask: what } as Request, report);
  expect(reply.id).toBe(asked);
  if (reply.kind !== "answer") return expect.fail(`${operation}: ${JSON.stringify(reply)}`);
  return reply.answer as Answer<Name>;
}

/** Why an engine cannot answer. */
export async function failureOf<Name extends Operation>(
  engine: Engine,
  operation: Name,
  what: Ask<Name>,
): Promise<Failure> {
  const reply = await engine.handle({ id: 1, operation, ask: what } as Request, () => {});
  return reply.kind === "failure" ? reply.failure : expect.fail(`${operation} was answered`);
}

/** An engine with the barometer open, and one of its surveys. */
export async function openSurvey(name: string): Promise<{ engine: Engine; survey: OpenedSurvey }> {
  const engine = new Engine(barometerFiles());
  const { surveys } = await ask(engine, "open-barometer", {});
  const survey = surveys.find((one) => one.name === name) ?? expect.fail(`no survey ${name}`);
  return { engine, survey };
}

/** The question that an indicator of a survey asks. */
export function questionOf(
  { indicators, codebook }: OpenedSurvey,
  id: string,
  parts: { by?: readonly string[]; filter?: Filter } & Partial<Pick<Question, "weight" | "confidence">> = {},
): Question {
  const indicator = indicators.find((one) => one.id === id) ?? expect.fail(`no indicator ${id}`);
  const { by = [], filter = [], ...rest } = parts;
  return {
    measure: indicator.measure,
    breakdowns: by.map(variableId),
    filter: [...indicator.filter, ...filter],
    weight: weightingOf(codebook),
    confidence: 0.95,
    interval: "wilson",
    compared: "whole",
    ...rest,
  };
}

export const condition = (variable: string, ...codes: string[]): Filter[number] => ({
  variable: variableId(variable),
  codes: codes.map(categoryCode),
});

/** The cell of an item in a group, named by its codes. */
export function cellAt(
  tab: CrossTab,
  where: { item?: string; codes?: readonly string[]; outcome?: string },
): Estimate {
  const { item, codes = [], outcome } = where;
  const group = tab.groups.findIndex(
    (one) =>
      (item === undefined || one.item === item) &&
      one.traits.length === codes.length &&
      one.traits.every(({ code }, k) => code === codes[k]),
  );
  const place = tab.outcomes.findIndex((one) => one.kind !== "category" || one.code === outcome);
  return tab.cells[group]?.[place] ?? expect.fail(`no cell at ${JSON.stringify(where)}`);
}
