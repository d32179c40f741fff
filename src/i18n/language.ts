import { present } from "../lib/invariant.ts";
import { type Format, formatIn } from "./format.ts";
import type { Messages } from "./messages.ts";

/** What a folder of `locales/` provides. */
export interface Locale {
  /** Language tag: “fr”. */
  readonly tag: string;
  /** Its name in itself: “Français”. */
  readonly name: string;
  /** Place in the language switch. */
  readonly order: number;
  readonly messages: Messages;
}

/** Language: words and numbers. */
export interface Language extends Locale {
  readonly format: Format;
}

const found = import.meta.glob<{ readonly default: Locale }>("./locales/*/index.ts", { eager: true });

/** Every language there is a folder for, in the order of the switch. */
export const LANGUAGES: readonly Language[] = Object.values(found)
  .map(({ default: locale }) => ({ ...locale, format: formatIn(locale.tag) }))
  .sort((a, b) => a.order - b.order);

export const isLanguage = (tag: string): boolean => LANGUAGES.some((language) => language.tag === tag);

export function languageOf(tag: string): Language {
  return present(LANGUAGES.find((language) => language.tag === tag) ?? LANGUAGES[0], "a language");
}
