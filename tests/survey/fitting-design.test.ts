import { describe, expect, it } from "vitest";
import { adoptCodebook } from "../../src/infer/adopt-codebook.ts";
import type { CodeBook } from "../../src/survey/codebook.ts";
import { correct } from "../../src/survey/correct.ts";
import type { SampleDesign } from "../../src/survey/design.ts";
import { withFittingDesign } from "../../src/survey/fitting-design.ts";
import { variableId } from "../../src/survey/variable.ts";
import { study } from "../stats/study.ts";

const table = study(
  {
    headers: ["avis", "taille", "employeur", "outils", "w"],
    rows: Array.from({ length: 40 }, (_, k) => [
      k % 2 ? "oui" : "non",
      k % 3 ? "petite" : "grande",
      `e${k % 10}`,
      k % 2 ? "a|b" : "a",
      "1",
    ]),
  },
  { outils: "multiple", w: "numeric" },
);

const design = (strata: string | null, clusters: string | null): SampleDesign => ({
  strata: strata === null ? null : { variable: variableId(strata), totals: [] },
  clusters: clusters === null ? null : variableId(clusters),
});

const cells = {} as Parameters<typeof correct>[2];
const designed = (of: SampleDesign | null) => correct(table.codebook, { do: "design", design: of }, cells);

describe("a design that somebody chooses", () => {
  it("is part of the codebook, until it is taken back", () => {
    const made = designed(design("taille", "employeur"));
    if (!made.ok) return expect.fail(made.failure);
    expect(made.value.design).toEqual(design("taille", "employeur"));
    const back = correct(made.value, { do: "design", design: null }, cells);
    expect(back.ok && back.value.design).toBeUndefined();
    expect(designed(design(null, null)).ok && "design" in table.codebook).toBe(false);
  });

  it.each([
    ["strata that the file has not", design("région", null), "unknown-variable"],
    ["clusters that the file has not", design(null, "école"), "unknown-variable"],
    ["strata that are numbers", design("w", null), "unfit-kind"],
    ["clusters of which somebody can be in two", design(null, "outils"), "unfit-kind"],
    ["clusters that are the strata", design("taille", "taille"), "unfit-kind"],
  ] as const)("is refused for %s", (_, of, problem) => {
    expect(designed(of)).toEqual({ ok: false, failure: problem });
  });
});

describe("a design whose variables are read otherwise by now", () => {
  const without = (name: string): CodeBook => ({
    ...table.codebook,
    design: design("taille", "employeur"),
    variables: table.codebook.variables.filter(({ id }) => id !== name),
  });

  it("keeps what can still be told", () => {
    expect(withFittingDesign(without("avis")).design).toEqual(design("taille", "employeur"));
    expect(withFittingDesign(without("taille")).design).toEqual(design(null, "employeur"));
    expect(withFittingDesign(without("employeur")).design).toEqual(design("taille", null));
  });

  it("is none where nothing can", () => {
    const codebook = { ...table.codebook, design: design("outils", "gone") };
    expect(withFittingDesign(codebook)).not.toHaveProperty("design");
  });
});

it("a codebook that was saved brings its design to the next wave", () => {
  const saved = { ...table.codebook, design: design("taille", "employeur") };
  expect(adoptCodebook(saved, table.codebook, table.cells).codebook.design).toEqual(saved.design);
});
