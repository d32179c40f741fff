import type { AnswerLanguage } from "../words/language.ts";
import { LANGUAGES } from "../words/languages.ts";
import { Lexicon } from "../words/lexicon.ts";
import { spokenIn } from "../words/spoken.ts";
import { Degrees } from "./degrees.ts";
import { Frequencies } from "./frequencies.ts";
import { KnownLadders } from "./known-ladders.ts";
import { Quantities } from "./quantities.ts";
import { Schooling } from "./schooling.ts";

/** What reads an order off answers, in one language; each is made when it is first asked for. */
export class Readers {
  readonly #language: AnswerLanguage;
  #degrees: Degrees | null = null;
  #frequencies: Frequencies | null = null;
  #quantities: Quantities | null = null;
  #schooling: Schooling | null = null;
  #known: KnownLadders | null = null;
  #rungs: Lexicon<true> | null = null;
  #ordinals: Lexicon<number> | null = null;

  constructor(language: AnswerLanguage) {
    this.#language = language;
  }

  get degrees(): Degrees {
    this.#degrees ??= new Degrees(this.#language);
    return this.#degrees;
  }

  get frequencies(): Frequencies {
    this.#frequencies ??= new Frequencies(this.#language);
    return this.#frequencies;
  }

  get quantities(): Quantities {
    this.#quantities ??= new Quantities(this.#language);
    return this.#quantities;
  }

  get schooling(): Schooling {
    this.#schooling ??= new Schooling(this.#language);
    return this.#schooling;
  }

  get known(): KnownLadders {
    this.#known ??= new KnownLadders(this.#language);
    return this.#known;
  }

  get rungs(): Lexicon<true> {
    this.#rungs ??= new Lexicon<true>().add(this.#language.rungs, true);
    return this.#rungs;
  }

  get ordinals(): Lexicon<number> {
    this.#ordinals ??= ordinalsOf(this.#language.ordinals);
    return this.#ordinals;
  }
}

function ordinalsOf(rungs: string): Lexicon<number> {
  const lexicon = new Lexicon<number>();
  rungs.split(" < ").forEach((phrases, index) => {
    lexicon.add(phrases, index + 1);
  });
  return lexicon;
}

const ALL: readonly Readers[] = LANGUAGES.map((language) => new Readers(language));

/** Those of the languages that have a word of these answers; of the first where none has: numbers need no words. */
export function readersOf(answers: readonly string[]): readonly Readers[] {
  const isSpoken = spokenIn(answers);
  return ALL.filter((_, place) => place === 0 || isSpoken(place));
}

/** Beginnings of answers that stand beside a scale, in any language. */
export const besideWords = once((language) => language.beside);

/** Beginnings of answers of those who do not know or use what is asked about, in any language. */
export const unusedWords = once((language) => language.unused);

function once(phrasesOf: (language: AnswerLanguage) => string): () => Lexicon<true> {
  let words: Lexicon<true> | null = null;
  return () => {
    words ??= LANGUAGES.reduce((all, language) => all.add(phrasesOf(language), true), new Lexicon<true>());
    return words;
  };
}
