import type { Messages } from "../../i18n/messages.ts";
import type { CrossTab } from "../../stats/cross-tab.ts";
import type { CodeBook } from "../../survey/codebook.ts";
import { variableOf } from "../../survey/codebook.ts";
import type { IntervalMethod } from "../../survey/question.ts";
import type { VariableId } from "../../survey/variable.ts";
import { isDrawn, isSized } from "./drawn.ts";
import { readingOf } from "./reading-of.ts";
import { comment, numeral, texts } from "./syntax.ts";
import type { Variables } from "./variables.ts";

const WILSON = `wilson <- function(p, m, t) {
  s <- t^2 / m
  reach <- t * sqrt(p * (1 - p) / m + s / (4 * m))
  lower <- if (p == 0) 0 else max(0, (p + s / 2 - reach) / (1 + s))
  upper <- if (p == 1) 1 else min(1, (p + s / 2 + reach) / (1 + s))
  c(lower, upper)
}`;

const BETA = `beta_bounds <- function(p, m) {
  tail <- (1 - level) / 2
  lower <- if (p == 0) 0 else qbeta(tail, m * p, m * (1 - p) + 1)
  upper <- if (p == 1) 1 else qbeta(1 - tail, m * p + 1, m * (1 - p))
  c(lower, upper)
}`;

/** Out to whole members of the population. */
const WHOLE = `whole <- function(bounds, members) {
  members <- max(1, round(members))
  c(max(0, floor(bounds[1] * members + 1e-9) / members), min(1, ceiling(bounds[2] * members - 1e-9) / members))
}`;

const T = "  t <- qt(1 - (1 - level) / 2, df)";

/** \`p\`, its variance \`v\`, Kish's effective base and the number of answers make an interval. */
const INTERVALS: Readonly<Record<IntervalMethod | "mean", readonly string[]>> = {
  wilson: [
    WILSON,
    BETA,
    "interval <- function(p, v, kish, df, together = 1) {",
    T,
    "  m <- if (v > 0) min(p * (1 - p) / v, kish) else kish",
    "  if (m * min(p, 1 - p) <= 10) m <- min(m, kish / (1 + (together - 1) * 0.1))",
    "  bounds <- wilson(p, m, t)",
    "  if (m * min(p, 1 - p) <= 10) {",
    "    exact <- beta_bounds(p, m)",
    "    bounds <- c(min(bounds[1], exact[1]), max(bounds[2], exact[2]))",
    "  }",
    "  bounds",
    "}",
  ],
  beta: [BETA, "interval <- function(p, v, kish, df) beta_bounds(p, if (v > 0) p * (1 - p) / v else kish)"],
  logit: [
    WILSON,
    "interval <- function(p, v, kish, df) {",
    T,
    "  if (v > 0) plogis(qlogis(p) + c(-1, 1) * t * sqrt(v) / (p * (1 - p))) else wilson(p, kish, t)",
    "}",
  ],
  wald: ["interval <- function(p, v, kish, df) p + c(-1, 1) * qt(1 - (1 - level) / 2, df) * sqrt(v)"],
  mean: [
    "interval <- function(m, v, kish, df) {",
    "  if (v <= 1e-28 * m^2) return(c(NA, NA))",
    "  m + c(-1, 1) * qt(1 - (1 - level) / 2, df) * sqrt(v)",
    "}",
  ],
};

