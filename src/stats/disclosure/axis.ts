import { codesIn } from "../../count/answers.ts";
import type { Counting } from "../../count/counting.ts";
import type { CategoryCode } from "../../survey/category.ts";
import { findVariable } from "../../survey/codebook.ts";
import type { Condition } from "../../survey/filter.ts";
import { isCategorical, type VariableId } from "../../survey/variable.ts";
import { membership } from "../membership.ts";

/** Axis: one thing that tells respondents apart in a document. */
export interface Axis {
  /** Coordinates run from 0 to size − 1. */
  readonly size: number;
  /**
   * First coordinate that a respondent might have instead of another, as far as a reader can tell. How many did not
   * answer a breakdown is taken for known.
   */
  least: number;
  /** What is looked at: a variable with categories, or a condition on one without. */
  readonly of: VariableId | Condition;
  /** Of each answer to it, by its code; of a condition, whether it is met. */
  readonly coordinates: Uint16Array;
  /** Given or not given: an option of a `multiple`, or what a filter asks. */
  readonly isOption: boolean;
}

/** Where a choice stands: on one axis, at one coordinate. */
export interface Position {
  readonly axis: number;
  readonly coordinate: number;
}

/** The axes of a document, made as they are asked for. */
export class Axes {
  readonly all: Axis[] = [];
  readonly #counting: Counting;
  readonly #places = new Map<string, number>();

  constructor(counting: Counting) {
    this.#counting = counting;
  }

  /** Positions of a variable's categories: of a `multiple`, each option is an axis of its own. */
  positions(id: VariableId): readonly Position[] {
    const { codes, slotsOf } = membership(this.#counting, id);
    const slots = new Uint32Array(codes.length + 2);
    if (this.#counting.answers(id).kind === "coded") {
      const axis = this.#place(id, () => ({
        size: codes.length + 1,
        least: 1,
        isOption: false,
        of: id,
        coordinates: this.#coordinates(id, (answer) => (slotsOf(answer, slots) > 1 ? (slots[1] ?? 0) : 0)),
      }));
      return codes.map((_, code) => ({ axis, coordinate: code + 1 }));
    }
    return codes.map((_, option) => ({
      axis: this.#place(`${id} ${option}`, () => ({
        size: 2,
        least: 0,
        isOption: true,
        of: id,
        coordinates: this.#coordinates(id, (answer) =>
          slots.subarray(1, slotsOf(answer, slots)).includes(option + 1) ? 1 : 0,
        ),
      })),
      coordinate: 1,
    }));
  }

  /** What a condition keeps: the coordinates of one axis. */
  kept(condition: Condition): { readonly axis: number; readonly coordinates: ReadonlySet<number> } {
    const variable = findVariable(this.#counting.codebook, condition.variable);
    if (!variable || !isCategorical(variable))
      return this.#meeting(condition, condition, Uint16Array.of(0, 1));
    const positions = this.positions(condition.variable);
    const kept = variable.categories.flatMap(({ code }, index) =>
      condition.codes.includes(code) ? (positions[index] ?? []) : [],
    );
    const [first] = kept;
    if (first && kept.every(({ axis }) => axis === first.axis))
      return { axis: first.axis, coordinates: new Set(kept.map(({ coordinate }) => coordinate)) };
    // Any of several options: nobody can be given or taken one of them without a look at the others.
    for (const { axis } of positions) this.#freeze(axis);
    const { id } = variable;
    const { codes, slotsOf } = membership(this.#counting, id);
    const slots = new Uint32Array(codes.length + 2);
    const meets = this.#coordinates(id, (answer) => {
      const chosen = slots.subarray(1, slotsOf(answer, slots));
      return chosen.some((slot) => condition.codes.includes(codes[slot - 1] as CategoryCode)) ? 1 : 0;
    });
    return this.#meeting(condition, id, meets);
  }

  #meeting(condition: Condition, of: Axis["of"], coordinates: Uint16Array) {
    const made = { size: 2, least: 2, isOption: true, of, coordinates };
    const axis = this.#place(JSON.stringify(condition), () => made);
    return { axis, coordinates: new Set([1]) };
  }

  #coordinates(id: VariableId, of: (answer: number) => number): Uint16Array {
    return Uint16Array.from({ length: codesIn(this.#counting.answers(id)) }, (_, answer) => of(answer));
  }

  #freeze(axis: number): void {
    const frozen = this.all[axis];
    if (frozen) frozen.least = frozen.size;
  }

  #place(key: string, make: () => Axis): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.all.length);
    return this.all.push(make()) - 1;
  }
}
