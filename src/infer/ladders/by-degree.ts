import { areOfOne, type Candidate, candidate, MOST, SENTENCE, wordsIn } from "./candidate.ts";
import type { DegreeOf } from "./degree-of.ts";
import { STEP } from "./degree-score.ts";
import { oddsAllowed, place } from "./place.ts";
import { overlaps, subject, subjectOf } from "./subject.ts";

/** Degrees of short answers that are told apart, and of sentences; from the least to the most of sentences. */
const GAP = 0.02;
const SENTENCE_GAP = 0.15;
const SENTENCE_RANGE = 0.8;
/** As good or bad as a word that says so alone. */
const BAD = 0.8;
/** “Pas du tout” beside “plus” and “moins”. */
const NOT_AT_ALL = -1.3;

/** Degrees composed with what they qualify; null where the answers are no scale of one thing. */
export function byDegree(
  answers: readonly string[],
  labels: readonly string[],
  read: readonly DegreeOf[],
): Candidate | null {
  const most = subjectOf(read);
  const isCommon = read.filter(({ about }) => subject(about) === most).length > 1;
  // Between good and bad, none of it is the middle: “aucun impact”; not between “very slight” and “severe”.
  const isTwoSided =
    read.some(({ score, voided }) => !voided && (score ?? 0) >= BAD) &&
    read.some(
      ({ score, voided, denied, side }) =>
        !voided && !denied && (score ?? 0) <= -BAD && (side ?? -BAD) <= -BAD,
    );
  const known = read.map(({ score, evidence, about, voided }) => {
    if (evidence === 0 && !(isCommon && subject(about) === most)) return null;
    return voided && isTwoSided && about.length > 0 ? 0 : score;
  });
  const scores = isTwoSided ? withMiddle(known, read) : known;
  const isGuessed = scores.some((score, index) => score !== known[index]);
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
  const isAnswered =
    read.filter(({ said }) => said).length >= 2 ||
    read.some(({ voided }) => voided) ||
    areStepsUpFromNo(read);
  const isShort = labels.every(({ length }) => length <= SENTENCE);
  const areOfOneThing = isShort || areOfOne(read) || read.every(({ about }) => about.length <= FEW_WORDS);
  const areSided = areOfOneThing && read.every(({ side, denied }) => side !== null || denied);
  if (!isSure && (!(isAnswered || areSided) || placed.apart.length > 0 || range(scores) < SENTENCE_RANGE))
    return null;
  const numbers = read.reduce((sum, { numbers: count }) => sum + count, 0);
  return candidate(placed, "degree", wordsIn(read) + numbers, !isSure || isGuessed);
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

/** An answer with no more words beside those of degree is about little else. */
const FEW_WORDS = 4;

/** Words of an answer that names a middle. */
const SHORT = 2;

const range = (scores: readonly (number | null)[]): number => {
  const known = scores.filter((score) => score !== null);
  return Math.max(...known) - Math.min(...known);
};

/** “No”, “basic tracking”, “regular monitoring”: one bare no, and steps that each say how far they go. */
function areStepsUpFromNo(read: readonly DegreeOf[]): boolean {
  const said = read.filter(({ said }) => said);
  const steps = read.filter(({ said }) => !said);
  const [no] = said;
  return (
    said.length === 1 &&
    (no?.score ?? 0) < 0 &&
    steps.every(
      ({ score, evidence, about, denied, compared }) =>
        evidence > 0 && !denied && !compared && (score ?? -1) > -STEP && about.length <= FEW_WORDS,
    )
  );
}

/**
 * Answers that do not speak of the same thing are no scale: “oui”, “non” and something else; two that say yes to
 * different things; “plus”, “moins” and “pas”.
 */
function areComparable(read: readonly DegreeOf[]): boolean {
  const isSpoken = read.some(({ said }) => said);
  // “No” and “Non” say the same, in two languages.
  const isRefused = read.some(({ said, evidence, score }) => said && evidence === 1 && (score ?? 0) < 0);
  if (
    isRefused &&
    read.some(({ said, denied, evidence, about }) => !said && denied && evidence + about.length === 1)
  )
    return false;
  // “I am calm” beside “my heart beats a little faster”: degrees of two things.
  const sided = read.filter(({ side, said }) => side !== null && !said);
  const others = read.filter(
    ({ side, said, denied, voided, evidence, about }) =>
      side === null && !said && !denied && !voided && evidence > 0 && about.length > 1,
  );
  if (
    sided.length > 1 &&
    others.length > 1 &&
    others.every(({ about }) => sided.every((one) => !overlaps(about, subject(one.about))))
  )
    return false;
  if (
    isSpoken &&
    !areStepsUpFromNo(read) &&
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
  // “Saved me some time”, “about the same”, “took more time”: more of one thing, some of another.
  const plain = read.filter(
    ({ said, compared, denied, evidence }) => !said && !compared && !denied && evidence > 0,
  );
  if (plain.length >= 2 && read.some(isMore) && read.some(isSame)) return false;
  return [1, -1].every((side) => {
    const alike = read.filter(({ said, score }) => said && Math.sign(score ?? 0) === side);
    const isLike = (one: DegreeOf) =>
      alike.some((other) => other !== one && overlaps(other.about, subject(one.about)));
    const plain = alike.filter((one) => !one.softened || (one.late && !isLike(one)));
    // “No, too long”, “no, too short”.
    const sides = plain.flatMap(({ side }) =>
      side !== null && Math.abs(side) >= STEP ? Math.sign(side) : [],
    );
    if (new Set(sides).size > 1) return false;
    // “Yes, painful”, “yes, not painful”: two kinds of yes.
    const isOfSomething = ({ about, side: good }: DegreeOf) => about.length > 0 || good !== null;
    const telling = plain.filter(isOfSomething);
    if (telling.some(({ denied }) => denied) && telling.some(({ denied }) => !denied)) return false;
    const most = subjectOf(plain);
    return plain.length < 2 || plain.every(({ about }) => about.length === 0 || subject(about) === most);
  });
}

const isMore = ({ compared, score }: DegreeOf): boolean => compared && (score ?? 0) > 0;
const isSame = ({ compared, score }: DegreeOf): boolean => compared && score === 0;
