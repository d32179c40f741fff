import type { Numbers } from "./numbers.ts";

/** How many numbers lie from `from` up to, not including, `to`; the last bin includes it. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly n: number;
}

const MOST_BINS = 12;

/** Bins of one width, 1, 2 or 5 times a power of ten, that hold all the numbers; none where there are none. */
export function histogram({ values, counts: of }: Numbers): readonly Bin[] {
  const [min = 0, max = 0] = [values[0], values.at(-1)];
  const width = widthOf(
    max - min,
    values.every((value) => Number.isInteger(value)),
  );
  const first = Math.floor(min / width);
  const count = Math.floor(max / width) - first + 1;
  if (values.length === 0 || !Number.isFinite(width) || !(count >= 1) || count > 2 * MOST_BINS) return [];
  const counts = new Float64Array(count);
  values.forEach((value, k) => {
    const bin = Math.min(count - 1, Math.max(0, Math.floor(value / width) - first));
    counts[bin] = (counts[bin] ?? 0) + (of[k] ?? 0);
  });
  return Array.from(counts, (n, bin) => ({ from: (first + bin) * width, to: (first + bin + 1) * width, n }));
}

/** The least of 1, 2, 5, 10 … that needs no more bins than there may be; whole numbers are never cut. */
function widthOf(range: number, whole: boolean): number {
  if (range === 0) return 1;
  const rough = range / MOST_BINS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const width = [1, 2, 5, 10].map((step) => step * power).find((step) => step >= rough) ?? 10 * power;
  return whole ? Math.max(1, width) : width;
}
