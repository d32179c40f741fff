import { invariant } from "../../lib/invariant.ts";
import { findVariable, variableOf } from "../../survey/codebook.ts";
import type { Condition, Filter } from "../../survey/filter.ts";
import { MISSING_KINDS } from "../../survey/missing.ts";
import { isCategorical, type VariableId } from "../../survey/variable.ts";
import type { NumberColumn } from "../../table/column.ts";
import type { RowSet } from "../../table/row-set.ts";
import { passingAnswers, passingOf, select } from "../../table/select.ts";
import type { SurveyTable } from "../../table/survey-table.ts";
import type { Counting, PatternsAsked, WeightFacts } from "../counting.ts";
import type { Answers, Patterns } from "../patterns.ts";
import { BLOCK, type CodedNumbers } from "./blocks.ts";
import { type CountedPatterns, countPatterns } from "./count-patterns.ts";
import { Kept } from "./kept.ts";
import { combinations, type KeyColumn, numbering } from "./numbering.ts";
import { momentsName, nameOf, variableName, viewOf } from "./view.ts";
import { type CheckedWeights, checkWeights, type WeightColumn } from "./weight-column.ts";

/** Filters are counted over everybody, so that another one is answered from the same patterns, up to so many combinations. */
const MOST_COMBINATIONS = 2 ** 16;

/**
 * From so many rows on, those who pass a filter are counted first, and everybody when nobody waits: the rows of a small
 * survey are walked over faster than whoever asked could tell.
 */
const MANY_ROWS = 2 ** 17;

/** What raking multiplies weights by. */
interface Factors {
  readonly variables: readonly VariableId[];
  cellsOf(patterns: Pick<Patterns, "size" | "codes">): readonly ({ readonly factor: number } | null)[];
}

const known = new WeakMap<SurveyTable, ColumnCounting>();

/** What counts a table: one for each, since it keeps what it has counted. */
export function countingOf(table: SurveyTable): ColumnCounting {
  const made = known.get(table) ?? new ColumnCounting(table);
  known.set(table, made);
  return made;
}

/** Counts the columns of a table in memory, and keeps the patterns: most questions are about some that are there. */
export class ColumnCounting implements Counting {
  /** How many rows were walked over so far. */
  touched = 0;
  readonly #table: SurveyTable;
  readonly #kept = new Kept();
  readonly #weights = new Map<VariableId, CheckedWeights | null>();
  readonly #numbers = new Map<VariableId, NumberKinds>();
  #selected: { readonly key: string; readonly rows: RowSet } | null = null;
  /** What was counted for a filter alone, and is not for everybody yet. */
  readonly #later = new Map<string, PatternsAsked>();
  readonly #many: number;

  /** @param many - rows from which on a filter is counted first for those who pass it */
  constructor(table: SurveyTable, many = MANY_ROWS) {
    this.#table = table;
    this.#many = many;
  }

  get codebook() {
    return this.#table.codebook;
  }

  get rows(): number {
    return this.#table.rows;
  }

  answers(id: VariableId): Answers {
    return this.#table.column(id);
  }

