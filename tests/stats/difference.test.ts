import { describe, expect, it } from "vitest";
import { areApart, betweenExtremes } from "../../src/stats/comparison.ts";
import { betweenShares, difference, partShare } from "../../src/stats/difference.ts";
import { share } from "../../src/stats/share.ts";
import { expectClose } from "./close.ts";
import { meanOf, sampleOf, shareOf, study, tabulate, wilsonAt } from "./study.ts";

const equal = (n: number) => ({ n, sumW: n, sumW2: n });
const of = (count: number, n: number) => {
  const whole = { trait: equal(count), answered: equal(n) };
  return { whole, byCell: null };
};
const shown = (count: number, n: number) => {
  const cell = share(of(count, n).whole, sampleOf(n), wilsonAt(0.95));
  return cell.kind === "estimate" ? cell : expect.fail(cell.kind);
};

describe("a difference", () => {
  it("of 10 points with an error of 5 is Student's t of 2", () => {
    const { interval, p } = difference(0.1, 0.0025, 10, 0.95);
    expectClose(p, 0.0733880347707404, 1e-12);
    expectClose(interval?.lower ?? 0, 0.1 - 2.22813885196494 * 0.05, 1e-11);
  });

  it("of nothing is nothing, for certain", () => {
    expect(difference(0, 0, 10, 0.95)).toMatchObject({ value: 0, standardError: 0, interval: null, p: 1 });
  });

  it("of two groups: 60 of 100 less 40 of 100, in a sample of 200", () => {
    const { value, standardError } = betweenShares(of(40, 100), of(60, 100), sampleOf(200), 0.95);
    expectClose(value, 0.2, 1e-15);
    expectClose(standardError, Math.sqrt((2 * 0.24 * 200) / 199 / 100), 1e-15);
  });

  it("of a part and its whole is less uncertain than if they were strangers", () => {
    const [part, whole] = [of(60, 100), of(100, 200)];
    const plan = sampleOf(200);
    const kin = partShare(part, whole, plan, 0.95);
    expectClose(kin.value, 0.1, 1e-15);
    expect(kin.standardError).toBeLessThan(betweenShares(whole, part, plan, 0.95).standardError);
    // Pulls of 0.0015 and −0.0035 inside, and of ∓0.0025 outside.
    const squares = 60 * 0.0015 ** 2 + 40 * 0.0035 ** 2 + 100 * 0.0025 ** 2;
    expectClose(kin.standardError, Math.sqrt((200 / 199) * squares), 1e-15);
    expectClose(kin.p, difference(0.1, kin.standardError ** 2, 199, 0.95).p, 1e-15);
  });
});

describe("where a share rests on few", () => {
  it("the two intervals must be apart as well: 1 of 40 and 8 of 40 are, 0 of 12 and 3 of 12 are not", () => {
    expect(areApart(shown(1, 40), shown(14, 40), true)).toBe(true);
    expect(areApart(shown(0, 12), shown(3, 12), true)).toBe(false);
  });

  it("means, and shares that rest on many, are not asked", () => {
    expect(areApart(shown(0, 12), shown(3, 12), false)).toBe(true);
    expect(areApart(shown(50, 100), shown(51, 100), true)).toBe(true);
  });

  it("nobody of 5 and all of 5 may still be alike; of 50 they are not", () => {
    const few = betweenExtremes(shown(0, 5), shown(5, 5), 8);
    // Both together are a half: 1 / √(½ · ½ · ⅖) is a t of 3.162.
    expectClose(few?.p ?? 0, 0.01335, 1e-5);
    expect(few?.interval?.upper).toBe(1);
    expect(few?.interval?.lower).toBeGreaterThan(0);
    expect(few?.interval?.lower).toBeLessThan(0.5);
    const many = betweenExtremes(shown(0, 50), shown(50, 50), 98);
    expect(many?.p).toBeLessThan(1e-12);
    expect(many?.interval?.lower).toBeGreaterThan(0.85);
  });
});

