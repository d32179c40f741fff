import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CrossTab } from "../../src/stats/cross-tab.ts";
import { holm } from "../../src/stats/holm.ts";
import { expectClose } from "./close.ts";
import { columnOf, KINDS, LAW, samples, varianceByRow, withColumn } from "./samples.ts";
import type { Asked, Records } from "./study.ts";
import { meanOf, shareOf, study, tabulate } from "./study.ts";

const ask = (data: Records, asked: Asked) => tabulate(study(data, KINDS), asked);

/** The comparison of two groups, each named by its code; everybody is “”. */
const told = ({ groups, comparisons }: CrossTab, a: string, b: string, outcome: number) =>
  comparisons.find(
    (one) =>
      one.a.outcome === outcome &&
      (groups[one.a.group]?.traits[0]?.code ?? "") === a &&
      (groups[one.b.group]?.traits[0]?.code ?? "") === b,
  );

/** What each respondent pulls at the share of an answer in some rows. */
function pulls(data: Records, variable: string, answer: string, isIn: (row: number) => boolean): number[] {
  const w = columnOf(data, "w").map(Number);
  const cells = columnOf(data, variable);
  const isBase = (row: number) => isIn(row) && cells[row] !== "";
  const total = w.reduce((sum, weight, row) => sum + (isBase(row) ? weight : 0), 0);
  const trait = w.reduce((sum, weight, row) => sum + (isBase(row) && cells[row] === answer ? weight : 0), 0);
  return w.map((weight, row) =>
    isBase(row) ? (weight * ((cells[row] === answer ? 1 : 0) - trait / total)) / total : 0,
  );
}

const less = (a: readonly number[], b: readonly number[]) => a.map((value, row) => value - (b[row] ?? 0));

describe("the difference of two groups", () => {
  it("is that of their estimates, and its variance the sum of theirs", () => {
    fc.assert(
      fc.property(samples, fc.constantFrom(shareOf("answer"), meanOf("score")), (data, measure) => {
        const tab = ask(data, { measure, by: ["group"], weight: "w", compared: "pairs" });
        for (const { a, b, value, standardError } of tab.comparisons) {
          const [of, other] = [tab.cells[a.group]?.[a.outcome], tab.cells[b.group]?.[b.outcome]];
          if (of?.kind !== "estimate" || other?.kind !== "estimate") return expect.fail("compared");
          expectClose(value, other.value - of.value, 1e-12);
          expectClose(standardError ** 2, of.standardError ** 2 + other.standardError ** 2, 1e-11);
        }
      }),
      LAW,
    );
  });

  it("is the opposite of the reverse", () => {
    const names: Readonly<Record<string, string>> = { x: "z", z: "x" };
    fc.assert(
      fc.property(samples, (data) => {
        const swapped = withColumn(data, "group", (_, now) => names[now] ?? now);
        const asked: Asked = { measure: shareOf("answer"), by: ["group"], weight: "w", compared: "pairs" };
        for (const outcome of [0, 1, 2]) {
          const one = told(ask(data, asked), "x", "z", outcome);
          const other = told(ask(swapped, asked), "x", "z", outcome);
          expect(other === undefined).toBe(one === undefined);
          if (!one || !other) continue;
          expectClose(other.value, -one.value, 1e-12);
          expectClose(other.standardError, one.standardError, 1e-12);
          expectClose(other.p, one.p, 1e-10);
          expect(other.apart).toBe(one.apart);
          expectClose(other.interval?.lower ?? 0, -(one.interval?.upper ?? 0), 1e-9);
        }
      }),
      LAW,
    );
  });

  it("has an interval that holds it, and leaves 0 out exactly where p is below 5 %", () => {
    fc.assert(
      fc.property(samples, fc.constantFrom("pairs" as const, "whole" as const), (data, compared) => {
        const tab = ask(data, { measure: meanOf("score"), by: ["group"], weight: "w", compared });
        for (const { value, interval, p } of tab.comparisons) {
          if (!interval) continue;
          expect(interval.lower).toBeLessThanOrEqual(value);
          expect(interval.upper).toBeGreaterThanOrEqual(value);
          if (Math.abs(p - 0.05) > 1e-9) expect(interval.lower > 0 || interval.upper < 0).toBe(p < 0.05);
        }
      }),
      LAW,
    );
  });
});

