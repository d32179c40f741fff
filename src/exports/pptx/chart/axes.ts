import { axisOf, decimalsOf } from "../../../drawing/axis.ts";
import { LIGHT } from "../../../drawing/paint/themes.ts";
import type { Figure } from "../../../figure/figure.ts";
import type { Format } from "../../../i18n/format.ts";
import { element, valued, type Xml } from "../office/xml.ts";
import { solidFill } from "../text/drawing-text.ts";
import { letterStyle } from "./labels.ts";
import { shareCode, valueCode } from "./number-code.ts";

const ROWS = 111_111_111;
const VALUES = 222_222_222;
/** What a chart calls its axes. */
export const axisIds = (): readonly Xml[] => [valued("c:axId", ROWS), valued("c:axId", VALUES)];

const line = (name: string, colour: string): Xml =>
  element(name, {}, element("c:spPr", {}, element("a:ln", { w: 9525 }, solidFill(colour))));

/**
 * How the axes lie: rows downwards and values to the right, or rows to the right and values upwards; or so with rows
 * that are places between 0 and as many as there are, for a scatter chart, which has no names.
 */
export type Lie = "rows down" | "rows across" | "places across";

/** How the words of the axes are written. */
interface Lettering {
  /** In points. */
  readonly size: number;
  /** Angle of the rows' names where they stand under the drawing, in degrees. */
  readonly turned: number;
  readonly format: Format;
}

const WITHOUT_TICKS = [valued("c:majorTickMark", "none"), valued("c:minorTickMark", "none")];
const baseline = (): Xml => element("c:spPr", {}, element("a:ln", { w: 9525 }, solidFill(LIGHT.of("ink-3"))));

const namedRows = (isDown: boolean, { size, turned }: Lettering): Xml =>
  element(
    "c:catAx",
    {},
    valued("c:axId", ROWS),
    element("c:scaling", {}, valued("c:orientation", isDown ? "maxMin" : "minMax")),
    valued("c:delete", 0),
    valued("c:axPos", isDown ? "l" : "b"),
    element("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    WITHOUT_TICKS,
    // Names keep the edge where bars run to both sides of zero.
    valued("c:tickLblPos", "low"),
    baseline(),
    letterStyle({ size, colour: LIGHT.of("ink") }, isDown ? null : turned),
    valued("c:crossAx", VALUES),
    valued("c:crosses", "autoZero"),
    valued("c:auto", 0),
    valued("c:lblAlgn", "ctr"),
    valued("c:lblOffset", 100),
    valued("c:tickLblSkip", 1),
    valued("c:noMultiLvlLbl", 1),
  );

/** Rows as places, with a line between each two. */
const placedRows = ({ rows }: Figure): Xml =>
  element(
    "c:valAx",
    {},
    valued("c:axId", ROWS),
    element(
      "c:scaling",
      {},
      valued("c:orientation", "minMax"),
      valued("c:max", rows.length),
      valued("c:min", 0),
    ),
    valued("c:delete", 0),
    valued("c:axPos", "b"),
    line("c:majorGridlines", LIGHT.of("rule-2")),
    element("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    WITHOUT_TICKS,
    valued("c:tickLblPos", "none"),
    baseline(),
    valued("c:crossAx", VALUES),
    valued("c:crosses", "autoZero"),
    valued("c:crossBetween", "midCat"),
    valued("c:majorUnit", 1),
  );

function values(figure: Figure, lie: Lie, { size, format }: Lettering): Xml {
  const isDown = lie === "rows down";
  const { from, to, step } = axisOf(figure);
  const code = figure.scale.kind === "share" ? shareCode(format) : valueCode(Math.min(3, decimalsOf(step)));
  return element(
    "c:valAx",
    {},
    valued("c:axId", VALUES),
    element("c:scaling", {}, valued("c:orientation", "minMax"), valued("c:max", to), valued("c:min", from)),
    valued("c:delete", 0),
    valued("c:axPos", isDown ? "b" : "l"),
    line("c:majorGridlines", LIGHT.of("rule")),
    element("c:numFmt", { formatCode: code, sourceLinked: 0 }),
    WITHOUT_TICKS,
    valued("c:tickLblPos", "nextTo"),
    element("c:spPr", {}, element("a:ln", {}, element("a:noFill"))),
    letterStyle({ size, colour: LIGHT.of("ink-2") }),
    valued("c:crossAx", ROWS),
    valued("c:crosses", isDown ? "max" : "autoZero"),
    valued("c:crossBetween", lie === "places across" ? "midCat" : "between"),
    valued("c:majorUnit", step),
  );
}

/**
 * The axis of rows and the axis of values.
 *
 * Rows downwards are an axis turned round, which takes the values to the top: they are told to cross it at its far
 * end, which is the bottom.
 */
export const axes = (figure: Figure, lie: Lie, lettering: Lettering): readonly Xml[] => [
  lie === "places across" ? placedRows(figure) : namedRows(lie === "rows down", lettering),
  values(figure, lie, lettering),
];
