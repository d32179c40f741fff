/**
 * The barometer's numbers by another road: straight from the text of the CSV, with a parser, a filter, sums and an
 * interval of its own. It imports nothing of what it checks.
 */
export type Respondent = ReadonlyMap<string, string>;

/** Records of a CSV with “;” and no quotes, as the package's answers are. */
export function respondentsOf(text: string): Respondent[] {
  const [head = "", ...lines] = text
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split(/\r?\n/);
  const names = head.split(";");
  return lines.map((line) => {
    const cells = line.split(";");
    return new Map(names.map((name, column) => [name, cells[column] ?? ""]));
  });
}

/** “1,19” → 1.19. */
export const decimal = (cell: string | undefined): number => Number((cell ?? "").replace(",", "."));

export interface ByHand {
  readonly n: number;
  readonly count: number;
  readonly share: number;
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The share of those who have a trait among those who answered, with Wilson's interval on the smaller of the two
 * effective bases, as wide as Korn and Graubard's where 10 at most have it, or have it not.
 *
 * @param file - respondents of the whole file, for the variance of a group keeps their number
 */
export function shareByHand(
  file: readonly Respondent[],
  answered: readonly Respondent[],
  has: (respondent: Respondent) => boolean,
  weightOf: (respondent: Respondent) => number = () => 1,
): ByHand {
  const n = answered.length;
  const W = answered.reduce((sum, one) => sum + weightOf(one), 0);
  const p = answered.reduce((sum, one) => sum + (has(one) ? weightOf(one) : 0), 0) / W;
  const influence = answered.reduce(
    (sum, one) => sum + ((weightOf(one) * ((has(one) ? 1 : 0) - p)) / W) ** 2,
    0,
  );
  const variance = (file.length / (file.length - 1)) * influence;
  const kish = W ** 2 / answered.reduce((sum, one) => sum + weightOf(one) ** 2, 0);
  const count = answered.filter(has).length;
  const base = count === 0 || count === n ? kish : Math.min(kish, (p * (1 - p)) / variance);
  const t = student(n - 1);
  const middle = (p + t ** 2 / (2 * base)) / (1 + t ** 2 / base);
  const half = (t / (1 + t ** 2 / base)) * Math.sqrt((p * (1 - p)) / base + t ** 2 / (4 * base ** 2));
  const isRare = base * Math.min(p, 1 - p) <= 10;
  return {
    n,
    count,
    share: p,
    standardError: count === 0 || count === n ? 0 : Math.sqrt(variance),
    lower:
      count === 0
        ? 0
        : isRare
          ? Math.min(middle - half, betaBound(base * p, base * (1 - p) + 1))
          : middle - half,
    upper:
      count === n
        ? 1
        : isRare
          ? Math.max(middle + half, 1 - betaBound(base * (1 - p), base * p + 1))
          : middle + half,
  };
}

/** ∫ t^(a−1) (1−t)^(b−1) from 0 to x, up to ½: over a power in which it is smooth at 0, by Simpson's rule. */
function betaPart(x: number, a: number, b: number): number {
  const power = Math.max(8, 4 / a);
  const end = x ** (1 / power);
  const steps = 4000;
  const density = (u: number) => power * u ** (power * a - 1) * (1 - u ** power) ** (b - 1);
  let sum = density(0) + density(end);
  for (let k = 1; k < steps; k++) sum += (k % 2 === 1 ? 4 : 2) * density((end * k) / steps);
  return (sum * end) / steps / 3;
}

/** The point below which a beta distribution has 2.5 %, found by halving. */
export function betaBound(a: number, b: number): number {
  const whole = betaPart(0.5, a, b) + betaPart(0.5, b, a);
  let [low, high] = [0, 1];
  while (high - low > 1e-14) {
    const middle = (low + high) / 2;
    const below = middle <= 0.5 ? betaPart(middle, a, b) : whole - betaPart(1 - middle, b, a);
    if (below < 0.025 * whole) low = middle;
    else high = middle;
  }
  return low;
}

const multipliers = new Map<number, number>();

/** Student's t for 95 %: the density integrated by Simpson's rule, the bound found by halving. */
function student(df: number): number {
  const known = multipliers.get(df);
  if (known !== undefined) return known;
  // Γ((df+1)/2) / Γ(df/2), by its recurrence from df 1 or 2.
  let ratio = df % 2 === 1 ? 1 / Math.sqrt(Math.PI) : Math.sqrt(Math.PI) / 2;
  for (let k = df % 2 === 1 ? 1 : 2; k < df; k += 2) ratio *= (k + 1) / k;
  const density = (t: number) =>
    (ratio / Math.sqrt(df * Math.PI)) * Math.exp((-(df + 1) / 2) * Math.log1p((t * t) / df));
  const inside = (t: number) => {
    const steps = 4000;
    let sum = density(0) + density(t);
    for (let k = 1; k < steps; k++) sum += (k % 2 === 1 ? 4 : 2) * density((t * k) / steps);
    return (2 * sum * t) / steps / 3;
  };
  let [low, high] = [1, 14];
  while (high - low > 1e-13) {
    const middle = (low + high) / 2;
    if (inside(middle) < 0.95) low = middle;
    else high = middle;
  }
  multipliers.set(df, low);
  return low;
}
