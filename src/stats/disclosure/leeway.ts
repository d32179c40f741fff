import type { Changed } from "./counted-groups.ts";
import type { Move } from "./moves.ts";

/** A move, and by how many respondents it changes which groups. */
export interface Leeway {
  readonly move: Move;
  readonly changed: readonly Changed[];
}

/** Whether a move changes an item in a group. */
export const isChangedBy = ({ move, changed }: Leeway, group: number, item: number): boolean =>
  changed.some((one) => one.group === group) &&
  (move.isOfPeople || move.changes.some((change) => change.item === item));
