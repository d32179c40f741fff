import type { Figure, Mark } from "../../figure/figure.ts";
import type { Language } from "../../i18n/language.ts";
import css from "./figures.module.css";

/** What a number is said with: margin, base, and why it is weak. */
const besides = (mark: Mark): readonly string[] =>
  mark.kind === "estimate" ? [mark.interval, mark.base, mark.warning].filter((words) => words !== "") : [];

function said(mark: Mark): string {
  switch (mark.kind) {
    case "estimate":
      return mark.reliability === "tiny" ? mark.text : mark.exact;
    case "hidden":
      return mark.reason;
    default:
      return mark.text;
  }
}

/** The numbers of a figure on paper, beside its chart: all at once, in the order of the figure. */
export function PaperTable({ figure, language }: { readonly figure: Figure; readonly language: Language }) {
  const { title, axes, rows, series, marks } = figure;
  return (
    <table className={css.paperTable}>
      <caption>{language.messages.explore.table.caption({ title })}</caption>
      <thead>
        <tr>
          <th scope="col">{axes.rows || language.messages.exports.group}</th>
          {series.map(({ label }) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ heading, label }, row) => (
          <tr key={`${heading} ${label}`}>
            <th scope="row">{heading === null ? label : `${heading} › ${label}`}</th>
            {series.map((one, at) => {
              const mark = marks[row]?.[at];
              return mark ? (
                <td key={one.label}>
                  {said(mark)} <small>{besides(mark).join(" · ")}</small>
                </td>
              ) : null;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
