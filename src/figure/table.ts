import type { Language } from "../i18n/language.ts";
import { isFew } from "./few.ts";
import type { Figure, FigureRow, Mark } from "./figure.ts";
import { lettered, rowName } from "./row-name.ts";

/** A cell of a figure's table: one mark, in words and in numbers. */
export interface TableCell {
  /** What is said first: “44,2 %”, “8 sur 11” where few answered, “masqué”. */
  readonly text: string;
  /** “[38 ; 51]”; empty for none. */
  readonly interval: string;
  /** “n = 431”; empty for none. */
  readonly base: string;
  /** Why it is weak, or not there; empty for nothing. */
  readonly warning: string;
  readonly isFragile: boolean;
  /** What is known of its difference from others; empty for nothing. */
  readonly difference: string;
  /**
   * One of: `number`; `count`, where a percentage would claim too much; `words`, a number as others printed it; `none`,
   * where there is none, or none that may be told.
   */
  readonly kind: "number" | "count" | "words" | "none";
  /** Decimals of `text`; of a share, those of its percentage; null where it is no estimate. */
  readonly digits: number | null;
  /** Null where there is none. Shares are 0 to 1. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly n: number | null;
  readonly count: number | null;
}

export interface TableRow {
  readonly row: FigureRow;
  /** With its heading and its letter. */
  readonly name: string;
  readonly cells: readonly TableCell[];
}

/** The table of a figure: all its marks at once, in its order. Whoever needs a table lays this one out. */
export interface FigureTable {
  readonly caption: string;
  /** Over the names of the rows. */
  readonly corner: string;
  /** Names of the series, with their letters. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** Whether the marks of every row rest on one base, which then is said once. */
  readonly hasCommonBase: boolean;
}

const NOTHING = {
  isFragile: false,
  interval: "",
  base: "",
  warning: "",
  difference: "",
  digits: null,
  lower: null,
  upper: null,
  n: null,
  count: null,
};

/** What a mark says in a table. */
export function cellOf(mark: Mark, { origin, scale }: Pick<Figure, "origin" | "scale">): TableCell {
  switch (mark.kind) {
    case "estimate": {
      const isCount = isFew(mark, { scale });
      const { exact, base, warning, difference, value, lower, upper, n, count } = mark;
      const numbers = { value, lower, upper, n, count };
      const words = {
        interval: isCount ? "" : exact.interval,
        base,
        warning,
        difference,
        isFragile: mark.reliability === "fragile",
      };
      return {
        ...words,
        ...numbers,
        text: isCount ? mark.text : exact.text,
        kind: isCount ? "count" : "number",
        digits: exact.digits,
      };
    }
    case "published":
      // What was printed in words is not made more exact: “≈ 1/4”.
      return origin === "computed"
        ? { ...NOTHING, text: mark.text, base: mark.base, kind: "number", value: mark.value }
        : { ...NOTHING, text: mark.text, base: mark.base, kind: "words", value: null };
    case "hidden":
      return { ...NOTHING, text: mark.text, warning: mark.reason, kind: "none", value: null };
    case "empty":
      return { ...NOTHING, text: mark.text, kind: "none", value: null };
  }
}

export function tableOf(figure: Figure, { messages }: Language): FigureTable {
  const { title, axes, rows, series, marks } = figure;
  return {
    caption: messages.explore.table.caption({ title }),
    corner: axes.rows || messages.exports.group,
    columns: series.map(({ label, letter }) => lettered(label, letter)),
    rows: rows.map((row, at) => ({
      row,
      name: lettered(rowName(row), row.letter),
      cells: (marks[at] ?? []).map((mark) => cellOf(mark, figure)),
    })),
    hasCommonBase: rows.every(({ base }) => base !== ""),
  };
}
