import type { Missing } from "../../survey/missing.ts";

/** Phrases separated by “|”, folded: lower case, no accents, apostrophes as spaces; “*” at the end of a word stands for any ending. */
export type Phrases = string;

/** So much, as a number or a fraction (“1/24”), and the phrases that say so. */
export type Graded = Readonly<Record<string, Phrases>>;

/**
 * What a language says in answers. Another language is another file in `languages/`; what it calls people who answer is
 * in `who-words.ts`, how it asks in `question-words.ts`. Every table is looked up by folded phrases, the longest first.
 */
export interface AnswerLanguage {
  readonly tag: string;
  /** Articles, prepositions, pronouns, auxiliaries: they carry no part of an order. */
  readonly ignored: Phrases;

  /** Adverbs of degree, 0 to 1.5 where a bare word is 0.8: “un peu” 0.3, “plutôt” 0.6, “très” 1.1, “tout à fait” 1.4. */
  readonly degrees: Graded;
  /** Degrees that are nearly none: “peu”, “hardly”. */
  readonly few: Phrases;
  /** What denies a verb stands first; the others deny too. */
  readonly negation: Phrases;
  /** What makes a negation whole: “du tout”, “at all”. */
  readonly atAll: Phrases;
  /** What is a whole negation by itself: “aucunement”, “per niente”. */
  readonly notAtAll: Phrases;
  /** After a negation these soften it: “pas vraiment”, “not very”. */
  readonly softening: Phrases;
  readonly yes: Phrases;
  readonly no: Phrases;
  readonly maybe: Phrases;
  /** “Oui, mais …”. */
  readonly but: Phrases;
  /** “ni … ni”, “neither … nor”: the middle where it stands twice. */
  readonly neither: Phrases;
  readonly middle: Phrases;
  /** Words with a side, −1.5 to 1.5: bad and good, little and much, lost and gained, not begun and done. */
  readonly sides: Graded;
  /** Little of what stands beside them, good or bad: “léger”, “petit”, “minor”. */
  readonly slight: Phrases;
  readonly more: Phrases;
  /** Nouns of change: “hausse”, “increase”. */
  readonly rise: Phrases;
  readonly fall: Phrases;
  readonly less: Phrases;
  readonly same: Phrases;
  /** “trop”. */
  readonly excess: Phrases;
  /** “Beaucoup trop”. */
  readonly farExcess: Phrases;
  /** “assez” after a negation, “ce qu'il faut”. */
  readonly enough: Phrases;
  /** Beginnings of words that turn their sense: “in-satisfait”, “dis-agree”. */
  readonly opposing: Phrases;

  /** Adverbs of frequency, in times a year. */
  readonly frequencies: Graded;
  /** “fois”, “times”. */
  readonly times: Phrases;
  /** “par”, “a”, “per”. */
  readonly per: Phrases;
  /** “tous les”, “every”. */
  readonly every: Phrases;
  /** Spans of time, in days. */
  readonly spans: Graded;
  /** Other units of measure: [how many of the base unit, phrases] by kind of unit. */
  readonly units: Readonly<Record<string, Graded>>;
  readonly numbers: Graded;
  /** Factors that follow a number: “mille”, “millions”. */
  readonly factors: Graded;
  /** “moins de”, “jusqu'à”, “ou moins”. */
  readonly below: Phrases;
  /** “plus de”, “à partir de”, “ou plus”. */
  readonly above: Phrases;
  /** “entre … et”, “de … à”: what stands between two bounds, or before them. */
  readonly between: Phrases;
  /** Nothing of what is counted: “aucun”, “none”. */
  readonly none: Phrases;
  /** “au cours des … derniers”: less than so long ago. */
  readonly within: Phrases;
  /** Before a span: “cette semaine”, “this year”. */
  readonly current: Phrases;
  readonly yesterday: Phrases;
  readonly now: Phrases;
  readonly never: Phrases;

  /** Schooling, from 0 (none) to 9 (doctorate). */
  readonly schooling: Graded;
  /** Beside a diploma: begun, and not had. */
  readonly unfinished: Phrases;
  /** What numbers a rung: “niveau 2”, “phase 3”. */
  readonly rungs: Phrases;
  /** “premier < deuxième”: rungs where the rest of the answers is the same. */
  readonly ordinals: string;
  /** Orders of answers that no principle gives: rungs from least to most, parted by “ < ”, phrases of whole answers. */
  readonly ladders: readonly string[];
  /** What is written where there is no answer. */
  readonly missing: Readonly<Partial<Record<Missing, Phrases>>>;
  /** Answers of those who do not know or use what is asked about: beside a scale, where the others are one without them. */
  readonly unused: Phrases;
  /** Answers that stand beside a scale: “autre”, “sans opinion”. Beginnings of answers. */
  readonly beside: Phrases;
}
