import { describe, expect, it } from "vitest";
import { Engine } from "../../src/engine/engine.ts";
import type { OpenedSurvey } from "../../src/engine/protocol.ts";
import { variableId } from "../../src/survey/variable.ts";
import { weightedBy } from "../../src/survey/weighting.ts";
import { ask, condition, failureOf, questionOf } from "./barometer.ts";
import { closedFiles } from "./closed-files.ts";

const survey = "agents";

async function open(): Promise<{ readonly engine: Engine; readonly opened: OpenedSurvey }> {
  const engine = new Engine(closedFiles());
  const [opened] = (await ask(engine, "open-barometer", {})).surveys;
  return { engine, opened: opened ?? expect.fail("no survey") };
}

describe("a closed survey", async () => {
  const { engine, opened } = await open();
  const ids = (...names: readonly string[]) => names.map(variableId);

  it("says what may be asked of it", () => {
    expect(opened.closed).toEqual({
      threshold: 11,
      together: [ids("age", "statut", "service"), ids("site")],
      leftOut: 1,
    });
    expect(opened.rows).toBe(160);
  });

  it("shows no row, no cell, no line as read, and no weight of anybody", async () => {
    const rows = { survey, filter: [], search: "", sort: null, start: 0, count: 10 };
    expect((await failureOf(engine, "rows", rows)).code).toBe("rows-closed");
    expect((await failureOf(engine, "column", { survey, column: 0 })).code).toBe("rows-closed");
    const computed = { survey, variable: variableId("note"), filter: [], count: 10 };
    expect((await failureOf(engine, "computed", computed)).code).toBe("rows-closed");
    const { weights, report } = await ask(engine, "weigh", {
      survey,
      weighting: weightedBy(variableId("poids")),
    });
    expect([weights, report.extremes]).toEqual([[], null]);
    expect(report.n).toBe(160);
    expect(JSON.stringify(opened)).not.toContain("Zoé");
  });

  it("hides in its filters what its figures hide, and does not count beyond two criteria", async () => {
    const variables = ids("age", "service", "statut", "site");
    const counted = await ask(engine, "facets", { survey, filter: [], variables });
    const service = counted.facets[1]?.categories ?? [];
    expect(service).toContain(null);
    for (const n of service) expect(n === null || n >= 11).toBe(true);
    const filter = [condition("age", "jeune"), condition("statut", "titulaire")];
    const { facets } = await ask(engine, "facets", { survey, filter, variables });
    expect(facets.map(({ categories }) => categories === null)).toEqual([false, true, false, true]);
  });

  it("answers two criteria that go together, and says why it answers no more", async () => {
    const two = questionOf(opened, "avis", { by: ["age"], filter: [condition("statut", "titulaire")] });
    expect((await ask(engine, "answer", { survey, question: two })).groups.length).toBeGreaterThan(2);
    const three = { ...two, breakdowns: ids("age", "service") };
    expect(await failureOf(engine, "answer", { survey, question: three })).toEqual({
      code: "criteria-closed",
      params: { most: 2, threshold: 11 },
    });
    const apart = { ...two, breakdowns: ids("site") };
    expect((await failureOf(engine, "answer", { survey, question: apart })).code).toBe("criteria-closed");
    expect((await failureOf(engine, "release", { survey, questions: [two, three] })).code).toBe(
      "criteria-closed",
    );
  });

  it("is asked its indicators, by its criteria, with its weights, and nothing else", async () => {
    const plain = questionOf(opened, "avis");
    const codeOf = async (question: typeof plain) =>
      (await failureOf(engine, "answer", { survey, question })).code;
    expect(await codeOf({ ...plain, breakdowns: ids("avis") })).toBe("variable-closed");
    expect(await codeOf({ ...plain, filter: [condition("prenom", "Zoé")] })).toBe("variable-closed");
    expect(await codeOf({ ...plain, weight: weightedBy(variableId("note")) })).toBe("weights-closed");
    expect(await codeOf({ ...plain, measure: { kind: "mean", items: [variableId("poids")] } })).toBe(
      "variable-closed",
    );
    const facets = { survey, filter: [], variables: ids("prenom") };
    expect((await failureOf(engine, "facets", facets)).code).toBe("variable-closed");
  });

  it("tells in a profile what its figures tell, and nothing of numbers, names and weights", async () => {
    const profiles = await ask(engine, "profile", { survey });
    const told = profiles.filter(({ isConcealed }) => !isConcealed).map(({ variable }) => variable);
    expect(told).toEqual(["age", "statut", "site", "avis"]);
    for (const { numbers, histogram, distinct, missingCodes } of profiles)
      expect({ numbers, histogram, distinct, missingCodes }).toEqual({
        numbers: null,
        histogram: [],
        distinct: 0,
        missingCodes: [],
      });
  });

  it("ranks gaps by the breakdowns that go with its filter", async () => {
    const question = questionOf(opened, "avis", { filter: [condition("age", "jeune")] });
    const breakdowns = ids("age", "service", "statut", "site");
    const { ranked, unranked } = await ask(engine, "gaps", {
      ...{ survey, question, outcome: 0, breakdowns, crossed: false },
    });
    const spoken = [...ranked.map(({ traits }) => traits), ...unranked]
      .flat()
      .map(({ variable }) => variable);
    expect(new Set(spoken)).toEqual(new Set(ids("service", "statut")));
    const other = { ...question, filter: [condition("prenom", "Zoé")] };
    expect(
      (await failureOf(engine, "gaps", { survey, question: other, outcome: 0, breakdowns, crossed: false }))
        .code,
    ).toBe("variable-closed");
  });
});

it("a survey whose rows are open, or that has no threshold, is not closed", async () => {
  for (const parts of [{ rows: "open" }, { threshold: 0 }]) {
    const engine = new Engine(closedFiles(parts));
    const [opened] = (await ask(engine, "open-barometer", {})).surveys;
    expect(opened?.closed).toBeNull();
    const rows = { survey, filter: [], search: "", sort: null, start: 0, count: 200 };
    expect((await ask(engine, "rows", rows)).total).toBe(161);
  }
});
