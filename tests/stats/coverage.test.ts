import { describe, expect, it } from "vitest";
import { share } from "../../src/stats/share.ts";
import { sampleOf, wilsonAt } from "./study.ts";

const counted = (n: number) => ({ n, sumW: n, sumW2: n });

/** The default interval at 95 %, for each count of a base; `fraction` of the population observed. */
const intervalsOf = (n: number, fraction: number) =>
  Array.from({ length: n + 1 }, (_, k) => {
    const estimate = share(
      { trait: counted(k), answered: counted(n) },
      sampleOf(n, fraction),
      wilsonAt(0.95),
    );
    if (estimate.kind !== "estimate" || !estimate.interval) return expect.fail(`${k} of ${n}`);
    return estimate.interval;
  });

const logFactorials = [0];
for (let k = 1; k <= 5000; k++) logFactorials.push((logFactorials[k - 1] ?? 0) + Math.log(k));
const choose = (n: number, k: number): number =>
  (logFactorials[n] ?? 0) - (logFactorials[k] ?? 0) - (logFactorials[n - k] ?? 0);

const LEAST = 0.01;
const MOST = 0.99;

/** What the docstring of the interval and its words on the page promise. */
const PROMISED = 0.934;

/** The least coverage of a base over every share from 1 to 99 %: it is least next to the bounds of some interval. */
function leastCoverage(n: number): { readonly coverage: number; readonly share: number } {
  const intervals = intervalsOf(n, 0);
  const ends = intervals.flatMap(({ lower, upper }) =>
    [lower, upper].flatMap((bound) => [bound - 1e-9, bound + 1e-9]),
  );
  const shares = [LEAST, MOST, ...ends.filter((one) => one > LEAST && one < MOST)];
  const found = shares.map((one) => {
    const [yes, no] = [Math.log(one), Math.log(1 - one)];
    let coverage = 0;
    intervals.forEach(({ lower, upper }, k) => {
      if (lower <= one && one <= upper) coverage += Math.exp(choose(n, k) + k * yes + (n - k) * no);
    });
    return { coverage, share: one };
  });
  return found.reduce((least, one) => (one.coverage < least.coverage ? one : least));
}

/** The same for a sample of n from N, over every number of its members from 1 to 99 %. */
function leastCoverageOf(n: number, N: number): { readonly coverage: number; readonly members: number } {
  const intervals = intervalsOf(n, n / N);
  const found = Array.from({ length: N + 1 }, (_, members) => members)
    .filter((members) => members >= LEAST * N && members <= MOST * N)
    .map((members) => {
      let coverage = 0;
      for (let k = Math.max(0, n - (N - members)); k <= Math.min(n, members); k++) {
        const { lower, upper } = intervals[k] ?? { lower: 1, upper: 0 };
        const p = members / N;
        if (lower <= p + 1e-12 && p - 1e-12 <= upper)
          coverage += Math.exp(choose(members, k) + choose(N - members, n - k) - choose(N, n));
      }
      return { coverage, members };
    });
  return found.reduce((least, one) => (one.coverage < least.coverage ? one : least));
}

const BASES = [
  ...Array.from({ length: 96 }, (_, at) => at + 5),
  ...Array.from({ length: 30 }, (_, at) => 110 + 10 * at),
  ...[450, 600, 1000],
];

const SAMPLES = [6, 8, 12, 20, 40, 60, 110, 200, 500, 1000].flatMap((N) =>
  [0.02, 0.1, 0.31, 0.5, 0.75, 0.9, 0.98]
    .map((fraction) => Math.round(fraction * N))
    .filter((n) => n >= 5 && n < N)
    .map((n) => [n, N] as const),
);

describe("the default interval at 95 %", () => {
  it("holds the share in as many samples as it says, at any base and any share from 1 to 99 %, exactly", () => {
    for (const n of BASES) {
      const { coverage, share: one } = leastCoverage(n);
      expect(coverage, `base of ${n}, share of ${one}`).toBeGreaterThanOrEqual(PROMISED);
    }
  });

  it("holds it as often in finite populations, exactly", () => {
    for (const [n, N] of SAMPLES) {
      const { coverage, members } = leastCoverageOf(n, N);
      expect(coverage, `${n} of ${N}, of whom ${members}`).toBeGreaterThanOrEqual(PROMISED);
    }
  });

  it("has bounds that are whole members of a finite population: 42 to 74 of 110", () => {
    const { lower, upper } = intervalsOf(34, 34 / 110)[18] ?? { lower: 0, upper: 0 };
    expect([lower * 110, upper * 110]).toEqual([expect.closeTo(42, 9), expect.closeTo(74, 9)]);
  });
});
