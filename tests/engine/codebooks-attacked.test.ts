import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codebookText } from "../../src/app/state/remembered.ts";
import { Engine } from "../../src/engine/engine.ts";
import type { Failure, ImportedSurvey } from "../../src/engine/protocol.ts";
import { LANGUAGES } from "../../src/i18n/language.ts";
import { isCategorical } from "../../src/survey/variable.ts";
import { jsonEdits } from "../mutations.ts";
import { ask, barometerFiles } from "./barometer.ts";

const RUNS = 3000 * (process.env.LONG ? 10 : 1);

/** An answer of every kind: one, several in a cell, in columns, a battery, a weight, numbers, dates, words. */
const FILE = [
  "Taille;Avis;Outils;Web : oui;Web : non;Poids;Âge;Date;Remarque",
  ...Array.from({ length: 24 }, (_, row) =>
    [
      ["petite", "grande", "moyenne"][row % 3],
      ["pas du tout", "plutôt", "tout à fait", "NSP"][row % 4],
      ["mail|visio", "mail", "visio", ""][row % 4],
      row % 2,
      (row + 1) % 2,
      `1,${row % 7}`,
      18 + ((row * 13) % 50),
      `${1 + (row % 28)}/03/2026`,
      `mot ${row}`,
    ].join(";"),
  ),
  "",
].join("\n");

const engine = new Engine(barometerFiles());
const opened = await ask(engine, "open-file", { file: new Blob([FILE]), name: "enquete.csv" });
const saved = JSON.parse(codebookText(opened)) as unknown;

const fileOf = (text: string) => ({ file: new Blob([text]), name: "dictionnaire.json" });

function isWorded({ code, params }: Failure): void {
  expect(code).not.toBe("bug");
  for (const { messages } of LANGUAGES) {
    expect(Object.keys(messages.failures.codes)).toContain(code);
    if (typeof params.problem === "string")
      expect(Object.keys(messages.failures.problems)).toContain(params.problem);
  }
}

/** Everything that the page asks of a survey that it has just opened. */
async function lookAt({ codebook, indicators, headers }: ImportedSurvey): Promise<void> {
  const survey = "file";
  const try_ = async (operation: "profile" | "facets" | "answer" | "rows" | "computed", what: object) => {
    // One operation with its own ask: the compiler cannot follow the pair.
    const reply = await engine.handle({ id: 1, operation, ask: { survey, ...what } } as never, () => {});
    if (reply.kind === "failure") isWorded(reply.failure);
  };
  for (const { columns } of codebook.variables)
    for (const column of columns) expect(column).toBeLessThan(headers.length);
  await try_("profile", {});
  const variables = codebook.variables.filter(isCategorical).map(({ id }) => id);
  await try_("facets", { filter: [], variables });
  await try_("rows", { filter: [], search: "a", sort: null, start: 0, count: 5 });
  for (const { measure, filter, breakdowns } of indicators.slice(0, 3)) {
    const weight = codebook.weight === null ? null : { kind: "variable", variable: codebook.weight };
    await try_("answer", {
      question: {
        measure,
        filter,
        breakdowns: breakdowns.slice(0, 1),
        weight,
        confidence: 0.95,
        interval: "wilson",
        compared: "whole",
      },
    });
  }
}

describe(`${RUNS} codebooks that were changed`, () => {
  it("are each adopted, looked at and saved again as they are, or refused in words", {
    timeout: 1_200_000,
  }, async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(jsonEdits, async (change) => {
        const text = JSON.stringify(change(saved));
        const reply = await engine.handle(
          { id: 1, operation: "adopt", ask: { codebook: fileOf(text) } },
          () => {},
        );
        if (reply.kind === "failure") {
          isWorded(reply.failure);
          return;
        }
        accepted += 1;
        // The answer to “adopt”: the protocol's promise.
        const survey = (reply as { readonly answer: unknown }).answer as ImportedSurvey;
        await lookAt(survey);
        const again = await ask(engine, "adopt", { codebook: fileOf(codebookText(survey)) });
        expect(again.codebook).toEqual(survey.codebook);
        expect(again.written).toEqual(survey.written);
      }),
      { seed: 20261129, numRuns: RUNS },
    );
    expect(accepted / RUNS).toBeGreaterThan(1 / 3);
  });
});
