import type { Timer } from "../../../src/app/storage/within.ts";
import type { Step } from "./memory-backend.ts";

export const FAULTS = [
  "QuotaExceededError",
  "AbortError",
  "InvalidStateError",
  "NotFoundError",
  "NoModificationAllowedError",
  "UnknownError",
  "never answers",
] as const;
export type Fault = (typeof FAULTS)[number];

/** Turns in which everything in memory that ever answers has answered. */
const TURNS = 20;

/** A clock that stands still; once it goes, whatever has not answered when nothing else is left to do is too late. */
export class StoppedClock {
  readonly #waiting = new Set<() => void>();
  #goes = false;

  readonly timer: Timer = (_, call) => {
    this.#waiting.add(call);
    if (this.#goes) this.#wait(call, TURNS);
    return () => this.#waiting.delete(call);
  };

  go(): void {
    this.#goes = true;
    for (const call of this.#waiting) this.#wait(call, TURNS);
  }

  #wait(call: () => void, turns: number): void {
    setImmediate(() => {
      if (!this.#waiting.has(call)) return;
      if (turns > 0) this.#wait(call, turns - 1);
      else if (this.#waiting.delete(call)) call();
    });
  }
}

/**
 * Steps of which some fail, counted from 0.
 *
 * @param fails - whether a step does
 */
export function faultySteps(
  fault: Fault,
  fails: (index: number) => boolean,
  clock: StoppedClock,
): {
  readonly step: (step: Step) => Promise<void>;
  /** Whether one has failed: while the database was being opened, or later. */
  readonly met: () => "no" | "opening" | "later";
} {
  let count = 0;
  let isOpen = false;
  let met: "no" | "opening" | "later" = "no";
  return {
    met: () => met,
    step: async (step) => {
      const index = count;
      count += 1;
      if (step === "begin") isOpen = true;
      if (!fails(index)) return;
      // What has taken place can go unanswered, and cannot be refused any more.
      if (step === "committed" && fault !== "never answers") return;
      met = isOpen ? "later" : "opening";
      if (fault !== "never answers") throw new DOMException("planted", fault);
      clock.go();
      await new Promise(() => {});
    },
  };
}
