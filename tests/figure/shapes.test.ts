import { describe, expect, it } from "vitest";
import { figuresIn } from "../fixtures/figures.ts";

const figures = figuresIn("fr");
const figure = (name: string) => figures[name] ?? expect.fail(`no figure ${name}`);
const shape = (name: string) => {
  const { rows, series } = figure(name);
  return {
    rows: rows.map(({ heading, label }) => (heading === null ? label : `${heading} / ${label}`)),
    series: series.map(({ label }) => label),
  };
};

describe("rows and series", () => {
  it.each([
    ["one distribution", ["Ensemble"], ["non", "oui"]],
    ["a distribution by group", ["Ensemble", "grande", "petite"], ["non", "oui"]],
    [
      "a distribution by two",
      [
        "Ensemble",
        "grande",
        "grande / commune",
        "grande / métropole",
        "petite",
        "petite / commune",
        "petite / métropole",
      ],
      ["non", "oui"],
    ],
    ["a net", ["Ensemble"], ["Ensemble"]],
    ["a net by group", ["Ensemble", "grande", "petite"], ["Ensemble"]],
    ["a net by two", ["Ensemble", "grande", "petite"], ["Ensemble", "commune", "métropole"]],
    ["a battery", ["stratégie", "données"], ["0", "1", "2"]],
    [
      "a battery by group",
      [
        "stratégie",
        "stratégie / grande",
        "stratégie / petite",
        "données",
        "données / grande",
        "données / petite",
      ],
      ["0", "1", "2"],
    ],
    ["a mean by group", ["Ensemble", "55 et plus", "moins de 35"], ["Plan numérique"]],
    ["several answers", ["mail", "visio", "web"], ["Ensemble"]],
    ["several answers by group", ["Ensemble", "grande", "petite"], ["mail", "visio", "web"]],
    ["a number printed by others", ["Agents"], ["En grande difficulté"]],
  ])("of %s", (name, rows, series) => {
    expect(shape(name)).toEqual({ rows, series });
  });

  it("have a mark at every place, and no other", () => {
    for (const [name, { rows, series, marks }] of Object.entries(figures)) {
      expect(marks, name).toHaveLength(rows.length);
      for (const line of marks) expect(line, name).toHaveLength(series.length);
    }
  });

  it("of a scale go from its first step to its last; of a single answer, in no order", () => {
    expect(figure("a scale by group").series.map(({ tone }) => tone)).toEqual([
      { kind: "sequential", level: 0, of: 3 },
      { kind: "sequential", level: 1, of: 3 },
      { kind: "sequential", level: 2, of: 3 },
    ]);
    expect(figure("one distribution").series.map(({ tone }) => tone.kind)).toEqual(["nominal", "nominal"]);
    expect(figure("a net by two").series[0]?.tone).toEqual({ kind: "whole" });
    expect(figure("a net").series[0]?.tone).toEqual({ kind: "alone" });
  });
});

describe("what may be stacked", () => {
  it("is the answers to one question, not options of which several hold", () => {
    expect(figure("a distribution by group").exclusive).toBe(true);
    expect(figure("a battery").exclusive).toBe(true);
    expect(figure("several answers").exclusive).toBe(false);
    expect(figure("a net by two").exclusive).toBe(false);
    expect(figure("a mean").exclusive).toBe(false);
  });

  it("adds up to 1 in each row that is not hidden", () => {
    for (const { exclusive, marks } of Object.values(figures)) {
      if (!exclusive) continue;
      for (const line of marks) {
        const values = line.flatMap((mark) => (mark.kind === "estimate" ? [mark.value] : []));
        if (values.length > 0) expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
      }
    }
  });
});

describe("the axis", () => {
  it("of a share is the whole", () => {
    expect(figure("one distribution").scale).toEqual({ kind: "share" });
  });

  it("of a mean holds zero and every bound", () => {
    const { scale, marks } = figure("a mean by group");
    if (scale.kind !== "number") return expect.fail(scale.kind);
    expect(scale.min).toBeLessThanOrEqual(0);
    for (const mark of marks.flat()) {
      if (mark.kind !== "estimate") return expect.fail(mark.kind);
      expect(mark.lower).toBeGreaterThanOrEqual(scale.min);
      expect(mark.upper).toBeLessThanOrEqual(scale.max);
    }
  });
});

describe("a row's base", () => {
  it("is said once where all its marks rest on it, and not where they differ", () => {
    expect(figure("one distribution").rows[0]?.base).toBe("n = 211");
    expect(figure("a net by two").rows[0]?.base).toBe("");
    expect(figure("nothing but hidden").rows[0]?.base).toBe("");
  });
});
