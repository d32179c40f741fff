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

/** The moves at a box that change a figure. */
export function movesAt(
  box: Box,
  figure: Figure,
  items: readonly AskedItem[],
  respondents: Respondents,
): readonly Move[] {
  const moves: Move[] = [];
  const less = box.less.map((at) => respondents.find(at)?.answers ?? null);
  const more = box.more.map((at) => respondents.find(at)?.answers ?? null);
  const atLess = (item: number) => less.map((answers) => answers?.[item]);
  const atMore = (item: number) => more.map((answers) => answers?.[item]);
  const { item, partition, sort } = figure;
  const asked = items[item];
  if (!asked) return moves;

  const own = given(asked, atLess(item), figure);
  if (own && atMore(item).every((answers) => (answers?.silent ?? 0) > 0))
    moves.push({ box, changes: [{ item, base: 1, sorts: own }], isOfPeople: false });

  if (partition >= 0 && all(atLess(item), partition, sort))
    for (let other = 0; other < (asked.partitions[partition]?.sorts ?? 0); other++)
      if (other !== sort && all(atMore(item), partition, other)) {
        const sorts = [
          { partition, sort, by: 1 },
          { partition, sort: other, by: -1 },
        ] as const;
        moves.push({ box, changes: [{ item, base: 0, sorts }], isOfPeople: false });
      }

  // Nobody comes from nowhere: people can only change places.
  if (!own || box.less.length === 0 || box.more.length === 0) return moves;
  const changes: Change[] = [{ item, base: 1, sorts: own }];
  for (const [index, other] of items.entries()) {
    if (index === item) continue;
    const there = atLess(index);
    if (there.every((answers) => (answers?.silent ?? 0) > 0)) continue;
    const sorts = given(other, there, null);
    if (!sorts) return moves;
    changes.push({ item: index, base: 1, sorts });
  }
  moves.push({ box, changes, isOfPeople: true });
  return moves;
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

const all = (corners: readonly (Answers | undefined)[], partition: number, sort: number): boolean =>
  corners.every((answers) => (answers?.sorts[partition]?.[sort] ?? 0) > 0);

/** What somebody at every corner answered, for each partition the same; null: at one of them nobody did. */
function given(
  { partitions }: AskedItem,
  corners: readonly (Answers | undefined)[],
  figure: Figure | null,
): Change["sorts"] | null {
  if (!corners.every((answers) => (answers?.base ?? 0) > 0)) return null;
  const sorts: { partition: number; sort: number; by: 1 }[] = [];
  for (const [partition, { sorts: count }] of partitions.entries()) {
    const isAsked = figure?.partition === partition;
    let sort = isAsked ? figure.sort : 0;
    if (!isAsked) while (sort < count && !all(corners, partition, sort)) sort++;
    if (sort >= count || !all(corners, partition, sort)) return null;
    sorts.push({ partition, sort, by: 1 });
  }
  return sorts;
}
