import type { Language } from "../i18n/language.ts";
import type { PublishedFigure } from "../survey/published-figure.ts";
import { worded } from "../survey/wording.ts";
import { descriptionOf } from "./description.ts";
import type { Figure } from "./figure.ts";
import { publishedBase, publishedPopulation, publishedSource, publishedValue } from "./published-words.ts";

/** When it was published, where that is known. */
const publication = ({ published }: PublishedFigure, { messages, format }: Language): readonly string[] =>
  published === "" ? [] : [messages.figure.published.publishedOn({ date: format.date(published) })];

/** The figure that shows a number printed by somebody else: same card, same note, no interval of our making. */
export function describePublished(figure: PublishedFigure, language: Language): Figure {
  const { tag, messages } = language;
  const words = messages.figure;
  const value = publishedValue(figure, language);
  const answer = worded(figure.answer, tag);
  const title = worded(figure.indicator, tag);
  const population = publishedPopulation(figure, language);
  const drawn = {
    rows: [{ label: population, heading: null, whole: true, base: publishedBase(figure, language) }],
    series: [{ label: answer, tone: { kind: "alone" } }],
    marks: [[{ kind: "published", value: figure.share, text: value, base: publishedBase(figure, language) }]],
  } as const satisfies Pick<Figure, "rows" | "series" | "marks">;

  return {
    title,
    subtitle: [
      answer,
      words.published.edition({ edition: figure.edition }),
      words.measurement[figure.measurement],
      publishedBase(figure, language),
    ].join(" · "),
    simulated: null,
    origin: "published",
    ...drawn,
    scale: { kind: "share" },
    exclusive: false,
    axes: { rows: worded(figure.theme, tag), series: words.answer },
    references: [],
    note: {
      reading: `${words.published.reading({ answer, value, population })}.`,
      universe: population,
      source: [publishedSource(figure), ...publication(figure, language)].join(" · "),
      remarks: [
        ...(figure.printed ? [words.published.notExact({ printed: worded(figure.printed, tag) })] : []),
        ...(figure.caveat ? [worded(figure.caveat, tag)] : []),
        ...(figure.base === null ? [words.published.noInterval] : []),
        words.published.quoted,
      ],
    },
    description: descriptionOf(title, drawn, language),
  };
}
