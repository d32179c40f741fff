import { present } from "../lib/invariant.ts";
import { Cells, Moments } from "./cells.ts";
import { type Columns, lessOfEach, meansInColumns } from "./divided.ts";
import type { Meaning } from "./meaning.ts";
import type { ShareTally } from "./share.ts";
import { less, type MeanTally, type Tally } from "./tally.ts";

/** The tallies of one item: groups × outcomes × cells of the design. */
export class GroupTallies {
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

  /** For a mean, every pattern passes here before any is added. */
  prepare(group: number, place: number, tally: MeanTally): void {
    this.#moments?.prepare(group * this.#size + place, tally);
  }

  settle(): void {
    this.#moments?.settle();
  }

  add(
    group: number,
    place: number,
    n: number,
    sumW: number,
    sumW2: number,
    answer: number,
    { outcomes, skipped }: Pick<Meaning, "outcomes" | "skipped">,
  ): void {
    this.#answered.add(group * this.#size + place, n, sumW, sumW2);
    for (let k = outcomes.starts[answer] ?? 0; k < (outcomes.starts[answer + 1] ?? 0); k++)
      this.#cells.add(this.#cell(group, outcomes.of[k] ?? 0, place), n, sumW, sumW2);
    if (!this.#skipped || !skipped) return;
    for (let k = skipped.starts[answer] ?? 0; k < (skipped.starts[answer + 1] ?? 0); k++)
      this.#skipped.add(this.#cell(group, skipped.of[k] ?? 0, place), n, sumW, sumW2);
  }

  addMoments(group: number, place: number, tally: MeanTally): void {
    this.#moments?.add(group * this.#size + place, tally);
  }

  answered(group: number, place: number): Tally {
    return this.#answered.at(group * this.#size + place);
  }

  share(group: number, outcome: number, place: number): ShareTally {
    const cell = this.#cell(group, outcome, place);
    const answered = this.answered(group, place);
    return {
      trait: this.#cells.at(cell),
      answered: this.#skipped ? less(answered, this.#skipped.at(cell)) : answered,
    };
  }

  mean(group: number, place: number): MeanTally {
    const at = group * this.#size + place;
    return present(this.#moments, "the moments of a mean").at(at, this.#answered.at(at));
  }

  shares(group: number, outcome: number): Columns<ShareTally> {
    const first = this.#cell(group, outcome, 0);
    const answered = this.#answered.columnsOf(group * this.#size, this.#size);
    return {
      trait: this.#cells.columnsOf(first, this.#size),
      answered: this.#skipped ? lessOfEach(answered, this.#skipped.columnsOf(first, this.#size)) : answered,
    };
  }

  means(group: number): Columns<MeanTally> {
    return meansInColumns(this.#size, (place) => this.mean(group, place));
  }

  #cell(group: number, outcome: number, place: number): number {
    return (group * this.#outcomes + outcome) * this.#size + place;
  }
}
