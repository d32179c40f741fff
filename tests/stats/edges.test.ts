import { describe, expect, it } from "vitest";
import { countingOf } from "../../src/count/columns/count-columns.ts";
import { counts } from "../../src/count/counts.ts";
import { mean } from "../../src/stats/mean.ts";
import { share } from "../../src/stats/share.ts";
import { NOBODY } from "../../src/stats/tally.ts";
import { weightsOf } from "../../src/stats/weights-of.ts";
import { variableId } from "../../src/survey/variable.ts";
import { weightedBy } from "../../src/survey/weighting.ts";
import { createSurveyTable } from "../../src/table/create-survey-table.ts";
import { textColumn } from "../table/table-of.ts";
import { expectClose } from "./close.ts";
import {
  cellOf,
  estimateOf,
  keeping,
  meanOf,
  netOf,
  sampleOf,
  shareOf,
  study,
  tabulate,
  wilsonAt,
} from "./study.ts";

const equal = (n: number) => ({ n, sumW: n, sumW2: n });

describe("too few to estimate", () => {
  it("nobody has no share and no mean", () => {
    expect(share({ trait: NOBODY, answered: NOBODY }, sampleOf(100), wilsonAt(0.95))).toEqual({
      kind: "empty",
    });
    expect(
      mean({ ...NOBODY, pilot: 0, sumY: 0, sumWY: 0, sumW2Y: 0, sumW2Y2: 0 }, sampleOf(100), wilsonAt(0.95)),
    ).toEqual({
      kind: "empty",
    });
  });

  it("nor has one respondent alone", () => {
    expect(share({ trait: equal(1), answered: equal(1) }, sampleOf(100), wilsonAt(0.95))).toEqual({
      kind: "empty",
    });
    expect(
      mean(
        { ...equal(1), pilot: 4, sumY: 0, sumWY: 0, sumW2Y: 0, sumW2Y2: 0 },
        sampleOf(100),
        wilsonAt(0.95),
      ),
    ).toEqual({
      kind: "empty",
    });
  });

  it("nor respondents who all weigh nothing", () => {
    expect(
      share({ trait: NOBODY, answered: { n: 0, sumW: 0, sumW2: 0 } }, sampleOf(3), wilsonAt(0.95)),
    ).toEqual({ kind: "empty" });
  });

  it("a filter that nobody passes leaves every cell without a number", () => {
    const table = study({
      headers: ["a", "b"],
      rows: [
        ["x", "1"],
        ["y", "2"],
      ],
    });
    const tab = tabulate(table, { measure: shareOf("a"), by: ["b"], filter: keeping("b", "nobody") });
    expect(new Set(tab.cells.flat().map(({ kind }) => kind))).toEqual(new Set(["empty"]));
    expect(tab.design.selected.n).toBe(0);
  });
});

describe("nobody, and everybody", () => {
  it("a share of 0 has a bound above: t² / (n + t²)", () => {
    const cell = share({ trait: NOBODY, answered: equal(40) }, sampleOf(40), wilsonAt(0.95));
    if (cell.kind !== "estimate") return expect.fail(cell.kind);
    const t = 2.0226909200367604;
    expect(cell.value).toBe(0);
    expect(cell.standardError).toBe(0);
    expect(cell.interval?.lower).toBe(0);
    expectClose(cell.interval?.upper ?? 0, (t * t) / (40 + t * t), 1e-12);
  });

  it("a share of 1 is exactly 1, even with weights that do not add up exactly", () => {
    const rows = Array.from({ length: 30 }, (_, index) => ["oui", String(0.1 + index / 7)]);
    const table = study({ headers: ["plan", "w"], rows }, { w: "numeric" });
    const cell = estimateOf(tabulate(table, { measure: shareOf("plan"), weight: "w" }), [], "oui");
    expect(cell).toMatchObject({ value: 1, standardError: 0, count: 30 });
    expect(cell.interval?.upper).toBe(1);
    expect(cell.interval?.lower).toBeGreaterThan(0.8);
    expect(cell.interval?.lower).toBeLessThan(1);
  });

  it("a share of 1 is taken from the counts where the sums differ by a rounding", () => {
    const trait = { n: 3, sumW: 0.1 + 0.2 + 0.3, sumW2: 0.14 };
    const cell = share(
      { trait: trait, answered: { n: 3, sumW: 0.3 + 0.2 + 0.1, sumW2: 0.14 } },
      sampleOf(3),
      wilsonAt(0.95),
    );
    expect(cell).toMatchObject({ value: 1, standardError: 0, interval: { upper: 1 } });
  });

  it("a mean of equal numbers has no error that could be estimated", () => {
    const table = study(
      { headers: ["y"], rows: Array.from({ length: 12 }, () => ["0.1"]) },
      { y: "numeric" },
    );
    expect(estimateOf(tabulate(table, { measure: meanOf("y") }), [])).toMatchObject({
      value: 0.1,
      standardError: 0,
      interval: null,
    });
  });
});

