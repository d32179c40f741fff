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
  const pairs = [...together.values()];
  const nearly = (count: number, part: string) => count >= (alone.get(part) ?? 0) * NEARLY_ALL;
  const isLed = ({ pair, count }: Together) => nearly(count, pair[1]);
  const isFollowed = ({ pair, count }: Together) => nearly(count, pair[0]);
  const isFrequent = ({ count }: Together) => count >= ENOUGH;
  const bound = pairs.find((found) => isFrequent(found) && isLed(found) && isFollowed(found));
  if (bound) return bound.pair;
  const sumOf = (found: readonly Together[]) => found.reduce((sum, { count }) => sum + count, 0);
  for (const found of pairs) {
    const [first, second] = found.pair;
    if (!isFrequent(found) || !goesOn(found.pair)) continue;
    // “Oui, à mes frais” beside “Oui, par mon employeur”: nothing but words that go on stand after “Oui”.
    const after = pairs.filter(({ pair }) => pair[0] === first && goesOn(pair)).filter(isLed);
    if (isLed(found) && nearly(sumOf(after), first)) return found.pair;
    // “Plus rapide que d'autres, en moyenne” beside “plus lourd que d'autres, en moyenne”.
    const before = pairs.filter(({ pair }) => pair[1] === second && goesOn(pair)).filter(isFollowed);
    if (isFollowed(found) && nearly(sumOf(before), second)) return found.pair;
  }
  return null;
}

/** What somebody typed may break an option. */
const NEARLY_ALL = 0.98;

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
