import type { Language } from "../i18n/language.ts";
import type { PublishedFigure } from "../survey/published-figure.ts";
import { worded } from "../survey/wording.ts";

/**
 * The number as it may be printed: never more exact than its source. “Près d'un quart” is ≈ 1/4, not 25 %.
 */
export function publishedValue({ share, bound }: PublishedFigure, { messages, format }: Language): string {
  const words = messages.figure.published;
  const digits = Math.abs(share * 100 - Math.round(share * 100)) < 1e-9 ? 0 : 1;
  const value = format.percent(share, digits);
  switch (bound) {
    case "exact":
      return value;
    case "approximate":
      return words.approximately({ value: simpleFraction(share) ?? value });
    case "lower":
      return messages.figure.moreThan({ value });
    case "upper":
      return messages.figure.lessThan({ value });
  }
}

/** An approximate share as the fraction that was printed. */
function simpleFraction(share: number): string | null {
  const fractions = [
    [1, 4],
    [1, 3],
    [1, 2],
    [2, 3],
    [3, 4],
    [1, 10],
    [6, 10],
    [9, 10],
  ] as const;
  const found = fractions.find(([top, bottom]) => Math.abs(share - top / bottom) < 0.004);
  return found ? `${found[0]}/${found[1]}` : null;
}

/** “EY – France urbaine, 2021”. */
export const publishedSource = ({ source, edition }: PublishedFigure): string => `${source}, ${edition}`;

/** The publisher alone, for a chip or a line: what stands before the title of the survey. */
export const publishedShortly = ({ source, edition }: PublishedFigure): string =>
  `${source.split(/,| \(/)[0] ?? source}, ${edition}`;

/** “34 répondants ; base de la question non publiée”: what the source says of who answered. */
export function publishedBase(
  { respondents, base }: PublishedFigure,
  { messages, format }: Language,
): string {
  const words = messages.figure.published;
  if (base !== null) return words.baseKnown({ base: format.count(base) });
  if (respondents === null) return words.noRespondents;
  return words.baseUnknown({ respondents: format.count(respondents) });
}

/** Whom the figure is about: the population, and the group within it. */
export function publishedPopulation(
  { population, group }: PublishedFigure,
  { tag, messages }: Language,
): string {
  const variable = worded(population, tag);
  return group ? messages.figure.filterIs({ variable, labels: worded(group, tag) }) : variable;
}
