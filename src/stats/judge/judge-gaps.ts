import type { Gap, Gaps } from "../gaps.ts";

/** Gaps, each with whether it is more than chance among all that were compared. */
export interface JudgedGaps extends Omit<Gaps, "ranked"> {
  readonly ranked: readonly (Gap & { readonly told: boolean })[];
}

/** @param confidence - of the question: 0 to 1 */
export const judgeGaps = (gaps: Gaps, { confidence }: { readonly confidence: number }): JudgedGaps => ({
  ...gaps,
  ranked: gaps.ranked.map((gap) => ({ ...gap, told: gap.apart && gap.adjusted < 1 - confidence })),
});
