import type { ChartId } from "../../../src/drawing/chart-kind.ts";
import { linkTo } from "../visit.ts";

/** One figure of a chart kind, in the app as it is built. */
export interface Shown {
  readonly kind: ChartId;
  readonly link: string;
  /** Which answers of the cross-tab it shows; null where it quotes a number that others have printed. */
  readonly answers: readonly number[] | null;
}

const ALL = [0, 1, 2];

const ofLevels = (kind: ChartId, tag: string): Shown => ({
  kind,
  link: linkTo("explore", { data: "agents", i: "level", by: "age", chart: kind, lang: tag }),
  answers: ALL,
});

/** A figure of every chart kind. */
export const everyKind = (tag: string): readonly Shown[] => [
  {
    kind: "bars",
    link: linkTo("explore", { data: "agents", i: "beginners", by: "age", chart: "bars", lang: tag }),
    answers: [0],
  },
  ofLevels("stacked", tag),
  ofLevels("points", tag),
  ofLevels("heat", tag),
  {
    kind: "squares",
    link: linkTo("explore", { data: "figures", figure: "ART-03", lang: tag }),
    answers: null,
  },
];
