import { isOffScale } from "./off-scale.ts";

/** The rank of an answer on some scale, or null: it has no place there. */
export type RankOf = (answer: string) => number | null;

/**
 * The answers from least to most, or null where they are not on the scale: three at least have a rank, and all the
 * others stand beside it.
 */
export function orderBy(answers: readonly string[], rankOf: RankOf): string[] | null {
  const ranked: { answer: string; rank: number }[] = [];
  const beside: string[] = [];
  for (const answer of answers) {
    const rank = rankOf(answer);
    if (rank !== null) ranked.push({ answer, rank });
    else if (isOffScale(answer)) beside.push(answer);
    else return null;
  }
  const ranks = new Set(ranked.map(({ rank }) => rank));
  if (ranks.size < 3 || ranks.size < ranked.length - 1) return null;
  ranked.sort((a, b) => a.rank - b.rank);
  return [...ranked.map(({ answer }) => answer), ...beside];
}
