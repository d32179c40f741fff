import { fold } from "../../lib/fold.ts";
import { plainText } from "../../lib/plain-text.ts";
import type { ColumnProfile } from "../columns/column-profile.ts";
import { namesType } from "../columns/header-words.ts";
import { wordsOf } from "../columns/words-of.ts";
import { readersOf } from "../ladders/readers.ts";
import { Lexicon } from "../words/lexicon.ts";
import { isNumber, isSign, tokensOf } from "../words/text.ts";
import { WHO_WORDS, type WhoWords } from "../words/who-words.ts";

/** Longer headers are questions, and longer ones tell a story. */
const NAME_LENGTH = 40;
const MOST_WORDS = 5;
const FEW_WORDS = 3;
const QUESTION_LENGTH = 160;
/** Longer answers are not the name of a gender. */
const GENDER_LENGTH = 24;
/** So many kinds of work are no accident, where they are this part of the answers. */
const OCCUPATIONS = 3;
const MOST = 0.4;

const MOST_ANSWERS = 30;
const DIPLOMAS = 3;
const MOST_DIPLOMAS = 0.4;
/** In years: where a second bracket begins, where the last one does, and how wide they are. */
const BRACKETS = 4;
const YEAR = 365;
const [YOUTH, GROWN, MIDDLE_AGE, OLD, OLDEST, WIDEST] = [15, 36, 40, 85, 120, 20];

const lexiconOf = (key: keyof WhoWords): Lexicon<true> =>
  Object.values(WHO_WORDS).reduce((all, words) => all.add(words[key], true), new Lexicon<true>());

const NAMES = lexiconOf("names");
const ASKED = lexiconOf("asked");
const GENDERS = lexiconOf("genders");
const PLACES = lexiconOf("places");
const ORIGINS = lexiconOf("origins");
const OCCUPATION_WORDS = lexiconOf("occupations");

/** Whether the header says that who answered is asked, or where: worth comparing groups by. */
export function namesWho(header: string): boolean {
  const plain = plainText(header).trim();
  if (plain.length > QUESTION_LENGTH) return false;
  const isName = plain.length <= NAME_LENGTH && !plain.endsWith("?");
  const tokens = wordsIn(plain);
  if (has(ASKED, tokens)) return true;
  if (!isName) return false;
  // “Major2” is the second of them.
  const words = [...wordsOf(plain)].map((word) => word.replace(/^([a-z]{3,})\d$/, "$1"));
  // A longer name begins with it: “taille de la commune”, not “posts in our user group”.
  const named = words.length <= FEW_WORDS ? words : words.slice(0, 2);
  return (words.length <= MOST_WORDS && has(NAMES, named)) || namesType(plain);
}

/** Whether a question asks who answers. */
export const asksWho = (question: string): boolean =>
  question !== "" && question.length <= QUESTION_LENGTH && has(ASKED, wordsIn(plainText(question)));

/** Whether the answers are genders, kinds of places, origins, diplomas, ages in brackets, or what people do for a living. */
export function answersWho({ entries }: ColumnProfile): boolean {
  const keys = entries.map(({ key }) => key);
  if (keys.length <= MOST_ANSWERS && (areDiplomas(keys) || areAges(keys))) return true;
  const answers = entries.map(({ key }) => wordsIn(key));
  const genders = entries.filter(
    ({ key }, index) =>
      key.length <= GENDER_LENGTH && key.length > 1 && isWhole(GENDERS, answers[index] ?? []),
  );
  const areOf = (words: Lexicon<true>) => answers.filter((tokens) => isWhole(words, tokens)).length >= 2;
  if (genders.length >= 2 || areOf(PLACES) || areOf(ORIGINS)) return true;
  const occupations = answers.filter((tokens) => OCCUPATION_WORDS.at(tokens, 0) !== null);
  return occupations.length >= OCCUPATIONS && occupations.length >= answers.length * MOST;
}

function areDiplomas(answers: readonly string[]): boolean {
  return readersOf(answers).some(({ schooling }) => {
    const levels = schooling()
      .read(answers)
      .filter((level) => level !== null && level >= 1);
    return new Set(levels).size >= DIPLOMAS && levels.length >= answers.length * MOST_DIPLOMAS;
  });
}

/** “< 20”, “20-24” … “60+”: brackets of whole numbers from youth to age, without another unit than years. */
function areAges(answers: readonly string[]): boolean {
  if (answers.length < BRACKETS) return false;
  return readersOf(answers).some(({ quantities }) => {
    const read = quantities().read(answers);
    const bounds = read.flatMap(({ from, to, unit, bounded }) =>
      bounded && from !== null && (unit === "" || unit === "time")
        ? [{ from: unit === "time" ? from / YEAR : from, to: unit === "time" ? to / YEAR : to }]
        : [],
    );
    if (bounds.length < answers.length - 1) return false;
    const starts = bounds.map(({ from }) => from).sort((a, b) => a - b);
    const [, second = 0] = starts;
    const last = starts.at(-1) ?? 0;
    const widths = bounds
      .filter(({ from, to }) => from >= second && to < OLDEST)
      .map(({ from, to }) => to - from);
    return (
      second >= YOUTH &&
      second <= GROWN &&
      last >= MIDDLE_AGE &&
      last <= OLD &&
      widths.every((width) => width <= WIDEST)
    );
  });
}

const wordsIn = (text: string): string[] =>
  tokensOf(fold(text)).filter((token) => !isSign(token) && !isNumber(token));

const has = (lexicon: Lexicon<true>, tokens: readonly string[]): boolean =>
  tokens.some((_, at) => lexicon.at(tokens, at) !== null);

function isWhole(lexicon: Lexicon<true>, tokens: readonly string[]): boolean {
  const match = lexicon.at(tokens, 0);
  return match !== null && match.length === tokens.length;
}
