import { type Element, element } from "../../drawing/element.ts";
import type { Figure, Mark } from "../../figure/figure.ts";
import type { Language } from "../../i18n/language.ts";

/** The numbers of a figure, each with its margin and its base. */
export function figureTable({ title, axes, rows, series, marks }: Figure, { messages }: Language): Element {
  const name = ({ heading, label }: Figure["rows"][number]) =>
    heading === null ? label : `${heading} › ${label}`;
  return element(
    "div",
    // A wide table scrolls inside its frame, by keyboard too.
    { class: "scroll", tabindex: 0, role: "group", "aria-label": title },
    element(
      "table",
      {},
      element("caption", {}, messages.explore.table.caption({ title })),
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          element("th", { scope: "col" }, axes.rows || messages.exports.group),
          ...series.map(({ label }) => element("th", { scope: "col" }, label)),
        ),
      ),
      element(
        "tbody",
        {},
        ...rows.map((row, index) =>
          element("tr", {}, element("th", { scope: "row" }, name(row)), ...(marks[index] ?? []).map(cellOf)),
        ),
      ),
    ),
  );
}

function cellOf(mark: Mark): Element {
  switch (mark.kind) {
    case "estimate":
      return element(
        "td",
        {},
        mark.reliability === "tiny" ? mark.text : mark.exact,
        ...(mark.interval === "" ? [] : [" ", element("small", {}, mark.interval)]),
        " ",
        element("small", {}, mark.base),
        ...(mark.warning === "" ? [] : [" ", element("small", {}, mark.warning)]),
      );
    case "published":
      return element("td", {}, mark.text);
    case "hidden":
      return element("td", { class: "hidden" }, mark.reason);
    case "empty":
      return element("td", { class: "hidden" }, mark.text);
  }
}