describe("weights that cannot be used are refused, with how many", () => {
  const table = study(
    {
      headers: ["a", "neg", "zero", "some"],
      rows: [
        ["x", "1", "0", "1"],
        ["y", "-2", "0", ""],
        ["x", "-1", "0", "3"],
      ],
    },
    { neg: "numeric", zero: "numeric", some: "numeric" },
  );
  const of = (name: string) => weightsOf(countingOf(table), weightedBy(variableId(name)));

  it("negative ones", () => {
    expect(of("neg")).toEqual({
      ok: false,
      failure: { code: "weight-negative", params: { variable: "neg", count: 2, rows: "2, 3" } },
    });
  });

  it("all zero", () => {
    expect(of("zero")).toEqual({
      ok: false,
      failure: { code: "weight-all-zero", params: { variable: "zero" } },
    });
  });

  it("words", () => {
    expect(of("a")).toEqual({
      ok: false,
      failure: { code: "weight-not-numeric", params: { variable: "a" } },
    });
  });

  it("a weight of zero stands for nobody, and is counted", () => {
    const withZero = study(
      {
        headers: ["a", "w"],
        rows: [
          ["x", "1"],
          ["y", "0"],
          ["x", "2"],
        ],
      },
      { w: "numeric" },
    );
    const tab = tabulate(withZero, { measure: shareOf("a"), weight: "w" });
    expect(tab.design.zeroWeight).toBe(1);
    expect(estimateOf(tab, [], "x").base.unweighted).toBe(2);
  });

  it("a missing weight leaves its respondent out of base and design, and is counted", () => {
    const tab = tabulate(table, { measure: shareOf("a"), weight: "some" });
    expect(tab.design).toMatchObject({
      size: 2,
      fraction: 0,
      withoutWeight: 1,
      zeroWeight: 0,
      selected: { n: 2, sumW: 4, sumW2: 10 },
    });
    expect(estimateOf(tab, [], "x").base.unweighted).toBe(2);
    expect(estimateOf(tab, [], "y").count).toBe(0);
  });
});

it("numbers too large to be squared have no mean, rather than a false one", () => {
  const huge = study({ headers: ["v"], rows: [["1e308"], ["-1e308"], ["1e308"]] }, { v: "numeric" });
  const tab = tabulate(huge, { measure: { kind: "mean", items: [variableId("v")] } });
  expect(tab.cells).toEqual([[{ kind: "empty" }]]);
});

describe("several answers", () => {
  const table = study(
    {
      headers: ["tools", "who"],
      rows: [
        ["mail|web", "x"],
        ["mail", "x"],
        ["web", "y"],
        ["", "y"],
        ["none", "x"],
        ["mail|web", "y"],
      ],
    },
    { tools: "multiple" },
  );

  it("each option has its own share of those who answered at all", () => {
    const tab = tabulate(table, { measure: shareOf("tools") });
    expect(estimateOf(tab, [], "mail")).toMatchObject({ count: 3, value: 3 / 5 });
    expect(estimateOf(tab, [], "web")).toMatchObject({ count: 3, value: 3 / 5 });
    expect(tab.groups[0]?.missing["no-answer"]).toBe(1);
  });

  it("two options of one net make one respondent", () => {
    expect(estimateOf(tabulate(table, { measure: netOf("tools", "mail", "web") }), [])).toMatchObject({
      count: 4,
      value: 4 / 5,
    });
  });

  it("are as many as there are, more than one word of bits can hold", () => {
    const options = Array.from({ length: 70 }, (_, k) => `o${String(k).padStart(2, "0")}`);
    const rows = options.flatMap((option, k) => Array.from({ length: k + 1 }, () => [`${option}|o69`]));
    const many = study({ headers: ["tools"], rows }, { tools: "multiple" });
    const tab = tabulate(many, { measure: shareOf("tools") });
    const counted = counts(many, { kind: "all", size: many.rows }, variableId("tools")).categories;
    expect(counted).toEqual(options.map((_, k) => (k === 69 ? rows.length : k + 1)));
    for (const [k, option] of options.entries())
      expect(estimateOf(tab, [], option).count, option).toBe(k === 69 ? rows.length : k + 1);
  });

  it("one of which cannot be read leave a respondent out of every group of the breakdown", () => {
    const { codebook, cells, headers } = table;
    const [tools, ...others] = codebook.variables;
    if (tools?.kind !== "multiple") return expect.fail("not a multiple");
    const known = tools.categories.filter(({ code }) => code !== "none");
    const narrower = createSurveyTable({
      headers,
      cells: [textColumn(["mail|none", "mail", "mail|web", "web", "web", "mail"]), ...cells.slice(1)],
      codebook: { ...codebook, variables: [{ ...tools, categories: known }, ...others] },
    });
    const tab = tabulate(narrower, { measure: shareOf("who"), by: ["tools"] });
    expect(estimateOf(tab, ["mail"], "x").base.unweighted).toBe(3);
    expect(estimateOf(tab, [], "x").base.unweighted).toBe(6);
  });

  it("as a breakdown, a respondent stands in the group of each option", () => {
    const tab = tabulate(table, { measure: shareOf("who"), by: ["tools"] });
    expect(estimateOf(tab, ["mail"], "x")).toMatchObject({ count: 2, base: { unweighted: 3 } });
    expect(estimateOf(tab, [], "x").base.unweighted).toBe(6);
    expect(cellOf(tab, ["none"], "x").kind).toBe("empty");
  });
});

describe("how much a number can carry", () => {
  const reliability = (trait: number, n: number) => {
    const cell = share({ trait: equal(trait), answered: equal(n) }, sampleOf(n), wilsonAt(0.95));
    return cell.kind === "estimate" ? cell.reliability : cell.kind;
  };

  it("29 respondents are tiny, 30 are not", () => {
    expect(reliability(1, 29)).toBe("tiny");
    expect(reliability(0, 30)).toBe("solid");
  });

  it("a margin of 30 points is fragile", () => {
    expect(reliability(20, 40)).toBe("fragile");
    expect(reliability(50, 100)).toBe("solid");
  });

  it("so are a hundred respondents whose weights make them worth fewer than 30", () => {
    const cell = share(
      { trait: { n: 1, sumW: 1, sumW2: 1 }, answered: { n: 100, sumW: 149, sumW2: 99 + 2500 } },
      sampleOf(100),
      wilsonAt(0.95),
    );
    expect(cell).toMatchObject({ reliability: "fragile" });
  });
});
