import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { Engine } from "../../../src/engine/engine.ts";
import type { OpenedSurvey, Reading } from "../../../src/engine/protocol.ts";
import { type RScript, rScript } from "../../../src/exports/r-script/r-script.ts";
import { arrange } from "../../../src/figure/arrange.ts";
import { rowName } from "../../../src/figure/row-name.ts";
import { subject } from "../../../src/figure/subject.ts";
import { languageOf } from "../../../src/i18n/language.ts";
import type { CrossTab } from "../../../src/stats/cross-tab.ts";
import type { Estimate } from "../../../src/stats/estimate.ts";
import type { Correction } from "../../../src/survey/correction.ts";
import type { Filter } from "../../../src/survey/filter.ts";
import type { Measure } from "../../../src/survey/measure.ts";
import type { Question } from "../../../src/survey/question.ts";
import { type VariableId, variableId } from "../../../src/survey/variable.ts";
import { weightedBy } from "../../../src/survey/weighting.ts";
import { wording } from "../../../src/survey/wording.ts";
import { ask, barometerFiles } from "../../engine/barometer.ts";

/** What is asked of a file: a figure's question in short. */
export interface Asked {
  readonly measure: Measure["kind"];
  readonly items: readonly string[];
  readonly codes?: readonly string[];
  readonly by?: readonly string[];
  readonly filter?: Filter;
  readonly weight?: string | Question["weight"];
  readonly confidence?: Question["confidence"];
  readonly interval?: Question["interval"];
  readonly compared?: Question["compared"];
}

/** A figure, and the script that makes it again. */
export interface Scripted {
  readonly survey: OpenedSurvey;
  readonly tab: CrossTab;
  readonly script: RScript;
  /** The cells in the order of the figure. */
  readonly cells: readonly { readonly row: string; readonly column: string; readonly estimate: Estimate }[];
}

const ids = (names: readonly string[]) => names.map(variableId) as [VariableId, ...VariableId[]];

function measureOf({ measure, items, codes = [] }: Asked): Measure {
  switch (measure) {
    case "net":
      return { kind: "net", items: ids(items), codes: codes as never, label: wording("ensemble") };
    default:
      return { kind: measure, items: ids(items) };
  }
}

function questionOf(asked: Asked): Question {
  const {
    by = [],
    filter = [],
    weight = null,
    confidence = 0.95,
    interval = "wilson",
    compared = "whole",
  } = asked;
  return {
    measure: measureOf(asked),
    breakdowns: by.map(variableId),
    filter,
    weight: typeof weight === "string" ? weightedBy(variableId(weight)) : weight,
    confidence,
    interval,
    compared,
  };
}

export async function scripted(
  engine: Engine,
  survey: OpenedSurvey,
  asked: Asked,
  tag = "fr",
): Promise<Scripted> {
  const question = questionOf(asked);
  const tab = await ask(engine, "answer", { survey: survey.name, question });
  const about = subject({
    codebook: survey.codebook,
    indicator: {
      id: "i",
      title: wording("Figure"),
      theme: wording("Thème"),
      measure: question.measure,
      filter: [],
      breakdowns: [],
    },
    language: languageOf(tag),
    references: [],
  });
  const { rows, series } = arrange(tab, about);
  return {
    survey,
    tab,
    script: rScript(tab, about, survey),
    cells: rows.flatMap((row) =>
      row.cells.map(({ group, outcome }, k) => ({
        row: rowName(row),
        column: series[k]?.label ?? "",
        estimate: tab.cells[group]?.[outcome] ?? expect.fail("no cell"),
      })),
    ),
  };
}

/** Opens a file as somebody who drops it, and corrects it. */
export async function opened(
  name: string,
  bytes: Uint8Array,
  corrections: readonly Correction[] = [],
  reading: Partial<Reading> = {},
): Promise<{ engine: Engine; survey: OpenedSurvey }> {
  const engine = new Engine({ descriptor: {}, files: new Map() });
  const file = new Blob([bytes as Uint8Array<ArrayBuffer>]);
  const survey = await ask(engine, "open-file", { file, name, corrections, reading });
  expect(survey.refused).toEqual([]);
  return { engine, survey };
}

export async function barometer(name: string): Promise<{ engine: Engine; survey: OpenedSurvey }> {
  const engine = new Engine(barometerFiles());
  const { surveys } = await ask(engine, "open-barometer", {});
  return { engine, survey: surveys.find((one) => one.name === name) ?? expect.fail(name) };
}

export const dataFile = (...path: string[]): Uint8Array =>
  readFileSync(join(import.meta.dirname, "..", "..", "..", ...path));

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