  patterns(asked: PatternsAsked): Patterns {
    const { filter } = asked;
    const own = this.#columnsOf(asked.variables, asked.conditions, asked.moments);
    const all = this.#withFilter(own, filter);
    const names = all.map(({ name }) => name);
    const whole = this.#kept.find(names, asked, "");
    if (whole) return this.#passing(whole, own, asked);
    const isFew = combinations(all) <= MOST_COMBINATIONS;
    if (filter.length === 0 || (isFew && this.rows < this.#many))
      return this.#passing(this.#countEverybody(all, asked), own, asked);
    const key = JSON.stringify(filter);
    const part = this.#kept.find(names.slice(0, own.length), asked, key);
    const counted = part ?? this.#count(own, this.#select(filter, key), asked, key);
    if (isFew) this.#later.set(JSON.stringify([names, asked.weight, asked.moments]), asked);
    return viewOf(counted, own, null, asked);
  }

  /**
   * Counts for everybody something that was counted for a filter alone, so that another filter on the same variables is
   * answered without a look at a row.
   *
   * @returns whether there is more of it
   */
  countAhead(): boolean {
    for (const [key, asked] of this.#later) {
      this.#later.delete(key);
      const own = this.#columnsOf(asked.variables, asked.conditions, asked.moments);
      const all = this.#withFilter(own, asked.filter);
      const names = all.map(({ name }) => name);
      if (!this.#kept.find(names, asked, "")) this.#countEverybody(all, asked);
      break;
    }
    return this.#later.size > 0;
  }

  weightFacts(id: VariableId): WeightFacts | null {
    return this.#checked(id)?.facts ?? null;
  }

  /**
   * The weight of each row; NaN where there is none.
   *
   * @param raked - what raking multiplies the respondents of each combination of some variables by; null: they have no
   *   place in it
   */
  weightsByRow(weight: VariableId | null, raked: Factors | null): Float64Array {
    const weights = new Float64Array(this.rows).fill(1);
    if (weight !== null) {
      const { codes, values, scale, absent } = this.#weightColumn(weight);
      const byCode = values.map((value, code) => (absent?.[code] === 1 ? Number.NaN : value / (scale ?? 1)));
      for (let row = 0; row < weights.length; row++) weights[row] = byCode[codes[row] as number] as number;
    }
    if (!raked) return weights;
    const columns = this.#columnsOf(raked.variables, [], null);
    const numbered = numbering(columns, { kind: "all", size: this.rows });
    const all = Uint32Array.from({ length: numbered.size }, (_, number) => number);
    const cells = raked.cellsOf({
      size: numbered.size,
      codes: (id) => numbered.codesOf(raked.variables.indexOf(id), all),
    });
    const factors = Float64Array.from(cells, (cell) => cell?.factor ?? Number.NaN);
    const keys = new Int32Array(BLOCK);
    for (let from = 0; from < this.rows; from += BLOCK) {
      const count = Math.min(BLOCK, this.rows - from);
      numbered.number(from, count, keys);
      for (let k = 0; k < count; k++)
        weights[from + k] = (weights[from + k] as number) * (factors[keys[k] as number] as number);
    }
    return weights;
  }

  #countEverybody(columns: readonly KeyColumn[], asked: PatternsAsked): CountedPatterns {
    return this.#count(columns, { kind: "all", size: this.rows }, asked, "");
  }

  #count(
    columns: readonly KeyColumn[],
    rows: RowSet,
    { weight, moments }: PatternsAsked,
    filter: string,
  ): CountedPatterns {
    this.touched += rows.size;
    const weights = weight === null ? null : this.#weightColumn(weight);
    const numbers = moments === null ? null : this.#numbersOf(moments).numbers;
    const counted = countPatterns(columns, rows, weights, numbers, { weight, filter });
    this.#kept.keep(counted);
    return counted;
  }

  #select(filter: Filter, key: string): RowSet {
    if (this.#selected?.key === key) return this.#selected.rows;
    this.touched += this.rows;
    const rows = select(this.#table, filter);
    this.#selected = { key, rows };
    return rows;
  }

  #passing(counted: CountedPatterns, own: readonly KeyColumn[], asked: PatternsAsked): Patterns {
    const { filter } = asked;
    const passes = new Uint8Array(counted.size).fill(1);
    for (const condition of filter) {
      const lut = this.#lutOf(condition);
      const codes =
        counted.codes[counted.names.indexOf(lut ? variableName(condition.variable) : nameOf(condition))];
      for (let pattern = 0; pattern < counted.size; pattern++) {
        const code = codes?.[pattern] ?? 0;
        passes[pattern] = (passes[pattern] as number) & (lut ? (lut[code] as number) : code);
      }
    }
    return viewOf(counted, own, filter.length > 0 ? passes : null, asked);
  }

  /** Which answers meet a condition; null: it is one on a variable without categories. */
  #lutOf({ variable: id, codes }: Condition): Uint8Array | null {
    const variable = findVariable(this.codebook, id);
    if (!variable || !isCategorical(variable)) return null;
    const answers = this.answers(id);
    invariant(answers.kind === "coded" || answers.kind === "mask", `${id} has categories`);
    return passingAnswers(answers, variable, codes);
  }

