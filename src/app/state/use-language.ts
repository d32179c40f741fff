import { use } from "react";
import type { Language } from "../../i18n/language.ts";
import { loadedLanguage, loadLanguage } from "../../i18n/loaded-language.ts";

/** The language of a tag. Until it is there, what is shown stays in the one before. */
export const useLanguage = (tag: string): Language => loadedLanguage(tag) ?? use(loadLanguage(tag));
