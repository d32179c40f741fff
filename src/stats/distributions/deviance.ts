/**
 * Deviance term: x log(x / m) + m − x, without the cancellation of the plain formula when x is near m.
 *
 * @param x - observed, positive
 * @param m - expected, positive
 * @see Loader (2000), where it is called bd0
 */
export function deviance(x: number, m: number): number {
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) - difference;

  const v = difference / (x + m);
  let sum = difference * v;
  let term = 2 * x * v;
  for (let j = 1; j < 1000; j++) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}
