/** Fewer are no ladder. */
export const FEWEST = 3;

/** Of four answers or more, one in four may not fit. */
export const oddsAllowed = (answers: number): number => Math.floor(answers / 4);

/** Answers by their rank; null where some rank nearly the same, or where too many have none. */
export function place(
  answers: readonly string[],
  ranks: readonly (number | null)[],
  gap: number,
): { readonly order: readonly string[]; readonly apart: readonly string[] } | null {
  const placed: { answer: string; rank: number }[] = [];
  const apart: string[] = [];
  answers.forEach((answer, index) => {
    const rank = ranks[index] ?? null;
    if (rank === null || Number.isNaN(rank)) apart.push(answer);
    else placed.push({ answer, rank });
  });
  if (placed.length < FEWEST || apart.length > oddsAllowed(answers.length)) return null;
  placed.sort((a, b) => a.rank - b.rank);
  const isTied = placed.some(({ rank }, index) => index > 0 && rank - (placed[index - 1]?.rank ?? 0) < gap);
  return isTied ? null : { order: placed.map(({ answer }) => answer), apart };
}
