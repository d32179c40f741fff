import { lazy } from "react";
import type { Figure } from "../../figure/figure.ts";
import type { ChartKind } from "./chart-kind.ts";

const found = import.meta.glob<{ readonly default: ChartKind }>("./*/index.ts", { eager: true });

/** Every chart kind there is a folder for, with its drawing, loaded on first use. */
export const CHART_KINDS = Object.values(found)
  .map(({ default: kind }) => ({ ...kind, Chart: lazy(kind.load) }))
  .sort((a, b) => a.order - b.order);

export type LoadableChart = (typeof CHART_KINDS)[number];

/** The kinds that can draw this figure, the one to show first at the head. */
export const chartsFor = (figure: Figure): readonly LoadableChart[] =>
  CHART_KINDS.filter((kind) => kind.fits(figure));
