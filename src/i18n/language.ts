import { present } from "../lib/invariant.ts";
import { type Format, formatIn } from "./format.ts";
import type { Locale } from "./locale.ts";

/** Language: words and numbers. */
export interface Language extends Locale {
  readonly format: Format;
}

const found = import.meta.glob<{ readonly default: Locale }>("./locales/*/index.ts", { eager: true });

/** Every language there is a folder for, in the order of the switch. */
export const LANGUAGES: readonly Language[] = Object.values(found)
  .map(({ default: locale }) => ({ ...locale, format: formatIn(locale.tag) }))
  .sort((a, b) => a.order - b.order);

export function languageOf(tag: string): Language {
  return present(LANGUAGES.find((language) => language.tag === tag) ?? LANGUAGES[0], "a language");
}
