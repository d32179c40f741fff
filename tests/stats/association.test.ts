import { describe, expect, it } from "vitest";
import { type Association, association } from "../../src/stats/association.ts";
import type { Tally } from "../../src/stats/tally.ts";
import { expectClose } from "./close.ts";
import { netOf, sampleOf, shareOf, study, tabulate } from "./study.ts";

/** Tallies of equal weights. */
const table = (...counts: number[][]) =>
  counts.map((row) =>
    row.map((n) => {
      const whole: Tally = { n, sumW: n, sumW2: n };
      return { whole, byCell: null };
    }),
  );

const found = (counts: number[][], n: number): Association =>
  association(table(...counts), n, sampleOf(n)) ?? expect.fail("no test");

describe("with equal weights", () => {
  it("X² is Pearson's, and F is that over n / (n − 1) for two by two", () => {
    const { pearson, statistic, ndf, ddf } = found(
      [
        [30, 20],
        [10, 40],
      ],
      100,
    );
    // 100 · (30 · 40 − 20 · 10)² / (50 · 50 · 40 · 60)
    expectClose(pearson.statistic, 100 / 6, 1e-12);
    expectClose(statistic, (100 / 6) * (99 / 100), 1e-12);
    expectClose(ndf, 1, 1e-12);
    expectClose(ddf, 99, 1e-12);
  });

  it("no link at all gives 0, and a p-value of 1", () => {
    expect(
      found(
        [
          [10, 20],
          [30, 60],
        ],
        120,
      ),
    ).toMatchObject({
      statistic: expect.closeTo(0, 12),
      p: expect.closeTo(1, 6),
    });
  });
});

describe("a table", () => {
  it("of one row or of one column has no test", () => {
    expect(association(table([10, 20]), 30, sampleOf(30))).toBeNull();
    expect(association(table([10], [20]), 30, sampleOf(30))).toBeNull();
  });

  it("loses the rows and columns that nobody is in", () => {
    expect(
      found(
        [
          [30, 0, 20],
          [0, 0, 0],
          [10, 0, 40],
        ],
        100,
      ),
    ).toEqual(
      found(
        [
          [30, 20],
          [10, 40],
        ],
        100,
      ),
    );
    expect(association(table([10, 20], [0, 0]), 30, sampleOf(30))).toBeNull();
  });

  it("of everybody leaves nothing to chance", () => {
    expect(association(table([30, 20], [10, 40]), 100, sampleOf(100, 1))).toBeNull();
  });

  it("says how small its smallest row or column is", () => {
    expect(
      found(
        [
          [30, 2],
          [10, 5],
        ],
        47,
      ).smallest,
    ).toBe(7);
  });
});

describe("whether answers depend on a breakdown", () => {
  const rows = Array.from({ length: 80 }, (_, row) => [
    row % 3 === 0 ? "oui" : row % 3 === 1 ? "non" : "peut-être",
    row % 2 === 0 ? "x" : "y",
    row % 4 === 0 ? "mail|web" : "mail",
  ]);
  const survey = study({ headers: ["plan", "town", "tools"], rows }, { tools: "multiple" });
  const [whole] = tabulate(survey, { measure: shareOf("plan"), by: ["town"] }).associations;

  it("is asked of all answers, and of one answer against the rest", () => {
    expect(whole).not.toBeNull();
    const [net] = tabulate(survey, { measure: netOf("plan", "oui", "peut-être"), by: ["town"] }).associations;
    const merged = study({
      headers: ["plan", "town"],
      rows: rows.map(([plan = "", town = ""]) => [plan === "non" ? "non" : "other", town]),
    });
    const [two] = tabulate(merged, { measure: shareOf("plan"), by: ["town"] }).associations;
    expectClose(net?.statistic ?? -1, two?.statistic ?? -2, 1e-12);
  });

  it("cannot be asked where somebody gave several answers, nor of everybody alone", () => {
    expect(tabulate(survey, { measure: shareOf("tools"), by: ["town"] }).associations).toEqual([null]);
    expect(tabulate(survey, { measure: shareOf("plan"), by: ["tools"] }).associations).toEqual([null]);
    expect(tabulate(survey, { measure: shareOf("plan") }).associations).toEqual([null]);
  });

  it("is not told where a group is hidden: the statistic is made of it", () => {
    const few = study({
      headers: ["plan", "town"],
      rows: [...rows.map((row) => row.slice(0, 2)), ["oui", "z"]],
    });
    expect(tabulate(few, { measure: shareOf("plan"), by: ["town"] }, 11).associations).toEqual([null]);
    expect(tabulate(few, { measure: shareOf("plan"), by: ["town"] }).associations).not.toEqual([null]);
  });
});
