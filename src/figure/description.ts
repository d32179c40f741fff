import type { Language } from "../i18n/language.ts";
import type { Figure } from "./figure.ts";
import { rowName } from "./row-name.ts";

/** How many rows a description reads out before it sends to the table. */
const READ_OUT = 12;

/** The figure in a paragraph: each row with its marks and bases. */
export function descriptionOf(
  title: string,
  { rows, series, marks }: Pick<Figure, "rows" | "series" | "marks">,
  { messages }: Language,
): string {
  const lines = rows.slice(0, READ_OUT).map((row, r) => {
    const words = (marks[r] ?? []).map((mark, s) => {
      const name = series.length > 1 ? `${series[s]?.label ?? ""} ` : "";
      const interval = mark.kind === "estimate" && mark.interval !== "" ? ` ${mark.interval}` : "";
      return `${name}${mark.text}${interval}`;
    });
    const label = `${rowName(row)}${row.base === "" ? "" : ` (${row.base})`}`;
    return messages.figure.filterIs({ variable: label, labels: words.join(", ") });
  });
  return `${title}. ${lines.join(messages.figure.partSeparator)}${rows.length > READ_OUT ? " …" : "."}`;
}