describe("what is compared with what", () => {
  const rows = Array.from({ length: 60 }, (_, row) => [
    row % 3 === 0 ? "oui" : "non",
    row % 4 === 0 ? "oui" : "non",
    row % 2 === 0 ? "x" : "y",
    row % 5 === 0 ? "f" : "m",
    row % 6 === 0 ? "mail|web" : row % 2 === 0 ? "mail" : "web",
  ]);
  const table = study({ headers: ["plan", "budget", "town", "sex", "tools"], rows }, { tools: "multiple" });
  const pairsOf = (asked: Parameters<typeof tabulate>[1]) => {
    const { groups, comparisons } = tabulate(table, asked);
    const name = (group: number) =>
      groups[group]?.traits.map(({ code }) => code).join(" ") || groups[group]?.item;
    return [...new Set(comparisons.map(({ a, b }) => `${name(a.group)} – ${name(b.group)}`))];
  };

  it("each group with everybody", () => {
    expect(pairsOf({ measure: shareOf("plan"), by: ["town"] })).toEqual(["plan – x", "plan – y"]);
  });

  it("each two that differ in one thing", () => {
    expect(pairsOf({ measure: shareOf("plan"), by: ["town", "sex"], compared: "pairs" })).toEqual([
      "x – y",
      "f – m",
      "x f – x m",
      "x f – y f",
      "x m – y m",
      "y f – y m",
    ]);
  });

  it("the items of a battery, on the same respondents: the error is that of their differences one by one", () => {
    const { comparisons } = tabulate(table, { measure: shareOf("plan", "budget"), compared: "pairs" });
    const differs = rows.map(([plan, budget]) => Number(budget === "oui") - Number(plan === "oui"));
    const mean = differs.reduce((sum, one) => sum + one, 0) / 60;
    const squares = differs.reduce((sum, one) => sum + (one - mean) ** 2, 0);
    const yes = comparisons.find(({ a }) => a.outcome === 1);
    expectClose(yes?.value ?? 0, 15 / 60 - 20 / 60, 1e-12);
    expectClose(yes?.standardError ?? 0, Math.sqrt((60 / 59) * squares) / 60, 1e-12);
  });

  it("groups that somebody may belong to both of share that person's part", () => {
    const both = tabulate(table, { measure: shareOf("plan"), by: ["tools"], compared: "pairs" });
    const [comparison] = both.comparisons;
    const [mail, web] = [both.cells[1]?.[0], both.cells[2]?.[0]];
    if (!comparison || mail?.kind !== "estimate" || web?.kind !== "estimate")
      return expect.fail("not compared");
    const pull = (tool: string, p: number, n: number) =>
      rows.map(([plan, , , , tools]) => (tools?.includes(tool) ? (Number(plan === "non") - p) / n : 0));
    const [m, w] = [pull("mail", mail.value, mail.base.weighted), pull("web", web.value, web.base.weighted)];
    const squares = w.reduce((sum, one, row) => sum + (one - (m[row] ?? 0)) ** 2, 0);
    expectClose(comparison.standardError, Math.sqrt((60 / 59) * squares), 1e-12);
  });

  it("a hidden group with nothing", () => {
    const few = study({
      headers: ["plan", "town"],
      rows: [...rows.map(([plan = "", , town = ""]) => [plan, town]), ["oui", "z"]],
    });
    const { comparisons, groups } = tabulate(
      few,
      { measure: shareOf("plan"), by: ["town"], compared: "pairs" },
      11,
    );
    const hidden = groups.findIndex(({ traits }) => traits[0]?.code === "z");
    expect(comparisons.some(({ a, b }) => a.group === hidden || b.group === hidden)).toBe(false);
  });

  it("means with means", () => {
    const numbers = study(
      { headers: ["score", "town"], rows: rows.map(([, , town = ""], row) => [String(row), town]) },
      { score: "numeric" },
    );
    const { comparisons } = tabulate(numbers, { measure: meanOf("score"), by: ["town"], compared: "pairs" });
    expect(comparisons).toMatchObject([{ value: expect.closeTo(1, 12), apart: true }]);
  });
});
