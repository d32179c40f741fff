import type { Wave } from "../../survey/wave.ts";
import type { CrossTab } from "../cross-tab.ts";
import type { Gap, Gaps } from "../gaps.ts";
import { type Warrant, warrantOf } from "./warrant.ts";

/** Gaps, each with whether it is more than chance among all that were compared. */
export interface JudgedGaps extends Omit<Gaps, "ranked"> {
  readonly ranked: readonly (Gap & { readonly told: boolean })[];
  readonly warrant: Warrant;
}

/**
 * @param tab - of the question that the gaps are of
 * @param wave - of the survey
 */
export const judgeGaps = (
  gaps: Gaps,
  { question: { confidence }, design }: Pick<CrossTab, "question" | "design">,
  wave: Wave,
): JudgedGaps => ({
  ...gaps,
  warrant: warrantOf(wave, design),
  ranked: gaps.ranked.map((gap) => ({ ...gap, told: gap.apart && gap.adjusted < 1 - confidence })),
});