describe("a part and the whole", () => {
  it("that is nothing but the part differ by nothing", () => {
    fc.assert(
      fc.property(samples, fc.constantFrom(shareOf("answer"), meanOf("score")), (data, measure) => {
        const alone = withColumn(data, "group", () => "x");
        for (const { value, standardError, p } of ask(alone, { measure, by: ["group"], weight: "w" })
          .comparisons) {
          expectClose(value, 0, 1e-12);
          expectClose(standardError, 0, 1e-12);
          expect(p).toBe(1);
        }
      }),
      LAW,
    );
  });

  it("differ with the variance that adding up respondents gives", () => {
    fc.assert(
      fc.property(samples, (data) => {
        const tab = ask(data, { measure: shareOf("answer"), by: ["group"], weight: "w" });
        const groups = columnOf(data, "group");
        for (const group of ["x", "y", "z"]) {
          const found = told(tab, "", group, 0);
          if (!found) continue;
          const part = pulls(data, "answer", "a", (row) => groups[row] === group);
          const whole = pulls(data, "answer", "a", () => true);
          const w = columnOf(data, "w").map(Number);
          expectClose(found.standardError, Math.sqrt(varianceByRow(less(part, whole), w)), 1e-9);
        }
      }),
      LAW,
    );
  });
});

describe("two questions that the same respondents were asked", () => {
  it("differ with the variance that adding up respondents gives", () => {
    const answers = fc.infiniteStream(fc.constantFrom("a", "b", ""));
    fc.assert(
      fc.property(samples, answers, (records, more) => {
        const data = withColumn(records, "again", (row) => (row < 2 ? "b" : (more.next().value ?? "a")));
        const tab = ask(data, { measure: shareOf("answer", "again"), weight: "w", compared: "pairs" });
        for (const { a, b, value, standardError } of tab.comparisons) {
          const answer = ["a", "b", "c"][a.outcome] ?? "";
          const [first, second] = [tab.cells[a.group]?.[a.outcome], tab.cells[b.group]?.[b.outcome]];
          if (first?.kind !== "estimate" || second?.kind !== "estimate") return expect.fail("compared");
          const everybody = () => true;
          const z = less(pulls(data, "again", answer, everybody), pulls(data, "answer", answer, everybody));
          expectClose(value, second.value - first.value, 1e-12);
          expectClose(standardError, Math.sqrt(varianceByRow(z, columnOf(data, "w").map(Number))), 1e-9);
        }
      }),
      LAW,
    );
  });

  it("with the same answers do not differ", () => {
    fc.assert(
      fc.property(samples, (records) => {
        const answers = columnOf(records, "answer");
        const data = withColumn(records, "again", (row) => answers[row] ?? "");
        const { comparisons } = ask(data, {
          measure: shareOf("answer", "again"),
          weight: "w",
          compared: "pairs",
        });
        for (const { value, standardError } of comparisons) {
          expect(value).toBe(0);
          expectClose(standardError, 0, 1e-7);
        }
      }),
      LAW,
    );
  });
});

describe("Holm's p-values", () => {
  const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

  it("are never below the plain ones, nor above 1, nor above Bonferroni's, and keep their order", () => {
    fc.assert(
      fc.property(values, (plain) => {
        const adjusted = holm(plain);
        expect(adjusted).toHaveLength(plain.length);
        adjusted.forEach((p, index) => {
          expect(p).toBeGreaterThanOrEqual(plain[index] ?? 0);
          expect(p).toBeLessThanOrEqual(Math.min(1, plain.length * (plain[index] ?? 0)));
          plain.forEach((other, place) => {
            if (other < (plain[index] ?? 0)) expect(adjusted[place]).toBeLessThanOrEqual(p);
          });
        });
      }),
      LAW,
    );
  });
});
