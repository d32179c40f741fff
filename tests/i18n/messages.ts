import type { Language } from "../../src/i18n/language.ts";

/** A message, said: its key, and its words with every parameter replaced by a mark that no language has. */
export interface Said {
  readonly key: string;
  readonly text: string;
}

/** Stands for any parameter. */
export const MARK = "\u2042";

/** Every sentence of a language, in the order of its catalogue. */
export function everyMessage({ messages }: Pick<Language, "messages">): readonly Said[] {
  return walk(messages, "");
}

function walk(words: unknown, key: string): Said[] {
  if (typeof words === "string") return [{ key, text: words }];
  if (typeof words === "function") {
    const parameters = new Proxy({}, { get: () => MARK });
    return [{ key, text: String(words(parameters)) }];
  }
  if (typeof words === "object" && words !== null)
    return Object.entries(words).flatMap(([name, value]) =>
      walk(value, key === "" ? name : `${key}.${name}`),
    );
  throw new Error(`${key} is not a message`);
}
