import type { Figure, FigureRow } from "./figure.ts";

/** A row by its full name: “55 ans et plus › Moins de 20 000 hab.”. */
export const rowName = ({ heading, label }: Pick<FigureRow, "heading" | "label">): string =>
  heading === null ? label : `${heading} › ${label}`;

/** “B · 55 ans et plus”, where groups are compared by letters. */
export const lettered = (name: string, letter = ""): string => (letter === "" ? name : `${letter} · ${name}`);

/**
 * A row as it is called in its place: under the row of its heading, or beside others of the same heading, its own name
 * suffices (“› Moins de 20 000 hab.”); where its heading is not in sight, it bears its full name.
 */
export function nameInPlace({ rows }: Pick<Figure, "rows">, index: number): string {
  const row = rows[index];
  if (!row) return "";
  const before = rows[index - 1];
  const isUnder =
    row.heading !== null &&
    (before?.heading === row.heading || (before?.heading === null && before.label === row.heading));
  return isUnder ? `› ${row.label}` : rowName(row);
}
