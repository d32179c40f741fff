import { expect } from "vitest";
import { expectClose } from "../stats/close.ts";
import { EXCEPTIONS } from "./exceptions.ts";
import type { ReferenceCase } from "./reference.ts";

/** What ours gives where R gives the value that lies at a place of a case: “categories/0/ci/beta/1”. */
export type Check =
  | {
      readonly at: string;
      readonly ours: number;
      /** Of max(1, |R's|); 1e-9 unless it says otherwise. */
      readonly within?: number;
      /** The logarithms are compared as well, at 1e-8: for p-values, however small. */
      readonly inLog?: boolean;
    }
  /** Where R's value is no number to compare: what ours does instead. */
  | { readonly at: string; readonly agrees: boolean };

/** What R's 15 digits leave room for. */
const EXACT = 1e-9;

type Leaves = ReadonlyMap<string, unknown>;

/** The values of a case by their place. */
export function leavesOf(value: unknown, at = "", leaves = new Map<string, unknown>()): Leaves {
  if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value))
      leavesOf(inner, at === "" ? key : `${at}/${key}`, leaves);
  else leaves.set(at, value);
  return leaves;
}

/** Every check against what R gives there. */
export function expectChecks(reference: ReferenceCase, checks: readonly Check[]): void {
  const leaves = leavesOf(reference);
  for (const check of checks) {
    const { at } = check;
    if (!leaves.has(at)) expect.fail(`${reference.id}: nothing lies at ${at}`);
    if ("agrees" in check) {
      expect(check.agrees, at).toBe(true);
      continue;
    }
    const theirs = leaves.get(at);
    if (typeof theirs !== "number") expect.fail(`${reference.id}: ${theirs} at ${at}`);
    expectClose(check.ours, theirs, check.within ?? EXACT, at);
    if (check.inLog) expectClose(Math.log(check.ours), Math.log(theirs), 1e-8, `log of ${at}`);
  }
}

/** Whether a place is that of a pattern, or lies under it; `*` stands for one step. */
function isUnder(at: string, pattern: string): boolean {
  const steps = at.split("/");
  return pattern.split("/").every((step, index) => step === "*" || step === steps[index]);
}

/** The places of a case that are neither checked nor excused. */
export function unaccounted(reference: ReferenceCase, checks: readonly Check[]): readonly string[] {
  const checked = new Set(checks.map(({ at }) => at));
  return [...leavesOf(reference).keys()].filter(
    (at) => !checked.has(at) && !EXCEPTIONS.some((exception) => excuses(exception, reference, at)),
  );
}

type Exception = (typeof EXCEPTIONS)[number];

/** Whether an exception is about this place of a case. */
export const excuses = ({ op, id, at: pattern }: Exception, reference: ReferenceCase, at: string): boolean =>
  (op === "any" || op === reference.op) && (id?.test(reference.id) ?? true) && isUnder(at, pattern);
