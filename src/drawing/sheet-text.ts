import type { Figure } from "../figure/figure.ts";
import { type NoteLine, noteLines, referenceLines } from "../figure/note-lines.ts";
import { type Element, element } from "./element.ts";
import type { Drawing, Frame } from "./frame.ts";
import { label } from "./text/label.ts";
import { linesOf } from "./text/lines.ts";
import { textWidth } from "./text/text-width.ts";

/**
 * What stands on a sheet beside the chart.
 *
 * One of:
 * - `complete`: title, note and source as well
 * - `bare`: for a page that has its own title: unit and base, source, and that the data is simulated where it is
 */
export type SheetContent = "complete" | "bare";

const TITLE = { size: 25, line: 32 };
const SUBTITLE = { size: 15, line: 21 };
const NOTE = { size: 13.5, line: 19 };
const BADGE = { size: 13, height: 26, pad: 12 };

/** “Données simulées”, at the right end of the head. */
function badgeOf(
  words: string,
  { width, palette }: Frame,
): { readonly width: number; readonly element: Element } {
  const wide = textWidth(words, BADGE.size, "bold") + 2 * BADGE.pad;
  const x = width - wide;
  return {
    width: wide,
    element: element(
      "g",
      {},
      element("rect", {
        x,
        y: 0,
        width: wide,
        height: BADGE.height,
        rx: BADGE.height / 2,
        fill: palette.of("alert-soft"),
        stroke: palette.of("alert"),
      }),
      label(words, x + wide / 2, BADGE.height / 2 + 4.5, {
        size: BADGE.size,
        face: "bold",
        anchor: "middle",
        fill: palette.of("alert"),
      }),
    ),
  };
}

function subtitleLines(
  { subtitle }: Figure,
  y: number,
  width: number,
  { palette }: Frame,
): readonly Element[] {
  return linesOf(subtitle, width, SUBTITLE.size).map((line, index) =>
    label(line, 0, y + index * SUBTITLE.line + 15, { size: SUBTITLE.size, fill: palette.of("ink-2") }),
  );
}

/** Title, badge, unit and base. */
export function headOf(figure: Figure, frame: Frame): Drawing {
  const badge = figure.simulated ? badgeOf(figure.simulated.badge, frame) : null;
  const room = frame.width - (badge ? badge.width + 20 : 0);
  const title = linesOf(figure.title, room, TITLE.size, { face: "title" });
  const under = title.length * TITLE.line + 4;
  const subtitle = subtitleLines(figure, under, frame.width, frame);
  return {
    height: under + subtitle.length * SUBTITLE.line,
    elements: [
      ...title.map((line, index) =>
        label(line, 0, index * TITLE.line + 23, {
          size: TITLE.size,
          face: "title",
          fill: frame.palette.of("ink"),
        }),
      ),
      ...(badge ? [badge.element] : []),
      ...subtitle,
    ],
  };
}

/** Unit and base alone, and the badge: for a page that has its own title. */
export function subtitleOf(figure: Figure, frame: Frame): Drawing {
  const badge = figure.simulated ? badgeOf(figure.simulated.badge, frame) : null;
  const lines = subtitleLines(figure, 4, frame.width - (badge ? badge.width + 20 : 0), frame);
  return {
    height: Math.max(lines.length * SUBTITLE.line + 4, badge ? BADGE.height : 0),
    elements: [...lines, ...(badge ? [badge.element] : [])],
  };
}

/** A line of the note, its lead in bold, broken to the width. */
function noteLine({ lead, text }: NoteLine, y: number, { width, palette }: Frame): readonly Element[] {
  const said = lead === "" ? `– ${text}` : `${lead}${text}`;
  return linesOf(said, width, NOTE.size).map((line, index) => {
    const strong = index === 0 && lead !== "" && line.startsWith(lead.trimEnd()) ? lead.trimEnd() : "";
    const rest = line.slice(strong.length);
    return element(
      "text",
      { x: 0, y: y + index * NOTE.line + 14, "font-size": NOTE.size, fill: palette.of("ink-2") },
      ...(strong === "" ? [] : [element("tspan", { "font-weight": 600, fill: palette.of("ink") }, strong)]),
      rest,
    );
  });
}

/** The note under a rule; of a bare sheet, its source alone. */
export function noteBlock(figure: Figure, content: SheetContent, frame: Frame): Drawing {
  const { language, width, palette } = frame;
  const { colon } = language.messages.exports;
  const { source, universe } = language.messages.figure;
  // What a line would give away is shown no sooner than what it is about.
  const layerOf = ({ lead }: NoteLine) =>
    lead === `${source}${colon}` || lead === `${universe}${colon}` ? null : "mark";
  const all = [
    ...referenceLines(figure, language).map((text) => ({ lead: "", text, layer: "reference" })),
    ...noteLines(figure, language).map((line) => ({ ...line, layer: layerOf(line) })),
  ];
  const kept = content === "complete" ? all : all.filter(({ lead }) => lead === `${source}${colon}`);
  const elements: Element[] = [
    element("line", { x1: 0, x2: width, y1: 0, y2: 0, stroke: palette.of("rule-2") }),
  ];
  let y = 10;
  for (const line of kept) {
    const drawn = noteLine(line, y, frame);
    elements.push(...(line.layer ? [element("g", { "data-layer": line.layer }, ...drawn)] : drawn));
    y += drawn.length * NOTE.line + 2;
  }
  return { height: y, elements };
}
