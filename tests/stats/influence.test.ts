import { describe, expect, it } from "vitest";
import { type Pieces, varianceOf } from "../../src/stats/influence.ts";
import { jointVariances } from "../../src/stats/joint.ts";
import { explained } from "../../src/stats/poststrata.ts";
import { expectClose } from "./close.ts";
import { sampleOf } from "./study.ts";

/** So many of each post-stratum, of equal weights, who pull by so much. */
const pulling =
  (...pieces: readonly (readonly [stratum: number, n: number, pull: number])[]): Pieces =>
  (visit) => {
    for (const [stratum, n, pull] of pieces) visit(stratum, n, n, pull, 0, 0, 0, 0);
  };

describe("a variance from influences", () => {
  it("of a share of 1 in 2 among 4 is 4/3 · 4 · (½ / 4)²", () => {
    const pieces = pulling([0, 2, 0.5 / 4], [0, 2, -0.5 / 4]);
    expectClose(varianceOf(pieces, sampleOf(4)), (4 / 3) * 4 * (0.5 / 4) ** 2, 1e-15);
  });

  it("is 1 − f of it in a finite population, and none where everybody was observed", () => {
    const pieces = pulling([0, 3, 0.1]);
    expectClose(varianceOf(pieces, sampleOf(10, 0.25)), 0.75 * varianceOf(pieces, sampleOf(10)), 1e-15);
    expect(varianceOf(pieces, sampleOf(10, 1))).toBe(0);
  });

  it("of a number that all gave is none, however large the number", () => {
    const y = 1e9;
    const pieces: Pieces = (visit) => visit(0, 5, 5, -y / 5, 1 / 5, 5 * y, 5 * y, 5 * y * y);
    expect(varianceOf(pieces, sampleOf(5))).toBe(0);
  });

  it("of what a known margin determines is none", () => {
    // Two cells of one margin: whoever is in the first has the trait.
    const poststrata = {
      margins: [Int32Array.of(0, 1)],
      sizes: Float64Array.of(2, 2),
      sumW: Float64Array.of(2, 2),
      sumW2: Float64Array.of(2, 2),
    };
    const pieces = pulling([0, 2, 0.5 / 4], [1, 2, -0.5 / 4]);
    expect(varianceOf(pieces, { ...sampleOf(4), poststrata })).toBe(0);
  });
});

it("what two margins explain is, for each cell, the sum of what each does", () => {
  // Two by two with one row each: 1, 2, 3, 4 are sums of a row's and a column's part.
  const poststrata = {
    margins: [Int32Array.of(0, 0, 1, 1), Int32Array.of(0, 1, 0, 1)],
    sizes: Float64Array.of(1, 1, 1, 1),
    sumW: Float64Array.of(1, 1, 1, 1),
    sumW2: Float64Array.of(1, 1, 1, 1),
  };
  expect([...explained(poststrata, Float64Array.of(1, 2, 3, 4))]).toEqual([1, 2, 3, 4]);
  expect([...explained(poststrata, Float64Array.of(1, 0, 0, 1))], "an interaction is not explained").toEqual([
    0.5, 0.5, 0.5, 0.5,
  ]);
});

describe("the variance of a difference on the same respondents", () => {
  const ones = new Float64Array(4).fill(1);
  const sums = { weighed: ones, n: ones, sumW: ones, sumW2: ones };
  const none = () => new Uint8Array(4);
  const patterns = { size: 4, codes: none, meets: none, ...sums, moments: null, before: sums, strata: null };
  /** Four respondents, each a pattern, with what they pull on each estimate. */
  const variancesOf = (...pulls: readonly (readonly number[])[]) =>
    jointVariances(
      patterns,
      pulls.length,
      (pattern, places, influences) => {
        pulls.forEach((pull, place) => {
          places[place] = place;
          influences[place] = pull[pattern] ?? 0;
        });
        return pulls.length;
      },
      sampleOf(4),
    );
  const of = (first: readonly number[], second: readonly number[]) => variancesOf(first, second)(0, 1);

  it("adds up where nobody has a part in both", () => {
    expectClose(of([0.1, -0.1, 0, 0], [0, 0, 0.2, -0.2]), (4 / 3) * (0.02 + 0.08), 1e-15);
  });

  it("is none where both pull alike, and twice the error where they pull apart", () => {
    const pull = [0.1, -0.1, 0.2, -0.2];
    expectClose(of(pull, pull), 0, 1e-16);
    expectClose(
      of(
        pull,
        pull.map((value) => -value),
      ),
      (4 / 3) * 4 * 0.1,
      1e-15,
    );
  });

  it("is the same from a to b as from b to a", () => {
    const variance = variancesOf([0, 0.1, 0.2, 0.3], [0, 1 / 7, 0, 1 / 7], [0.3, 0.3, 0.3, 0.3]);
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const)
      expect(variance(a, b)).toBe(variance(b, a));
  });
});
