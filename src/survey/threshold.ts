import type { Wave } from "./wave.ts";

/** Fewest respondents of a group that is shown where nobody chose another number: persons are easier to hurt. */
export const THRESHOLDS = { person: 11, organisation: 3 } as const;

/** What those who want to be sure choose. */
export const STRICT_THRESHOLD = 30;

/** Unweighted base below which a group of this wave is hidden. 0 hides nothing. */
export const thresholdOf = ({ threshold, unit }: Pick<Wave, "threshold" | "unit">): number =>
  threshold ?? THRESHOLDS[unit];

/** Where so much of a population answered, being one of it is as good as having answered. */
const MOST_OF_A_POPULATION = 0.5;

/** A group is small below this many respondents. */
const SMALL = 30;

/**
 * Base below which a group is hidden if all of it gave the same answer; 0: none is for that.
 *
 * Whoever knows that somebody is in such a group knows their answer, however many they are: a threshold on bases says
 * nothing of it, while rules on cells, as those of the ONS and of UK LLC, do, since everybody is in one cell and the
 * others are empty. Of a sample nobody knows who is in it, and a remark is enough. In a census, or where more than half of
 * a declared population answered, whoever is in the population is in the group. Such a group is hidden below twice the
 * threshold: a rule on cells asks for two cells that are large enough, and the more there are, the more is their being of
 * one mind a fact about the group, which is what the survey is for. An answer that none of several gave is left: it
 * tells what people are not, and to hide every rare answer would leave little.
 *
 * @param answered - respondents of the survey
 * @see UK LLC, Statistical disclosure control; Hundepool et al. (2012), Statistical Disclosure Control, on group disclosure
 */
export function uniformBelow(
  wave: Pick<Wave, "threshold" | "unit" | "sampling" | "population">,
  answered: number,
  threshold: number = thresholdOf(wave),
): number {
  const { sampling, population } = wave;
  const isMost = population !== null && answered > MOST_OF_A_POPULATION * population;
  return sampling === "census" || isMost ? Math.min(SMALL, 2 * threshold) : 0;
}
