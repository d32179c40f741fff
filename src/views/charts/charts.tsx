import { type ComponentType, lazy } from "react";
import { CHART_KINDS } from "../../drawing/chart-kinds.ts";
import { whenIdle } from "../ui/when-idle.ts";
import type { ChartProps } from "./chart.ts";
import { DrawnChart } from "./drawn-chart.tsx";

type Loaded = { readonly default: ComponentType<ChartProps> };

const found = import.meta.glob<Loaded>("./*/chart.tsx");

/**
 * The chart of each kind on the screen: its own, where there is a `<kind>/chart.tsx`; else its drawing. What a keyboard
 * and a pointer can ask of its rows is loaded once that is on the screen: `First` is shown until then.
 */
export const CHARTS = new Map(
  CHART_KINDS.map((kind) => {
    const First: ComponentType<ChartProps> = (props) => <DrawnChart {...props} kind={kind} />;
    const load = async (): Promise<Loaded> => {
      const own = found[`./${kind.id}/chart.tsx`];
      if (own) return own();
      await whenIdle();
      const { RowChart } = await import("./row-chart.tsx");
      return { default: (props) => <RowChart {...props} kind={kind} /> };
    };
    const isDrawn = kind.drawing.form !== "rows" && !found[`./${kind.id}/chart.tsx`];
    return [kind.id, { load, First, Chart: isDrawn ? First : lazy(load) }] as const;
  }),
);
