import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Sums } from "../../src/count/sums.ts";
import { expectRelative } from "./close.ts";
import { meanOf, shareOf, study, tabulate } from "./study.ts";

/** Weights in thousandths, whose sums whole numbers give exactly. */
function weight(index: number): number {
  return 1 + ((index * 7919) % 99_991);
}

describe("sums of very many weights", () => {
  it.each([200_000, 2_000_000])("%i of them, to twelve digits", (rows) => {
    const sums = new Sums(2);
    let exact = 0n;
    let squares = 0n;
    for (let index = 0; index < rows; index++) {
      const w = weight(index) / 1000;
      sums.add(0, w);
      sums.add(1, w * w);
      exact += BigInt(weight(index));
      squares += BigInt(weight(index)) ** 2n;
    }
    expectRelative(sums.at(0), Number(exact) / 1000, 1e-15);
    expectRelative(sums.at(1), Number(squares) / 1e6, 1e-12);
  });

  it("keep a small weight beside a huge one", () => {
    const sums = new Sums(1);
    for (const value of [1e16, 1, -1e16]) sums.add(0, value);
    expect(sums.at(0)).toBe(1);
  });

  it("do not depend on the order", () => {
    const values = Array.from({ length: 5000 }, (_, index) => (index % 2 === 0 ? 1e9 : 1e-6) / 3);
    const sumOf = (some: readonly number[]) => {
      const sums = new Sums(1);
      for (const value of some) sums.add(0, value);
      return sums.at(0);
    };
    expectRelative(sumOf([...values].sort()), sumOf(values), 1e-15);
    expectRelative(sumOf([...values].reverse()), sumOf(values), 1e-15);
  });
});

describe("a mean far from zero", () => {
  const integers = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2, maxLength: 30 });
  it("has the standard error of the same numbers near zero", () => {
    fc.assert(
      fc.property(integers, (values) => {
        const at = (shift: number) =>
          tabulate(
            study({ headers: ["y"], rows: values.map((y) => [String(y + shift)]) }, { y: "numeric" }),
            { measure: meanOf("y") },
          ).cells[0]?.[0];
        const near = at(0);
        const far = at(1e9);
        if (near?.kind !== "estimate" || far?.kind !== "estimate") return expect.fail("no mean");
        expectRelative(far.value, near.value + 1e9, 1e-15);
        expect(Math.abs(far.standardError - near.standardError)).toBeLessThan(1e-9);
      }),
      { seed: 20211126, numRuns: process.env.LONG ? 10_000 : 1000 },
    );
  });

  it("even when the first respondent answers nothing like the others", () => {
    const rows = Array.from({ length: 1000 }, (_, index) => [
      String(index === 0 ? 0 : 1e7 + (index % 3)),
      index === 0 ? "odd" : "usual",
    ]);
    const tab = tabulate(study({ headers: ["y", "who"], rows }, { y: "numeric" }), {
      measure: meanOf("y"),
      by: ["who"],
    });
    const usual = tab.cells[2]?.[0];
    if (usual?.kind !== "estimate") return expect.fail("no mean");
    const values = rows.slice(1).map(([y]) => Number(y));
    const mean = values.reduce((sum, y) => sum + (y - 1e7), 0) / values.length;
    const squares = values.reduce((sum, y) => sum + (y - 1e7 - mean) ** 2, 0);
    expectRelative(usual.standardError, Math.sqrt((1000 / 999) * squares) / values.length, 1e-6);
  });
});

it("half a million respondents are counted one by one", () => {
  const rows = Array.from({ length: 500_000 }, (_, index) => [index % 4 === 0 ? "oui" : "non"]);
  const tab = tabulate(study({ headers: ["plan"], rows }), { measure: shareOf("plan") });
  expect(tab.cells[0]?.map((cell) => cell.kind === "estimate" && [cell.count, cell.value])).toEqual([
    [375_000, 0.75],
    [125_000, 0.25],
  ]);
});
