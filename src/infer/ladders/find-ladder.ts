import type { Lexicon } from "../words/lexicon.ts";
import { isSign, numberIn, tokensOf } from "../words/text.ts";
import type { Candidate } from "./candidate.ts";
import { candidates } from "./candidates.ts";
import { STEP } from "./degree-score.ts";
import type { Ladder } from "./ladder.ts";
import { type Notation, notationOf } from "./notation.ts";
import { FEWEST, place } from "./place.ts";
import { besideWords, readersOf, unusedWords } from "./readers.ts";
import { symbolRanks } from "./symbols.ts";
import { withoutTypos } from "./typos.ts";

const MOST = 30;
const LONGEST = 300;
const WORD = /\p{L}{2}|^\p{L}\d$|\d\s?\p{L}\b|[%€$£<>≤≥]|^[[(\]]\s*[-−]?\d|\d\s*(?:[-–—à]|to)\s*\d/u;
/** Digits are pictures only with the sign of a key around them. */
const PICTURES =
  /[\d#*]\ufe0f?\u20e3|(?![\d#*©®™])(?:\p{Emoji_Presentation}|\p{Extended_Pictographic})|\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}]/gu;

/**
 * The order of these answers, by everything that tells one: numbers, quantities, frequencies, schooling, degrees, codes,
 * in whichever language explains most. Null where nothing tells an order, or where codes and words disagree.
 */
export function findLadder(answers: readonly string[]): Ladder | null {
  if (answers.length < FEWEST || answers.length > MOST) return null;
  const key = answers.join("\n");
  const known = found.get(key);
  if (known !== undefined) return known;
  const ladder = search(answers);
  if (found.size >= KEPT) found.clear();
  found.set(key, ladder);
  return ladder;
}

/** What was found before: the items of a battery have the same answers, and are asked about more than once. */
const found = new Map<string, Ladder | null>();
const KEPT = 200;

function search(answers: readonly string[]): Ladder | null {
  if (answers.some(({ length }) => length > LONGEST)) return null;
  if (!answers.some((answer) => WORD.test(answer))) return byMarks(answers) ?? bySymbols(answers);
  const plain = answers.map((answer) => answer.replace(PICTURES, " ").replace(/\s+/g, " ").trim());
  if (plain.includes("") || new Set(plain).size < plain.length) return null;
  const ladder = ofWords(plain);
  if (!ladder) return null;
  const written = new Map(plain.map((text, index) => [text, answers[index] ?? text]));
  const back = (texts: readonly string[]) => texts.map((text) => written.get(text) ?? text);
  return { ...ladder, order: back(ladder.order), apart: back(ladder.apart), odd: back(ladder.odd) };
}

/** Answers without the pictures that stand beside their words. */
function ofWords(answers: readonly string[]): Ladder | null {
  const beside = new Set(answers.filter(isBeside));
  const whole = beside.size === 1 ? ladderOf(answers) : null;
  // “None of them” beside “all of them” and “some of them” is their least.
  if (whole && !whole.doubt && isNone([...beside][0] ?? "")) return whole;
  const told = answers.filter((answer) => !beside.has(answer));
  if (told.length < FEWEST) return null;
  const all = ladderOf(told);
  const isWhole = all?.odd.length === 0 && (all.by === "known" || areOfOneUse(told) || areSteps(told));
  const ladder = isWhole ? all : (ladderOfUsers(told) ?? all);
  return ladder && { ...ladder, apart: [...ladder.apart, ...beside] };
}

/**
 * Whether what some do not use is what others do: “jamais utilisé” beside “utilisé souvent”, not beside “utile”; two who
 * do not are told apart by what they plan.
 */
function areOfOneUse(answers: readonly string[]): boolean {
  const isUnused = (answer: string) => begins(answer, unusedWords());
  const words = new Set(
    answers
      .filter((answer) => !isUnused(answer))
      .flatMap((answer) => tokensOf(answer).filter(({ length }) => length >= USE)),
  );
  const unused = answers.filter(isUnused);
  return unused.length > 1 || unused.every((answer) => tokensOf(answer).some((token) => words.has(token)));
}

/** Whether those who have some are on the way, and none of them is worse off than who has none: “no experience”. */
function areSteps(answers: readonly string[]): boolean {
  const users = answers.filter((answer) => !begins(answer, unusedWords()));
  return readersOf(users).some(({ degrees }) => {
    const read = degrees().read(users);
    return (
      read.every(({ score, evidence }) => evidence > 0 && (score ?? -1) > -STEP) &&
      read.some(({ score }) => (score ?? 0) < 0)
    );
  });
}

/** Shorter words are articles and the like. */
const USE = 4;

/** The order of the others, where some say that they do not use what is asked about. */
function ladderOfUsers(answers: readonly string[]): Ladder | null {
  const unused = answers.filter((answer) => begins(answer, unusedWords()));
  const users = answers.filter((answer) => !unused.includes(answer));
  if (unused.length === 0 || users.length < FEWEST) return null;
  const ladder = ladderOf(users);
  return ladder && { ...ladder, apart: [...ladder.apart, ...unused] };
}

/** “7/10”: marks out of as many. */
function byMarks(answers: readonly string[]): Ladder | null {
  const marks = answers.map((answer) => MARK.exec(answer));
  const [of] = marks.map((mark) => mark?.[2]);
  const scores = marks.map((mark) => (mark?.[2] === of ? numberIn(mark?.[1] ?? "") : Number.NaN));
  if (!scores.every((score) => score <= Number(of))) return null;
  const order = answers
    .map((answer, index) => ({ answer, score: scores[index] ?? 0 }))
    .sort((a, b) => a.score - b.score);
  return {
    order: order.map(({ answer }) => answer),
    apart: [],
    odd: [],
    by: "numbers",
    doubt: false,
    scores: order.map(({ score }) => score),
  };
}

const MARK = /^\s*(\d+(?:[.,]\d+)?)\s*\/\s*(5|10|20|100)\s*$/;

function bySymbols(answers: readonly string[]): Ladder | null {
  const placed = place(answers, symbolRanks(answers), 1);
  return placed && placed.apart.length === 0 ? { ...placed, odd: [], by: "known", doubt: false } : null;
}

const isNone = (answer: string): boolean =>
  readersOf([answer]).some(({ degrees }) =>
    degrees()
      .read([answer])
      .some(({ voided, about }) => voided && about.length === 0),
  );

const isBeside = (answer: string): boolean => begins(answer, besideWords());

const begins = (answer: string, words: Lexicon<true>): boolean =>
  words.at(
    tokensOf(answer).filter((token) => !isSign(token)),
    0,
  ) !== null;

function ladderOf(answers: readonly string[]): Ladder | null {
  const notation = notationOf(answers);
  if (notation && notation.bare >= 2 && !notation.labels.some(isOpen)) return byNotation(answers, notation);
  // “1. Radio”: a sign says that the number is no part of the answer, as it is in “2 children”.
  const asWritten = answers.every((answer) => LISTED.test(answer)) ? null : byWords(answers, answers);
  if (!notation || (asWritten && !asWritten.doubt)) return asWritten;
  return byNotation(answers, notation) ?? asWritten;
}

const LISTED = /^\s*[([]?\s*(?:\d{1,3}|[a-z])\s*[)\].:=]\s+\D/iu;

/** “3 ou plus” beside 1 and 2 is no score. */
const isOpen = (label: string): boolean =>
  readersOf([label]).some(({ quantities }) => quantities().opens(label));

/** Of the candidates in every language, the one that speaks least against itself. */
function byWords(answers: readonly string[], labels: readonly string[]): Ladder | null {
  const written = bestOf(answers, labels);
  const led = byLeads(answers, labels);
  // “Often, I do not like it”, “rarely, it is fine”: how often, not how good.
  if (led?.by === "frequency") return led;
  if (written && written.ladder.apart.length === 0 && !written.ladder.doubt) return written.ladder;
  if (led) return led;
  if (written && written.ladder.apart.length === 0) return written.ladder;
  const spoken = readersOf(labels);
  const isKnown = (word: string) => spoken.some(({ degrees }) => degrees().knows(word));
  const wordsLike = (word: string) => spoken.flatMap(({ degrees }) => degrees().wordsLike(word));
  const plain = withoutTypos(labels, isKnown, wordsLike);
  const corrected = plain.some((label, index) => label !== labels[index]) ? bestOf(answers, plain) : null;
  if (!corrected) return written?.ladder ?? null;
  return written && against(written) <= against(corrected)
    ? written.ladder
    : { ...corrected.ladder, doubt: true };
}

/** “Excellent, more than 80 % in range”: what stands before the first sign, where that is an order by itself. */
function byLeads(answers: readonly string[], labels: readonly string[]): Ladder | null {
  const leads = labels.map((label) => LEAD.exec(label)?.[0].trim() ?? "");
  const isLed = leads.filter((lead, index) => lead !== labels[index]).length >= LED;
  if (
    !isLed ||
    !leads.every((lead) => /\p{L}{2}|^\p{L}\d$/u.test(lead)) ||
    new Set(leads).size < leads.length
  )
    return null;
  const best = bestOf(answers, leads);
  return best && best.ladder.apart.length === 0 && !best.ladder.doubt ? best.ladder : null;
}

const LEAD = /^.+?(?=[,;:.!?]\s|\s[-–—]\s|\s?\(|\.?$)/su;
/** So many answers have something after it. */
const LED = 2;

function bestOf(answers: readonly string[], labels: readonly string[]): Candidate | null {
  let best: Candidate | null = null;
  for (const reader of readersOf(labels))
    for (const candidate of candidates(answers, labels, reader))
      if (!best || against(candidate) < against(best)) best = candidate;
  return best;
}

/** Answers that do not fit, doubt, words that are not explained. */
const against = ({ ladder, unexplained }: Candidate): number =>
  ladder.apart.length * 2 + Number(ladder.doubt) + unexplained * 0.1;

/** Codes give the order where they are rungs, or where the words that have a degree say the same. */
function byNotation(answers: readonly string[], notation: Notation): Ladder | null {
  const { codes, labels, bare, rungs } = notation;
  const coded = answers
    .map((answer, index) => ({ answer, label: labels[index] ?? "", code: codes[index] ?? 0 }))
    .sort((a, b) => a.code - b.code);
  const order = coded.map(({ answer }) => answer);
  if (bare >= 2)
    return { order, apart: [], odd: [], by: "numbers", doubt: false, scores: coded.map(({ code }) => code) };
  if (rungs) return { order, apart: [], odd: [], by: "numbers", doubt: false };
  const worded = byWords(answers, labels);
  if (worded) return worded;
  return areDegreesInOrder(coded.map(({ label }) => label))
    ? { order, apart: [], odd: [], by: "codes", doubt: true }
    : null;
}

function areDegreesInOrder(labels: readonly string[]): boolean {
  return readersOf(labels).some(({ degrees }) => {
    const scores = degrees()
      .read(labels)
      .flatMap(({ score, evidence }) => (score !== null && evidence > 0 ? [score] : []));
    return (
      scores.length >= 2 &&
      scores.length * 2 >= labels.length &&
      (isRising(scores) || isRising([...scores].reverse()))
    );
  });
}

/** Codes tell apart what words do not: two may be as far, but for the ends. */
const isRising = (values: readonly number[]): boolean =>
  values.every((value, index) => index === 0 || value >= (values[index - 1] ?? 0)) &&
  (values.at(-1) ?? 0) - (values[0] ?? 0) > STEP;
