const STEPS = [1, 2, 5, 10];

/** Room for rounding: a tick may stand on the very end of an axis. */
const SLACK = 1e-9;

/**
 * Round numbers on an axis, about as many as asked for: 1, 2 or 5 times a power of ten apart.
 *
 * @param most - at least 2
 */
export function ticks([from, to]: readonly [number, number], most: number): readonly number[] {
  const rough = (to - from) / (most - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((one) => one * power >= rough * (1 - SLACK)) ?? 10);
  const first = Math.ceil(from / step - SLACK);
  const last = Math.floor(to / step + SLACK);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
