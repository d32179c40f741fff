import { describe, expect, it } from "vitest";
import { type DesignCells, explained } from "../../src/stats/design-cells.ts";
import { type Pieces, varianceOf } from "../../src/stats/influence.ts";
import { jointVariances } from "../../src/stats/joint.ts";
import { expectClose } from "./close.ts";
import { sampleOf } from "./study.ts";

/** So many of each cell of the design, of equal weights, who pull by so much. */
const pulling =
  (...pieces: readonly (readonly [cell: number, n: number, pull: number])[]): Pieces =>
  (visit) => {
    for (const [cell, n, pull] of pieces) visit(cell, n, n, n, pull, 0, 0, 0, 0, 0);
  };

/** Cells of so many respondents each, drawn one by one from one stratum unless it says otherwise. */
const cellsOf = (
  sizes: readonly number[],
  told: Partial<Omit<DesignCells, "sizes" | "sumW" | "sumW2">> = {},
): DesignCells => ({
  margins: [],
  sizes: Float64Array.from(sizes),
  sumW: Float64Array.from(sizes),
  sumW2: Float64Array.from(sizes),
  strata: {
    of: new Int32Array(sizes.length),
    units: Float64Array.of(sizes.reduce((sum, one) => sum + one, 0)),
    left: Float64Array.of(1),
  },
  clusters: null,
  ...told,
});

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
    const pieces: Pieces = (visit) => visit(0, 5, 5, 5, -y / 5, 1 / 5, 5 * y, 5 * y, 5 * y, 5 * y * y);
    expect(varianceOf(pieces, sampleOf(5))).toBe(0);
  });

  it("of what a known margin determines is none", () => {
    // Two cells of one margin: whoever is in the first has the trait.
    const cells = cellsOf([2, 2], { margins: [Int32Array.of(0, 1)] });
    const pieces = pulling([0, 2, 0.5 / 4], [1, 2, -0.5 / 4]);
    expect(varianceOf(pieces, { ...sampleOf(4), cells })).toBe(0);
  });
});

describe("a variance by design", () => {
  it("of strata leaves out what sets them apart, and each its own part of a population", () => {
    const strata = {
      of: Int32Array.of(0, 1),
      units: Float64Array.of(4, 4),
      left: Float64Array.of(1, 1),
    };
    const alike = pulling([0, 4, 0.1], [1, 4, -0.1]);
    expect(varianceOf(alike, { ...sampleOf(8), cells: cellsOf([4, 4], { strata }) })).toBeCloseTo(0, 16);
    const apart = pulling([0, 2, 0.1], [0, 2, -0.1], [1, 2, 0.1], [1, 2, -0.1]);
    const of = (left: Float64Array) =>
      varianceOf(apart, { ...sampleOf(8), cells: cellsOf([4, 4], { strata: { ...strata, left } }) });
    expectClose(of(Float64Array.of(1, 1)), 2 * (4 / 3) * 0.04, 1e-15);
    expectClose(of(Float64Array.of(0, 0.5)), 0.5 * (4 / 3) * 0.04, 1e-15);
  });

  it("of clusters is that of their sums: who answers alike counts once", () => {
    const strata = { of: new Int32Array(2), units: Float64Array.of(2), left: Float64Array.of(1) };
    const clusters = { of: Int32Array.of(0, 1), strata: new Int32Array(2) };
    const plan = { ...sampleOf(8), cells: cellsOf([4, 4], { strata, clusters }) };
    expectClose(varianceOf(pulling([0, 4, 0.1], [1, 4, -0.1]), plan), 2 * 2 * 0.4 ** 2, 1e-15);
    expect(varianceOf(pulling([0, 2, 0.1], [0, 2, -0.1], [1, 2, 0.1], [1, 2, -0.1]), plan)).toBe(0);
  });

  it("of a stratum of one unit takes what it pulls as it is", () => {
    const strata = { of: Int32Array.of(0, 1), units: Float64Array.of(1, 4), left: Float64Array.of(1, 1) };
    const plan = { ...sampleOf(5), cells: cellsOf([1, 4], { strata }) };
    expectClose(varianceOf(pulling([0, 1, 0.4], [1, 4, -0.1]), plan), 0.16, 1e-15);
  });
});

it("what two margins explain is, for each cell, the sum of what each does", () => {
  // Two by two with one row each: 1, 2, 3, 4 are sums of a row's and a column's part.
  const margins = [Int32Array.of(0, 0, 1, 1), Int32Array.of(0, 1, 0, 1)];
  const cells = cellsOf([1, 1, 1, 1], { margins });
  expect([...explained(cells, Float64Array.of(1, 2, 3, 4))]).toEqual([1, 2, 3, 4]);
  expect([...explained(cells, Float64Array.of(1, 0, 0, 1))], "an interaction is not explained").toEqual([
    0.5, 0.5, 0.5, 0.5,
  ]);
});

describe("the variance of a difference on the same respondents", () => {
  const ones = new Float64Array(4).fill(1);
  const sums = { weighed: ones, n: ones, sumW: ones, sumW2: ones };
  const none = () => new Uint8Array(4);
  const patterns = { size: 4, codes: none, meets: none, ...sums, moments: null, before: sums, cells: null };
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
