import type { Wave } from "../../survey/wave.ts";
import type { Design } from "../cross-tab.ts";

/**
 * What the way in which respondents were found allows to be said of a difference.
 *
 * One of:
 * - `tested`: drawn at random. What chance does can be computed, and a difference demonstrated
 * - `indicative`: volunteers, quotas, simulated, or not known. The same numbers say how clear a difference is among those
 *   who answered, and prove nothing of anybody else
 * - `counted`: everybody was observed. A difference is what it is: there is nothing to test
 */
export const WARRANTS = ["tested", "indicative", "counted"] as const;

export type Warrant = (typeof WARRANTS)[number];

export const warrantOf = (
  { sampling }: Pick<Wave, "sampling">,
  { fraction }: Pick<Design, "fraction">,
): Warrant => (fraction >= 1 ? "counted" : sampling === "random" ? "tested" : "indicative");
