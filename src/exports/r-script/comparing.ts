import { arrange } from "../../figure/arrange.ts";
import { everybodyOf } from "../../figure/everybody.ts";
import type { Subject } from "../../figure/subject.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { CrossTab } from "../../stats/cross-tab.ts";
import { adjustedAmong } from "../../stats/judge/adjusted.ts";
import { toldAssociation } from "../../stats/judge/told-association.ts";
import { judged } from "../../stats/judge/verdicts.ts";
import { type CodeBook, variableOf } from "../../survey/codebook.ts";
import { isDrawn } from "./drawn.ts";
import { comment, frame, numeral, vector } from "./syntax.ts";
import type { Variables } from "./variables.ts";

/** More differences than these would be most of the script. */
const MOST = 200;

/**
 * The differences that the figure gives a verdict on, between its own cells: from the influence of each respondent,
 * which knows who is in both. Null: none to compare.
 */
export function differences(tab: CrossTab, about: Subject): string[] | null {
  const words = about.language.messages.script;
  const { compared, breakdowns, measure } = tab.question;
  if (tab.design.fraction >= 1) return null;
  const places = arrange(tab, about).rows.flatMap(({ cells }) => cells);
  const lines = new Map(places.map(({ group, outcome }, at) => [`${group} ${outcome}`, at + 1]));
  const lineOf = ({ group, outcome }: { group: number; outcome: number }) => lines.get(`${group} ${outcome}`);
  const all = judged(tab);
  const told = all.flatMap((comparison) => {
    const [a, b] = [lineOf(comparison.a), lineOf(comparison.b)];
    return a === undefined || b === undefined ? [] : [{ ...comparison, a, b }];
  });
  if (told.length === 0 || told.length > MOST) return null;

  const inBoth =
    breakdowns.length === 0 || breakdowns.some((id) => variableOf(about.codebook, id).kind === "multiple");
  const df = isDrawn(about.codebook)
    ? compared === "whole"
      ? "degf(subset(design, base[[a]]))"
      : inBoth
        ? "max(degf(subset(design, base[[a]])), degf(subset(design, base[[b]])))"
        : "max(1, degf(subset(design, base[[a]] | base[[b]])) - 1)"
    : compared === "whole"
      ? "result$n[a] - 1"
      : inBoth
        ? "max(result$n[c(a, b)]) - 1"
        : "max(1, result$n[a] + result$n[b] - 2)";
  // Adjusted as on the page only if everything that is adjusted there is here.
  const isComplete = told.length === all.length && about.references.length === 0;
  const adjusted = adjustedAmong(told.map(({ p }) => p));
  const numbers = (read: (one: (typeof told)[number], at: number) => number | null) =>
    vector(told.map((one, at) => numeral(read(one, at))));
  return [
    comment(compared === "whole" ? words.against[everybodyOf(tab.question)] : words.pairs),
    ...(measure.kind === "mean" ? [] : [comment(words.scarce)]),
    `compared <- cbind(a = ${numbers(({ a }) => a)}, b = ${numbers(({ b }) => b)})`,
    "difference <- function(a, b) {",
    "  value <- result$value[b] - result$value[a]",
    "  u <- influence[[b]] - influence[[a]]",
    "  se <- SE(svytotal(~u, update(design, u = u)))[[1]]",
    `  df <- ${df}`,
    "  reach <- qt(1 - (1 - level) / 2, df) * se",
    "  if (se == 0) return(c(value = value, se = 0, lower = NA, upper = NA, p = as.numeric(value == 0)))",
    "  p <- 2 * pt(-abs(value) / se, df)",
    "  c(value = value, se = se, lower = value - reach, upper = value + reach, p = p)",
    "}",
    "differences <- as.data.frame(t(mapply(difference, compared[, 1], compared[, 2])))",
    ...(isComplete ? ['differences$holm <- p.adjust(differences$p, "holm")'] : [comment(words.notAdjusted)]),
    'label <- function(k) paste(result$row[k], result$column[k], sep = " · ")',
    "print(data.frame(a = label(compared[, 1]), b = label(compared[, 2]), differences), digits = 4)",
    ...frame("expected", [
      ["value", numbers(({ value }) => value)],
      ["se", numbers(({ standardError }) => standardError)],
      ["lower", numbers(({ interval }) => interval?.lower ?? null)],
      ["upper", numbers(({ interval }) => interval?.upper ?? null)],
      ["p", numbers(({ p }) => p)],
      ...(isComplete ? [["holm", numbers((_, at) => adjusted[at] ?? null)] as const] : []),
    ]),
    "same(differences, expected)",
  ];
}

/** Rao and Scott's test as the figure tells it; null where it tells none. */
export function association(
  tab: CrossTab,
  codebook: CodeBook,
  variables: Variables,
  words: Messages["script"],
): string[] | null {
  const told = toldAssociation(tab);
  const [by] = tab.question.breakdowns;
  if (!told || by === undefined) return null;
  const { measure } = tab.question;
  const item = `d$${variables.name(measure.items[0], "answers")}`;
  const isOne = measure.kind === "share" && variableOf(codebook, measure.items[0]).kind !== "multiple";
  return [
    comment(words.raoScott),
    `answers <- ${isOne ? item : `gave(${item}, net)`}`,
    `groups <- d$${variables.name(by, "answers")}`,
    "used <- selected & !is.na(answers) & !is.na(groups)",
    "tested <- svychisq(~answers + groups, subset(update(design, answers = answers, groups = groups), used))",
    ...(tab.question.weight?.kind === "raked"
      ? [
          comment(words.rakedTest),
          `ddf <- tested$parameter[[1]] * ${isDrawn(codebook) ? "degf(subset(design, used))" : "(sum(used) - 1)"}`,
          "p <- pf(tested$statistic, tested$parameter[[1]], ddf, lower.tail = FALSE)",
          "tested <- c(tested$statistic, tested$parameter[1], ddf = ddf, p = p)",
        ]
      : ["tested <- c(tested$statistic, tested$parameter, p = tested$p.value)"]),
    "print(tested, digits = 4)",
    `same(tested, c(${[told.statistic, told.ndf, told.ddf, told.p].map(numeral).join(", ")}))`,
  ];
}
