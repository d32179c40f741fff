import { effectiveBase } from "./base.ts";
import type { Estimate } from "./estimate.ts";
import { type Pieces, varianceOf } from "./influence.ts";
import { type Precision, shareInterval } from "./intervals/share-interval.ts";
import { isExhaustive, type Plan } from "./plan.ts";
import { reliabilityOfShare } from "./reliability.ts";
import { type Columns, lessOfEach, type Stratified } from "./stratified.ts";
import { less, type Tally } from "./tally.ts";

/** What a share is made of: those with the trait, of those who gave a valid answer. */
export interface ShareTally {
  readonly trait: Tally;
  readonly answered: Tally;
}

/** The part of a population that has a trait; 0 and 1 come from the counts, which quotients of sums can miss. */
export const proportion = ({ trait, answered }: ShareTally): number =>
  trait.n === 0 ? 0 : trait.n === answered.n ? 1 : trait.sumW / answered.sumW;

/** Influences on a share: (1 − p)/W of those with the trait, −p/W of the rest. */
export function sharePieces(tally: Stratified<ShareTally>): Pieces {
  const { trait, answered } = tally.whole;
  const { sumW } = answered;
  const own = trait.n === answered.n ? 0 : (sumW - trait.sumW) / sumW;
  return pulledShare(tally, own / sumW, -proportion(tally.whole) / sumW);
}

/** Those with a trait, who pull on an estimate by `own`, and the others who answered, by `others`. */
export const pulledShare =
  ({ whole, strata }: Stratified<ShareTally>, own: number, others: number): Pieces =>
  (visit) => {
    const visitBoth = (stratum: number, n: number, sumW2: number, all: number, allW2: number) => {
      if (n > 0) visit(stratum, n, sumW2, own, 0, 0, 0, 0);
      if (all > n) visit(stratum, all - n, Math.max(0, allW2 - sumW2), others, 0, 0, 0, 0);
    };
    const { trait, answered } = whole;
    if (!strata) return visitBoth(0, trait.n, trait.sumW2, answered.n, answered.sumW2);
    const [some, all] = [strata.trait, strata.answered];
    for (let k = 0; k < all.n.length; k++)
      visitBoth(k, some.n[k] as number, some.sumW2[k] as number, all.n[k] as number, all.sumW2[k] as number);
  };

/** Those of `whole` who are not in `part`. */
export const lessShares = (
  whole: Stratified<ShareTally>,
  part: Stratified<ShareTally>,
): Stratified<ShareTally> => ({
  whole: {
    trait: less(whole.whole.trait, part.whole.trait),
    answered: less(whole.whole.answered, part.whole.answered),
  },
  strata: whole.strata &&
    part.strata && {
      trait: lessOfEach(whole.strata.trait, part.strata.trait),
      answered: lessOfEach(whole.strata.answered, part.strata.answered),
    },
});

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
  strata: Columns<ShareTally> | null = null,
): Estimate {
  const { trait, answered } = tally;
  if (answered.n < 2 || answered.sumW <= 0) return { kind: "empty" };
  const value = proportion(tally);
  // Weights that differ by a rounding must not make of everybody a little less.
  const certain = value === 0 || value === 1;
  const variance = certain ? 0 : varianceOf(sharePieces({ whole: tally, strata }), plan);
  const base = { unweighted: answered.n, weighted: answered.sumW };

  if (isExhaustive(plan)) {
    const effective = effectiveBase(answered);
    return {
      kind: "estimate",
      value,
      standardError: 0,
      interval: null,
      base: { ...base, effective },
      count: trait.n,
      reliability: reliabilityOfShare(answered.n, trait.n, value, effective, null),
    };
  }
  const { effective, ...interval } = shareInterval(
    {
      value,
      variance,
      kish: effectiveBase(answered) / (1 - plan.fraction),
      answered: answered.n,
      population: plan.fraction > 0 ? answered.n / plan.fraction : null,
    },
    precision,
  );
  return {
    kind: "estimate",
    value,
    standardError: Math.sqrt(variance),
    interval,
    base: { ...base, effective },
    count: trait.n,
    reliability: reliabilityOfShare(answered.n, trait.n, value, effective, interval),
  };
}
