import type { Leeway } from "./leeway.ts";

/** Witness: another survey, made by one or two moves, that would be released as the same document. */
export interface Witness {
  readonly moves: readonly Leeway[];
  /** The numbers that are others in it. */
  readonly numbers: readonly number[];
}

/** Of each hidden number, a survey in which it is another one. */
export class Witnesses {
  readonly #of = new Map<number, Witness>();
  readonly #all = new Set<Witness>();

  has(number: number): boolean {
    return this.#of.has(number);
  }

  add(witness: Witness): void {
    this.#all.add(witness);
    for (const number of witness.numbers) if (!this.#of.has(number)) this.#of.set(number, witness);
  }

  /** Forgets witnesses; the numbers that have none then. */
  forget(isNone: (witness: Witness) => boolean): readonly number[] {
    const left: number[] = [];
    for (const witness of this.#all) {
      if (!isNone(witness)) continue;
      this.#all.delete(witness);
      for (const number of witness.numbers)
        if (this.#of.get(number) === witness) {
          this.#of.delete(number);
          left.push(number);
        }
    }
    return left;
  }
}
