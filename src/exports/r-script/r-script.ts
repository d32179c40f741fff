import { describeQuestion } from "../../figure/describe-question.ts";
import type { Subject } from "../../figure/subject.ts";
import type { CrossTab } from "../../stats/cross-tab.ts";
import { judge } from "../../stats/judge/judge.ts";
import { variableOf } from "../../survey/codebook.ts";
import { association, differences } from "./comparing.ts";
import { computing } from "./computing.ts";
import { design, selection } from "./design.ts";
import { askingFunctions, estimating } from "./estimates.ts";
import { readingFunctions } from "./functions.ts";
import { type AnyFile, isText } from "./read-file.ts";
import { reading } from "./reading.ts";
import { type RScriptRefusal, refusalOf } from "./refusal.ts";
import { comment, quoted } from "./syntax.ts";
import { joinsParts, readVariable, type Variables, variablesOf } from "./variables.ts";

export type RScript =
  | { readonly kind: "script"; readonly text: string }
  | { readonly kind: "refused"; readonly reason: RScriptRefusal };

/**
 * A script for R's `survey` package that makes a figure again from the file itself, in the order of the figure, and
 * compares its numbers with those that are shown. What the figure hides is not computed.
 */
export function rScript(tab: CrossTab, about: Subject, file: AnyFile): RScript {
  if (!isText(file)) return { kind: "refused", reason: "format" };
  const reason = refusalOf(tab, file);
  if (reason) return { kind: "refused", reason };
  const { codebook, language } = about;
  const words = language.messages.script;
  const variables = variablesOf(tab.question, codebook);
  const figure = describeQuestion(judge(tab, about), about);
  const compared = differences(tab, about);
  const associated = association(tab, codebook, variables, words);
  const section = (title: string) => ["", `${comment(title)} ----`];
  const lines = [
    comment(figure.title),
    comment(figure.subtitle),
    ...(figure.simulated ? [comment(figure.simulated.notice)] : []),
    comment(words.purpose),
    comment(words.howToRun({ file: file.file })),
    '#   source("script.R", encoding = "UTF-8")',
    `if (!l10n_info()[["UTF-8"]] && !l10n_info()[["Latin-1"]]) stop(${quoted(words.asciiOnly)}, call. = FALSE)`,
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
    ...estimating(tab, codebook, variables, words),
    ...section(words.sectionFigure),
    ...computing(tab, about, variables, compared !== null),
    ...(compared ? [...section(words.sectionDifferences), ...compared] : []),
    ...(associated ? [...section(words.sectionAssociation), ...associated] : []),
    `cat(${quoted(`${words.same}\n`)})`,
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
      ({ variable, use }) =>
        use !== "text" && (variable.kind === "single" || (variable.kind === "scale" && !variable.bands)),
    ),
    number:
      used.some(
        ({ variable, use }) =>
          (use === "number" && variable.kind === "numeric") ||
          (use !== "text" && variable.kind === "scale" && variable.bands !== undefined),
      ) ||
      weight?.kind === "variable" ||
      (weight?.kind === "raked" && weight.raking.base !== null),
    several: multiples.some(({ storage }) => storage.kind === "delimited"),
    joined: multiples.some(joinsParts),
    boxes: multiples.some(({ storage }) => storage.kind === "columns"),
  };
}
