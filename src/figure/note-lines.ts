import type { Language } from "../i18n/language.ts";
import type { Figure } from "./figure.ts";

/** A line of the note under a figure: what it is (“Lecture : ”, empty for a remark), and what it says. */
export interface NoteLine {
  readonly lead: string;
  readonly text: string;
}

/** The note under a figure, line by line, the same wherever the figure goes: Lecture, Champ, Source, then remarks. */
export function noteLines({ note }: Figure, { messages }: Language): readonly NoteLine[] {
  const words = messages.figure;
  const { colon } = messages.exports;
  return [
    ...(note.reading === null ? [] : [{ lead: `${words.reading}${colon}`, text: note.reading }]),
    ...(note.universe === "" ? [] : [{ lead: `${words.universe}${colon}`, text: `${note.universe}.` }]),
    { lead: `${words.source}${colon}`, text: note.source },
    ...note.remarks.map((text) => ({ lead: "", text })),
  ];
}

/** What has to be said of published figures laid over a figure: “Publié : 27 % (Pix, 2020) : écart non démontré”. */
export const referenceLines = (
  { references, rows, series }: Figure,
  { messages }: Language,
): readonly string[] =>
  references.map(({ label, verdict, row, series: at }) => {
    const place = [...(row === null ? [] : [rows[row]?.label]), series[at]?.label]
      .filter(Boolean)
      .join(" · ");
    return [place, label, verdict].filter((words) => words !== "").join(messages.exports.colon);
  });

/** Everything that is said of a figure, as lines: for whoever cannot see it, and for forms that leave some of it out. */
export function storyOf(figure: Figure, language: Language): readonly string[] {
  return [
    ...(figure.simulated ? [`${figure.simulated.badge}. ${figure.simulated.notice}`] : []),
    figure.subtitle,
    figure.description,
    ...referenceLines(figure, language),
    ...noteLines(figure, language).map(({ lead, text }) => `${lead}${text}`),
  ];
}
