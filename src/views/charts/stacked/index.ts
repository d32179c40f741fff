import type { ChartKind } from "../chart-kind.ts";

/** 100 % stacked bars: the answers to one question, one bar a group. */
export default {
  id: "stacked",
  order: 1,
  fits: ({ exclusive, series, rows, scale }) =>
    exclusive && scale.kind === "share" && series.length >= 2 && series.length <= 11 && rows.length >= 1,
  carries: ({ series }, at) => at === 0 || at === series.length - 1,
  load: () => import("./chart.tsx"),
} satisfies ChartKind;
