import type { Figure } from "../../../figure/figure.ts";
import type { Language } from "../../../i18n/language.ts";
import { PALETTE } from "../office/colours.ts";
import { contentType, dialects } from "../office/names.ts";
import type { Part } from "../office/package.ts";
import { element, valued, type Xml } from "../office/xml.ts";
import { chartSheet } from "../sheet/chart-sheet.ts";
import { workbookOf } from "../sheet/workbook.ts";
import { languageTag } from "../text/drawing-text.ts";
import { axes } from "./axes.ts";
import { barChart } from "./bars.ts";
import { chartFrame } from "./frame.ts";
import { letterStyle } from "./labels.ts";
import { pointChart } from "./points.ts";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const LINK = "rId1";

const legend = (): Xml =>
  element(
    "c:legend",
    {},
    valued("c:legendPos", "t"),
    valued("c:overlay", 0),
    letterStyle({ size: 12, colour: PALETTE.ink }),
  );

/** A chart with its workbook, and the names that it had to shorten. */
export function chartParts(
  figure: Figure,
  kind: "bars" | "stacked" | "points",
  place: {
    /** Of all charts of the deck. */
    readonly number: number;
    /** In points. */
    readonly width: number;
    readonly height: number;
    /** What the workbook says on its second page. */
    readonly said: readonly string[];
  },
  language: Language,
): { readonly chart: Part; readonly workbook: Part; readonly inFull: readonly string[] } {
  const sheet = chartSheet(figure, kind, language);
  const layout = chartFrame(figure, kind, sheet.categories, place);
  const drawing = { figure, sheet, layout, width: place.width, height: place.height, language };
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
    kind === "points"
      ? pointChart(drawing)
      : barChart(drawing, kind === "bars" ? "clustered" : "percentStacked"),
    axes(figure, kind === "points" ? "rows across" : "rows down", { ...layout, format: language.format }),
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
      figure.series.length > 1 ? legend() : null,
      valued("c:plotVisOnly", 1),
      valued("c:dispBlanksAs", "gap"),
    ),
    letterStyle({ size: layout.size, colour: PALETTE.ink }),
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
    inFull: sheet.inFull,
  };
}
