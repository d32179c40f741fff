import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Engine } from "../../src/engine/engine.ts";
import type { Estimate } from "../../src/stats/estimate.ts";
import { categoryCode } from "../../src/survey/category.ts";
import type { Measure } from "../../src/survey/measure.ts";
import { variableId } from "../../src/survey/variable.ts";
import { wording } from "../../src/survey/wording.ts";
import { ask } from "./barometer.ts";

const csv = readFileSync(join(import.meta.dirname, "..", "oracle", "apistrat.csv"), "utf8");

const margin = (variable: string, totals: Readonly<Record<string, number>>) => ({
  variable: variableId(variable),
  totals: Object.entries(totals).map(([code, total]) => ({ code: categoryCode(code), total })),
});

async function raked(text: string, measure: Measure, base: string | null = null): Promise<Estimate> {
  const engine = new Engine({ descriptor: {}, files: new Map() });
  const file = new Blob([text]);
  const { name } = await ask(engine, "open-file", { file, name: "apistrat.csv" });
  const { cells } = await ask(engine, "answer", {
    survey: name,
    question: {
      measure,
      breakdowns: [],
      filter: [],
      weight: {
        kind: "raked",
        raking: {
          base: base === null ? null : variableId(base),
          margins: [
            margin("stype", { E: 4421, H: 755, M: 1018 }),
            margin("sch.wide", { No: 1072, Yes: 5122 }),
          ],
          trim: null,
        },
      },
      confidence: 0.95,
      interval: "wilson",
      compared: "whole",
    },
  });
  return cells[0]?.[0] ?? expect.fail("no cell");
}

/** R: rake(svydesign(ids = ~1, weights = ~1, data = apistrat), …, control = list(maxit = 500, epsilon = 1e-13)). */
describe("the standard error of a sample with known margins is that of R’s rake", () => {
  it("for a mean", async () => {
    const estimate = await raked(csv, { kind: "mean", items: [variableId("api00")] });
    if (estimate.kind !== "estimate") expect.fail(estimate.kind);
    expect(estimate.value).toBeCloseTo(662.211650357845, 9);
    expect(estimate.standardError).toBeCloseTo(9.3674318121704, 9);
  });

  it("for a share", async () => {
    const estimate = await raked(csv, {
      kind: "net",
      items: [variableId("awards")],
      codes: [categoryCode("Yes")],
      label: wording("Yes"),
    });
    if (estimate.kind !== "estimate") expect.fail(estimate.kind);
    expect(estimate.value).toBeCloseTo(0.63819885423752, 11);
    expect(estimate.standardError).toBeCloseTo(0.0293616707930546, 11);
  });

  it("whoever has no weight to start from is not in the sample", async () => {
    const measure: Measure = { kind: "mean", items: [variableId("api00")] };
    const [header = "", ...rows] = csv.trim().split(/\r?\n/);
    const pw = header.split(",").indexOf("pw");
    const without = rows.map((row, at) => (at % 10 === 3 ? row.split(",").with(pw, "").join(",") : row));
    const only = rows.filter((_, at) => at % 10 !== 3);
    expect(await raked([header, ...without].join("\n"), measure, "pw")).toEqual(
      await raked([header, ...only].join("\n"), measure, "pw"),
    );
  });
});
