import { PAGE } from "../../drawing/paint/palette.ts";
import { paintOf } from "../../drawing/paint/tones.ts";
import type { FigureSeries } from "../../figure/figure.ts";
import css from "./charts.module.css";

/** Names of the series, each with its colour, in the order in which they are drawn. */
export function Legend({
  series,
  round = false,
}: {
  readonly series: readonly FigureSeries[];
  readonly round?: boolean;
}) {
  if (series.length < 2) return null;
  return (
    <ul className={css.legend}>
      {series.map(({ label, tone }, index) => (
        <li key={index}>
          <span className={css.swatch} data-round={round} style={{ background: paintOf(tone, PAGE).fill }} />
          {label}
        </li>
      ))}
    </ul>
  );
}
