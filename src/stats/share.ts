import { effectiveBase } from "./base.ts";
import { type Counted, degreesOf, leftOf, membersOf, togetherIn } from "./degrees.ts";
import { type Columns, type Divided, lessOfEach } from "./divided.ts";
import type { Estimate } from "./estimate.ts";
import { type Pieces, type VisitPiece, varianceOf } from "./influence.ts";
import { type Precision, shareInterval } from "./intervals/share-interval.ts";
import type { Plan } from "./plan.ts";
import { reliabilityOfShare } from "./reliability.ts";
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
export function sharePieces(tally: Divided<ShareTally>): Pieces {
  const { trait, answered } = tally.whole;
  const { sumW } = answered;
  const own = trait.n === answered.n ? 0 : (sumW - trait.sumW) / sumW;
  return pulledShare(tally, own / sumW, -proportion(tally.whole) / sumW);
}

/** Those with a trait, who pull on an estimate by `own`, and the others who answered, by `others`. */
export const pulledShare =
  ({ whole, byCell }: Divided<ShareTally>, own: number, others: number): Pieces =>
  (visit) => {
    const { trait, answered } = whole;
    if (!byCell) {
      visitBoth(
        visit,
        0,
        own,
        others,
        trait.n,
        trait.sumW,
        trait.sumW2,
        answered.n,
        answered.sumW,
        answered.sumW2,
      );
      return;
    }
    const [some, all] = [byCell.trait, byCell.answered];
    for (let cell = 0; cell < all.n.length; cell++)
      visitBoth(
        visit,
        cell,
        own,
        others,
        some.n[cell] as number,
        some.sumW[cell] as number,
        some.sumW2[cell] as number,
        all.n[cell] as number,
        all.sumW[cell] as number,
        all.sumW2[cell] as number,
      );
  };

/** Numbers and no tallies: there may be thousands of cells. */
function visitBoth(
  visit: VisitPiece,
  cell: number,
  own: number,
  others: number,
  n: number,
  sumW: number,
  sumW2: number,
  all: number,
  allW: number,
  allW2: number,
): void {
  if (n > 0) visit(cell, n, sumW, sumW2, own, 0, 0, 0, 0, 0);
  if (all > n)
    visit(cell, all - n, Math.max(0, allW - sumW), Math.max(0, allW2 - sumW2), others, 0, 0, 0, 0, 0);
}

/** Those of `whole` who are not in `part`. */
export const lessShares = (whole: Divided<ShareTally>, part: Divided<ShareTally>): Divided<ShareTally> => ({
  whole: {
    trait: less(whole.whole.trait, part.whole.trait),
    answered: less(whole.whole.answered, part.whole.answered),
  },
  byCell: whole.byCell &&
    part.byCell && {
      trait: lessOfEach(whole.byCell.trait, part.byCell.trait),
      answered: lessOfEach(whole.byCell.answered, part.byCell.answered),
    },
});

/** The base of a share, and who of it is in which cell of the design. */
export const countedShare = ({ whole, byCell }: Divided<ShareTally>): Counted => ({
  n: whole.answered.n,
  byCell: byCell?.answered.n ?? null,
});

/**
 * Share: the part of a population that has a trait.
 *
 * Each respondent stands for `w` people, so the share is the weight of those with the trait over the weight of all
 * who answered. Its standard error is the linearised one, which the two tallies determine exactly:
 * V = (1−f) · n/(n−1) · [(1−p)² Σ_trait w² + p² Σ_rest w²] / W², with n the rows of the whole design, so that a
 * subgroup keeps the design it came from.
 *
 * @param byCell - the same by cell of the design; left out where respondents are drawn one by one
 *
 * @example
 * // 60 of 100 equal-weight respondents: 60 %, between 50 % and 69 %
 * const n = (n: number) => ({ n, sumW: n, sumW2: n });
 * share({ trait: n(60), answered: n(100) }, { size: 100, fraction: 0, cells: null },
 *   { confidence: 0.95, interval: "wilson" });
 *
 * @see `svymean` and `svyciprop` in R's survey package
 */
export function share(
  tally: ShareTally,
  plan: Plan,
  precision: Precision,
  byCell: Columns<ShareTally> | null = null,
): Estimate {
  const { trait, answered } = tally;
  if (answered.n < 2 || answered.sumW <= 0) return { kind: "empty" };
  const divided = { whole: tally, byCell };
  const value = proportion(tally);
  // Weights that differ by a rounding must not make of everybody a little less.
  const certain = value === 0 || value === 1;
  const variance = certain ? 0 : varianceOf(sharePieces(divided), plan);
  const base = { unweighted: answered.n, weighted: answered.sumW };
  const counted = countedShare(divided);
  const degrees = degreesOf(counted, plan);
  const left = leftOf({ sumW2: answered.sumW2, byCell: byCell?.answered.sumW2 ?? null }, plan);

  // Everybody was observed; or all come from one cluster, of whose likes nothing is known.
  if (left === 0 || degrees < 1) {
    const effective = effectiveBase(answered);
    const reliability = reliabilityOfShare(answered.n, trait.n, value, effective, null);
    return {
      kind: "estimate",
      value,
      standardError: 0,
      interval: null,
      base: { ...base, effective },
      count: trait.n,
      reliability: left === 0 || reliability === "tiny" ? reliability : "fragile",
    };
  }
  const { effective, ...interval } = shareInterval(
    {
      value,
      variance,
      kish: effectiveBase(answered) / left,
      degrees,
      together: togetherIn(counted, plan),
      population: membersOf(counted, plan),
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
