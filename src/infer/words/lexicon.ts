import type { Graded, Phrases } from "./language.ts";
import { tokensOf } from "./text.ts";

interface Phrase<T> {
  readonly tokens: readonly string[];
  /** The last token stands for any that begin so. */
  readonly open: boolean;
  /** Anything may follow: “paris et *”. */
  readonly endless: boolean;
  readonly meaning: T;
}

/** What was found at a place: how many tokens long, and what it means. */
export interface Match<T> {
  readonly length: number;
  readonly meaning: T;
  /** The phrase stands for all that begin so. */
  readonly open: boolean;
}

/** Words alone: nearly all phrases, which need no folding. */
const PLAIN = /^[a-z]+(?: [a-z]+)*(?:\*| \*)?$/;

/** Phrases and what they mean, looked up by the tokens of an answer: the longest wins, then the first given. */
export class Lexicon<T> {
  readonly #byFirst = new Map<string, Phrase<T>[]>();
  /** Single words with an open end, by their first three letters. */
  readonly #open = new Map<string, Phrase<T>[]>();
  /** Single words by their first two letters, once they are asked for. */
  #words: Map<string, readonly string[]> | null = null;

  add(phrases: Phrases, meaning: T): this {
    if (phrases === "") return this;
    for (const text of phrases.split("|")) {
      const words = PLAIN.test(text) ? text.split(" ") : tokensOf(text);
      const last = words.at(-1);
      if (last === undefined) continue;
      const alone = last === "*";
      const open = last.endsWith("*");
      const tokens = alone ? words.slice(0, -1) : [...words.slice(0, -1), last.replace(/\*$/, "")];
      const phrase = { tokens, open: open && !alone, endless: open, meaning };
      const first = tokens[0] ?? "";
      const index = phrase.open && tokens.length === 1 ? this.#open : this.#byFirst;
      const key = index === this.#open ? first.slice(0, 3) : first;
      const list = index.get(key);
      if (list) list.push(phrase);
      else index.set(key, [phrase]);
    }
    return this;
  }

  addGraded(graded: Graded, meaning: (value: number) => T): this {
    for (const [value, phrases] of Object.entries(graded)) this.add(phrases, meaning(numberOf(value)));
    return this;
  }

  /** Single words that begin as this one does, with the same two letters. */
  wordsLike(word: string): readonly string[] {
    if (!this.#words) {
      this.#words = new Map();
      const index = (one: string) => {
        const start = one.slice(0, 2);
        this.#words?.set(start, [...(this.#words.get(start) ?? []), one]);
      };
      for (const [one, phrases] of this.#byFirst)
        if (phrases.some(({ tokens }) => tokens.length === 1)) index(one);
      for (const phrases of this.#open.values()) for (const { tokens } of phrases) index(tokens[0] ?? "");
    }
    return this.#words.get(word.slice(0, 2)) ?? [];
  }

  /** The longest phrase that begins at this token. */
  at(tokens: readonly string[], index: number): Match<T> | null {
    const token = tokens[index] ?? "";
    let best: Match<T> | null = null;
    for (const phrase of this.#byFirst.get(token) ?? []) {
      if (best && phrase.tokens.length <= best.length) continue;
      if (fits(phrase, tokens, index))
        best = { length: phrase.tokens.length, meaning: phrase.meaning, open: phrase.endless };
    }
    if (best) return best;
    let longest = 0;
    for (const phrase of this.#open.get(token.slice(0, 3)) ?? []) {
      const stem = phrase.tokens[0] ?? "";
      if (stem.length <= longest || !token.startsWith(stem)) continue;
      longest = stem.length;
      best = { length: 1, meaning: phrase.meaning, open: true };
    }
    return best;
  }
}

/** “0.5”, “1/24”. */
function numberOf(value: string): number {
  const [over, under] = value.split("/");
  return Number(over) / Number(under ?? 1);
}

function fits({ tokens: phrase, open }: Phrase<unknown>, tokens: readonly string[], index: number): boolean {
  return phrase.every((word, offset) => {
    const token = tokens[index + offset] ?? "";
    return open && offset === phrase.length - 1 ? token.startsWith(word) : token === word;
  });
}
