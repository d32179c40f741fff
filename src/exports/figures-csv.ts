import { publishedBase, publishedPopulation, publishedValue } from "../figure/published-words.ts";
import type { Language } from "../i18n/language.ts";
import type { PublishedFigure } from "../survey/published-figure.ts";
import { worded } from "../survey/wording.ts";
import { FRENCH_EXCEL, writeCsv } from "./csv.ts";

/** Published figures as a CSV: values as they may be printed, never more exact than their source. */
export function figuresCsv(figures: readonly PublishedFigure[], language: Language): Blob {
  const { tag, messages } = language;
  const words = messages.explore.published;
  const facts = messages.explore.question;
  const header = [
    words.indicator,
    words.answer,
    words.value,
    words.population,
    words.source,
    words.edition,
    words.base,
    words.measurement,
    facts.caveat,
    facts.sourceUrl,
  ];
  const lines = figures.map((figure) => [
    worded(figure.indicator, tag),
    worded(figure.answer, tag),
    publishedValue(figure, language),
    publishedPopulation(figure, language),
    figure.source,
    figure.edition,
    publishedBase(figure, language),
    messages.figure.measurement[figure.measurement],
    figure.caveat ? worded(figure.caveat, tag) : "",
    figure.url,
  ]);
  return new Blob([writeCsv([header, ...lines, [], [messages.figure.published.quoted]], FRENCH_EXCEL)], {
    type: "text/csv;charset=utf-8",
  });
}
