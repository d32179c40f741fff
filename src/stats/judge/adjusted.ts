import { holm } from "../holm.ts";

/**
 * Holm's p-values among all that are told together: the one adjustment by which the page, the command and the R script
 * judge.
 *
 * @param values - p-values, 0 to 1
 * @returns in the same order
 */
export const adjustedAmong = (values: readonly number[]): readonly number[] => holm(values);
