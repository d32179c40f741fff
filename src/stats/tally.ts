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
  /** Σ w (y − a) */
  readonly sumWY: number;
  /** Σ w² (y − a) */
  readonly sumW2Y: number;
  /** Σ w² (y − a)² */
  readonly sumW2Y2: number;
}
