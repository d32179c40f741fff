import type { ChartKind } from "../chart-kind.ts";

/** A table whose cells are coloured by their value. */
export default {
  id: "heat",
  order: 4,
  fits: ({ origin, rows, series }) =>
    origin === "survey" && rows.length * series.length > 1 && series.length >= 2,
  carries: () => false,
  load: () => import("./chart.tsx"),
} satisfies ChartKind;
