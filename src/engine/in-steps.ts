import { fail, ok, type Result } from "../lib/result.ts";
import { type Failure, STOPPED } from "./protocol.ts";

/** What is computed in steps. */
export type Steps<Value> = Generator<void, Value>;

/** Milliseconds after which whatever else was asked has its turn. */
const TURN = 30;

/**
 * Computes in steps, so that what is asked meanwhile is answered in between, however long this takes; and leaves the rest
 * where nobody wants it any more.
 */
export async function inSteps<Value>(
  steps: Steps<Value>,
  isWanted: () => boolean,
): Promise<Result<Value, Failure>> {
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return ok(value);
    if (performance.now() - since < TURN) continue;
    await new Promise((turn) => setTimeout(turn));
    if (!isWanted()) return fail(STOPPED);
    since = performance.now();
  }
}
