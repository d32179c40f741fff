import type { Figure } from "../../../figure/figure.ts";
import { noteLines, referenceLines } from "../../../figure/note-lines.ts";
import type { Language } from "../../../i18n/language.ts";

/** A remark that others follow in the same line. */
const sentence = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);

/** What has to be said under a figure, worded as everywhere; remarks follow one another, since a slide is low. */
export function noteParagraphs(figure: Figure, language: Language): readonly string[] {
  const lines = noteLines(figure, language).map(({ lead, text }) => ({ lead, words: `${lead}${text}` }));
  const remarks = lines.flatMap(({ lead, words }) => (lead === "" ? [words] : []));
  return [
    ...referenceLines(figure, language),
    ...lines.flatMap(({ lead, words }) => (lead === "" ? [] : [words])),
    ...(remarks.length === 0 ? [] : [remarks.map(sentence).join(" ")]),
  ];
}
