import { type ComponentType, lazy } from "react";
import type { ChartKind } from "../../drawing/chart-kind.ts";
import { CHART_KINDS } from "../../drawing/chart-kinds.ts";
import { whenIdle } from "../ui/when-idle.ts";
import type { ChartProps } from "./chart.ts";
import { DrawnChart } from "./drawn-chart.tsx";

type Chart = ComponentType<ChartProps & { readonly kind: ChartKind }>;

const found = import.meta.glob<{ readonly default: ComponentType<ChartProps> }>("./*/chart.tsx");

/** What a keyboard and a pointer can ask of rows, which is loaded once they are on the screen. */
async function loadRows(): Promise<{ readonly default: Chart }> {
  await whenIdle();
  return { default: (await import("./row-chart.tsx")).RowChart };
}

/** One for all kinds: whichever is shown next, nothing has to be loaded or made anew. */
const Rows = lazy(loadRows);

/**
 * The chart of each kind on the screen: its own, where there is a `<kind>/chart.tsx`; else its drawing, and if that has
 * rows, with what answers. Until a chart is loaded its drawing stands in its place.
 */
export const CHARTS = new Map(
  CHART_KINDS.map((kind) => {
    const own = found[`./${kind.id}/chart.tsx`];
    const hasRows = kind.drawing.form === "rows";
    const Chart: Chart = own ? lazy(own) : hasRows ? Rows : DrawnChart;
    return [kind.id, { load: own ?? loadRows, Chart }] as const;
  }),
);
