import { Sums } from "./sums.ts";
import type { MeanTally, Tally } from "./tally.ts";

/** (n, Σw, Σw²) for many cells at once. */
export class Cells {
  readonly #n: Float64Array;
  readonly #sumW: Sums;
  readonly #sumW2: Sums;

  constructor(size: number) {
    this.#n = new Float64Array(size);
    this.#sumW = new Sums(size);
    this.#sumW2 = new Sums(size);
  }

  add(cell: number, weight: number): void {
    if (weight === 0) return;
    this.#n[cell] = (this.#n[cell] ?? 0) + 1;
    this.#sumW.add(cell, weight);
    this.#sumW2.add(cell, weight * weight);
  }

  at(cell: number): Tally {
    return { n: this.#n[cell] ?? 0, sumW: this.#sumW.at(cell), sumW2: this.#sumW2.at(cell) };
  }
}

/**
 * The sums of y about a pilot value, for many groups at once. The pilot is the group's own mean, from a pass over the
 * rows before the one that adds: nothing cancels, whoever comes first and however far the other groups are.
 */
export class Moments {
  /** The first value; the mean once settled, which is that very value where all are equal. */
  readonly #pilots: Float64Array;
  readonly #leanings: Sums;
  readonly #weights: Sums;
  readonly #y: Sums;
  readonly #wy: Sums;
  readonly #w2y: Sums;
  readonly #w2y2: Sums;

  constructor(size: number) {
    this.#pilots = new Float64Array(size).fill(Number.NaN);
    this.#leanings = new Sums(size);
    this.#weights = new Sums(size);
    this.#y = new Sums(size);
    this.#wy = new Sums(size);
    this.#w2y = new Sums(size);
    this.#w2y2 = new Sums(size);
  }

  /** The first pass: every value, before any is added. */
  prepare(group: number, weight: number, value: number): void {
    if (weight === 0) return;
    if (Number.isNaN(this.#pilots[group])) this.#pilots[group] = value;
    this.#leanings.add(group, weight * (value - (this.#pilots[group] ?? 0)));
    this.#weights.add(group, weight);
  }

  /** Between the two passes. */
  settle(): void {
    this.#pilots.forEach((first, group) => {
      const weight = this.#weights.at(group);
      if (weight > 0) this.#pilots[group] = first + this.#leanings.at(group) / weight;
    });
  }

  add(group: number, weight: number, value: number): void {
    if (weight === 0) return;
    const y = value - (this.#pilots[group] ?? 0);
    this.#y.add(group, y);
    this.#wy.add(group, weight * y);
    this.#w2y.add(group, weight * weight * y);
    this.#w2y2.add(group, weight * weight * y * y);
  }

  at(group: number, tally: Tally): MeanTally {
    return {
      ...tally,
      pilot: tally.n === 0 ? 0 : (this.#pilots[group] ?? 0),
      sumY: this.#y.at(group),
      sumWY: this.#wy.at(group),
      sumW2Y: this.#w2y.at(group),
      sumW2Y2: this.#w2y2.at(group),
    };
  }
}
