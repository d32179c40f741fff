import type { Messages } from "../../i18n/messages.ts";
import type { CrossTab } from "../../stats/cross-tab.ts";
import { type CodeBook, variableOf } from "../../survey/codebook.ts";
import type { Filter } from "../../survey/filter.ts";
import { isCategorical, type VariableId } from "../../survey/variable.ts";
import type { Raking } from "../../survey/weighting.ts";
import { drawn, isSized } from "./drawn.ts";
import { comment, numeral, quoted, texts, vector } from "./syntax.ts";
import { numberArguments, type Variables } from "./variables.ts";

/** What each respondent stands for, and the sample against its population. */
export function design(
  tab: CrossTab,
  codebook: CodeBook,
  variables: Variables,
  words: Messages["script"],
): string[] {
  const { weight } = tab.question;
  const { fraction, withoutWeight, unplaced } = tab.design;
  const base = weight?.kind === "raked" ? weight.raking.base : (weight?.variable ?? null);
  const raking = weight?.kind === "raked" ? weight.raking : null;
  const lines = [`d$weight <- ${base === null ? "1" : weightCells(codebook, base)}`];
  if (withoutWeight > unplaced) {
    const needed = [
      ...(base === null ? [] : ["weight"]),
      ...(raking?.margins ?? []).map(({ variable }) => variables.name(variable, "answers")),
    ];
    const kept = [...new Set(needed)].map((name) => `!is.na(d$${name})`).join(" & ");
    lines.push(comment(words.withoutWeight), `d <- d[${kept}, , drop = FALSE]`);
  }
  const by = drawn(tab, codebook, variables, words);
  const population = fraction > 0 && !isSized(codebook) ? populationOf(codebook, tab) : null;
  lines.push(...by.lines);
  if (population !== null) lines.push(comment(words.population), `d$population <- ${population}`);
  const plan = `svydesign(${[
    `ids = ~${by.ids}`,
    "weights = ~weight",
    "data = d",
    ...(population === null ? [] : ["fpc = ~population"]),
    ...by.rest,
  ].join(", ")})`;
  return raking
    ? [...lines, ...raked(raking, plan, codebook, variables, words)]
    : [...lines, `design <- ${plan}`];
}

/** N: as declared; where a survey says that it holds everybody, its own rows. */
const populationOf = ({ wave }: CodeBook, { design: { size, fraction } }: CrossTab): number =>
  wave.population ?? Math.round(size / fraction);

function weightCells(codebook: CodeBook, id: VariableId): string {
  const variable = variableOf(codebook, id);
  const cells = `raw$c${(variable.columns[0] ?? 0) + 1}`;
  return variable.kind === "numeric"
    ? `number(${[cells, ...numberArguments(variable)].join(", ")})`
    : `number(${cells}, ".")`;
}

function raked(
  { margins, trim }: Raking,
  plan: string,
  codebook: CodeBook,
  variables: Variables,
  words: Messages["script"],
): string[] {
  const whole = sumOf(margins[0]);
  const frames = margins.map((margin) => {
    const name = variables.name(margin.variable, "answers");
    const known = new Set(codesOf(codebook, margin.variable));
    const totals = margin.totals.filter(({ code, total }) => known.has(code) && total > 0);
    const own = sumOf(margin);
    // Totals typed with fewer digits would never hold together.
    const scale = own === whole ? "" : ` * ${numeral(whole)} / ${numeral(own)}`;
    const freq = vector(
      totals.map(({ total }) => numeral(total)),
      "  ",
    );
    return `  data.frame(${name} = ${texts(
      totals.map(({ code }) => code),
      "  ",
    )}, Freq = ${freq}${scale})`;
  });
  const names = margins.map(({ variable }) => `~${variables.name(variable, "answers")}`);
  return [
    comment(names.length === 1 ? words.poststratification : words.raking),
    "margins <- list(",
    `${frames.join(",\n")}`,
    ")",
    names.length === 1
      ? `rake_design <- function(design) postStratify(design, ${names[0]}, margins[[1]])`
      : `rake_design <- function(design) rake(design, list(${names.join(", ")}), margins, control = list(maxit = 2000, epsilon = 1e-12))`,
    `design <- rake_design(${plan})`,
    ...(trim === null
      ? []
      : [
          comment(words.trimming),
          "repeat {",
          "  w <- weights(design)",
          `  if (max(w) <= ${numeral(trim)} * mean(w) * (1 + 1e-6)) break`,
          `  d$weight <- pmin(w, ${numeral(trim)} * mean(w))`,
          `  design <- rake_design(${plan})`,
          "}",
        ]),
  ];
}

const sumOf = (margin: Raking["margins"][number] | undefined): number =>
  (margin?.totals ?? []).reduce((sum, { total }) => sum + total, 0);

function codesOf(codebook: CodeBook, id: VariableId): readonly string[] {
  const variable = variableOf(codebook, id);
  return isCategorical(variable) ? variable.categories.map(({ code }) => code) : [];
}

/** The filter as a domain: whoever does not pass stays in the design. */
export function selection(filter: Filter, codebook: CodeBook, variables: Variables): string {
  const conditions = filter.map(({ variable: id, codes }) => {
    const variable = codebook.variables.find((one) => one.id === id);
    if (!variable) return "FALSE";
    if (!isCategorical(variable)) {
      const keys = codes.map((code) => code.trim().normalize("NFC"));
      return `d$${variables.name(id, "text")} %in% ${texts(keys)}`;
    }
    const known = codes.filter((code) => variable.categories.some((category) => category.code === code));
    const name = variables.name(id, "answers");
    return variable.kind === "multiple"
      ? `rowSums(d$${name}[, ${texts(known)}, drop = FALSE], na.rm = TRUE) > 0`
      : `d$${name} %in% ${texts(known)}`;
  });
  return conditions.length === 0 ? "rep(TRUE, nrow(d))" : conditions.join(" &\n  ");
}

export const quotedList = (items: readonly (string | null)[]): string =>
  vector(items.map((item) => (item === null ? "NA" : quoted(item))));
