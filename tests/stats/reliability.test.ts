import { describe, expect, it } from "vitest";
import { mean } from "../../src/stats/mean.ts";
import { share } from "../../src/stats/share.ts";
import type { MeanTally } from "../../src/stats/tally.ts";
import { estimateOf, meanOf, sampleOf, study, tabulate, wilsonAt } from "./study.ts";

const counted = (n: number) => ({ n, sumW: n, sumW2: n });

function ofShare(k: number, n: number, fraction = 0): string {
  const cell = share({ trait: counted(k), answered: counted(n) }, sampleOf(n, fraction), wilsonAt(0.95));
  return cell.kind === "estimate" ? cell.reliability : cell.kind;
}

/** n answers of some mean and spread. */
const about = (value: number, spread: number, n: number): MeanTally => ({
  ...counted(n),
  pilot: value,
  ...{ sumY: 0, sumWY: 0, sumW2Y: 0, sumW2Y2: n * spread * spread },
});

const ofMean = (value: number, spread: number, n: number, isAmount: boolean, fraction = 0) => {
  const cell = mean(about(value, spread, n), sampleOf(n, fraction), wilsonAt(0.95), null, isAmount);
  return cell.kind === "estimate" ? cell : expect.fail(cell.kind);
};

describe("a share", () => {
  it("of fewer than 30 is tiny, whatever it is", () => {
    expect(ofShare(15, 29)).toBe("tiny");
    expect(ofShare(15, 29, 1)).toBe("tiny");
    expect(ofShare(15, 30)).not.toBe("tiny");
  });

  it("with an interval 30 points wide is fragile", () => {
    expect([ofShare(20, 40), ofShare(25, 50)]).toEqual(["fragile", "solid"]);
  });

  it("with an interval wider than 1.3 times itself is fragile, unless it is narrow and not rare", () => {
    expect(ofShare(2, 200)).toBe("fragile");
    expect(ofShare(4, 60)).toBe("fragile");
    expect(ofShare(6, 10_000)).toBe("solid");
    expect(ofShare(40, 200)).toBe("solid");
  });

  it("of nobody is as solid as its base: its margin says what it can be at most", () => {
    expect(ofShare(0, 200)).toBe("solid");
  });

  it("of a whole population has nothing left to chance", () => {
    expect(ofShare(2, 200, 1)).toBe("solid");
  });
});

describe("a mean", () => {
  it("whose error is 30 % of it is fragile, if it is an amount", () => {
    expect(ofMean(23_000, 150_000, 43, true).reliability).toBe("fragile");
    expect(ofMean(23_000, 15_000, 43, true).reliability).toBe("solid");
  });

  it("of scores about 0 is not fragile for that", () => {
    expect(ofMean(0.01, 1, 400, false).reliability).toBe("solid");
  });

  it("of a file is an amount where none of its numbers is below 0", () => {
    const of = (least: number) => {
      const rows = Array.from({ length: 60 }, (_, k) => [k === 0 ? "9000" : `${least + (k % 5)}`]);
      const tab = tabulate(study({ headers: ["y"], rows }, { y: "numeric" }), { measure: meanOf("y") });
      return estimateOf(tab, []).reliability;
    };
    expect([of(0), of(-2)]).toEqual(["fragile", "solid"]);
  });

  it("of answers that are all the same claims no margin of 0", () => {
    expect(ofMean(7, 0, 200, false)).toMatchObject({ interval: null, reliability: "fragile" });
    expect(ofMean(7, 0, 200, false, 1)).toMatchObject({ interval: null, reliability: "solid" });
  });
});
