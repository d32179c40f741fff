import { LANGUAGES } from "../words/languages.ts";
import { Lexicon } from "../words/lexicon.ts";
import { Degrees } from "./degrees.ts";
import { Frequencies } from "./frequencies.ts";
import { KnownLadders } from "./known-ladders.ts";
import { Quantities } from "./quantities.ts";
import { Schooling } from "./schooling.ts";

/** What reads an order off answers, in one language. */
export interface Readers {
  readonly degrees: Degrees;
  readonly frequencies: Frequencies;
  readonly quantities: Quantities;
  readonly schooling: Schooling;
  readonly known: KnownLadders;
  /** Beginnings of answers that stand beside a scale. */
  readonly beside: Lexicon<true>;
  /** Beginnings of answers of those who do not know what is asked about. */
  readonly unused: Lexicon<true>;
  readonly rungs: Lexicon<true>;
  readonly ordinals: Lexicon<number>;
}

function ordinalsOf(rungs: string): Lexicon<number> {
  const lexicon = new Lexicon<number>();
  rungs.split(" < ").forEach((phrases, index) => {
    lexicon.add(phrases, index + 1);
  });
  return lexicon;
}

let made: readonly Readers[] | null = null;

/** One for each language; made when they are first asked for. */
export function readers(): readonly Readers[] {
  made ??= LANGUAGES.map((language) => ({
    degrees: new Degrees(language),
    frequencies: new Frequencies(language),
    quantities: new Quantities(language),
    schooling: new Schooling(language),
    known: new KnownLadders(language),
    beside: new Lexicon<true>().add(language.beside, true),
    unused: new Lexicon<true>().add(language.unused, true),
    rungs: new Lexicon<true>().add(language.rungs, true),
    ordinals: ordinalsOf(language.ordinals),
  }));
  return made;
}
