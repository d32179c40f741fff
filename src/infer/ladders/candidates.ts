import { byDegree } from "./by-degree.ts";
import { byPoles } from "./by-poles.ts";
import { areOfOne, type Candidate, candidate, MOST, SENTENCE, wordsIn } from "./candidate.ts";
import type { DegreeOf } from "./degree-of.ts";
import { STEP } from "./degree-score.ts";
import type { FrequencyOf } from "./frequencies.ts";
import { FEWEST, oddsAllowed, place } from "./place.ts";
import type { QuantityOf } from "./quantities.ts";
import type { Readers } from "./readers.ts";
import { overlaps, subjectOf } from "./subject.ts";

/**
 * What each kind of evidence makes of the answers, in one language; the first is believed where two explain as much.
 *
 * @param labels - what is written, by answer: without its code
 */
export function candidates(answers: readonly string[], labels: readonly string[], by: Readers): Candidate[] {
  const frequencies = by.frequencies().read(labels);
  const degrees = by.degrees().read(labels);
  const ofDegrees = byDegree(answers, labels, degrees);
  return [
    byQuantity(answers, labels, by.quantities().read(labels), degrees),
    byFrequency(answers, frequencies, degrees),
    byKnownLadder(answers, by.known().read(labels)),
    bySchooling(answers, by.schooling().read(labels)),
    ofDegrees && agrees(ofDegrees, answers, frequencies, degrees) ? ofDegrees : null,
    byPoles(answers, degrees),
  ].filter((candidate) => candidate !== null);
}

/** “Sometimes it is vague”, “often I do not understand”, “rarely clear”: how often of this and of that is no order. */
function agrees(
  { ladder }: Candidate,
  answers: readonly string[],
  frequencies: readonly FrequencyOf[],
  degrees: readonly DegreeOf[],
): boolean {
  const often = ladder.order.flatMap((answer) => {
    const at = answers.indexOf(answer);
    // “Strongly disagree / never applies” says the same twice.
    const score = answer.includes("/") ? null : (frequencies[at]?.score ?? null);
    const { denied, said, side } = degrees[at] ?? {};
    // “Usually not true” is how often it is not; “always discouraged” is less than “often discouraged”.
    return denied || said || score === null ? [] : [(side ?? 1) <= -STEP ? -score : score];
  });
  const isRising = (values: readonly number[]) =>
    values.every((value, index) => index === 0 || value >= (values[index - 1] ?? 0));
  return often.length < FEWEST || isRising(often) || isRising([...often].reverse());
}

function byQuantity(
  answers: readonly string[],
  labels: readonly string[],
  quantities: readonly QuantityOf[],
  degrees: readonly DegreeOf[],
): Candidate | null {
  const read = withNone(quantities, degrees);
  const told = read.filter(({ from }) => from !== null);
  const amounts = told.filter(({ from, to }) => from !== 0 || to !== 0);
  const odds = oddsAllowed(answers.length);
  if (amounts.filter(({ weak }) => !weak).length < 2 || told.length < answers.length - odds) return null;
  // Amounts in whole sentences are of this and of that.
  if (labels.some(({ length }) => length > SENTENCE * 2) && !areOfOne(amounts)) return null;
  // “One day a week” beside “some days a month”: how often.
  if (new Set(amounts.flatMap(({ per }) => per ?? [])).size > 1) return null;
  const units = new Set(amounts.map(({ unit }) => unit));
  if (units.size > 1) return null;
  const isPlain = units.has("");
  if (!amounts.some(({ bounded }) => bounded) && (isPlain || amounts.length < FEWEST)) return null;
  if (isPlain && !amounts.every(({ bounded }) => bounded) && !areOfOne(amounts)) return null;
  const ranks = ranksOf(read);
  const placed = ranks && place(answers, ranks, 1);
  return placed && candidate(placed, "quantities", wordsIn(read));
}

/** “Je n'en fais pas” beside “moins d'une heure”: no time at all; “je ne paierais pas” beside “moins de 3 €”: no money. */
function withNone(read: readonly QuantityOf[], degrees: readonly DegreeOf[]): readonly QuantityOf[] {
  const [only, ...others] = read.filter(({ from }) => from === null);
  const told = read.filter(({ from, unit }) => from !== null && (unit === "time" || unit === "money"));
  const [unit = ""] = told.map((one) => one.unit);
  const isShort = told.some(({ from, to, bounded }) => bounded && (from ?? 1) < to && to <= FEW_HOURS);
  const isDenied = only !== undefined && (degrees[read.indexOf(only)]?.denied ?? false);
  const isLone = others.length === 0 && told.length === read.length - 1;
  return only && isDenied && isLone && (isShort || unit === "money")
    ? read.map((one) => (one === only ? { ...one, from: 0, to: 0, unit } : one))
    : read;
}

/** In days: a bracket of some hours is how long, not how long ago, nor when. */
const FEW_HOURS = 4 / 24;

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

function byFrequency(
  answers: readonly string[],
  read: readonly FrequencyOf[],
  degrees: readonly DegreeOf[],
): Candidate | null {
  const told = read.filter(({ score }) => score !== null);
  // “Rarely satisfied” beside “often dissatisfied”: how often of two things.
  const sides = degrees.flatMap(({ side }, index) =>
    read[index]?.score === null || side === null || Math.abs(side) < STEP ? [] : [Math.sign(side)],
  );
  if ([1, -1].every((sign) => sides.filter((side) => side === sign).length > 1)) return null;
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
  // Of three, one may be none.
  const levels = read.filter((level) => level !== null && level >= 1).length;
  if (levels < FEWEST && (levels < FEWEST - 1 || read.length > FEWEST || read.includes(null))) return null;
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
