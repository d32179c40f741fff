import { present } from "../../src/lib/invariant.ts";
import { numberOf } from "../../src/table/number-of.ts";
import { splitOptions } from "../../src/table/split-options.ts";
import type { SurveyTable } from "../../src/table/survey-table.ts";
import { rowsOf } from "./read-csv.ts";

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

/** Computes facts from the cells of a table, by name and by hand: nothing of the engine's arithmetic is used. */
export class SurveyFacts {
  readonly #table: SurveyTable;
  readonly #rows: readonly (readonly string[])[];
  readonly #load: Load;

  /** `blank`: all-empty records that were set aside; some facts count them. */
  constructor(table: SurveyTable, load: Load, blank: number) {
    this.#table = table;
    const empty = table.headers.map(() => "");
    this.#rows = [...rowsOf(table), ...Array.from({ length: blank }, () => empty)];
    this.#load = load;
  }

  compute(how: How): unknown {
    const cells = () => this.#cells(how, how.column);
    const answers = () => cells().filter((cell) => !this.#isMissing(cell));
    const numbers = () => answers().map((cell) => present(numberOf(cell, this.#load.decimal ?? "."), cell));
    switch (how.op) {
      case "n_rows":
        return this.#rows.length;
      case "n_cols":
        return this.#table.headers.length;
      case "header":
        return this.#table.headers[how.index ?? 0];
      case "n_blank_headers":
        return this.#table.headers.filter((header) => header.trim() === "").length;
      case "duplicate_headers":
        return Object.fromEntries([...count(this.#table.headers)].filter(([, n]) => n > 1));
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

  #cells(how: How, column: string | number | undefined): string[] {
    const index = this.#index(column);
    const conditions = Object.entries(how.where ?? {}).map(
      ([name, value]) => [this.#index(name), value] as const,
    );
    return this.#rows
      .filter((row) => conditions.every(([at, value]) => row[at] === value))
      .map((row) => (how.trim ? (row[index] ?? "").trim() : (row[index] ?? "")));
  }

  #index(column: string | number | undefined): number {
    if (typeof column === "number") return column;
    const index = this.#table.headers.indexOf(column ?? "");
    if (index < 0) throw new Error(`no column ${column}`);
    return index;
  }

  #isMissing(cell: string): boolean {
    return this.#load.missing.includes(cell) || cell.trim() === "";
  }
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
