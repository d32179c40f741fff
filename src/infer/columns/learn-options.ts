import type { Entry } from "./entry.ts";

/**
 * The options that cells join by a separator, which may stand inside an option too: never within brackets, and where
 * one part always follows another that is never without it, the two are one: “Pour écrire à la mairie, à l'école”.
 *
 * @returns how many respondents chose each; null where there are too many parts for a list to choose from
 */
export function learnOptions(
  entries: readonly Entry[],
  separator: string,
): ReadonlyMap<string, number> | null {
  const distinct = new Set<string>();
  let cells: { readonly parts: readonly string[]; readonly count: number }[] = [];
  for (const { key, count } of entries) {
    const parts = partsOf(key, separator);
    for (const part of parts) distinct.add(part);
    if (distinct.size > MOST_PARTS) return null;
    cells.push({ parts, count });
  }
  for (let merged = true; merged; ) {
    const pair = inseparable(cells);
    merged = pair !== null;
    if (pair) cells = cells.map(({ parts, count }) => ({ parts: joined(parts, pair, separator), count }));
  }
  const options = new Map<string, number>();
  for (const { parts, count } of cells)
    for (const part of parts) options.set(part, (options.get(part) ?? 0) + count);
  return options;
}

/** Prose has more: it is left before it takes time. */
const MOST_PARTS = 600;

/** The cell cut at the separator, but not within brackets. */
function partsOf(cell: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < cell.length; at += 1) {
    const char = cell[at];
    if (char === "(") depth += 1;
    else if (char === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0 && cell.startsWith(separator, at)) {
      parts.push(cell.slice(from, at).trim());
      from = at + separator.length;
    }
  }
  parts.push(cell.slice(from).trim());
  return parts.filter((part) => part !== "");
}

type Pair = readonly [string, string];

interface Together {
  readonly pair: Pair;
  count: number;
}

/** So often together is no accident. */
const ENOUGH = 3;

/** Two parts of which the second always follows the first, and neither is ever without the other. */
function inseparable(
  cells: readonly { readonly parts: readonly string[]; readonly count: number }[],
): Pair | null {
  const alone = new Map<string, number>();
  const together = new Map<string, Together>();
  for (const { parts, count } of cells)
    parts.forEach((part, index) => {
      alone.set(part, (alone.get(part) ?? 0) + count);
      const next = parts[index + 1];
      if (next === undefined) return;
      const key = `${part}\n${next}`;
      const found = together.get(key) ?? { pair: [part, next] as const, count: 0 };
      found.count += count;
      together.set(key, found);
    });
  const isBound = ({ pair, count }: Together) => alone.get(pair[1]) === count;
  const pairs = [...together.values()];
  for (const found of pairs)
    if (found.count >= ENOUGH && isBound(found) && alone.get(found.pair[0]) === found.count)
      return found.pair;
  // “Oui, à mes frais” beside “Oui, par mon employeur”: nothing but words that go on stand after “Oui”.
  for (const found of pairs) {
    if (found.count < ENOUGH || !isBound(found) || !goesOn(found.pair)) continue;
    const going = pairs.filter(
      (other) => other.pair[0] === found.pair[0] && isBound(other) && goesOn(other.pair),
    );
    if (going.reduce((sum, { count }) => sum + count, 0) === alone.get(found.pair[0])) return found.pair;
  }
  return null;
}

const goesOn = ([first, second]: Pair): boolean => /^\p{Lu}/u.test(first) && /^\p{Ll}/u.test(second);

function joined(parts: readonly string[], [first, second]: Pair, separator: string): string[] {
  const result: string[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? "";
    if (part === first && parts[index + 1] === second) {
      result.push(`${part}${separator} ${second}`);
      index += 1;
    } else result.push(part);
  }
  return result;
}
