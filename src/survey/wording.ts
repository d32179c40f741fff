/**
 * Wording: the words of a survey (a question, an answer, a title), as the file or its codebook says them,
 * with translations where the codebook gives some. Interface words live in `i18n`, never here.
 */
export interface Wording {
  /** As written in the file, or in the codebook's main language. */
  readonly text: string;
  /** By language tag: `{ en: "Beginner" }`. */
  readonly translations?: Readonly<Record<string, string>>;
}

export function wording(text: string, translations?: Readonly<Record<string, string>>): Wording {
  return translations && Object.keys(translations).length > 0 ? { text, translations } : { text };
}

/** The words in `language` where they exist, the original words otherwise. */
export function worded({ text, translations }: Wording, language: string): string {
  return translations && Object.hasOwn(translations, language) ? (translations[language] ?? text) : text;
}
