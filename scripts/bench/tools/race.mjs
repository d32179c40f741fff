export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** “123 (118–140)”: median, least and most. */
export function spread(numbers) {
  const said = (number) => (number < 10 ? number.toFixed(2) : String(Math.round(number)));
  return `${said(median(numbers))} (${said(Math.min(...numbers))}–${said(Math.max(...numbers))})`;
}

/** Median of what one has for each that the other has, round by round: a busy minute is everybody's. */
export const ratio = (runs, other, what) => median(runs.map((run, round) => run[what] / other[round][what]));

/**
 * Runs contenders in turns, every other round the other way round. Their sums are compared before any time counts.
 *
 * @param {readonly string[]} names
 * @param {(name: string) => Promise<{ sums?: object }>} run
 * @returns what each run has come to, by contender, one a round
 */
export async function race(names, rounds, run) {
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  let agreed;
  for (let round = 0; round < rounds; round += 1)
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const { sums, ...times } = await run(name);
      agreed ??= sums;
      const apart = difference(agreed, sums);
      if (apart) throw new Error(`${name} does not agree on ${apart}`);
      runs[name].push(times);
    }
  return runs;
}

/** Where two sums differ by more than a billionth; null where they do not. */
function difference(one, other, path = "") {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= 1e-9 * Math.abs(one) ? null : `${path}: ${one} and ${other}`;
  if (one === null || typeof one !== "object" || other === null || typeof other !== "object")
    return one === other ? null : `${path}: ${one} and ${other}`;
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = difference(one[key], other[key], `${path}.${key}`);
    if (found) return found;
  }
  return null;
}
