import { describe, expect, it } from "vitest";
import { incompleteBeta } from "../../src/stats/distributions/incomplete-beta.ts";
import { normalQuantile } from "../../src/stats/distributions/normal.ts";
import { stirlingError } from "../../src/stats/distributions/stirling-error.ts";
import { studentMultiplier, studentUpperTail } from "../../src/stats/distributions/student.ts";
import { distributions } from "../oracle/oracle.ts";
import { expectRelative } from "./close.ts";

const EXACT = 1e-10;

describe("Student's t, as R has it", () => {
  it("the multiplier of a level is the quantile of its tail", () => {
    let checked = 0;
    for (const [q = 0, df = 0, expected = 0] of distributions.t_quantile) {
      const tail = Math.min(q, 1 - q);
      // 1 − 2 · 10⁻¹² has lost the digits of the tail: no level so high is offered.
      if (tail < 1e-6 || q === 0.5) continue;
      expectRelative(studentMultiplier(1 - 2 * tail, df), Math.abs(expected), EXACT, `q ${q}, df ${df}`);
      checked++;
    }
    expect(checked).toBeGreaterThan(100);
  });

  it("the upper tail", () => {
    for (const [t = 0, df = 0, expected = 0] of distributions.t_cdf) {
      // R gives the lower one: where that is near 1 its complement has no digits left.
      if (t < 0) expectRelative(studentUpperTail(-t, df), expected, EXACT, `t ${t}, df ${df}`);
      else expectRelative(1 - studentUpperTail(t, df), expected, EXACT, `t ${t}, df ${df}`);
    }
  });

  it("with infinitely many degrees of freedom is the normal", () => {
    expect(studentMultiplier(0.95, Number.POSITIVE_INFINITY)).toBe(-normalQuantile((1 - 0.95) / 2));
    expectRelative(studentMultiplier(0.95, 1e9), 1.959963986, 1e-8);
  });

  it("a level asked for twice has the same multiplier", () => {
    expect(studentMultiplier(0.99, 7)).toBe(studentMultiplier(0.99, 7));
  });
});

describe("the normal quantile, as R has it", () => {
  it.each(distributions.normal_quantile.map((point) => [...point] as [number, number]))(
    "%d",
    (q, expected) => {
      expectRelative(normalQuantile(q), expected, EXACT);
    },
  );

  it("is odd about one half", () => {
    for (const q of [0.001, 0.025, 0.05, 0.2, 0.4]) {
      expectRelative(normalQuantile(1 - q), -normalQuantile(q), 1e-13, String(q));
    }
  });
});

describe("Stirling's error", () => {
  it("is what his formula misses of a factorial's logarithm", () => {
    let factorial = 1;
    for (let n = 1; n <= 20; n++) {
      factorial *= n;
      const formula = (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI);
      expect(Math.abs(stirlingError(n) - (Math.log(factorial) - formula)), String(n)).toBeLessThan(5e-14);
    }
  });
});

describe("the regularised incomplete beta function, as R has it", () => {
  it("from bases of one to bases of a million", () => {
    for (const [x = 0, a = 0, b = 0, expected = 0] of distributions.beta_cdf) {
      const actual = incompleteBeta(x, 1 - x, a, b);
      // Where nearly nothing lies above x, the function is 1 less nearly nothing; far below, it is nothing.
      if (expected < 1e-250) expect(actual).toBeLessThan(1e-240);
      else expectRelative(actual, expected, EXACT, `x ${x}, a ${a}, b ${b}`);
    }
  });

  it("is 0 at 0 and 1 at 1", () => {
    expect(incompleteBeta(0, 1, 2, 3)).toBe(0);
    expect(incompleteBeta(1, 0, 2, 3)).toBe(1);
  });

  it("I_x(a, b) and I_1−x(b, a) add up to 1", () => {
    for (const x of [0.01, 0.3, 0.5, 0.77]) {
      expectRelative(incompleteBeta(x, 1 - x, 2.5, 40) + incompleteBeta(1 - x, x, 40, 2.5), 1, 1e-14);
    }
  });
});
