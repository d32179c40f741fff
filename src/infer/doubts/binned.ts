const BINS = 12;

/** Respondents by value, in bins of one width: enough for the shape of a small picture. */
export function binned(values: readonly { readonly value: number; readonly count: number }[]): number[] {
  const least = values.reduce((low, { value }) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const most = values.reduce((high, { value }) => Math.max(high, value), Number.NEGATIVE_INFINITY);
  const bins = Array.from({ length: most > least ? BINS : 1 }, () => 0);
  for (const { value, count } of values) {
    const at = most > least ? Math.min(BINS - 1, Math.floor(((value - least) / (most - least)) * BINS)) : 0;
    bins[at] = (bins[at] ?? 0) + count;
  }
  return bins;
}
