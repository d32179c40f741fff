import { formatIn } from "./format.ts";
import type { Language } from "./language.ts";
import type { Locale } from "./locale.ts";
import french from "./locales/fr/index.ts";

const found = import.meta.glob<{ readonly default: Locale }>([
  "./locales/*/index.ts",
  "!./locales/fr/index.ts",
]);

const withNumbers = (locale: Locale): Language => ({ ...locale, format: formatIn(locale.tag) });

/** The language of links that name none: it comes with the page, the others when they are asked for. */
export const LANGUAGE = withNumbers(french);
const loaded = new Map([[LANGUAGE.tag, LANGUAGE]]);
const loading = new Map<string, Promise<Language>>();

const others = new Map(Object.entries(found).map(([path, load]) => [path.split("/").at(-2) ?? "", load]));

/** The tag of every language, the first at the head. */
export const TAGS: readonly string[] = [LANGUAGE.tag, ...[...others.keys()].sort()];

/** A language that is there; the first for a tag that nobody speaks; null for one that has yet to be loaded. */
export const loadedLanguage = (tag: string): Language | null =>
  loaded.get(tag) ?? (others.has(tag) ? null : LANGUAGE);

/** The language of a tag, once it is there: always the same promise. */
export function loadLanguage(tag: string): Promise<Language> {
  const known = loading.get(tag);
  if (known) return known;
  const load = others.get(tag);
  const language = load
    ? load().then(({ default: locale }) => {
        const made = withNumbers(locale);
        loaded.set(tag, made);
        return made;
      })
    : Promise.resolve(LANGUAGE);
  loading.set(tag, language);
  // What did not come may come the next time.
  language.catch(() => loading.delete(tag));
  return language;
}
