import type { OpenedSurvey } from "../../../engine/protocol.ts";
import { publishedBase, publishedSource, publishedValue } from "../../../figure/published-words.ts";
import type { Language } from "../../../i18n/language.ts";
import type { Indicator } from "../../../survey/indicator.ts";
import type { PublishedFigure } from "../../../survey/published-figure.ts";
import { worded } from "../../../survey/wording.ts";
import type { Contrast } from "../../../views/panels/contrast-list.tsx";
import { PUBLISHED } from "../../state/view-state.ts";
import { elsewhere, type Shell } from "./shell.ts";

/** A published figure in a line: value, question, base. */
function contrast(shell: Shell, figure: PublishedFigure, reason: string): Contrast {
  const { language, view } = shell;
  return {
    id: figure.id,
    value: publishedValue(figure, language),
    words: `${worded(figure.indicator, language.tag)} · ${worded(figure.answer, language.tag)}`,
    base: baseLine(figure, language),
    reason,
    href: elsewhere(view, { survey: PUBLISHED, figure: figure.id }),
  };
}

const baseLine = (figure: PublishedFigure, language: Language): string =>
  [
    publishedSource(figure),
    publishedBase(figure, language),
    language.messages.figure.measurement[figure.measurement],
  ].join(" · ");

/** The headline that leads to an indicator, and the figures that must be seen near it. */
export function contrastsOf(shell: Shell, survey: OpenedSurvey, indicator: Indicator): readonly Contrast[] {
  const { headlines, figures } = shell.barometer;
  const items = indicator.measure.items.join();
  const related = headlines.filter((headline) => {
    if (headline.survey !== survey.name) return false;
    const target = survey.indicators.find(({ id }) => id === headline.indicator);
    return target?.measure.items.join() === items;
  });
  return related.flatMap((headline) => {
    const main = figures.find(({ id }) => id === headline.figure);
    return [...(main ? [contrast(shell, main, "")] : []), ...nearFigures(shell, headline.figure)];
  });
}

/** What a headline asks to be read beside its figure. */
export function nearFigures(shell: Shell, figure: string): readonly Contrast[] {
  const { headlines, figures } = shell.barometer;
  const headline = headlines.find((one) => one.figure === figure);
  const near = headline?.contrasts ?? [];
  // Read from the other side too: the figure set against a headline leads back to it.
  const back = headlines.flatMap((one) =>
    one.contrasts
      .filter((contrasted) => contrasted.figure === figure)
      .map(({ reason }) => ({ figure: one.figure, reason })),
  );
  return [...near, ...back].flatMap(({ figure: id, reason }) => {
    const found = figures.find((one) => one.id === id);
    return found ? [contrast(shell, found, worded(reason, shell.language.tag))] : [];
  });
}
