import type { Figure, FigureRow, Mark } from "../../figure/figure.ts";

/** One row of a results table. */
export interface ResultRow {
  readonly index: number;
  readonly row: FigureRow;
  readonly marks: readonly Mark[];
}

export const resultRows = ({ rows, marks }: Figure): readonly ResultRow[] =>
  rows.map((row, index) => ({ index, row, marks: marks[index] ?? [] }));

/** What a mark sorts by; a mark without a number goes last. */
export const sortValue = (mark: Mark | undefined): number | undefined =>
  mark?.kind === "estimate" || mark?.kind === "published" ? mark.value : undefined;

export const rowName = ({ row }: ResultRow): string =>
  lettered(row.heading === null ? row.label : `${row.heading} · ${row.label}`, row.letter);

/** “B · 55 ans et plus”, where groups are compared by letters. */
export const lettered = (label: string, letter = ""): string =>
  letter === "" ? label : `${letter} · ${label}`;

/** Letters without accents or case: what a search compares. */
export const plainLetters = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("fr");
