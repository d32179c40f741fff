import { type Wording, wording } from "../wording.ts";

/** “en”, “pt-BR”: what a language tag looks like, which names of JavaScript's own do not. */
const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/**
 * The words under `name`, with their translations under “name@en”, “name@br” …: the language pattern of
 * Frictionless. A translation that is not a text is left out, as is a tag that is not one.
 */
export function wordingOf(object: Readonly<Record<string, unknown>>, name: string): Wording | null {
  const text = object[name];
  if (typeof text !== "string") return null;
  const prefix = `${name}@`;
  const translations = Object.entries(object).flatMap(([key, value]): [string, string][] => {
    const tag = key.slice(prefix.length);
    return key.startsWith(prefix) && TAG.test(tag) && typeof value === "string" ? [[tag, value]] : [];
  });
  return wording(text, Object.fromEntries(translations));
}

/** The words under `name`, or else `fallback`. */
export const wordingOr = (
  object: Readonly<Record<string, unknown>>,
  name: string,
  fallback: string,
): Wording => wordingOf(object, name) ?? wording(fallback);
