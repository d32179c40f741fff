import type { AnswerLanguage } from "./language.ts";

const found = import.meta.glob<AnswerLanguage>("./languages/*.ts", { eager: true, import: "default" });

/** The languages of the page come first: where two say as much, theirs is believed. */
const FIRST: readonly string[] = ["fr", "en"];

/** Every language of the folder. */
export const LANGUAGES: readonly AnswerLanguage[] = Object.values(found).sort(
  (a, b) => place(a) - place(b) || (a.tag < b.tag ? -1 : 1),
);

function place({ tag }: AnswerLanguage): number {
  const index = FIRST.indexOf(tag);
  return index < 0 ? FIRST.length : index;
}
