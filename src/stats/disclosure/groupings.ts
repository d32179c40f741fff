import type { Counting } from "../../count/counting.ts";
import type { VariableId } from "../../survey/variable.ts";
import { Axes, type Position } from "./axis.ts";
import type { Document } from "./document.ts";
import { type Grouping, groupingKey, groupOf, type Kept, together } from "./grouping.ts";

/** What a question's groups are made of: its breakdowns, then the variables offered as filters. */
interface Dimension {
  readonly positions: readonly Position[];
}

/** The groupings that a document shows, each once, and by which of its questions. */
export class Groupings {
  readonly axes: Axes;
  readonly all: Grouping[] = [];
  /** For each grouping, the questions that show it. */
  readonly questions: Set<number>[] = [];
  size = 0;
  readonly #places = new Map<string, number>();
  readonly #dimensions: readonly (readonly Dimension[])[];
  readonly #kept: readonly Kept[];

  constructor(counting: Counting, { questions, offered }: Document) {
    this.axes = new Axes(counting);
    const dimension = (id: VariableId): Dimension => ({ positions: this.axes.positions(id) });
    this.#dimensions = questions.map(({ breakdowns }) => [...breakdowns, ...offered].map(dimension));
    this.#kept = questions.map(({ filter }) => this.#keptBy(filter.map((one) => this.axes.kept(one))));
    questions.forEach((_, question) => {
      this.#show(question, []);
    });
  }

  /**
   * The group that a figure shows.
   *
   * @param slots - of the question's breakdowns, then of the variables offered: category + 1, or 0 for any
   * @returns −1 where nobody can be in it
   */
  groupAt(question: number, slots: readonly number[]): number {
    const positions = slots.flatMap((slot, place) => {
      const position = this.#dimensions[question]?.[place]?.positions[slot - 1];
      return position ? [position] : [];
    });
    const at = together(positions);
    if (!at) return -1;
    const [axes, kept] = this.#spoken(question, positions);
    const grouping = this.all[this.#places.get(groupingKey(axes, kept)) ?? -1];
    if (!grouping) return -1;
    const coordinates: number[] = [];
    for (const [axis, allowed] of grouping.kept) coordinates[axis] = [...allowed][0] ?? 0;
    for (const [axis, coordinate] of at) coordinates[axis] = coordinate;
    return groupOf(grouping, coordinates);
  }

  #keptBy(conditions: readonly { readonly axis: number; readonly coordinates: ReadonlySet<number> }[]): Kept {
    const kept = new Map<number, ReadonlySet<number>>();
    for (const { axis, coordinates } of conditions) {
      const before = kept.get(axis);
      kept.set(axis, before ? new Set([...coordinates].filter((one) => before.has(one))) : coordinates);
    }
    return kept;
  }

  /** Options are kept, categories of a single answer are told apart. */
  #spoken(question: number, positions: readonly Position[]): readonly [number[], Kept] {
    const isOption = ({ axis }: Position) => this.axes.all[axis]?.isOption === true;
    const axes = [...new Set(positions.filter((one) => !isOption(one)).map(({ axis }) => axis))];
    const options = positions
      .filter(isOption)
      .map(({ axis, coordinate }) => ({ axis, coordinates: new Set([coordinate]) }));
    const own = [...(this.#kept[question] ?? [])].map(([axis, coordinates]) => ({ axis, coordinates }));
    return [axes, this.#keptBy([...own, ...options])];
  }

  /** Each way to choose any or each of the dimensions that are left. */
  #show(question: number, chosen: readonly (Position | null)[]): void {
    const dimension = this.#dimensions[question]?.[chosen.length];
    if (!dimension) {
      this.#add(
        question,
        chosen.flatMap((one) => one ?? []),
      );
      return;
    }
    this.#show(question, [...chosen, null]);
    const firstOfEach = dimension.positions.filter(
      ({ axis }, index, all) => all.findIndex((other) => other.axis === axis) === index,
    );
    for (const position of firstOfEach) this.#show(question, [...chosen, position]);
  }

  #add(question: number, positions: readonly Position[]): void {
    const [axes, kept] = this.#spoken(question, positions);
    const key = groupingKey(axes, kept);
    let place = this.#places.get(key);
    if (place === undefined) {
      const sized = [...axes]
        .sort((a, b) => a - b)
        .map((axis) => ({ axis, size: (this.axes.all[axis]?.size ?? 1) - 1 }));
      const size = sized.reduce((product, one) => product * one.size, 1);
      const spoken = [...new Set([...axes, ...kept.keys()])];
      place = this.all.push({ kept, axes: sized, offset: this.size, size, spoken }) - 1;
      this.questions.push(new Set());
      this.#places.set(key, place);
      this.size += size;
    }
    this.questions[place]?.add(question);
  }
}
