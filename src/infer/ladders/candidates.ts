import type { DegreeOf } from "./degrees.ts";
import type { FrequencyOf } from "./frequencies.ts";
import type { Ladder } from "./ladder.ts";
import { FEWEST, oddsAllowed, place } from "./place.ts";
import type { QuantityOf } from "./quantities.ts";
import type { Readers } from "./readers.ts";
import { type About, overlaps, subject, subjectOf } from "./subject.ts";

/** A ladder that one kind of evidence gives, and how many words of the answers it leaves unexplained. */
export interface Candidate {
  readonly ladder: Ladder;
  readonly unexplained: number;
}

/** Longer answers say more than a degree. */
const SENTENCE = 60;
/** Degrees of short answers that are told apart, and of sentences; from the least to the most of sentences. */
const GAP = 0.02;
const SENTENCE_GAP = 0.15;
const SENTENCE_RANGE = 0.8;
/** As good or bad as a word that says so alone. */
const BAD = 0.8;
/** “Pas du tout” beside “plus” and “moins”. */
const NOT_AT_ALL = -1.3;
/** A smaller side is a step on the way. */
const STEP = 0.5;
/** This part of the answers is about the same thing. */
const MOST = 0.75;

/**
 * What each kind of evidence makes of the answers, in one language; the first is believed where two explain as much.
 *
 * @param labels - what is written, by answer: without its code
 */
export function candidates(answers: readonly string[], labels: readonly string[], by: Readers): Candidate[] {
  const frequencies = by.frequencies().read(labels);
  // “Once a week” is how often, not how long.
  const areRates = frequencies.filter(({ isRate }) => isRate).length >= 2;
  const quantity = byQuantity(answers, by.quantities().read(labels));
  const frequency = byFrequency(answers, frequencies);
  return [
    ...(areRates ? [frequency, quantity] : [quantity, frequency]),
    byKnownLadder(answers, by.known().read(labels)),
    bySchooling(answers, by.schooling().read(labels)),
    byDegree(answers, labels, by.degrees().read(labels)),
  ].filter((candidate) => candidate !== null);
}

type Placed = NonNullable<ReturnType<typeof place>>;

const candidate = (placed: Placed, by: Ladder["by"], unexplained: number, doubt = false): Candidate => ({
  ladder: { ...placed, odd: placed.apart, by, doubt: doubt || placed.apart.length > 0 },
  unexplained,
});

const wordsIn = (read: readonly About[]): number => read.reduce((sum, { about }) => sum + about.length, 0);

function byQuantity(answers: readonly string[], read: readonly QuantityOf[]): Candidate | null {
  const told = read.filter(({ from }) => from !== null);
  const amounts = told.filter(({ from, to }) => from !== 0 || to !== 0);
  const odds = oddsAllowed(answers.length);
  if (amounts.filter(({ weak }) => !weak).length < 2 || told.length < answers.length - odds) return null;
  const units = new Set(amounts.map(({ unit }) => unit));
  if (units.size > 1) return null;
  const isPlain = units.has("");
  if (!amounts.some(({ bounded }) => bounded) && (isPlain || amounts.length < FEWEST)) return null;
  if (isPlain && !amounts.every(({ bounded }) => bounded) && !areOfOne(amounts)) return null;
  const ranks = ranksOf(read);
  const placed = ranks && place(answers, ranks, 1);
  return placed && candidate(placed, "quantities", wordsIn(read));
}

const areOfOne = (read: readonly About[]): boolean => {
  const most = subjectOf(read);
  return read.filter(({ about }) => about.length === 0 || overlaps(about, most)).length >= read.length * MOST;
};

/** By their bounds; null where two are the same, or one lies within another. */
function ranksOf(read: readonly QuantityOf[]): (number | null)[] | null {
  const sorted = read
    .flatMap((one, index) => (one.from === null ? [] : [{ ...one, from: one.from, index }]))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const ranks: (number | null)[] = read.map(() => null);
  for (const [rank, here] of sorted.entries()) {
    ranks[here.index] = rank;
    const before = sorted[rank - 1];
    if (!before) continue;
    if (before.from === here.from && before.to === here.to) return null;
    const isWithin = here.to < before.to && here.to !== Number.POSITIVE_INFINITY;
    if (isWithin && before.from !== before.to) return null;
  }
  return ranks;
}

function byFrequency(answers: readonly string[], read: readonly FrequencyOf[]): Candidate | null {
  const told = read.filter(({ score }) => score !== null);
  const most = subjectOf(told);
  const fitting = told.filter(({ about }) => about.length <= 2 || overlaps(about, most)).length;
  if (fitting < told.length * MOST) return null;
  const placed = place(
    answers,
    read.map(({ score }) => score),
    Number.MIN_VALUE,
  );
  return placed && candidate(placed, "frequency", wordsIn(read));
}

