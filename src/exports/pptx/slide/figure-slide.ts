import { heatKey } from "../../../drawing/heat-key.ts";
import { LIGHT } from "../../../drawing/paint/themes.ts";
import type { Figure } from "../../../figure/figure.ts";
import type { Language } from "../../../i18n/language.ts";
import { chartParts } from "../chart/chart-part.ts";
import { FIELDS } from "../master/fields.ts";
import { LAYOUTS } from "../master/master.ts";
import { CHART_DIALECT, dialects } from "../office/names.ts";
import type { Link, Part } from "../office/package.ts";
import { element, type Xml } from "../office/xml.ts";
import { type FigureFrame, figureFrame } from "./figure-frame.ts";
import { noteParagraphs } from "./note-paragraphs.ts";
import type { Page } from "./pages.ts";
import { drawnForSlide, drawnShapes, picture, shortenedIn } from "./picture.ts";
import { referenceShapes } from "./reference-shapes.ts";
import { type Box, named, placed, placeholder, textShape } from "./shapes.ts";
import { slideParts } from "./slide-part.ts";
import { heatTable } from "./table.ts";

/** A slide as it is written: its parts, and what it had no room for. */
export interface WrittenSlide {
  readonly parts: readonly Part[];
  readonly inFull: readonly string[];
}

const CHART_LINK = "rId3";
/** Shapes before the drawing: title, subtitle, badge. */
const DRAWING_ID = 5;
/** Letters of a key are as large as those of the table. */
const KEY_SCALE = 0.85;
const LINES_ID = 50;
const NOTE_ID = 1000;

const chartGraphic = (): Xml =>
  element(
    "a:graphic",
    {},
    element(
      "a:graphicData",
      { uri: CHART_DIALECT },
      element("c:chart", { ...dialects("c"), "r:id": CHART_LINK }),
    ),
  );

const frame = (graphic: Xml, box: Box, name: string, { title, description }: Figure): Xml =>
  element(
    "p:graphicFrame",
    {},
    element(
      "p:nvGraphicFramePr",
      {},
      named({ id: DRAWING_ID, name, title, description }),
      element("p:cNvGraphicFramePr", {}, element("a:graphicFrameLocks", { noGrp: 1 })),
      element("p:nvPr", {}, placeholder(FIELDS.drawing)),
    ),
    placed("p:xfrm", box),
    graphic,
  );

interface Drawn {
  readonly shapes: readonly Xml[];
  readonly links: readonly Link[];
  readonly parts: readonly Part[];
  readonly inFull: readonly string[];
}

function drawn(page: Page, name: string, box: Box, number: number, language: Language): Drawn {
  const { figure, kind, form } = page;
  const nothing = { shapes: [], links: [], parts: [], inFull: [] };
  if (kind === null) return nothing;
  if (form === null)
    return {
      ...nothing,
      shapes: [picture(figure, kind, box, { firstId: DRAWING_ID, name }, language)],
      inFull: shortenedIn(figure, drawnForSlide(figure, kind, language)),
    };
  if (form.form === "table") {
    const key = heatKey(figure, { width: box.width, language, palette: LIGHT, id: "key" });
    const room = { ...box, y: box.y + key.height, height: box.height - key.height };
    const { table, height, inFull } = heatTable(figure, room, language);
    return {
      ...nothing,
      shapes: [
        frame(table, { ...room, height }, name, figure),
        ...drawnShapes(key, { x: box.x, y: box.y, scale: KEY_SCALE }, LINES_ID, language),
      ],
      inFull,
    };
  }
  const said = [figure.title, figure.subtitle, ...noteParagraphs(figure, language)];
  const { chart, workbook, layout, lie, inFull } = chartParts(
    figure,
    form,
    { ...box, number, said },
    language,
  );
  const lines = referenceShapes(figure, kind, { box, layout, lie, firstId: LINES_ID }, language);
  return {
    shapes: [frame(chartGraphic(), box, name, figure), ...lines],
    links: [{ id: CHART_LINK, kind: "chart", target: chart.path }],
    parts: [chart, workbook],
    inFull,
  };
}

function words(layout: FigureFrame, language: Language) {
  const { fields } = language.messages.exports.deck;
  const { title, subtitle, note, badge } = layout;
  const field = (id: number, field: "title" | "subtitle" | "note", colour: string): Xml =>
    textShape(
      {
        id,
        name: fields[field],
        box: layout[field].box,
        placeholder: FIELDS[field],
        paragraphs: { title, subtitle, note }[field].paragraphs,
        letters: { size: layout[field].size, colour, isHeading: field === "title", bold: field === "title" },
      },
      language,
    );
  return {
    before: [
      field(2, "title", LIGHT.of("ink")),
      field(3, "subtitle", LIGHT.of("ink-2")),
      ...(badge
        ? [
            textShape(
              {
                id: 4,
                name: badge.text,
                box: badge.box,
                placeholder: null,
                paragraphs: [badge.text],
                letters: { size: 12, bold: true, colour: LIGHT.of("alert") },
                align: "ctr",
                anchor: "ctr",
                plate: { fill: LIGHT.of("alert-soft"), line: LIGHT.of("alert") },
              },
              language,
            ),
          ]
        : []),
    ],
    after: field(NOTE_ID, "note", LIGHT.of("ink-2")),
  };
}

/** A figure on a slide: title, subtitle, badge, drawing, note; in this order for a screen reader too. */
export function figureSlide(id: string, page: Page, number: number, language: Language): WrittenSlide {
  const { figure, kind } = page;
  const isFirst = page.number === 1;
  const part = `${page.number}/${page.of}`;
  const layout = figureFrame(figure, page.of === 1 ? figure.title : `${figure.title} (${part})`, language);
  const { before, after } = words(layout, language);
  const drawing = drawn(
    page,
    isFirst ? `figure:${id}` : `figure:${id}:${page.number}`,
    layout.drawing,
    number,
    language,
  );
  return {
    parts: [
      ...slideParts(number, {
        layout: LAYOUTS.figure,
        shapes: [...before, ...drawing.shapes, after],
        links: drawing.links,
        tags: { BAROMETER_VIEW: id, BAROMETER_CHART: kind?.id ?? "none", BAROMETER_PAGE: part },
      }),
      ...drawing.parts,
    ],
    inFull: [...layout.inFull, ...drawing.inFull],
  };
}
