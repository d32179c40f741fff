import type { Figure } from "../../../figure/figure.ts";
import type { Language } from "../../../i18n/language.ts";

/** What has to be said under a figure, a paragraph each: published figures laid over it, reading, universe, source, remarks. */
export function noteLines(
  { note, references, simulated }: Figure,
  { messages }: Language,
): readonly string[] {
  const words = messages.figure;
  const { colon } = messages.exports;
  return [
    ...(simulated ? [`${simulated.badge}${colon}${simulated.notice}`] : []),
    ...references.map(({ label, verdict }) => [label, verdict].filter((part) => part !== "").join(" · ")),
    ...(note.reading === null ? [] : [`${words.reading}${colon}${note.reading}`]),
    ...(note.universe === "" ? [] : [`${words.universe}${colon}${note.universe}`]),
    ...(note.source === "" ? [] : [`${words.source}${colon}${note.source}`]),
    ...(note.remarks.length === 0 ? [] : [note.remarks.join(" ")]),
  ];
}
