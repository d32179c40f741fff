import type { Messages } from "../../i18n/messages.ts";
import type { CrossTab } from "../../stats/cross-tab.ts";
import { type CodeBook, variableOf } from "../../survey/codebook.ts";
import { designVariables, isSimple, type SampleDesign } from "../../survey/design.ts";
import type { VariableId } from "../../survey/variable.ts";
import { readingOf } from "./reading-of.ts";
import { comment, numeral, texts, vector } from "./syntax.ts";
import type { Variables } from "./variables.ts";

/** Whether respondents were drawn by strata or clusters: then degrees of freedom are those of what was drawn. */
export const isDrawn = (codebook: CodeBook): boolean => designVariables(codebook).length > 0;

/** Whether parts of strata are known. */
export const isSized = ({ design }: CodeBook): boolean => (design?.strata?.totals.length ?? 0) > 0;

/** What `svydesign` is told of the design, and the lines before it; nothing where respondents were drawn one by one. */
export function drawn(
  tab: CrossTab,
  codebook: CodeBook,
  variables: Variables,
  words: Messages["script"],
): { readonly lines: readonly string[]; readonly ids: string; readonly rest: readonly string[] } {
  const { design } = codebook;
  if (isSimple(design)) return { lines: [], ids: "1", rest: [] };
  const nameOf = (id: VariableId) => variables.name(id, readingOf(variableOf(codebook, id)));
  const names = designVariables(codebook).map(nameOf);
  const known = names.map((name) => `!is.na(d$${name})`).join(" & ");
  const strata = design.strata && nameOf(design.strata.variable);
  const clusters = design.clusters === null ? null : nameOf(design.clusters);
  return {
    lines: [
      comment(words.lonely),
      'options(survey.lonely.psu = "adjust")',
      ...blanked(design, codebook, variables),
      ...(tab.design.unplaced > 0 ? [comment(words.unplaced), `d <- d[${known}, , drop = FALSE]`] : []),
      ...(strata !== null && isSized(codebook) ? sized(design, strata, clusters, words) : []),
    ],
    ids: clusters ?? "1",
    rest: [
      ...(strata === null ? [] : [`strata = ~${strata}`]),
      ...(strata !== null && isSized(codebook) ? ["fpc = ~population"] : []),
      ...(strata !== null && clusters !== null ? ["nest = TRUE"] : []),
    ],
  };
}

/** A text that is no answer names nobody. */
function blanked({ clusters }: SampleDesign, codebook: CodeBook, variables: Variables): readonly string[] {
  const variable = clusters === null ? null : variableOf(codebook, clusters);
  if (!variable || readingOf(variable) !== "text") return [];
  const name = variables.name(variable.id, "text");
  const missing = [...new Set(["", ...variable.missing.map(({ code }) => code.trim().normalize("NFC"))])];
  return [`d$${name}[d$${name} %in% ${texts(missing)}] <- NA`];
}

/** Sizes of the strata, and the part of each that was not observed. */
function sized(
  { strata }: SampleDesign,
  name: string,
  clusters: string | null,
  words: Messages["script"],
): readonly string[] {
  const totals = strata?.totals ?? [];
  const sizes = `${texts(totals.map(({ code }) => code))}`;
  const units =
    clusters === null
      ? `ave(rep(1, nrow(d)), d$${name}, FUN = sum)`
      : `ave(as.integer(factor(d$${clusters})), d$${name}, FUN = function(x) length(unique(x)))`;
  return [
    comment(words.strataSizes),
    `d$population <- ${vector(totals.map(({ total }) => numeral(total)))}[match(d$${name}, ${sizes})]`,
    "d$population[is.na(d$population)] <- Inf",
    `d$left <- 1 - ${units} / d$population`,
  ];
}
