import { type ArrangedRow, arrange } from "../../figure/arrange.ts";
import { describeQuestion } from "../../figure/describe-question.ts";
import type { Subject } from "../../figure/subject.ts";
import type { CrossTab } from "../../stats/cross-tab.ts";
import type { Estimate } from "../../stats/estimate.ts";
import { variableOf } from "../../survey/codebook.ts";
import { design, quotedList, selection } from "./design.ts";
import { askingFunctions, estimating } from "./estimates.ts";
import { readingFunctions } from "./functions.ts";
import type { ReadFile } from "./read-file.ts";
import { reading } from "./reading.ts";
import { type RScriptRefusal, refusalOf } from "./refusal.ts";
import { comment, numeral, quoted, vector } from "./syntax.ts";
import { joinsParts, readVariable, type Variables, variablesOf } from "./variables.ts";

export type RScript =
  | { readonly kind: "script"; readonly text: string }
  | { readonly kind: "refused"; readonly reason: RScriptRefusal };

/**
 * A script for R's `survey` package that makes a figure again from the file itself, in the order of the figure, and
 * compares its numbers with those that are shown. What the figure hides is not computed.
 */
export function rScript(tab: CrossTab, about: Subject, file: ReadFile): RScript {
  const reason = refusalOf(tab, file);
  if (reason) return { kind: "refused", reason };
  const { codebook, language } = about;
  const words = language.messages.script;
  const variables = variablesOf(tab.question, codebook);
  const figure = describeQuestion(tab, about);
  const section = (title: string) => ["", `${comment(title)} ----`];
  const lines = [
    comment(figure.title),
    comment(figure.subtitle),
    ...(figure.simulated ? [comment(figure.simulated.notice)] : []),
    comment(words.purpose),
    comment(words.howToRun({ file: file.file })),
    '#   source("script.R", encoding = "UTF-8")',
    "library(survey)",
    ...section(words.sectionRead),
    ...reading(file, words),
    ...section(words.sectionVariables),
    ...readingFunctions(calledBy(tab, about, variables), words),
    "d <- data.frame(row.names = seq_len(nrow(raw)))",
    ...variables.uses.flatMap((one) =>
      readVariable(one, codebook, file.layout.decomposed, language.tag, words),
    ),
    ...section(words.sectionDesign),
    ...design(tab, codebook, variables, words),
    "w <- weights(design)",
    ...(tab.question.filter.length > 0 ? [comment(words.filter)] : []),
    `selected <- ${selection(tab.question.filter, codebook, variables)}`,
    ...section(words.sectionEstimates),
    ...askingFunctions(tab, codebook, words),
    ...estimating(tab, words),
    ...section(words.sectionFigure),
    ...computing(tab, about, variables),
  ];
  return { kind: "script", text: `${lines.join("\n")}\n` };
}

function calledBy(tab: CrossTab, { codebook }: Subject, variables: Variables) {
  const { weight } = tab.question;
  const used = variables.uses.map(({ id, use }) => ({ variable: variableOf(codebook, id), use }));
  const multiples = used.flatMap(({ variable, use }) =>
    variable.kind === "multiple" && use === "answers" ? [variable] : [],
  );
  return {
    answer: used.some(
      ({ variable: { kind }, use }) => use !== "text" && (kind === "single" || kind === "scale"),
    ),
    number:
      used.some(({ variable: { kind }, use }) => use === "number" && kind === "numeric") ||
      weight?.kind === "variable" ||
      (weight?.kind === "raked" && weight.raking.base !== null),
    several: multiples.some(({ storage }) => storage.kind === "delimited"),
    joined: multiples.some(joinsParts),
    boxes: multiples.some(({ storage }) => storage.kind === "columns"),
  };
}

interface Place {
  readonly group: number;
  readonly outcome: number;
}

/** The rows and columns of the figure, the loop over them, and the comparison with what is shown. */
function computing(tab: CrossTab, about: Subject, variables: Variables): string[] {
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
  const frame = (name: string, columns: readonly (readonly [string, string])[]) => [
    `${name} <- data.frame(`,
    columns.map(([column, values]) => `  ${column} = ${values}`).join(",\n"),
    ")",
  ];
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
      [
        "row",
        quotedList(rows.map(({ heading, label }) => (heading === null ? label : `${heading} · ${label}`))),
      ],
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
    "for (i in seq_len(nrow(rows))) for (j in seq_len(nrow(columns))) {",
    "  k <- NROW(result) + 1",
    `  found <- if (is.na(expected$n[k])) expected[k, ] else as.list(estimate(${inside}, ${y}))`,
    "  result <- rbind(result, data.frame(row = rows$row[i], column = columns$column[j], found))",
    "}",
    "print(result, digits = 4, row.names = FALSE)",
    comment(words.compare),
    "gap <- abs(as.matrix(result[names(expected)]) - as.matrix(expected)) / pmax(1, abs(as.matrix(expected)))",
    "stopifnot(is.na(as.matrix(result[names(expected)])) == is.na(as.matrix(expected)), gap[!is.na(gap)] < 1e-9)",
    `cat(${quoted(`${words.same}\n`)})`,
  ];
}
