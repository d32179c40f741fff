import { varianceOf } from "./influence.ts";
import type { Plan } from "./plan.ts";

/** What of each pattern there is to know: its respondents' groups, and their one answer. */
export interface GroupsAndAnswer {
  /** Patterns there are. */
  readonly size: number;
  /** Σ w² of each. */
  readonly sumW2: Float64Array;
  /** Writes the places of the groups that they are in, rising; returns how many there are. */
  groupsOf(pattern: number, places: Uint32Array): number;
  /** Their answer, below `answers`; −1: they are in no base. */
  answerOf(pattern: number): number;
  /** The last one stands for whatever is no outcome. */
  readonly answers: number;
}

/** Of each group, a share and the weight of its base. */
export interface GroupShares {
  readonly values: Float64Array;
  readonly bases: Float64Array;
}

/**
 * Variances of differences between shares of the answers to one question, to which everybody gives at most one answer,
 * in groups that somebody may belong to two of. As `jointVariances`, in one walk for all answers: with y 1 or 0,
 * Σ w² (y − p)(y − q) over those who are in both groups is (1 − p)(1 − q) times Σ w² of those who gave the answer, and
 * p q times that of the others.
 *
 * @param size - how many groups there are
 * @param plan - of respondents drawn one by one
 * @returns of an answer and the groups' shares of it, the variance of the difference between two of them
 */
export function jointShares(
  { size: patterns, sumW2, groupsOf, answerOf, answers }: GroupsAndAnswer,
  size: number,
  plan: Plan,
): (answer: number, shares: GroupShares) => (a: number, b: number) => number {
  // Of each two groups and each answer, Σ w² of those in both who gave it; the lower place first.
  const squares = new Float64Array(size * size * answers);
  const places = new Uint32Array(size);
  for (let pattern = 0; pattern < patterns; pattern++) {
    const answer = answerOf(pattern);
    if (answer >= 0)
      addSquares(squares, size, answers, places, groupsOf(pattern, places), answer, sumW2[pattern] as number);
  }
  return (answer, { values, bases }) => {
    const product = (a: number, b: number) => {
      const [p, q] = [values[a] as number, values[b] as number];
      const start = (a * size + b) * answers;
      const own = squares[start + answer] as number;
      let others = 0;
      // Added up, not subtracted: where all gave the answer, the others are none.
      for (let other = 0; other < answers; other++)
        if (other !== answer) others += squares[start + other] as number;
      return (own * (1 - p) * (1 - q) + others * p * q) / ((bases[a] as number) * (bases[b] as number));
    };
    const own = Float64Array.from(values, (_, group) => product(group, group));
    return (a, b) => {
      const [k, l] = a < b ? [a, b] : [b, a];
      const square = Math.max(0, (own[k] as number) + (own[l] as number) - 2 * product(k, l));
      // The sum of squares alone: an influence about 0, of everybody together.
      return varianceOf((visit) => visit(0, 0, 0, square, 1, 0, 0, 0, 0, 0), plan);
    };
  };
}

function addSquares(
  squares: Float64Array,
  size: number,
  answers: number,
  places: Uint32Array,
  count: number,
  answer: number,
  square: number,
): void {
  for (let k = 0; k < count; k++) {
    const row = Math.imul(places[k] as number, size);
    for (let l = k; l < count; l++) {
      const cell = Math.imul(row + (places[l] as number), answers) + answer;
      squares[cell] = (squares[cell] as number) + square;
    }
  }
}
