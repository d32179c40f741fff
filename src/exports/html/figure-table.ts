import { type Element, element } from "../../drawing/element.ts";
import type { Figure } from "../../figure/figure.ts";
import { type TableCell, tableOf } from "../../figure/table.ts";
import type { Language } from "../../i18n/language.ts";

/** The numbers of a figure, each with its margin and its base. */
export function figureTable(figure: Figure, language: Language): Element {
  const { caption, corner, columns, rows } = tableOf(figure, language);
  return element(
    "div",
    // A wide table scrolls inside its frame, by keyboard too.
    { class: "scroll", tabindex: 0, role: "group", "aria-label": figure.title },
    element(
      "table",
      {},
      element("caption", {}, caption),
      element(
        "thead",
        {},
        element("tr", {}, ...[corner, ...columns].map((name) => element("th", { scope: "col" }, name))),
      ),
      element(
        "tbody",
        {},
        ...rows.map(({ name, cells }) =>
          element("tr", {}, element("th", { scope: "row" }, name), ...cells.map(cellOf)),
        ),
      ),
    ),
  );
}

const cellOf = ({ text, interval, base, warning, kind }: TableCell): Element =>
  element(
    "td",
    kind === "none" ? { class: "hidden" } : {},
    text,
    ...[interval, base, warning].flatMap((words) => (words === "" ? [] : [" ", element("small", {}, words)])),
  );
