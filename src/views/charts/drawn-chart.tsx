import { useId, useMemo } from "react";
import type { ChartKind } from "../../drawing/chart-kind.ts";
import { drawChart } from "../../drawing/draw-chart.ts";
import { PAGE } from "../../drawing/paint/palette.ts";
import type { ChartProps } from "./chart.ts";
import css from "./charts.module.css";
import { Elements } from "./elements.tsx";
import { useWidth } from "./use-width.ts";

/** A chart as files show it, for a kind that the screen adds nothing to. */
export function DrawnChart({ figure, language, kind }: ChartProps & { readonly kind: ChartKind }) {
  const { frame, width } = useWidth();
  const id = useId();
  // While the chart is loaded that takes its place, React asks for it more than once.
  const drawn = useMemo(
    () => (width > 0 ? drawChart(figure, kind, { width, language, palette: PAGE, id }) : null),
    [figure, kind, width, language, id],
  );
  return (
    <div ref={frame} className={css.chart}>
      {drawn ? (
        <svg width={width} height={drawn.height} role="img" aria-label={figure.title}>
          <desc>{figure.description}</desc>
          <Elements of={drawn.elements} />
        </svg>
      ) : null}
    </div>
  );
}
