import { type ArrangedRow, arrange } from "../../figure/arrange.ts";
import { rowName } from "../../figure/row-name.ts";
import type { Subject } from "../../figure/subject.ts";
import type { CrossTab } from "../../stats/cross-tab.ts";
import type { Estimate } from "../../stats/estimate.ts";
import { quotedList } from "./design.ts";
import { isDrawn } from "./drawn.ts";
import { comment, frame, numeral, vector } from "./syntax.ts";
import type { Variables } from "./variables.ts";

interface Place {
  readonly group: number;
  readonly outcome: number;
}

/** The rows and columns of the figure, the loop over them, and the comparison with what is shown. */
export function computing(tab: CrossTab, about: Subject, variables: Variables, compares: boolean): string[] {
  const words = about.language.messages.script;
  const { measure, breakdowns } = tab.question;
  const { rows, series } = arrange(tab, about);
  const battery = measure.items.length > 1;
  const use = measure.kind === "mean" ? "number" : "answers";
  const code = ({ group }: Place, breakdown: number): string | null =>
    tab.groups[group]?.traits.find(({ variable }) => variable === breakdowns[breakdown])?.code ?? null;
  const answer = ({ outcome }: Place): string | null => {
    const of = tab.outcomes[outcome];
    return of?.kind === "category" ? of.code : null;
  };
  const first = (row: ArrangedRow): Place => row.cells[0] ?? { group: 0, outcome: 0 };
  const places = (rows[0]?.cells ?? []).map((_, k) => rows.map((row) => row.cells[k] ?? first(row)));

  // Each thing asked of a cell is told by its row where all cells of the row agree, else by its column.
  const asked = [
    ...(battery
      ? [
          {
            name: "item",
            of: (at: Place) => variables.name(tab.groups[at.group]?.item ?? measure.items[0], use),
          },
        ]
      : []),
    ...(measure.kind === "share" ? [{ name: "answer", of: answer }] : []),
    ...breakdowns.map((id, k) => ({ name: variables.name(id, "answers"), of: (at: Place) => code(at, k) })),
  ];
  const byRow = asked.filter(({ of }) =>
    rows.every(({ cells }) => cells.every((at) => of(at) === of(cells[0] ?? at))),
  );
  const byColumn = asked.filter((one) => !byRow.includes(one));
  const get = (name: string) =>
    `${byRow.some((one) => one.name === name) ? "rows" : "columns"}$${name}[${byRow.some((one) => one.name === name) ? "i" : "j"}]`;
  const inside = [
    "selected",
    ...breakdowns.map((id) => {
      const name = variables.name(id, "answers");
      return `belongs(d$${name}, ${get(name)})`;
    }),
  ].join(" & ");
  const x = battery ? `d[[${get("item")}]]` : `d$${variables.name(measure.items[0], use)}`;
  const y =
    measure.kind === "mean" ? x : measure.kind === "net" ? `gave(${x}, net)` : `gave(${x}, ${get("answer")})`;

  const cells = rows.flatMap((row) => row.cells.map(({ group, outcome }) => tab.cells[group]?.[outcome]));
  const isHidden = cells.some((cell) => cell?.kind === "suppressed");
  const column = (read: (estimate: Extract<Estimate, { kind: "estimate" }>) => number | null) =>
    vector(cells.map((cell) => numeral(cell?.kind === "estimate" ? read(cell) : null)));
  return [
    ...frame("rows", [
      ["row", quotedList(rows.map(rowName))],
      ...byRow.map(({ name, of }) => [name, quotedList(rows.map((row) => of(first(row))))] as const),
    ]),
    ...frame("columns", [
      ["column", quotedList(series.map(({ label }) => label))],
      ...byColumn.map(
        ({ name, of }) => [name, quotedList(places.map(([at]) => (at ? of(at) : null)))] as const,
      ),
    ]),
    comment(words.shown),
    ...(isHidden ? [comment(words.hidden)] : []),
    ...frame("expected", [
      ["n", column(({ base }) => base.unweighted)],
      ["value", column(({ value }) => value)],
      ["se", column(({ standardError }) => standardError)],
      ["lower", column(({ interval }) => interval?.lower ?? null)],
      ["upper", column(({ interval }) => interval?.upper ?? null)],
    ]),
    "result <- NULL",
    ...(compares ? ["influence <- list()", ...(isDrawn(about.codebook) ? ["base <- list()"] : [])] : []),
    "for (i in seq_len(nrow(rows))) for (j in seq_len(nrow(columns))) {",
    "  k <- NROW(result) + 1",
    `  inside <- ${inside}`,
    `  y <- ${y}`,
    "  found <- if (is.na(expected$n[k])) expected[k, ] else as.list(estimate(inside, y))",
    "  result <- rbind(result, data.frame(row = rows$row[i], column = columns$column[j], found))",
    ...(compares
      ? [
          "  used <- inside & !is.na(y) & w > 0",
          "  influence[[k]] <- ifelse(used, (y - found$value) / sum(w[used]), 0)",
          ...(isDrawn(about.codebook) ? ["  base[[k]] <- used"] : []),
        ]
      : []),
    "}",
    "print(result, digits = 4, row.names = FALSE)",
    comment(words.compare),
    "same <- function(found, expected) {",
    "  found <- as.matrix(found)",
    "  expected <- as.matrix(expected)",
    "  gap <- abs(found - expected) / pmax(1, abs(expected))",
    "  stopifnot(is.na(found) == is.na(expected), gap[!is.na(gap)] < 1e-9)",
    "}",
    "same(result[names(expected)], expected)",
  ];
}
