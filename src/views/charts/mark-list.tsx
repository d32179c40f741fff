import { PAGE } from "../../drawing/paint/palette.ts";
import { paintOf } from "../../drawing/paint/tones.ts";
import type { Figure } from "../../figure/figure.ts";
import { rowName } from "../../figure/row-name.ts";
import { cellOf } from "../../figure/table.ts";
import css from "./charts.module.css";

/** The marks of a row in words, spoken when a keyboard moves to it. */
export function MarkList({ figure, row }: { readonly figure: Figure; readonly row: number }) {
  const at = figure.rows[row];
  if (!at) return null;
  return (
    <div className={css.tooltip} role="status">
      <p className={css.rowName}>
        {rowName(at)} {at.base === "" ? null : <small>{at.base}</small>}
      </p>
      <ul>
        {(figure.marks[row] ?? []).map((mark, series) => {
          const { label, tone } = figure.series[series] ?? { label: "", tone: { kind: "alone" } as const };
          const { text, interval, base, warning, difference } = cellOf(mark, figure);
          return (
            <li key={series}>
              {figure.series.length > 1 ? (
                <>
                  <span className={css.swatch} style={{ background: paintOf(tone, PAGE).fill }} /> {label}
                </>
              ) : null}
              <strong>{text}</strong>
              <small>
                {[interval, at.base === "" ? base : "", warning, difference].filter(Boolean).join(" · ")}
              </small>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
