import type { ChartKind } from "../chart-kind.ts";

/** A point a mark, with its interval: for comparing, and for answers that may be several. */
export default {
  id: "points",
  order: 3,
  fits: ({ origin, series }) => origin === "survey" && series.length <= 8,
  carries: () => true,
  load: () => import("./chart.tsx"),
} satisfies ChartKind;
