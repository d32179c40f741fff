import { expect } from "vitest";

/** Equal within `tolerance`, relative to the larger of 1 and what is expected. */
export function expectClose(actual: number, expected: number, tolerance: number, what = ""): void {
  const gap = Math.abs(actual - expected) / Math.max(1, Math.abs(expected));
  expect(gap, `${what}: ${actual} for ${expected}`).toBeLessThanOrEqual(tolerance);
}

/** Equal within `tolerance` of what is expected, however small that is. */
export function expectRelative(actual: number, expected: number, tolerance: number, what = ""): void {
  const gap = expected === 0 ? Math.abs(actual) : Math.abs(actual / expected - 1);
  expect(gap, `${what}: ${actual} for ${expected}`).toBeLessThanOrEqual(tolerance);
}
