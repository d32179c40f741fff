import type { Wave } from "./wave.ts";

/** Fewest respondents of a group that is shown where nobody chose another number: persons are easier to hurt. */
export const THRESHOLDS = { person: 11, organisation: 3 } as const;

/** What those who want to be sure choose. */
export const STRICT_THRESHOLD = 30;

/** Unweighted base below which a group of this wave is hidden. 0 hides nothing. */
export const thresholdOf = ({ threshold, unit }: Pick<Wave, "threshold" | "unit">): number =>
  threshold ?? THRESHOLDS[unit];
