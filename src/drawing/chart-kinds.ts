import type { Figure } from "../figure/figure.ts";
import type { ChartKind } from "./chart-kind.ts";

const found = import.meta.glob<{ readonly default: ChartKind }>("./kinds/*.ts", { eager: true });

/** Every chart kind there is a file for. */
export const CHART_KINDS: readonly ChartKind[] = Object.values(found)
  .map(({ default: kind }) => kind)
  .sort((a, b) => a.order - b.order);

/** The kinds that can draw this figure, the one to show first at the head. */
export const kindsFor = (figure: Figure): readonly ChartKind[] =>
  CHART_KINDS.filter((kind) => kind.fits(figure));

/** The kind asked for, if it fits; else the first that does. Every figure has one. */
export function kindFor(figure: Figure, asked: string | null): ChartKind | undefined {
  const kinds = kindsFor(figure);
  return kinds.find(({ id }) => id === asked) ?? kinds[0];
}
