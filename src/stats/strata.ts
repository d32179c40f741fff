import { present } from "../lib/invariant.ts";
import { Cells, Moments } from "./cells.ts";
import type { Response } from "./response.ts";
import type { ShareTally } from "./share.ts";
import { less, type MeanTally, type Tally } from "./tally.ts";

/** The tallies of one item: groups × outcomes × post-strata. */
export class Strata {
  readonly #outcomes: number;
  readonly #size: number;
  readonly #answered: Cells;
  readonly #cells: Cells;
  /** Who answered the item but not about this option. */
  readonly #skipped: Cells | null;
  readonly #moments: Moments | null;

  constructor(groups: number, outcomes: number, size: number, ofMean: boolean, skips: boolean) {
    this.#outcomes = outcomes;
    this.#size = size;
    this.#answered = new Cells(groups * size);
    this.#cells = new Cells(groups * outcomes * size);
    this.#skipped = skips ? new Cells(groups * outcomes * size) : null;
    this.#moments = ofMean ? new Moments(groups * size) : null;
  }

  /** For a mean, every answer passes here before any is added. */
  prepare(group: number, stratum: number, weight: number, answers: Response): void {
    this.#moments?.prepare(group * this.#size + stratum, weight, answers.value());
  }

  settle(): void {
    this.#moments?.settle();
  }

  add(group: number, stratum: number, weight: number, answers: Response): void {
    const at = group * this.#size + stratum;
    this.#answered.add(at, weight);
    this.#moments?.add(at, weight, answers.value());
    for (let o = 0; o < answers.count(); o++)
      this.#cells.add(this.#cell(group, answers.outcomes[o] ?? 0, stratum), weight);
    if (!this.#skipped || !answers.skipped) return;
    for (let o = 0; o < answers.skippedCount(); o++)
      this.#skipped.add(this.#cell(group, answers.skipped[o] ?? 0, stratum), weight);
  }

  answered(group: number, stratum: number): Tally {
    return this.#answered.at(group * this.#size + stratum);
  }

  share(group: number, outcome: number, stratum: number): ShareTally {
    const cell = this.#cell(group, outcome, stratum);
    const answered = this.answered(group, stratum);
    return {
      trait: this.#cells.at(cell),
      answered: this.#skipped ? less(answered, this.#skipped.at(cell)) : answered,
    };
  }

  mean(group: number, stratum: number): MeanTally {
    const at = group * this.#size + stratum;
    return present(this.#moments, "the moments of a mean").at(at, this.#answered.at(at));
  }

  each<Value>(of: (stratum: number) => Value): readonly Value[] {
    return Array.from({ length: this.#size }, (_, stratum) => of(stratum));
  }

  #cell(group: number, outcome: number, stratum: number): number {
    return (group * this.#outcomes + outcome) * this.#size + stratum;
  }
}