  #columnsOf(
    variables: readonly VariableId[],
    conditions: readonly Condition[],
    moments: VariableId | null,
  ): readonly KeyColumn[] {
    return [
      ...[...new Set(variables)].map((id) => (id === moments ? this.#kindsOf(id) : this.#variable(id))),
      ...conditions.map((condition) => this.#condition(condition)),
    ];
  }

  /** The columns, and those that the filter looks at. */
  #withFilter(columns: readonly KeyColumn[], filter: Filter): readonly KeyColumn[] {
    const all = new Map(columns.map((column) => [column.name, column]));
    for (const condition of filter) {
      const variable = findVariable(this.codebook, condition.variable);
      const isAsked = variable && isCategorical(variable);
      const column = isAsked ? this.#variable(variable.id) : this.#condition(condition);
      all.set(column.name, column);
    }
    return [...all.values()];
  }

  #variable(id: VariableId): KeyColumn {
    const column = this.#table.column(id);
    switch (column.kind) {
      case "coded":
        return {
          name: variableName(id),
          codes: column.codes,
          size: column.categories + MISSING_KINDS.length,
        };
      case "mask":
        return { name: variableName(id), codes: column.codes, size: column.missing.length };
      case "number":
        return { name: variableName(id), codes: column.codes, size: column.values.length };
      case "text":
        return { name: variableName(id), codes: column.codes, size: column.dictionary.length };
    }
  }

  #condition(condition: Condition): KeyColumn {
    const codes = new Uint8Array(this.rows);
    const passing = passingOf(this.#table, condition);
    if (passing) {
      this.touched += this.rows;
      for (let row = 0; row < codes.length; row++)
        codes[row] = passing.passes[passing.codes[row] as number] as number;
    }
    return { name: nameOf(condition), codes, size: 2 };
  }

  #kindsOf(id: VariableId): KeyColumn {
    return { name: momentsName(id), codes: this.#numbersOf(id).kinds, size: MISSING_KINDS.length + 1 };
  }

  #numbersOf(id: VariableId): NumberKinds {
    const made = this.#numbers.get(id) ?? numberKinds(this.#numberColumn(id));
    this.#numbers.set(id, made);
    return made;
  }

  #numberColumn(id: VariableId): NumberColumn {
    const column = this.#table.column(id);
    invariant(column.kind === "number", `${id} has numbers`);
    return column;
  }

  #weightColumn(id: VariableId): WeightColumn {
    const checked = this.#checked(id);
    invariant(checked, `${variableOf(this.codebook, id).id} holds weights`);
    return checked.column;
  }

  #checked(id: VariableId): CheckedWeights | null {
    const made = this.#weights.get(id);
    if (made !== undefined) return made;
    const column = this.#table.column(id);
    const checked = column.kind === "number" ? checkWeights(column) : null;
    this.#weights.set(id, checked);
    return checked;
  }
}

interface NumberKinds {
  /** NaN where there is none. */
  readonly numbers: CodedNumbers;
  /** 0: a number; k + 1: missing. */
  readonly kinds: Uint8Array;
}

function numberKinds({ codes, values, missing }: NumberColumn): NumberKinds {
  const known = values.map((value, code) => (missing[code] === 0 ? value : Number.NaN));
  const kinds = new Uint8Array(codes.length);
  for (let row = 0; row < codes.length; row++) kinds[row] = missing[codes[row] as number] as number;
  return { numbers: { codes, values: known }, kinds };
}
