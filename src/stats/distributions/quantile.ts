/** What a distribution is at one place of its scale. */
export interface Place {
  /** Probability of lying below, and of lying above: each with all its digits, however small. */
  readonly lower: number;
  readonly upper: number;
  /** How fast the lower one grows along the scale. */
  readonly slope: number;
}

/**
 * Quantile: the place of a scale below which a variable falls with probability q.
 *
 * Newton's method on the logarithm of the smaller tail. On a scale where the density is log-concave (the logit for a
 * beta, the logarithm for a gamma variable) that is a concave function, and the steps come from the far side without
 * ever passing the solution again. A step out of the bracket, or out of the doubles, is replaced by a halving.
 *
 * @param q - 0 to 1, the ends excluded
 * @param bracket - two places which the quantile lies between
 * @param start - a guess
 * @param at - the distribution at a place of the scale
 */
export function quantile(
  q: number,
  bracket: readonly [number, number],
  start: number,
  at: (place: number) => Place,
): number {
  let [low, high] = bracket;
  let place = Math.min(Math.max(start, low), high);
  for (let round = 0; round < 400; round++) {
    const { lower, upper, slope } = at(place);
    // 1 − q is exact here when q > ½, and is not used otherwise.
    const excess = q <= 0.5 ? Math.log(lower / q) : -Math.log(upper / (1 - q));
    const steepness = slope / (q <= 0.5 ? lower : upper);
    if (excess > 0) high = place;
    else low = place;

    const next = place - excess / steepness;
    const isInside = next >= low && next <= high;
    // The error after a step is about the square of the step: the next would be lost in rounding.
    if (Math.abs(next - place) < 1e-10) return isInside ? next : place;
    place = isInside ? next : low + (high - low) / 2;
    if (high - low <= Number.EPSILON * Math.abs(place)) return place;
  }
  return place;
}
