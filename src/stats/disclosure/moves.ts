import type { AskedItem } from "./asked-items.ts";
import type { Box } from "./box.ts";
import type { Answers, Respondents } from "./respondents.ts";

/** A number of a group that may be hidden: how many answered an item (`partition` −1), or gave one sort of answer. */
export interface Figure {
  readonly item: number;
  readonly partition: number;
  readonly sort: number;
}

/** What changes for those who come to a group, or leave it: +1 for each who comes. */
export interface Change {
  readonly item: number;
  readonly base: 0 | 1;
  readonly sorts: readonly { readonly partition: number; readonly sort: number; readonly by: 1 | -1 }[];
}

/** Move: what might be otherwise at the corners of a box, as far as the totals tell. */
export interface Move {
  readonly box: Box;
  readonly changes: readonly Change[];
  /** People change places, with all their answers; else only answers do. */
  readonly isOfPeople: boolean;
}

/** What those at each corner answered; null: nobody is there. */
type Corners = readonly (readonly Answers[] | null)[];

/** The moves at a box that change a figure. Asked of so many boxes that nothing is made for those that have none. */
export function movesAt(
  box: Box,
  figure: Figure,
  items: readonly AskedItem[],
  respondents: Respondents,
): readonly Move[] {
  const { item, partition, sort } = figure;
  const asked = items[item];
  if (!asked) return [];
  const moves: Move[] = [];
  const less = answersAt(box.less, respondents);
  const more = answersAt(box.more, respondents);

  const own = given(asked, less, item, figure);
  if (own && areSilent(more, item))
    moves.push({ box, changes: [{ item, base: 1, sorts: own }], isOfPeople: false });

  if (partition >= 0 && all(less, item, partition, sort))
    for (let other = 0; other < (asked.partitions[partition]?.sorts ?? 0); other++)
      if (other !== sort && all(more, item, partition, other)) {
        const sorts = [
          { partition, sort, by: 1 },
          { partition, sort: other, by: -1 },
        ] as const;
        moves.push({ box, changes: [{ item, base: 0, sorts }], isOfPeople: false });
      }

  // Nobody comes from nowhere: people can only change places.
  if (!own || less.length !== more.length) return moves;
  const changes: Change[] = [{ item, base: 1, sorts: own }];
  for (let index = 0; index < items.length; index++) {
    const other = items[index];
    if (index === item || !other || areSilent(less, index)) continue;
    const sorts = given(other, less, index, null);
    if (!sorts) return moves;
    changes.push({ item: index, base: 1, sorts });
  }
  moves.push({ box, changes, isOfPeople: true });
  return moves;
}

const answersAt = (corners: readonly ArrayLike<number>[], respondents: Respondents): Corners =>
  corners.map((at) => respondents.find(at)?.answers ?? null);

/** What changes of an item; nothing where nobody gave it an answer. */
export function changeOf(changes: readonly Change[], item: number): Change | undefined {
  for (const change of changes) if (change.item === item) return change;
  return undefined;
}

/** Makes a change at a place, or in a group, for so many who come (or, below 0, leave). */
export function applyChange(answers: Answers | undefined, { base, sorts }: Change, by: number): void {
  if (!answers) return;
  answers.base += by * base;
  for (const { partition, sort, by: each } of sorts) {
    const counts = answers.sorts[partition];
    if (counts) counts[sort] = (counts[sort] ?? 0) + by * each;
  }
}

/** Whether somebody at every corner gave an answer of a sort. */
function all(corners: Corners, item: number, partition: number, sort: number): boolean {
  for (const answers of corners) if (!((answers?.[item]?.sorts[partition]?.[sort] ?? 0) > 0)) return false;
  return true;
}

/** Whether somebody at every corner gave no valid answer. */
function areSilent(corners: Corners, item: number): boolean {
  for (const answers of corners) if (!((answers?.[item]?.silent ?? 0) > 0)) return false;
  return true;
}

/** What somebody at every corner answered, for each partition the same; null: at one of them nobody did. */
function given(
  { partitions }: AskedItem,
  corners: Corners,
  item: number,
  figure: Figure | null,
): Change["sorts"] | null {
  for (const answers of corners) if (!((answers?.[item]?.base ?? 0) > 0)) return null;
  const sorts: { partition: number; sort: number; by: 1 }[] = [];
  for (let partition = 0; partition < partitions.length; partition++) {
    const isAsked = figure?.partition === partition;
    const [first, end] = isAsked ? [figure.sort, figure.sort + 1] : [0, partitions[partition]?.sorts ?? 0];
    let sort = first;
    while (sort < end && !all(corners, item, partition, sort)) sort++;
    if (sort >= end) return null;
    sorts.push({ partition, sort, by: 1 });
  }
  return sorts;
}
