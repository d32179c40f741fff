import type { Figure } from "../../figure/figure.ts";
import { tableOf } from "../../figure/table.ts";
import type { Language } from "../../i18n/language.ts";
import css from "./figures.module.css";

/** The numbers of a figure on paper, beside its chart: all at once, in the order of the figure. */
export function PaperTable({ figure, language }: { readonly figure: Figure; readonly language: Language }) {
  const { caption, corner, columns, rows } = tableOf(figure, language);
  return (
    <table className={css.paperTable}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map((name, at) => (
            <th key={at} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }, row) => (
          <tr key={row}>
            <th scope="row">{name}</th>
            {cells.map(({ text, interval, base, warning }, at) => (
              <td key={at}>
                {text} <small>{[interval, base, warning].filter(Boolean).join(" · ")}</small>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
