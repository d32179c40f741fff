import type { VariableId } from "../survey/variable.ts";
import type { Columns, Divided } from "./divided.ts";
import type { Membership } from "./membership.ts";
import type { ShareTally } from "./share.ts";
import type { MeanTally, Tally } from "./tally.ts";

/** The tallies of one item: everything that its estimates need, and no row. */
export interface ItemTallies {
  readonly item: VariableId;
  /** Its answers are numbers of something, 0 or more: neither categories nor scores. */
  readonly isAmount: boolean;
  /** Groups are numbered first slot × second slots + second slot; slot 0 is everybody. */
  readonly first: Membership;
  readonly second: Membership;
  answered(group: number): Tally;
  /** Those with the outcome, of those who gave a valid answer about it. */
  share(group: number, outcome: number): ShareTally;
  mean(group: number): MeanTally;
  missing(group: number, kind: number): number;
  /** The same by cell of the design; null where respondents are drawn one by one. */
  shareByCell(group: number, outcome: number): Columns<ShareTally> | null;
  meanByCell(group: number): Columns<MeanTally> | null;
  /** Respondents with a valid answer to the item and to the first breakdown: those of weight 0, not those without one. */
  readonly complete: number;
  /** Those of them with a weight above 0; everybody who answered the item where there is no breakdown. */
  readonly used: Tally;
}

/** Those with an outcome, as a whole and by cell of the design. */
export const shareIn = (tallies: ItemTallies, group: number, outcome: number): Divided<ShareTally> => ({
  whole: tallies.share(group, outcome),
  byCell: tallies.shareByCell(group, outcome),
});

/** The same of a mean. */
export const meanIn = (tallies: ItemTallies, group: number): Divided<MeanTally> => ({
  whole: tallies.mean(group),
  byCell: tallies.meanByCell(group),
});
