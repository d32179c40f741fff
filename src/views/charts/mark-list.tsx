import { PAGE } from "../../drawing/paint/palette.ts";
import { paintOf } from "../../drawing/paint/tones.ts";
import type { Figure } from "../../figure/figure.ts";
import css from "./charts.module.css";

/** The marks of a row in words, spoken when a keyboard moves to it. */
export function MarkList({ figure, row }: { readonly figure: Figure; readonly row: number }) {
  const at = figure.rows[row];
  if (!at) return null;
  return (
    <div className={css.tooltip} role="status">
      <h4>
        {at.heading === null ? at.label : `${at.heading} · ${at.label}`}{" "}
        {at.base === "" ? null : <small>{at.base}</small>}
      </h4>
      <ul>
        {(figure.marks[row] ?? []).map((mark, series) => {
          const { label, tone } = figure.series[series] ?? { label: "", tone: { kind: "alone" } as const };
          return (
            <li key={series}>
              {figure.series.length > 1 ? (
                <>
                  <span
                    className={css.swatch}
                    style={{ background: paintOf(tone, PAGE).fill, alignSelf: "center" }}
                  />{" "}
                  {label}
                </>
              ) : null}
              <strong>
                {mark.kind === "estimate"
                  ? mark.reliability === "tiny"
                    ? mark.text
                    : mark.exact
                  : mark.text}
              </strong>
              {mark.kind === "estimate" ? (
                <small>
                  {mark.reliability === "tiny" ? `${mark.exact} ` : ""}
                  {mark.interval} {at.base === "" ? mark.base : ""} {mark.warning} {mark.difference}
                </small>
              ) : null}
              {mark.kind === "hidden" ? <small>{mark.reason}</small> : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