function bySchooling(answers: readonly string[], read: readonly (number | null)[]): Candidate | null {
  if (read.filter((level) => level !== null && level >= 1).length < FEWEST) return null;
  const placed = place(answers, read, 0.01);
  return placed && candidate(placed, "schooling", 0);
}

function byKnownLadder(
  answers: readonly string[],
  read: readonly (readonly (number | null)[])[],
): Candidate | null {
  for (const rungs of read) {
    const placed = place(answers, rungs, 1);
    if (placed && placed.apart.length === 0) return candidate(placed, "known", 0);
  }
  return null;
}

function byDegree(
  answers: readonly string[],
  labels: readonly string[],
  read: readonly DegreeOf[],
): Candidate | null {
  const most = subjectOf(read);
  const isCommon = read.filter(({ about }) => subject(about) === most).length > 1;
  // Between good and bad, none of it is the middle: “aucun impact”.
  const isTwoSided =
    read.some(({ score, voided }) => !voided && (score ?? 0) >= BAD) &&
    read.some(({ score, voided, denied }) => !voided && !denied && (score ?? 0) <= -BAD);
  const scores = withMiddle(
    read.map(({ score, evidence, about, voided }) => {
      if (evidence === 0 && !(isCommon && subject(about) === most)) return null;
      return voided && isTwoSided && about.length > 0 ? 0 : score;
    }),
    read,
  );
  const explicit = read.filter(({ evidence }) => evidence > 0).length;
  if (explicit < 2 || explicit < answers.length - 1 - oddsAllowed(answers.length)) return null;
  if (!areComparable(read)) return null;
  const fitting = read.filter(
    ({ score, about, said }) =>
      score !== null && (about.length === 0 || said || (about.length <= 5 && overlaps(about, most))),
  ).length;
  const isSure = fitting >= answers.length * MOST && labels.every(({ length }) => length <= SENTENCE);
  const placed = place(answers, scores, isSure ? GAP : SENTENCE_GAP);
  if (!placed) return null;
  // Sentences say more than their degrees: they are believed where they answer yes or no, or begin with nothing of it.
  const isAnswered = read.filter(({ said }) => said).length >= 2 || read.some(({ voided }) => voided);
  const isShort = labels.every(({ length }) => length <= SENTENCE);
  const areOfOneThing = isShort || areOfOne(read);
  const areSided = areOfOneThing && read.every(({ side, denied }) => side !== null || denied);
  if (!isSure && (!(isAnswered || areSided) || placed.apart.length > 0 || range(scores) < SENTENCE_RANGE))
    return null;
  const numbers = read.reduce((sum, { numbers: count }) => sum + count, 0);
  return candidate(placed, "degree", wordsIn(read) + numbers, !isSure);
}

/** Between as many that are good and bad, the one short answer that says neither is the middle: “ça passe”. */
function withMiddle(scores: readonly (number | null)[], read: readonly DegreeOf[]): (number | null)[] {
  const told = scores.filter((score) => score !== null);
  const unplaced = read.filter((_, index) => scores[index] === null);
  const good = told.filter((score) => score > 0).length;
  const [only] = unplaced;
  const isMiddle =
    unplaced.length === 1 && !only?.denied && (only?.about.length ?? 0) <= SHORT && told.length >= 4;
  if (!isMiddle || good * 2 !== told.length || told.includes(0)) return [...scores];
  return scores.map((score) => score ?? 0);
}

/** Words of an answer that names a middle. */
const SHORT = 2;

const range = (scores: readonly (number | null)[]): number => {
  const known = scores.filter((score) => score !== null);
  return Math.max(...known) - Math.min(...known);
};

/**
 * Answers that do not speak of the same thing are no scale: “oui”, “non” and something else; two that say yes to
 * different things; “plus”, “moins” and “pas”.
 */
function areComparable(read: readonly DegreeOf[]): boolean {
  const isSpoken = read.some(({ said }) => said);
  if (
    isSpoken &&
    read.some(
      ({ said, softened, partial, score, about }) =>
        !said && !softened && !partial && score !== null && about.length > 1,
    )
  )
    return false;
  if (
    read.filter(({ compared }) => compared).length >= 2 &&
    read.some(({ denied, compared, score }) => denied && !compared && (score ?? 0) > NOT_AT_ALL)
  )
    return false;
  const sides = new Set(
    read.flatMap(({ said, softened, side, score }) =>
      said && !softened && (score ?? 0) > 0 && side !== null && Math.abs(side) >= STEP ? Math.sign(side) : [],
    ),
  );
  if (sides.size > 1) return false;
  return [1, -1].every((side) => {
    const alike = read.filter(({ said, score }) => said && Math.sign(score ?? 0) === side);
    const plain = side > 0 ? alike.filter(({ softened }) => !softened) : alike;
    const most = subjectOf(plain);
    return plain.length < 2 || plain.every(({ about }) => about.length === 0 || subject(about) === most);
  });
}
