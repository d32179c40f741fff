import { describe, expect, it } from "vitest";
import type { DesignCells } from "../../src/stats/design-cells.ts";
import type { Interval } from "../../src/stats/estimate.ts";
import { share } from "../../src/stats/share.ts";
import { sampleOf, wilsonAt } from "./study.ts";

const RUNS = process.env.LONG ? 20_000 : 2000;

/** What the interval promises, less two standard errors of so many runs. */
const LEAST = 0.934 - 2 * Math.sqrt((0.934 * 0.066) / RUNS);

const SHARES = [0.01, 0.02, 0.03, 0.1, 0.5];

/** Numbers between 0 and 1 that are the same each time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const normal = (next: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

/** Of a gamma distribution, by Marsaglia and Tsang. */
function gamma(shape: number, next: () => number): number {
  if (shape < 1) return gamma(shape + 1, next) * (1 - next()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(next);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

function beta(a: number, b: number, next: () => number): number {
  const [x, y] = [gamma(a, next), gamma(b, next)];
  return x / (x + y);
}

/** How often the interval of a sample holds the share that it was drawn by. */
function coverage(p: number, draw: (p: number) => Interval | null): number {
  let held = 0;
  for (let run = 0; run < RUNS; run++) {
    const interval = draw(p);
    if (interval && interval.lower <= p && p <= interval.upper) held += 1;
  }
  return held / RUNS;
}

const intervalOf = (estimate: ReturnType<typeof share>): Interval | null =>
  estimate.kind === "estimate" ? estimate.interval : null;

describe("the default interval at 95 %, simulated", () => {
  it.each([
    [1.5, 0.637],
    [2, 0.833],
    [3, 1.05],
  ])("on weights with a design effect of about %d", (_, spread) => {
    const next = chance(7);
    for (const n of [10, 30, 100])
      for (const p of SHARES) {
        const found = coverage(p, (yes) => {
          const all = { n, sumW: 0, sumW2: 0 };
          const trait = { n: 0, sumW: 0, sumW2: 0 };
          for (let k = 0; k < n; k++) {
            const w = Math.exp(spread * normal(next));
            for (const tally of next() < yes ? [all, trait] : [all]) {
              tally.sumW += w;
              tally.sumW2 += w * w;
              if (tally === trait) tally.n += 1;
            }
          }
          return intervalOf(share({ trait, answered: all }, sampleOf(n), wilsonAt(0.95)));
        });
        expect(found, `${n} respondents, share of ${p}`).toBeGreaterThanOrEqual(LEAST);
      }
  });

  it.each([
    [10, 10, 0.1],
    [10, 10, 0.2],
    [20, 10, 0.2],
    [60, 11, 0.2],
    [20, 20, 0.1],
  ])("on %d clusters of %d respondents who are %d alike", (clusters, each, alike) => {
    const next = chance(11);
    const n = clusters * each;
    const own = new Int32Array(clusters);
    const sizes = new Float64Array(clusters).fill(each);
    const cells: DesignCells = {
      margins: [],
      ...{ sizes, sumW: sizes, sumW2: sizes },
      strata: { of: own, units: Float64Array.of(clusters), left: Float64Array.of(1) },
      clusters: { of: Int32Array.from(own, (_, cluster) => cluster), strata: own },
    };
    const plan = { size: n, fraction: 0, cells };
    const answered = { n, sumW: n, sumW2: n };
    for (const p of SHARES) {
      const found = coverage(p, (yes) => {
        const odds = (1 - alike) / alike;
        const of = Float64Array.from({ length: clusters }, () => {
          const here = beta(yes * odds, (1 - yes) * odds, next);
          let count = 0;
          for (let k = 0; k < each; k++) if (next() < here) count += 1;
          return count;
        });
        const count = of.reduce((sum, one) => sum + one, 0);
        const trait = { n: count, sumW: count, sumW2: count };
        const columns = {
          trait: { n: of, sumW: of, sumW2: of },
          answered: { n: sizes, sumW: sizes, sumW2: sizes },
        };
        return intervalOf(share({ trait, answered }, plan, wilsonAt(0.95), columns));
      });
      expect(found, `share of ${p}`).toBeGreaterThanOrEqual(LEAST);
    }
  });
});
