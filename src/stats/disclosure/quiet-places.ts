import type { CountedGroups } from "./counted-groups.ts";
import type { Place } from "./respondents.ts";

/** Whether a box may have a corner at some coordinates, where a place is or none. */
export type IsOpen = (at: ArrayLike<number>, place: Place | undefined) => boolean;

const QUIET = -1;

/** Where an item can change in the groups of a document, and nobody sees it. */
export class QuietPlaces {
  readonly #counted: CountedGroups;
  readonly #isHidden: (group: number, item: number) => boolean;
  /** By axes, item and place: `QUIET`, or how much was hidden when it was not. */
  readonly #known = new Map<readonly number[], number[][]>();
  #hiddenSoFar = 0;

  constructor(counted: CountedGroups, isHidden: (group: number, item: number) => boolean) {
    this.#counted = counted;
    this.#isHidden = isHidden;
  }

  /** Says that one more group is hidden. */
  hid(): void {
    this.#hiddenSoFar++;
  }

  /** Says that a group is shown again. */
  showed(): void {
    this.#known.clear();
  }

  /** Whether a box over some axes may change a group of figures, and nothing that is shown. */
  mayBeAround(group: number, over: readonly number[], item: number): boolean {
    return this.#counted.changedWith(group, over).every((other) => this.#isQuiet(other, item));
  }

  /** Whether a place is one where a box over these axes could change an item, and nothing that is shown. */
  of(over: readonly number[], item: number): IsOpen {
    const ofItems = this.#known.get(over) ?? [];
    const known = ofItems[item] ?? [];
    ofItems[item] = known;
    this.#known.set(over, ofItems);
    const isQuietIn = (group: number) => this.#isQuiet(group, item);
    return (at, place) => {
      const before = place && known[place.index];
      if (before === QUIET || before === this.#hiddenSoFar) return before === QUIET;
      const isQuiet = this.#counted.isOfAllChangedAt(at, over, isQuietIn);
      if (place) known[place.index] = isQuiet ? QUIET : this.#hiddenSoFar;
      return isQuiet;
    };
  }

  #isQuiet(group: number, item: number): boolean {
    return !this.#counted.shows(group, item) || this.#isHidden(group, item);
  }
}
