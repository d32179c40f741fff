import type { Figure } from "../../../figure/figure.ts";
import type { Format } from "../../../i18n/format.ts";
import { PALETTE } from "../office/colours.ts";
import { element, valued, type Xml } from "../office/xml.ts";
import { solidFill } from "../text/drawing-text.ts";
import { letterStyle } from "./labels.ts";
import { shareCode, valueCode } from "./number-code.ts";

const CATEGORIES = 111_111_111;
const VALUES = 222_222_222;
/** What a bar or line chart calls its axes. */
export const axisIds = (): readonly Xml[] => [valued("c:axId", CATEGORIES), valued("c:axId", VALUES)];

/** How many values an axis names, at least. */
const STEPS = 4;

/** A round step between the values that an axis names: 1, 2, 2.5 or 5 times a power of ten. */
function stepOf(low: number, high: number): number {
  const rough = (high - low) / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [5, 2.5, 2, 1].find((one) => one * power <= rough * 1.0001) ?? 1;
  return Number((factor * power).toPrecision(6));
}

/** Where the axis of values begins and ends: a share's is never cut. */
export function domainOf({ scale }: Figure): readonly [number, number] {
  if (scale.kind === "share") return [0, 1];
  const high = scale.max === scale.min ? scale.min + 1 : scale.max;
  const step = stepOf(scale.min, high);
  // No interval is cut by an axis that ends between two of its values.
  return [Math.floor(scale.min / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step];
}

const line = (name: string, colour: string): Xml =>
  element(name, {}, element("c:spPr", {}, element("a:ln", { w: 9525 }, solidFill(colour))));

/** How the axes lie: rows downwards and values to the right, or rows to the right and values upwards. */
export type Lie = "rows down" | "rows across";

/**
 * The axis of rows and the axis of values.
 *
 * Rows downwards are an axis turned round, which takes the values to the top: they are told to cross it at its far
 * end, which is the bottom.
 *
 * @param turned - angle of the rows' names where they stand under the drawing
 */
export function axes(
  figure: Figure,
  lie: Lie,
  { size, turned, format }: { readonly size: number; readonly turned: number; readonly format: Format },
): readonly Xml[] {
  const isDown = lie === "rows down";
  const [low, high] = domainOf(figure);
  const letters = { size, colour: PALETTE.ink };
  const { scale } = figure;
  const code =
    scale.kind === "share"
      ? shareCode(format)
      : valueCode(Math.min(2, Math.max(0, -Math.floor(Math.log10(stepOf(low, high)) + 1e-9))));
  return [
    element(
      "c:catAx",
      {},
      valued("c:axId", CATEGORIES),
      element("c:scaling", {}, valued("c:orientation", isDown ? "maxMin" : "minMax")),
      valued("c:delete", 0),
      valued("c:axPos", isDown ? "l" : "b"),
      element("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
      valued("c:majorTickMark", "none"),
      valued("c:minorTickMark", "none"),
      // Names keep the edge where bars run to both sides of zero.
      valued("c:tickLblPos", "low"),
      element("c:spPr", {}, element("a:ln", { w: 9525 }, solidFill(PALETTE["ink-3"]))),
      letterStyle(letters, isDown ? null : turned),
      valued("c:crossAx", VALUES),
      valued("c:crosses", "autoZero"),
      valued("c:auto", 0),
      valued("c:lblAlgn", "ctr"),
      valued("c:lblOffset", 100),
      valued("c:tickLblSkip", 1),
      valued("c:noMultiLvlLbl", 1),
    ),
    element(
      "c:valAx",
      {},
      valued("c:axId", VALUES),
      element(
        "c:scaling",
        {},
        valued("c:orientation", "minMax"),
        valued("c:max", high),
        valued("c:min", low),
      ),
      valued("c:delete", 0),
      valued("c:axPos", isDown ? "b" : "l"),
      line("c:majorGridlines", PALETTE.rule),
      element("c:numFmt", { formatCode: code, sourceLinked: 0 }),
      valued("c:majorTickMark", "none"),
      valued("c:minorTickMark", "none"),
      valued("c:tickLblPos", "nextTo"),
      element("c:spPr", {}, element("a:ln", {}, element("a:noFill"))),
      letterStyle({ ...letters, colour: PALETTE["ink-2"] }),
      valued("c:crossAx", CATEGORIES),
      valued("c:crosses", isDown ? "max" : "autoZero"),
      valued("c:crossBetween", "between"),
      valued("c:majorUnit", scale.kind === "share" ? 0.25 : stepOf(low, high)),
    ),
  ];
}
