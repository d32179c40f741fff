import { describe, expect, it } from "vitest";
import { excuses, expectChecks, leavesOf, unaccounted } from "../oracle/check.ts";
import { EXCEPTIONS } from "../oracle/exceptions.ts";
import { type Op, referenceCases } from "../oracle/reference.ts";
import { checksOf } from "../oracle/stats/checks-of.ts";

/** Numbers held against R's, at least. */
const FEWEST: Readonly<Record<Op, number>> = {
  proportion: 1451,
  proportion_domain: 1043,
  proportion_level: 76,
  note_na_rm: 7,
  mean_by: 356,
  crosstab: 274,
  pairwise: 169,
  part_whole: 10,
  p_adjust: 6,
  kish: 25,
  edge: 44,
  rake: 226,
  fpc: 158,
  fpc_census: 8,
  fpc_api: 2,
  big: 104,
};

describe("estimates, errors, intervals and tests are R's", () => {
  const done = new Map<string, number>();

  it.each(referenceCases.map((one) => [one.id, one] as const))("%s", (_, reference) => {
    const checks = checksOf(reference);
    expectChecks(reference, checks);
    expect(unaccounted(reference, checks), "neither checked nor excused").toEqual([]);
    done.set(reference.op, (done.get(reference.op) ?? 0) + checks.length);
  });

  it("as many numbers as ever were compared", () => {
    for (const [op, fewest] of Object.entries(FEWEST))
      expect(done.get(op) ?? 0, op).toBeGreaterThanOrEqual(fewest);
  });
});

describe("what is not checked", () => {
  it.each(EXCEPTIONS.map((one) => [`${one.op}: ${one.at}, since ${one.why}`, one] as const))(
    "%s: is still there",
    (_, exception) => {
      const excused = referenceCases.flatMap((reference) =>
        [...leavesOf(reference).keys()].filter((at) => excuses(exception, reference, at)),
      );
      expect(excused).not.toEqual([]);
    },
  );
});
