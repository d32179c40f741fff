import { strengthOf } from "../../../drawing/paint/strength.ts";
import { LIGHT } from "../../../drawing/paint/themes.ts";
import { brokenLines } from "../../../drawing/text/lines.ts";
import { drawnOf, isFew } from "../../../figure/few.ts";
import type { Figure, Mark } from "../../../figure/figure.ts";
import { nameInPlace } from "../../../figure/row-name.ts";
import type { Language } from "../../../i18n/language.ts";
import { TABLE_DIALECT } from "../office/names.ts";
import { element, type Xml } from "../office/xml.ts";
import { hatchedFill, hatchOn, type Letters, paragraph, solidFill } from "../text/drawing-text.ts";
import { shortened } from "../text/fit-text.ts";
import { type Box, toEmu } from "./shapes.ts";

const PADDING = 2;
/** At most, in points. */
const ROW_HEIGHT = 50;
const HEAD_HEIGHT = 44;
const NAME_PART = 0.26;
const MOST_IN_NAME = 110;

const cell = (fill: Xml, paragraphs: readonly Xml[]): Xml =>
  element(
    "a:tc",
    {},
    element("a:txBody", {}, element("a:bodyPr"), element("a:lstStyle"), ...paragraphs),
    element(
      "a:tcPr",
      { marL: toEmu(4), marR: toEmu(4), marT: toEmu(PADDING), marB: toEmu(PADDING), anchor: "ctr" },
      ["a:lnL", "a:lnR", "a:lnT", "a:lnB"].map((side) =>
        element(side, { w: toEmu(1.5) }, solidFill(LIGHT.of("surface"))),
      ),
      fill,
    ),
  );

/** What a cell says under its value: interval and base; nothing where there is none. */
const rest = (mark: Mark, figure: Figure): string =>
  mark.kind === "estimate"
    ? [isFew(mark, figure) ? "" : mark.interval, mark.base].filter((part) => part !== "").join(" · ")
    : mark.kind === "published"
      ? mark.base
      : "";

/**
 * A native table whose cells are coloured by their value: value, interval and base in each. Weak values are hatched,
 * hidden ones hatched and without a number.
 */
export function heatTable(
  figure: Figure,
  box: Box,
  language: Language,
): { readonly table: Xml /** In points. */; readonly height: number; readonly inFull: readonly string[] } {
  const { rows, series, marks } = figure;
  const strength = strengthOf(figure);
  const nameWidth = box.width * NAME_PART;
  const width = (box.width - nameWidth) / Math.max(1, series.length);
  const headHeight = Math.min(HEAD_HEIGHT, box.height / (rows.length + 1));
  const height = Math.min(ROW_HEIGHT, (box.height - headHeight) / Math.max(1, rows.length));
  const size = Math.max(9, Math.min(14, height / 2.9, width / 5));
  const small = Math.max(9, Math.min(10.5, size - 2));
  const label = (text: string, room: number, high: number): string => {
    const short = shortened(text, MOST_IN_NAME);
    const lines = brokenLines(short, room - 10, size);
    const most = Math.max(1, Math.floor((high - 2 * PADDING) / (size * 1.2)));
    const end = lines[most - 1]?.end ?? short.length;
    return lines.length > most
      ? `${Array.from(short.slice(0, end)).slice(0, -1).join("").trimEnd()}…`
      : short;
  };
  const letters = (bold: boolean, colour: string = LIGHT.of("ink")): Letters => ({ size, bold, colour });
  const plain = element("a:noFill");

  const valueCell = (mark: Mark): Xml => {
    if (mark.kind === "hidden" || mark.kind === "empty")
      return cell(mark.kind === "hidden" ? hatchedFill(LIGHT.of("rule-2"), LIGHT.of("surface")) : plain, [
        paragraph(mark.text, letters(false, LIGHT.of("ink-2")), language, "ctr"),
      ]);
    const fill = LIGHT.heat(strength(mark.kind === "estimate" ? drawnOf(mark, figure).value : mark.value));
    const isFragile = mark.kind === "estimate" && mark.reliability !== "solid";
    const under = rest(mark, figure);
    return cell(isFragile ? hatchedFill(hatchOn({ fill, ink: LIGHT.of("ink") }), fill) : solidFill(fill), [
      paragraph(mark.text, letters(true), language, "ctr"),
      ...(under === "" ? [] : [paragraph(under, { size: small, colour: LIGHT.of("ink") }, language, "ctr")]),
    ]);
  };
  const row = (cells: readonly Xml[], high = height): Xml => element("a:tr", { h: toEmu(high) }, cells);
  const names = rows.map((_, row) => nameInPlace(figure, row));
  const heads = [figure.axes.rows, ...series.map(({ label: name }) => name)];
  const headOf = (text: string, column: number): string =>
    label(text, column === 0 ? nameWidth : width, headHeight);
  const nameOf = (text: string): string => label(text, nameWidth, height);

  return {
    table: element(
      "a:graphic",
      {},
      element(
        "a:graphicData",
        { uri: TABLE_DIALECT },
        element(
          "a:tbl",
          {},
          element("a:tblPr", { firstRow: 1, firstCol: 1 }),
          element(
            "a:tblGrid",
            {},
            [nameWidth, ...series.map(() => width)].map((one) => element("a:gridCol", { w: toEmu(one) })),
          ),
          row(
            heads.map((head, column) =>
              cell(plain, [
                paragraph(
                  headOf(head, column),
                  letters(series[column - 1]?.tone.kind === "whole", LIGHT.of("ink-2")),
                  language,
                  column === 0 ? "l" : "ctr",
                ),
              ]),
            ),
            headHeight,
          ),
          names.map((name, index) =>
            row([
              cell(plain, [paragraph(nameOf(name), letters(rows[index]?.whole ?? false), language)]),
              ...(marks[index] ?? []).map(valueCell),
            ]),
          ),
        ),
      ),
    ),
    height: headHeight + height * rows.length,
    inFull: [
      ...names.filter((name) => nameOf(name) !== name),
      ...heads.filter((head, column) => headOf(head, column) !== head),
    ],
  };
}
