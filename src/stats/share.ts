import { effectiveBase } from "./base.ts";
import { type Estimate, SMALL_BASE, WIDE_INTERVAL } from "./estimate.ts";
import type { Piece } from "./influence.ts";
import { varianceOf } from "./influence.ts";
import { type Precision, shareInterval } from "./intervals/share-interval.ts";
import { isExhaustive, type Plan } from "./plan.ts";
import { less, type Tally } from "./tally.ts";

/** What a share is made of: those with the trait, of those who gave a valid answer. */
export interface ShareTally {
  readonly trait: Tally;
  readonly answered: Tally;
}

/** The part of a population that has a trait; 0 and 1 come from the counts, which quotients of sums can miss. */
export const proportion = ({ trait, answered }: ShareTally): number =>
  trait.n === 0 ? 0 : trait.n === answered.n ? 1 : trait.sumW / answered.sumW;

/**
 * Influences on a share: (1 − p)/W of those with the trait, −p/W of the rest.
 *
 * @param strata - the tally of each post-stratum; of everybody alone without raking
 * @param whole - of all of them
 */
export function sharePieces(strata: readonly ShareTally[], whole: ShareTally): readonly Piece[] {
  const p = proportion(whole);
  const { sumW } = whole.answered;
  const rest = whole.trait.n === whole.answered.n ? 0 : (sumW - whole.trait.sumW) / sumW;
  const pieces: Piece[] = [];
  for (const [stratum, { trait, answered }] of strata.entries()) {
    if (trait.n > 0) pieces.push({ tally: trait, stratum, constant: rest / sumW, slope: 0 });
    const others = less(answered, trait);
    if (others.n > 0) pieces.push({ tally: others, stratum, constant: -p / sumW, slope: 0 });
  }
  return pieces;
}

/**
 * Share: the part of a population that has a trait.
 *
 * Each respondent stands for `w` people, so the share is the weight of those with the trait over the weight of all
 * who answered. Its standard error is the linearised one, which the two tallies determine exactly:
 * V = (1−f) · n/(n−1) · [(1−p)² Σ_trait w² + p² Σ_rest w²] / W², with n the rows of the whole design, so that a
 * subgroup keeps the design it came from.
 *
 * @param strata - the same by post-stratum; left out without raking
 *
 * @example
 * // 60 of 100 equal-weight respondents: 60 %, between 50 % and 69 %
 * const n = (n: number) => ({ n, sumW: n, sumW2: n });
 * share({ trait: n(60), answered: n(100) }, { size: 100, fraction: 0, poststrata: null },
 *   { confidence: 0.95, interval: "wilson" });
 *
 * @see `svymean` and `svyciprop` in R's survey package
 */
export function share(
  tally: ShareTally,
  plan: Plan,
  precision: Precision,
  strata: readonly ShareTally[] = [tally],
): Estimate {
  const { trait, answered } = tally;
  if (answered.n < 2 || answered.sumW <= 0) return { kind: "empty" };
  const value = proportion(tally);
  // Weights that differ by a rounding must not make of everybody a little less.
  const certain = value === 0 || value === 1;
  const variance = certain ? 0 : varianceOf(sharePieces(strata, tally), plan);
  const base = { unweighted: answered.n, weighted: answered.sumW };

  if (isExhaustive(plan)) {
    const reliability = answered.n < SMALL_BASE ? "tiny" : "solid";
    const effective = effectiveBase(answered);
    return {
      kind: "estimate",
      value,
      standardError: 0,
      interval: null,
      base: { ...base, effective },
      count: trait.n,
      reliability,
    };
  }
  const { effective, ...interval } = shareInterval(
    { value, variance, kish: effectiveBase(answered) / (1 - plan.fraction), answered: answered.n },
    precision,
  );
  const wide = interval.upper - interval.lower >= WIDE_INTERVAL;
  return {
    kind: "estimate",
    value,
    standardError: Math.sqrt(variance),
    interval,
    base: { ...base, effective },
    count: trait.n,
    reliability: answered.n < SMALL_BASE ? "tiny" : effective < SMALL_BASE || wide ? "fragile" : "solid",
  };
}
