import { findVariable } from "../../survey/codebook.ts";
import type { Condition } from "../../survey/filter.ts";
import { isCategorical, type VariableId } from "../../survey/variable.ts";
import { select } from "../../table/select.ts";
import type { SurveyTable } from "../../table/survey-table.ts";
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
  readonly coordinateOf: (row: number) => number;
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
  readonly #table: SurveyTable;
  readonly #places = new Map<string, number>();

  constructor(table: SurveyTable) {
    this.#table = table;
  }

  /** Positions of a variable's categories: of a `multiple`, each option is an axis of its own. */
  positions(id: VariableId): readonly Position[] {
    const { codes, slotsOf } = membership(this.#table, id);
    const slots = new Uint32Array(codes.length + 2);
    if (this.#table.column(id).kind === "coded") {
      const axis = this.#place(id, () => ({
        size: codes.length + 1,
        least: 1,
        isOption: false,
        coordinateOf: (row) => (slotsOf(row, slots) > 1 ? (slots[1] ?? 0) : 0),
      }));
      return codes.map((_, code) => ({ axis, coordinate: code + 1 }));
    }
    return codes.map((_, option) => ({
      axis: this.#place(`${id} ${option}`, () => ({
        size: 2,
        least: 0,
        isOption: true,
        coordinateOf: (row) => (slots.subarray(1, slotsOf(row, slots)).includes(option + 1) ? 1 : 0),
      })),
      coordinate: 1,
    }));
  }

  /** What a condition keeps: the coordinates of one axis. */
  kept(condition: Condition): { readonly axis: number; readonly coordinates: ReadonlySet<number> } {
    const variable = findVariable(this.#table.codebook, condition.variable);
    if (variable && isCategorical(variable)) {
      const positions = this.positions(condition.variable);
      const kept = variable.categories.flatMap(({ code }, index) =>
        condition.codes.includes(code) ? (positions[index] ?? []) : [],
      );
      const [first] = kept;
      if (first && kept.every(({ axis }) => axis === first.axis))
        return { axis: first.axis, coordinates: new Set(kept.map(({ coordinate }) => coordinate)) };
      // Any of several options: nobody can be given or taken one of them without a look at the others.
      for (const { axis } of positions) this.#freeze(axis);
    }
    const axis = this.#place(JSON.stringify(condition), () => {
      const passes = new Uint8Array(this.#table.rows);
      const rows = select(this.#table, [condition]);
      if (rows.kind === "all") passes.fill(1);
      else for (const row of rows.rows) passes[row] = 1;
      return { size: 2, least: 2, isOption: true, coordinateOf: (row) => passes[row] ?? 0 };
    });
    return { axis, coordinates: new Set([1]) };
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
