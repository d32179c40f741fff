import { useId } from "react";
import type { ChartKind } from "../../drawing/chart-kind.ts";
import { drawChart } from "../../drawing/draw-chart.ts";
import { PAGE } from "../../drawing/paint/palette.ts";
import type { Figure } from "../../figure/figure.ts";
import type { Language } from "../../i18n/language.ts";
import { Elements } from "../charts/elements.tsx";
import css from "./figures.module.css";

/** Between the margins of a sheet of A4, in pixels. */
const WIDTH = 680;

/** A chart on paper, drawn as files show it: as wide as the sheet, whatever the window was. */
export function PaperChart({
  figure,
  kind,
  language,
}: {
  readonly figure: Figure;
  readonly kind: ChartKind;
  readonly language: Language;
}) {
  const id = useId();
  const { elements, height } = drawChart(figure, kind, { width: WIDTH, language, palette: PAGE, id });
  return (
    <svg
      className={css.paper}
      viewBox={`0 0 ${WIDTH} ${Math.ceil(height)}`}
      role="img"
      aria-label={figure.title}
    >
      <desc>{figure.description}</desc>
      <Elements of={elements} />
    </svg>
  );
}
