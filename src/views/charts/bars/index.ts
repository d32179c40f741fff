import type { ChartKind } from "../chart-kind.ts";

/** One bar a row, from zero, with its interval. */
export default {
  id: "bars",
  order: 2,
  fits: ({ series, origin }) => origin !== "published" && series.length === 1,
  carries: () => true,
  load: () => import("./chart.tsx"),
} satisfies ChartKind;
