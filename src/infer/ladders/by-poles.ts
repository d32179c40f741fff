import { type Candidate, candidate, wordsIn } from "./candidate.ts";
import type { DegreeOf } from "./degree-of.ts";
import { place } from "./place.ts";
import { subject } from "./subject.ts";

/** Degrees of one thing that are told apart. */
const GAP = 0.02;
/** Much of it: “several men” is how many. */
const VERY = 1;
/** Degrees of each of the two things, at least. */
const EACH = 2;

/**
 * “Very dry”, “slightly dry”, “comfortable”, “slightly humid”, “very humid”: degrees of two things of which no word says
 * which is more, and one answer between them. Null where there are more things, or where degrees do not tell them apart.
 */
export function byPoles(answers: readonly string[], read: readonly DegreeOf[]): Candidate | null {
  const poles = new Map<string, number>();
  for (const one of read)
    if (isOfOneThing(one)) poles.set(subject(one.about), (poles.get(subject(one.about)) ?? 0) + 1);
  const [first, second] = [...poles]
    .filter(([, count]) => count >= EACH)
    .map(([name]) => name)
    .sort();
  if (first === undefined || second === undefined) return null;
  const ranks = read.map((one) => {
    if (!isOfOneThing(one)) return null;
    const pole = subject(one.about);
    return pole === first ? -(one.score ?? 0) : pole === second ? (one.score ?? 0) : null;
  });
  const middle = read.find((_, index) => ranks[index] === null);
  const told = ranks.filter((rank) => rank !== null);
  if (Math.max(...told) < VERY || !areMirrored(told)) return null;
  const placed = place(
    answers,
    ranks.map((rank) => rank ?? 0),
    GAP,
  );
  return placed && candidate(placed, "degree", wordsIn(read), middle !== undefined && middle.score !== 0);
}

/** As much of the one as of the other, more than just the one or the other. */
function areMirrored(ranks: readonly number[]): boolean {
  const sizes = (side: number) =>
    ranks
      .filter((rank) => Math.sign(rank) === side)
      .map(Math.abs)
      .sort((a, b) => a - b)
      .join(" ");
  return sizes(1) === sizes(-1);
}

const isOfOneThing = ({ about, side, said, denied, compared, score }: DegreeOf): boolean =>
  about.length > 0 && side === null && !said && !denied && !compared && (score ?? 0) > 0;
