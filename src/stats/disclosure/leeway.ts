import type { Changed } from "./counted-groups.ts";
import type { Move } from "./moves.ts";

/** A move, and by how many respondents it changes which groups. */
export interface Leeway {
  readonly move: Move;
  readonly changed: readonly Changed[];
}

/** Whether a move changes an item in a group. */
export function isChangedBy({ move, changed }: Leeway, group: number, item: number): boolean {
  for (const one of changed)
    if (one.group === group) return move.isOfPeople || move.changes.some((change) => change.item === item);
  return false;
}
