import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number, note?: string }} Outcome */

/** A check is one test. */
export const checkOutcome = ({ ok, late }) => ({
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  skipped: 0,
  ...(late ? { note: "stopped: it took too long" } : {}),
});

/** Files that could not be loaded hold no test that could fail: each counts as one. */
function countVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const unloaded = testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + unloaded.length,
    skipped: numPendingTests + numTodoTests,
  };
}

const countPlaywright = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
  skipped: stats.skipped,
});

const COUNTERS = { vitest: countVitest, playwright: countPlaywright };

/**
 * What a test runner did. Its exit code and its report have to agree: no report, no test at all, or a failure that no
 * test owns (an unhandled rejection) is a failure too.
 *
 * @param {"vitest" | "playwright"} kind
 * @param {{ maySkipAll?: boolean }} more maySkipAll: what the tests are about need not be on this machine
 * @returns {Outcome}
 */
export function runnerOutcome(kind, report, { ok, late }, { maySkipAll = false } = {}) {
  const failure = (note, { passed = 0, skipped = 0 } = {}) => ({ passed, failed: 1, skipped, note });
  if (late) return failure("stopped: it took too long");
  if (!existsSync(report)) return failure("no report");
  const counts = COUNTERS[kind](JSON.parse(readFileSync(report, "utf8")));
  const isSkipped = maySkipAll && counts.skipped > 0;
  if (counts.passed + counts.failed === 0 && !isSkipped) return failure("no test was run", counts);
  if (!ok && counts.failed === 0) return failure("failed outside of the tests", counts);
  return counts;
}

/** @param {Iterable<Outcome>} outcomes */
export function sum(outcomes) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const outcome of outcomes) for (const key of Object.keys(total)) total[key] += outcome[key];
  return total;
}

/** @param {Outcome} outcome */
export function words({ passed, failed, skipped, note }) {
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
  return note ? `${counts} (${note})` : counts;
}
