import type { Operation } from "./protocol.ts";

/** What is asked again and again: of each view, and of the one before. */
export const isKept = (operation: Operation): boolean =>
  operation === "answer" || operation === "facets" || operation === "gaps";

/** So many answers are kept: those of the last few views. */
const MOST = 12;

/** The answers of late, the oldest first: all of surveys as they are now. */
export class KeptAnswers {
  readonly #answers = new Map<string, unknown>();

  /** Null where there is none. */
  get(key: string): unknown {
    return this.#answers.get(key) ?? null;
  }

  set(key: string, answer: unknown): void {
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > MOST && oldest !== undefined) this.#answers.delete(oldest);
  }

  forget(): void {
    this.#answers.clear();
  }
}
