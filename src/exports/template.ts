import type { Language } from "../i18n/language.ts";
import type { CodeBook } from "../survey/codebook.ts";
import { isCategorical, type Variable } from "../survey/variable.ts";
import { worded } from "../survey/wording.ts";
import { FRENCH_EXCEL, writeCsv } from "./csv.ts";

/** A blank CSV with the headers of a survey, for whoever wants to collect the same answers. */
export function templateCsv({ variables }: CodeBook): Blob {
  return new Blob([writeCsv([variables.map(({ id }) => id)], FRENCH_EXCEL)], {
    type: "text/csv;charset=utf-8",
  });
}

function answersOf(variable: Variable, tag: string): string {
  return isCategorical(variable)
    ? variable.categories.map(({ label }) => worded(label, tag)).join(" | ")
    : "";
}

/** The template's codebook: what each column is, and what may be written in it. */
export function templateCodebook({ variables }: CodeBook, { tag, messages }: Language): Blob {
  const words = messages.exports;
  const header = [
    words.column,
    words.label,
    words.question,
    words.kind,
    words.role,
    words.answers,
    words.missing,
  ];
  const lines = variables.map((variable) => [
    variable.id,
    worded(variable.label, tag),
    variable.question ? worded(variable.question, tag) : "",
    messages.data.kinds[variable.kind],
    messages.data.roles[variable.role],
    answersOf(variable, tag),
    variable.missing.map(({ code, label }) => (code === "" ? worded(label, tag) : code)).join(" | "),
  ]);
  return new Blob([writeCsv([header, ...lines], FRENCH_EXCEL)], { type: "text/csv;charset=utf-8" });
}
