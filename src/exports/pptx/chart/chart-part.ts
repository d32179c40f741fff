import { LIGHT } from "../../../drawing/paint/themes.ts";
import type { Figure } from "../../../figure/figure.ts";
import type { Language } from "../../../i18n/language.ts";
import { contentType, dialects } from "../office/names.ts";
import type { Part } from "../office/package.ts";
import { element, valued, type Xml } from "../office/xml.ts";
import { type ChartSheet, chartSheet } from "../sheet/chart-sheet.ts";
import { workbookOf } from "../sheet/workbook.ts";
import { languageTag } from "../text/drawing-text.ts";
import { axes, type Lie } from "./axes.ts";
import { barChart } from "./bars.ts";
import { type ChartFrame, chartFrame } from "./frame.ts";
import { letterStyle } from "./labels.ts";
import { type ChartForm, isSpread } from "./plotted.ts";
import { pointChart } from "./points.ts";
import { spreadFrame } from "./spread-frame.ts";
import { spreadChart } from "./spread-points.ts";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const LINK = "rId1";

/** @param hidden - place of a series that only bears the names of the rows */
const legend = (hidden: number | null, layout: ChartFrame): Xml =>
  element(
    "c:legend",
    {},
    valued("c:legendPos", "t"),
    hidden === null ? null : element("c:legendEntry", {}, valued("c:idx", hidden), valued("c:delete", 1)),
    // All the room above the drawing, and none of the drawing's.
    element(
      "c:layout",
      {},
      element(
        "c:manualLayout",
        {},
        valued("c:xMode", "edge"),
        valued("c:yMode", "edge"),
        valued("c:x", 0.05),
        valued("c:y", 0),
        valued("c:w", 0.9),
        valued("c:h", Number(layout.legend.toFixed(5))),
      ),
    ),
    valued("c:overlay", 0),
    letterStyle({ size: 12, colour: LIGHT.of("ink") }),
  );

interface Room {
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** What is drawn, how its axes lie, and how it divides its frame. */
function drawn(
  figure: Figure,
  form: ChartForm,
  sheet: ChartSheet,
  { width, height }: Room,
  language: Language,
): { readonly chart: Xml; readonly lie: Lie; readonly layout: ChartFrame } {
  const room = { width, height };
  const common = { figure, sheet, ...room, language };
  if (isSpread(figure, form)) {
    const layout = spreadFrame(figure, sheet.categories, room);
    return { chart: spreadChart({ ...common, layout }), lie: "places across", layout };
  }
  const layout = chartFrame(figure, form, sheet.categories, room);
  const drawing = { ...common, layout };
  return form.form === "points"
    ? { chart: pointChart(drawing), lie: "rows across", layout }
    : { chart: barChart(drawing, form.isStacked), lie: "rows down", layout };
}

/** A chart with its workbook, and the names that it had to shorten. */
export function chartParts(
  figure: Figure,
  form: ChartForm,
  place: Room & {
    /** Of all charts of the deck. */
    readonly number: number;
    /** What the workbook says on its second page. */
    readonly said: readonly string[];
  },
  language: Language,
): {
  readonly chart: Part;
  readonly workbook: Part;
  /** Where in its frame the drawing stands, for what is laid over it. */
  readonly layout: ChartFrame;
  readonly lie: Lie;
  readonly inFull: readonly string[];
} {
  const sheet = chartSheet(figure, form, language);
  const { layout, lie, chart } = drawn(figure, form, sheet, place, language);
  const path = `ppt/embeddings/workbook${place.number}.xlsx`;
  const plotArea = element(
    "c:plotArea",
    {},
    element(
      "c:layout",
      {},
      element(
        "c:manualLayout",
        {},
        valued("c:layoutTarget", "inner"),
        valued("c:xMode", "edge"),
        valued("c:yMode", "edge"),
        (["x", "y", "w", "h"] as const).map((side) => {
          const part = { x: layout.x, y: layout.y, w: layout.width, h: layout.height }[side];
          return valued(`c:${side}`, Number(part.toFixed(5)));
        }),
      ),
    ),
    chart,
    axes(figure, lie, { ...layout, format: language.format }),
  );
  const body = element(
    "c:chartSpace",
    dialects("c", "a", "r"),
    valued("c:date1904", 0),
    valued("c:lang", languageTag(language)),
    valued("c:roundedCorners", 0),
    element(
      "c:chart",
      {},
      valued("c:autoTitleDeleted", 1),
      plotArea,
      figure.series.length > 1 ? legend(isSpread(figure, form) ? figure.series.length : null, layout) : null,
      valued("c:plotVisOnly", 1),
      valued("c:dispBlanksAs", "gap"),
    ),
    letterStyle({ size: layout.size, colour: LIGHT.of("ink") }),
    element("c:externalData", { "r:id": LINK }, valued("c:autoUpdate", 0)),
  );
  const note = {
    name: language.messages.exports.deck.noteSheet,
    rows: [...place.said, ...sheet.inFull].map((words) => [words]),
    isHeaded: false,
    isShare: () => false,
  };
  return {
    chart: {
      path: `ppt/charts/chart${place.number}.xml`,
      contentType: contentType("drawingml.chart"),
      links: [{ id: LINK, kind: "package", target: path }],
      body,
    },
    workbook: { path, contentType: WORKBOOK, links: [], body: workbookOf([sheet, note]) },
    layout,
    lie,
    inFull: sheet.inFull,
  };
}
