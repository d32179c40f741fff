import type { ComponentType } from "react";
import type { Figure } from "../../figure/figure.ts";
import type { Language } from "../../i18n/language.ts";

/** What every chart receives. */
export interface ChartProps {
  readonly figure: Figure;
  readonly language: Language;
}

/**
 * ChartKind: a way to draw a figure. A folder `charts/<kind>/` with this as its default export is the whole
 * registration; the drawing itself is loaded when it is first needed.
 */
export interface ChartKind {
  /** What links say: “bars”. Its name is in the message catalogue, under the same key. */
  readonly id: ChartId;
  /** Place among the kinds offered; the first that fits is the one shown when nothing is chosen. */
  readonly order: number;
  /** Whether the figure can be drawn so without saying something false. */
  readonly fits: (figure: Figure) => boolean;
  readonly load: () => Promise<{ readonly default: ComponentType<ChartProps> }>;
}

export type ChartId = "bars" | "stacked" | "points" | "heat" | "squares";
