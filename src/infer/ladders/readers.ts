import type { AnswerLanguage } from "../words/language.ts";
import { LANGUAGES } from "../words/languages.ts";
import { Lexicon } from "../words/lexicon.ts";
import { spokenIn } from "../words/spoken.ts";
import { Degrees } from "./degrees.ts";
import { Frequencies } from "./frequencies.ts";
import { KnownLadders } from "./known-ladders.ts";
import { Quantities } from "./quantities.ts";
import { Schooling } from "./schooling.ts";

/** Made when it is first asked for: most files speak one language, or two. */
const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly it: T } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
};

/** What reads an order off answers, in one language. */
export const readersIn = (language: AnswerLanguage) => ({
  degrees: lazily(() => new Degrees(language)),
  frequencies: lazily(() => new Frequencies(language)),
  quantities: lazily(() => new Quantities(language)),
  schooling: lazily(() => new Schooling(language)),
  known: lazily(() => new KnownLadders(language)),
  rungs: lazily(() => new Lexicon<true>().add(language.rungs, true)),
  ordinals: lazily(() => ordinalsOf(language.ordinals)),
});

export type Readers = ReturnType<typeof readersIn>;

function ordinalsOf(rungs: string): Lexicon<number> {
  const lexicon = new Lexicon<number>();
  rungs.split(" < ").forEach((phrases, index) => {
    lexicon.add(phrases, index + 1);
  });
  return lexicon;
}

const ALL: readonly Readers[] = LANGUAGES.map(readersIn);

/** Those of the languages that have a word of these answers, and always of the first: numbers need no words. */
export function readersOf(answers: readonly string[]): readonly Readers[] {
  const isSpoken = spokenIn(answers);
  return ALL.filter((_, place) => place === 0 || isSpoken(place));
}

const inAll = (phrasesOf: (language: AnswerLanguage) => string) =>
  lazily(() => LANGUAGES.reduce((all, language) => all.add(phrasesOf(language), true), new Lexicon<true>()));

/** Beginnings of answers that stand beside a scale, in any language. */
export const besideWords = inAll(({ beside }) => beside);

/** Beginnings of answers of those who do not know or use what is asked about, in any language. */
export const unusedWords = inAll(({ unused }) => unused);
