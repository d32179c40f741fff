/**
 * Holm's adjusted p-values: with many comparisons side by side, some would look true by chance. The chance that any
 * of those that are none is taken for one stays below the level, whatever depends on what.
 *
 * p̃₍ₖ₎ = min(1, max_{j ≤ k} (m − j + 1) p₍ⱼ₎), p sorted from the smallest; never below p.
 *
 * @param values - p-values of all comparisons that are shown together, 0 to 1
 * @returns in the same order
 * @see Holm (1979), A Simple Sequentially Rejective Multiple Test Procedure; `p.adjust(method = "holm")` in R
 */
export function holm(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const adjusted = new Array<number>(values.length).fill(0);
  let largest = 0;
  order.forEach((index, rank) => {
    largest = Math.max(largest, (values.length - rank) * (values[index] ?? 0));
    adjusted[index] = Math.min(1, largest);
  });
  return adjusted;
}