/** What one number, its error and its interval are made by. */
export function estimating(
  tab: CrossTab,
  codebook: CodeBook,
  variables: Variables,
  words: Messages["script"],
): string[] {
  const { measure, confidence, interval } = tab.question;
  const { fraction } = tab.design;
  const isMean = measure.kind === "mean";
  const exhaustive = fraction >= 1;
  const method = isMean ? "mean" : interval;
  const drawnTogether = isDrawn(codebook);
  const parted = isSized(codebook);
  const kish = parted
    ? "sum(w[used])^2 / sum((d$left * w^2)[used])"
    : `sum(w[used])^2 / sum(w[used]^2)${fraction > 0 ? " / (1 - nrow(d) / d$population[1])" : ""}`;
  const { clusters, strata } = codebook.design ?? { clusters: null, strata: null };
  const hasClusters = method === "wilson" && clusters !== null;
  const nameOf = (id: VariableId) => `d$${variables.name(id, readingOf(variableOf(codebook, id)))}[used]`;
  const clusterNames = [strata?.variable ?? null, clusters]
    .flatMap((id) => (id === null ? [] : [nameOf(id)]))
    .join(", ");
  const isWhole = method === "wilson" && codebook.design?.clusters == null && (parted || fraction > 0);
  const members = parted ? "sum(1 / (1 - d$left[used]))" : "n / (nrow(d) / d$population[1])";
  return [
    ...(exhaustive
      ? []
      : [
          comment(words.intervals[method]),
          `level <- ${numeral(confidence)}`,
          ...(isWhole ? [WHOLE] : []),
          ...INTERVALS[method],
        ]),
    comment(words.estimate),
    "estimate <- function(inside, y) {",
    "  used <- inside & !is.na(y) & w > 0",
    "  n <- sum(used)",
    "  if (n < 2) return(c(n = NA, value = NA, se = NA, lower = NA, upper = NA))",
    "  y <- as.numeric(ifelse(used, y, 0))",
    "  part <- subset(update(design, y = y), used)",
    "  m <- svymean(~y, part)",
    `  df <- ${drawnTogether ? "degf(part)" : "n - 1"}`,
    ...(isMean
      ? ["  value <- coef(m)[[1]]", "  v <- vcov(m)[[1]]"]
      : [
          `  ${comment(words.certain)}`,
          "  value <- if (all(y[used] == 0)) 0 else if (all(y[used] == 1)) 1 else coef(m)[[1]]",
          "  v <- if (value %in% c(0, 1)) 0 else vcov(m)[[1]]",
        ]),
    ...(exhaustive
      ? [
          comment(words.exhaustive).replace("#", "  #"),
          "  c(n = n, value = value, se = 0, lower = NA, upper = NA)",
        ]
      : [
          ...(drawnTogether
            ? [
                comment(words.oneUnit).replace("#", "  #"),
                `  if (df < 1${parted ? " || all(d$left[used] == 0)" : ""}) return(c(n = n, value = value, se = 0, lower = NA, upper = NA))`,
              ]
            : []),
          `  kish <- ${kish}`,
          ...(hasClusters
            ? [comment(words.together).replace("#", "  #"), `  together <- sum(table(${clusterNames})^2) / n`]
            : []),
          `  bounds <- interval(value, v, kish, df${hasClusters ? ", together" : ""})`,
          ...(isWhole ? [`  if (is.finite(${members})) bounds <- whole(bounds, ${members})`] : []),
          "  c(n = n, value = value, se = sqrt(v), lower = bounds[1], upper = bounds[2])",
        ]),
    "}",
  ];
}

/** Who belongs to a group, and who gave an answer. */
export function askingFunctions(tab: CrossTab, codebook: CodeBook, words: Messages["script"]): string[] {
  const { measure, breakdowns } = tab.question;
  const isMultiple = (id: (typeof breakdowns)[number]) => variableOf(codebook, id).kind === "multiple";
  const lines: string[] = [];
  if (breakdowns.length > 0) {
    const groups = breakdowns.some(isMultiple)
      ? "if (is.matrix(x)) x[, code] %in% TRUE else x %in% code"
      : "x %in% code";
    lines.push(comment(words.belongs), `belongs <- function(x, code) if (is.na(code)) TRUE else ${groups}`);
  }
  if (measure.kind === "mean") return lines;
  const multiples = measure.items.filter(isMultiple).length;
  const one = "ifelse(is.na(x), NA, x %in% codes)";
  const several =
    measure.kind === "net"
      ? "ifelse(rowSums(!is.na(x)) == 0, NA, rowSums(x[, colnames(x) %in% codes, drop = FALSE], na.rm = TRUE) > 0)"
      : measure.items.length === 1
        ? "x[, codes]"
        : "if (codes %in% colnames(x)) x[, codes] else ifelse(rowSums(!is.na(x)) == 0, NA, FALSE)";
  const body =
    multiples === 0
      ? one
      : multiples === measure.items.length
        ? several
        : `if (!is.matrix(x)) ${one} else ${several}`;
  lines.push(comment(words.gave), `gave <- function(x, codes) ${body}`);
  if (measure.kind === "net") lines.push(`net <- ${texts(measure.codes)}`);
  return lines;
}
