/**
 * Tally: all that a cell has to remember of its respondents. First-order: no division yet.
 *
 * From (n, Σw, Σw²) follow every share with its linearised standard error, Kish's effective base and the tests of
 * a cross-tab; and tallies of parts add up to the tally of the whole, whatever the parts.
 */
export interface Tally {
  /** Respondents with a weight above 0. */
  readonly n: number;
  /** Sum of weights. */
  readonly sumW: number;
  /** Sum of squared weights. */
  readonly sumW2: number;
}

export const NOBODY: Tally = { n: 0, sumW: 0, sumW2: 0 };

/**
 * Tally for a mean: also the sums of y about a pilot value a, which keeps Σ w²(y − m)² from cancelling
 * when the mean is far from 0.
 */
export interface MeanTally extends Tally {
  /** a: any value within the spread of the group. */
  readonly pilot: number;
  /** Σ (y − a), unweighted */
  readonly sumY: number;
  /** Σ w (y − a) */
  readonly sumWY: number;
  /** Σ w² (y − a) */
  readonly sumW2Y: number;
  /** Σ w² (y − a)² */
  readonly sumW2Y2: number;
}

/** Those of `whole` who are not in `part`. */
export const less = (whole: Tally, part: Tally): Tally =>
  part.n === whole.n
    ? NOBODY
    : {
        n: whole.n - part.n,
        sumW: Math.max(0, whole.sumW - part.sumW),
        sumW2: Math.max(0, whole.sumW2 - part.sumW2),
      };

/** The same sums about another pilot value. */
function about(tally: MeanTally, pilot: number): MeanTally {
  const by = tally.pilot - pilot;
  if (by === 0) return tally;
  return {
    ...tally,
    pilot,
    sumY: tally.sumY + by * tally.n,
    sumWY: tally.sumWY + by * tally.sumW,
    sumW2Y: tally.sumW2Y + by * tally.sumW2,
    sumW2Y2: tally.sumW2Y2 + 2 * by * tally.sumW2Y + by * by * tally.sumW2,
  };
}

/** Those of `whole` who are not in `part`, about the pilot value of the whole. */
export function lessMean(whole: MeanTally, part: MeanTally): MeanTally {
  const moved = about(part, whole.pilot);
  return {
    ...less(whole, part),
    pilot: whole.pilot,
    sumY: whole.sumY - moved.sumY,
    sumWY: whole.sumWY - moved.sumWY,
    sumW2Y: whole.sumW2Y - moved.sumW2Y,
    sumW2Y2: Math.max(0, whole.sumW2Y2 - moved.sumW2Y2),
  };
}
