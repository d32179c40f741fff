import { type ComponentType, lazy } from "react";
import { CHART_KINDS } from "../../drawing/chart-kinds.ts";
import type { ChartProps } from "./chart.ts";

type Loaded = { readonly default: ComponentType<ChartProps> };

const found = import.meta.glob<Loaded>("./*/chart.tsx");

/**
 * The chart of each kind on the screen, loaded when it is first shown: its own, where there is a `<kind>/chart.tsx`;
 * else its rows with what a keyboard and a pointer can ask of them; else its drawing.
 */
export const CHARTS = new Map(
  CHART_KINDS.map((kind) => {
    const load = async (): Promise<Loaded> => {
      const own = found[`./${kind.id}/chart.tsx`];
      if (own) return own();
      if (kind.drawing.form === "rows") {
        const { RowChart } = await import("./row-chart.tsx");
        return { default: (props) => <RowChart {...props} kind={kind} /> };
      }
      const { DrawnChart } = await import("./drawn-chart.tsx");
      return { default: (props) => <DrawnChart {...props} kind={kind} /> };
    };
    return [kind.id, { load, Chart: lazy(load) }] as const;
  }),
);
