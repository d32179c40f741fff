import { describe, expect, it } from "vitest";
import { Engine } from "../../src/engine/engine.ts";
import { agentsPackage, indicatorOf, published } from "./agents-package.ts";
import { ask, questionOf } from "./barometer.ts";

/** Agents of twelve employers whose names nobody must read, one of them of none that is told. */
const RECORDS = Array.from({ length: 120 }, (_, k) => [
  k === 5 ? "" : k % 24 < 12 ? `secret ${k % 12}` : ` secret ${k % 12} `,
  k % 3 ? "commune" : "syndicat",
  (k * k + 3 * (k % 12)) % 7 < 3 ? "Oui" : "Non",
]);

const files = agentsPackage({
  headers: ["employeur", "type", "avis"],
  records: RECORDS,
  fields: [
    { name: "employeur", kind: "identifier", role: "identifier" },
    { name: "type", kind: "single", role: "breakdown", categories: ["commune", "syndicat"] },
    { name: "avis", kind: "single", role: "answer", categories: ["Oui", "Non"] },
  ],
  schema: {
    design: {
      strata: {
        variable: "type",
        totals: [
          { code: "commune", total: 40 },
          { code: "syndicat", total: 30 },
        ],
      },
      clusters: "employeur",
    },
  },
  resource: { indicators: [indicatorOf("avis", "type")], sampling: "random" },
});

describe("a published survey whose respondents were drawn by employer", () => {
  it("ships who has the same employer, and no employer's name", async () => {
    const { text, report } = await published(files);
    expect(text).not.toContain("secret");
    expect(report[0]?.columns.map(({ fate }) => fate)).toEqual(["shipped", "shipped", "shipped"]);
    const { surveys } = await ask(new Engine((await published(files)).files), "open-barometer", {});
    expect(surveys[0]?.codebook.design).toMatchObject({
      clusters: "employeur",
      strata: { variable: "type" },
    });
  });

  it("has the errors of the whole file, and says how they were drawn", async () => {
    const [whole, part] = [new Engine(files), new Engine((await published(files)).files)];
    const { surveys } = await ask(whole, "open-barometer", {});
    await ask(part, "open-barometer", {});
    const [survey] = surveys;
    if (!survey) return expect.fail("no survey");
    const asked = { survey: survey.name, question: questionOf(survey, "avis", { by: ["type"] }) };
    const answer = await ask(whole, "answer", asked);
    const { cells, design } = await ask(part, "answer", asked);
    expect(design).toEqual(answer.design);
    // Sums come in the order of what was published.
    cells.flat().forEach((cell, at) => {
      const same = answer.cells.flat()[at];
      if (cell.kind !== "estimate" || same?.kind !== "estimate") expect.fail("no number");
      expect(cell.value).toBeCloseTo(same.value, 13);
      expect(cell.standardError).toBeCloseTo(same.standardError, 13);
      expect(cell.standardError).toBeGreaterThan(0);
    });
    expect(answer.design).toMatchObject({ strata: 2, clusters: expect.any(Number), unplaced: 1 });
    expect(answer.design.clusters).toBeGreaterThanOrEqual(12);
  });
});
