import type { ChartKind } from "../../drawing/chart-kind.ts";
import { kindFor } from "../../drawing/chart-kinds.ts";
import { drawChart } from "../../drawing/draw-chart.ts";
import { type Element, element } from "../../drawing/element.ts";
import { PAGE } from "../../drawing/paint/palette.ts";
import type { Figure } from "../../figure/figure.ts";
import { noteLines, referenceLines } from "../../figure/note-lines.ts";
import type { Language } from "../../i18n/language.ts";
import { figureTable } from "./figure-table.ts";

/** How a figure stands in a page. */
export interface BodyOptions {
  /** Null: the first chart that fits. */
  readonly chart: string | null;
  /** Of this figure in its page. */
  readonly id: string;
  /** Widths that the chart is drawn for, in pixels; where there are several, the page shows the one that fits. */
  readonly widths: readonly number[];
  /** 1 for the title of a page. */
  readonly level: 1 | 2;
}

/** A figure as a piece of a page: title, unit and base, badge, chart, table, note. Nothing in it needs a script. */
export function figureBody(figure: Figure, language: Language, options: BodyOptions): Element {
  const { chart, id, widths, level } = options;
  const kind = kindFor(figure, chart);
  return element(
    "figure",
    { class: "figure", "aria-labelledby": `${id}-title` },
    element(
      "div",
      { class: "head" },
      element(`h${level}`, { id: `${id}-title`, class: "title" }, figure.title),
      ...(figure.simulated ? [element("span", { class: "badge" }, figure.simulated.badge)] : []),
    ),
    element("p", { class: "subtitle" }, figure.subtitle),
    ...(kind
      ? widths.map((width, index) => {
          const size = widths.length === 1 ? "only" : index === 0 ? "wide" : "narrow";
          return element(
            "div",
            { class: `chart ${size}` },
            pictureOf(figure, kind, language, width, `${id}-${size}`),
          );
        })
      : []),
    element(
      "details",
      { class: "numbers" },
      element("summary", {}, language.messages.explore.tabs.table),
      figureTable(figure, language),
    ),
    noteOf(figure, language),
  );
}

function pictureOf(figure: Figure, kind: ChartKind, language: Language, width: number, id: string): Element {
  const drawn = drawChart(figure, kind, { width, language, palette: PAGE, id });
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${Math.ceil(drawn.height)}`,
      role: "img",
      "aria-label": figure.title,
      "aria-describedby": `${id}-desc`,
    },
    element("desc", { id: `${id}-desc` }, figure.description),
    ...drawn.elements,
  );
}

function noteOf(figure: Figure, language: Language): Element {
  const lines = [
    ...referenceLines(figure, language).map((text) => ({ lead: "", text })),
    ...noteLines(figure, language),
  ];
  return element(
    "figcaption",
    { class: "note" },
    ...lines.map(({ lead, text }) =>
      lead === ""
        ? element("p", {}, `– ${text}`)
        : element("p", {}, element("b", {}, lead.trimEnd()), " ", text),
    ),
  );
}
