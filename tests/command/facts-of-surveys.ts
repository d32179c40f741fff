import { present } from "../../src/lib/invariant.ts";
import { numberOf } from "../../src/table/number-of.ts";
import { splitOptions } from "../../src/table/split-options.ts";

/** What to compute, as the facts' file says it. */
export interface How {
  readonly op: string;
  readonly column?: string | number;
  readonly group?: string;
  readonly weight?: string;
  readonly split?: string;
  readonly text?: string;
  readonly index?: number;
  readonly row?: number;
  readonly trim?: boolean;
  readonly where?: Readonly<Record<string, string>>;
  readonly top?: number;
}

export interface Load {
  readonly decimal?: "," | ".";
  readonly missing: readonly string[];
}

export interface Fact {
  readonly question: string;
  readonly how: How;
  readonly expected: unknown;
}

/** A file's columns, those that a fact asks for. */
export interface Columns {
  readonly rows: number;
  readonly headers: readonly string[];
  readonly cells: ReadonlyMap<number, readonly string[]>;
}

/** Columns of the file that a fact needs. */
export const neededColumns = ({ column, group, where = {} }: How, headers: readonly string[]): number[] =>
  [column, group, ...Object.keys(where)].flatMap((name) =>
    name === undefined ? [] : [indexOf(headers, name)],
  );

/** Computes facts from cells, by name and by hand: nothing of the engine's arithmetic is used. */
export class FactsOfSurvey {
  readonly #columns: Columns;
  readonly #load: Load;

  constructor(columns: Columns, load: Load) {
    this.#columns = columns;
    this.#load = load;
  }

  compute(how: How): unknown {
    const { rows, headers } = this.#columns;
    const cells = () => this.#cells(how, how.column);
    const answers = () => cells().filter((cell) => !this.#isMissing(cell));
    const numbers = () => answers().map((cell) => present(numberOf(cell, this.#load.decimal ?? "."), cell));
    switch (how.op) {
      case "n_rows":
        return rows;
      case "n_cols":
        return headers.length;
      case "header":
        return headers[how.index ?? 0];
      case "n_blank_headers":
        return headers.filter((header) => header.trim() === "").length;
      case "duplicate_headers":
        return Object.fromEntries([...count(headers)].filter(([, n]) => n > 1));
      case "counts":
        return Object.fromEntries(top(count(cells()), how.top));
      case "n_distinct":
        return new Set(cells()).size;
      case "n_missing":
        return cells().length - answers().length;
      case "n_containing":
        return cells().filter((cell) => cell.includes(how.text ?? "")).length;
      case "max_length":
        return Math.max(...cells().map((cell) => [...cell].length));
      case "cell":
        return cells()[how.row ?? 0];
      case "mean":
        return sum(numbers()) / numbers().length;
      case "sum":
        return sum(numbers());
      case "minmax":
        return [Math.min(...numbers()), Math.max(...numbers())];
      case "shares":
        return shares(answers());
      case "multi": {
        const options = answers().flatMap((cell) => splitOptions(cell, how.split ?? ";"));
        return { base: answers().length, options: Object.fromEntries(top(count(options), how.top)) };
      }
      case "crosstab_wshares":
        return this.#crosstab(how);
      default:
        return undefined;
    }
  }

  #crosstab(how: How): Record<string, Record<string, number>> {
    const groups = this.#cells(how, how.group);
    const answers = this.#cells(how, how.column);
    const valid = groups.flatMap((group, row) =>
      this.#isMissing(group) || this.#isMissing(answers[row] ?? "")
        ? []
        : [{ group, answer: answers[row] ?? "" }],
    );
    return Object.fromEntries(
      [...new Set(valid.map(({ group }) => group))].map((wanted) => [
        wanted,
        shares(valid.filter(({ group }) => group === wanted).map(({ answer }) => answer)),
      ]),
    );
  }

  #cells({ where = {}, trim }: How, column: string | number | undefined): string[] {
    const conditions = Object.entries(where).map(([name, value]) => [this.#column(name), value] as const);
    return this.#column(column ?? 0)
      .filter((_, row) => conditions.every(([cells, value]) => cells[row] === value))
      .map((cell) => (trim ? cell.trim() : cell));
  }

  #column(name: string | number): readonly string[] {
    const { headers, cells } = this.#columns;
    return present(cells.get(indexOf(headers, name)), `column ${name}`);
  }

  #isMissing(cell: string): boolean {
    return this.#load.missing.includes(cell) || cell.trim() === "";
  }
}

/** Equal, numbers to the tolerance of the facts. */
export function agree(actual: unknown, expected: unknown): boolean {
  if (typeof actual === "number" && typeof expected === "number") return Math.abs(actual - expected) <= 1e-4;
  if (typeof actual !== "object" || typeof expected !== "object" || !actual || !expected)
    return actual === expected;
  const keys = Object.keys(expected);
  return (
    Object.keys(actual).length === keys.length &&
    keys.every((key) => agree(Reflect.get(actual, key), Reflect.get(expected, key)))
  );
}

function indexOf(headers: readonly string[], name: string | number): number {
  const index = typeof name === "number" ? name : headers.indexOf(name);
  if (index < 0) throw new Error(`no column ${name}`);
  return index;
}

function count(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const top = (counts: Map<string, number>, n = counts.size) =>
  [...counts].sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1)).slice(0, n);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const shares = (answers: readonly string[]): Record<string, number> =>
  Object.fromEntries([...count(answers)].map(([answer, n]) => [answer, (100 * n) / answers.length]));
