import type { Language } from "../../../i18n/language.ts";
import { LATER_CHART_DIALECT } from "../office/names.ts";
import { element, valued, type Xml } from "../office/xml.ts";
import { type Letters, letterProperties, paragraph, paragraphsOf, solidFill } from "../text/drawing-text.ts";

/** The number on a bar or a point. */
export interface Label {
  /** How PowerPoint prints the number; null where it is told in words. */
  readonly code: string | null;
  readonly words: string;
  readonly letters: Letters;
  readonly position: "inBase" | "inEnd" | "outEnd" | "ctr" | "r" | "t" | "b";
  /** From where it would stand: to the right in parts of the chart's width, down in parts of its height. */
  readonly shift: { readonly x: number; readonly y: number };
  /** Ground under the letters, where what is behind is not plain. */
  readonly ground: string | null;
}

export const letterStyle = (letters: Letters, turned: number | null = null): Xml =>
  element(
    "c:txPr",
    {},
    element("a:bodyPr", turned === null ? {} : { rot: turned * 60_000, vert: "horz" }),
    element("a:lstStyle"),
    element(
      "a:p",
      {},
      element("a:pPr", {}, letterProperties("a:defRPr", letters)),
      element("a:endParaRPr", {}),
    ),
  );

const shown = (values: 0 | 1): readonly Xml[] => [
  valued("c:showLegendKey", 0),
  valued("c:showVal", values),
  valued("c:showCatName", 0),
  valued("c:showSerName", 0),
  valued("c:showPercent", 0),
  valued("c:showBubbleSize", 0),
];

/** A number moved off its interval is not led back to it by a line: asked for in a dialect later than the others. */
const withoutLeaders = (): Xml =>
  element(
    "c:extLst",
    {},
    element(
      "c:ext",
      { uri: "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}", "xmlns:c15": LATER_CHART_DIALECT },
      valued("c15:showLeaderLines", 0),
    ),
  );

function one(idx: number, label: Label | null, language: Language): Xml {
  if (label === null) return element("c:dLbl", {}, valued("c:idx", idx), valued("c:delete", 1));
  const { code, words, letters, position, shift, ground } = label;
  const place = (["x", "y"] as const).map((side) => valued(`c:${side}`, Number(shift[side].toFixed(5))));
  return element(
    "c:dLbl",
    {},
    valued("c:idx", idx),
    shift.x === 0 && shift.y === 0 ? null : element("c:layout", {}, element("c:manualLayout", {}, place)),
    code === null
      ? element(
          "c:tx",
          {},
          element(
            "c:rich",
            {},
            // Their lines are broken already: PowerPoint would break them at a fifth of the chart's width.
            element("a:bodyPr", { wrap: "none" }),
            element("a:lstStyle"),
            // A paragraph a line: a break inside one is what LibreOffice does not see.
            paragraphsOf(words).map((line) => paragraph(line, letters, language, "ctr")),
          ),
        )
      : element("c:numFmt", { formatCode: code, sourceLinked: 0 }),
    ground === null ? null : element("c:spPr", {}, solidFill(ground)),
    code === null ? null : letterStyle(letters),
    valued("c:dLblPos", position),
    shown(1),
  );
}

/** The numbers on the bars or points of a series: one for each row, null for none. */
export const labels = (all: readonly (Label | null)[], language: Language): Xml =>
  element(
    "c:dLbls",
    {},
    all.map((label, idx) => one(idx, label, language)),
    element("c:spPr", {}, element("a:noFill"), element("a:ln", {}, element("a:noFill"))),
    shown(0),
    withoutLeaders(),
  );
