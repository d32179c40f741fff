import type { ChartKind } from "../chart-kind.ts";

/** A published number, and twenty squares: as exact as what was printed. */
export default {
  id: "squares",
  order: 5,
  fits: ({ origin }) => origin === "published",
  carries: () => false,
  load: () => import("./chart.tsx"),
} satisfies ChartKind;
