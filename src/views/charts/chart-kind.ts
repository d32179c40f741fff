import type { ComponentType } from "react";
import type { Figure } from "../../figure/figure.ts";
import type { Language } from "../../i18n/language.ts";

/** What links call the chart kinds. Each has a name in the message catalogue, which the compiler asks for. */
export const CHART_IDS = ["bars", "stacked", "points", "heat", "squares"] as const;

export type ChartId = (typeof CHART_IDS)[number];

/** What every chart receives. */
export interface ChartProps {
  readonly figure: Figure;
  readonly language: Language;
}

/**
 * ChartKind: a way to draw a figure. A folder `charts/<kind>/` with this as its default export is found by
 * itself, once its id is in `CHART_IDS` and named in each language; the drawing itself is loaded when it is first needed.
 */
export interface ChartKind {
  /** What links say: “bars”. Its name is in the message catalogue, under the same key. */
  readonly id: ChartId;
  /** Place among the kinds offered; the first that fits is the one shown when nothing is chosen. */
  readonly order: number;
  /** Whether the figure can be drawn so without saying something false. */
  readonly fits: (figure: Figure) => boolean;
  /** Whether a published figure about this series has a place in the drawing. */
  readonly carries: (figure: Figure, series: number) => boolean;
  readonly load: () => Promise<{ readonly default: ComponentType<ChartProps> }>;
}
