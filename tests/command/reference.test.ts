import { describe, expect, it } from "vitest";
import { expectChecks } from "../oracle/check.ts";
import { printedChecks, UNPRINTED } from "../oracle/command/printed-checks.ts";
import { referenceCases } from "../oracle/reference.ts";

/** Numbers of the command held against R's, at least. */
const FEWEST: Readonly<Record<string, number>> = {
  proportion: 740,
  proportion_domain: 474,
  proportion_level: 32,
  note_na_rm: 6,
  mean_by: 189,
  crosstab: 248,
  pairwise: 90,
  kish: 20,
  rake: 211,
  fpc: 64,
  fpc_census: 4,
  fpc_api: 3,
};

describe("what the command prints is R's", { timeout: 60_000 }, () => {
  const done = new Map<string, number>();

  it.each(referenceCases.map((one) => [one.id, one] as const))("%s", async (_, reference) => {
    const checks = await printedChecks(reference);
    if (checks === null) return expect(UNPRINTED).toHaveProperty(reference.op);
    expectChecks(reference, checks);
    done.set(reference.op, (done.get(reference.op) ?? 0) + checks.length);
  });

  it("as many numbers as ever were compared", () => {
    for (const [op, fewest] of Object.entries(FEWEST))
      expect(done.get(op) ?? 0, op).toBeGreaterThanOrEqual(fewest);
  });
});
