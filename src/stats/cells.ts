import { Sums } from "../count/sums.ts";
import type { Columns } from "./divided.ts";
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

  add(cell: number, n: number, sumW: number, sumW2: number): void {
    if (n === 0) return;
    this.#n[cell] = (this.#n[cell] ?? 0) + n;
    this.#sumW.add(cell, sumW);
    this.#sumW2.add(cell, sumW2);
  }

  at(cell: number): Tally {
    return { n: this.#n[cell] ?? 0, sumW: this.#sumW.at(cell), sumW2: this.#sumW2.at(cell) };
  }

  /** Of so many cells in a row. */
  columnsOf(from: number, size: number): Columns<Tally> {
    return {
      n: this.#n.subarray(from, from + size),
      sumW: this.#sumW.columnOf(from, size),
      sumW2: this.#sumW2.columnOf(from, size),
    };
  }
}

/**
 * The sums of y about a pilot value, for many groups at once, from those of patterns, each about its own. The pilot is
 * the group's own mean, from a walk before the one that adds: nothing cancels, whoever comes first and however far the
 * other groups are.
 */
export class Moments {
  /** The first mean; the group's once settled, which is that very value where all are equal. */
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

  /** The first walk: every pattern, before any is added. */
  prepare(group: number, { n, sumW, pilot, sumWY }: MeanTally): void {
    if (n === 0) return;
    if (Number.isNaN(this.#pilots[group])) this.#pilots[group] = pilot;
    this.#leanings.add(group, sumW * (pilot - (this.#pilots[group] ?? 0)) + sumWY);
    this.#weights.add(group, sumW);
  }

  /** Between the two walks. */
  settle(): void {
    this.#pilots.forEach((first, group) => {
      const weight = this.#weights.at(group);
      if (weight > 0) this.#pilots[group] = first + this.#leanings.at(group) / weight;
    });
  }

  add(group: number, { n, sumW, sumW2, pilot, sumY, sumWY, sumW2Y, sumW2Y2 }: MeanTally): void {
    if (n === 0) return;
    const by = pilot - (this.#pilots[group] ?? 0);
    this.#y.add(group, sumY + by * n);
    this.#wy.add(group, sumWY + by * sumW);
    this.#w2y.add(group, sumW2Y + by * sumW2);
    this.#w2y2.add(group, sumW2Y2 + 2 * by * sumW2Y + by * by * sumW2);
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
