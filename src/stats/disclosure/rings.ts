import type { Axis } from "./axis.ts";
import type { Box } from "./box.ts";
import type { CountedGroups } from "./counted-groups.ts";
import type { GroupFigure } from "./group-figures.ts";
import { domainOf, type Grouping, groupOf, type Kept } from "./grouping.ts";
import type { Place, Respondents } from "./respondents.ts";

/** What it costs that an item changes in a group; 0: it is hidden anyway. */
export type PriceOf = (group: number, item: number) => number;

/** Two axes, all others held where some place has them. */
interface Crossing {
  readonly axes: readonly [number, number];
  /** Groupings by whether they speak of the first axis, and of the second. */
  readonly speaking: readonly [
    readonly Grouping[],
    readonly Grouping[],
    readonly Grouping[],
    readonly Grouping[],
  ];
  /** The coordinates of one place; those of the two axes say nothing. */
  readonly held: Uint16Array;
  /** Of each pair of coordinates, the place there. */
  readonly places: readonly (Place | undefined)[];
  /** For each item. */
  readonly prices: (Prices | undefined)[];
}

/** Of each pair of coordinates + 1, or 0 for any: what one respondent more costs there, and one less. */
interface Prices {
  of: number;
  readonly more: Float64Array;
  readonly less: Float64Array;
}

const NEVER = Number.POSITIVE_INFINITY;

/** So many crossings of two axes are gone through; where there are more, rings are not looked for. */
const MOST_CROSSINGS = 12;

/**
 * Finds rings: respondents who leave some places of a crossing of two axes and come to others, such that all totals
 * which would be seen are as they were. A box over two axes is the shortest one; where rare answers leave few places
 * that somebody can leave, only longer ones go through groups that are hidden anyway.
 *
 * Rows and columns are the nodes of a network, and what may change its edges: a place leads from its row to its column
 * for one respondent more, back for one less, the margins the other way round. A ring is a circle, and the cheapest one
 * through a number a shortest path from one of its ends to the other.
 *
 * @see Cox (1995), Network models for complementary cell suppression; Castro (2007), A shortest-paths heuristic for
 *   statistical data protection in positive tables
 */
export class Rings {
  readonly #axes: readonly Axis[];
  readonly #counted: CountedGroups;
  readonly #crossings: readonly Crossing[];
  readonly #path: {
    readonly costs: Float64Array;
    readonly before: Int32Array;
    readonly isDone: Uint8Array;
  };
  #version = 0;

  constructor(axes: readonly Axis[], counted: CountedGroups, respondents: Respondents) {
    this.#axes = axes;
    this.#counted = counted;
    this.#crossings = crossingsOf(axes, counted.groupings, respondents);
    const nodes = axes.reduce((sum, { size }) => sum + size + 1, 0);
    this.#path = {
      costs: new Float64Array(nodes),
      before: new Int32Array(nodes),
      isDone: new Uint8Array(nodes),
    };
  }

  /** Whether every box that moves people is a ring: where two criteria alone make the groups. */
  get areAll(): boolean {
    return this.#crossings.length === 1;
  }

  /** Says that prices, or counts, are others now. */
  changed(): void {
    this.#version++;
  }

  /** The cheapest rings that change a number: one for each crossing, by one respondent more, and by one less. */
  around({ group, item, partition, sort }: GroupFigure, priceOf: PriceOf, most: number): Box[] {
    const grouping = this.#counted.groupingOf(group);
    if (!grouping) return [];
    const domain = domainOf(grouping, group);
    return this.#crossings.flatMap((crossing) => {
      const [row, column] = crossing.axes.map((axis) => slotIn(domain, axis)) as [number, number];
      if (row < 0 || column < 0 || !isHeldIn(crossing, domain)) return [];
      const prices = this.#pricesOf(crossing, item, priceOf);
      const mayLose = (place: Place | undefined) => {
        const answers = place?.answers[item];
        return ((partition < 0 ? answers?.base : answers?.sorts[partition]?.[sort]) ?? 0) > 0;
      };
      return [true, false].flatMap(
        (isMore) => this.#cheapest(crossing, prices, mayLose, row, column, isMore, most) ?? [],
      );
    });
  }

  #pricesOf(crossing: Crossing, item: number, priceOf: PriceOf): Prices {
    const [rows = 0, columns = 0] = crossing.axes.map((axis) => (this.#axes[axis]?.size ?? 0) + 1);
    const known = crossing.prices[item];
    if (known?.of === this.#version) return known;
    const size = rows * columns;
    const prices = known ?? { of: 0, more: new Float64Array(size), less: new Float64Array(size) };
    prices.of = this.#version;
    crossing.prices[item] = prices;
    const at = Uint16Array.from(crossing.held);
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        at[crossing.axes[0]] = row - 1;
        at[crossing.axes[1]] = column - 1;
        let price = 0;
        let isLast = false;
        for (const grouping of crossing.speaking[(row > 0 ? 2 : 0) + (column > 0 ? 1 : 0)] ?? []) {
          const group = groupOf(grouping, at);
          if (group < 0 || !this.#counted.shows(group, item)) continue;
          const base = this.#counted.base(group, item);
          price += base === 0 ? NEVER : priceOf(group, item);
          if (base === 1) isLast = true;
        }
        prices.more[row * columns + column] = price;
        prices.less[row * columns + column] = isLast ? NEVER : price;
      }
    return prices;
  }

  /** A shortest path from one end of a number's edge to the other; null: there is none. */
  #cheapest(
    { axes, held, places }: Crossing,
    { more, less }: Prices,
    mayLose: (place: Place | undefined) => boolean,
    ownRow: number,
    ownColumn: number,
    isMore: boolean,
    most: number,
  ): Box | null {
    const [rows = 0, columns = 0] = axes.map((axis) => (this.#axes[axis]?.size ?? 0) + 1);
    const [leastRow = 0, leastColumn = 0] = axes.map((axis) => (this.#axes[axis]?.least ?? 0) + 1);
    const placeAt = (row: number, column: number) => places[(row - 1) * (columns - 1) + column - 1];
    const isInner = ownRow > 0 && ownColumn > 0;
    if (!isMore && isInner && !mayLose(placeAt(ownRow, ownColumn))) return null;
    const nodes = rows + columns;
    const own = [ownRow, rows + ownColumn] as const;
    const isForth = isMore === ((ownRow === 0) === (ownColumn === 0));
    const [end, start] = isForth ? own : [own[1], own[0]];
    const { costs, before, isDone } = this.#path;
    costs.fill(most, 0, nodes);
    isDone.fill(0, 0, nodes);
    costs[start] = 0;
    for (let node = start; node !== end; ) {
      isDone[node] = 1;
      const isRow = node < rows;
      const first = isRow ? rows : 0;
      const last = isRow ? nodes : rows;
      const least = first + (isRow ? leastColumn : leastRow);
      const paid = costs[node] as number;
      for (let next = first; next < last; next = next === first ? least : next + 1) {
        if (isDone[next]) continue;
        const row = isRow ? node : next;
        const column = (isRow ? next : node) - rows;
        const isOneMore = isRow === ((row === 0) === (column === 0));
        const cost = paid + ((isOneMore ? more : less)[row * columns + column] as number);
        if (cost >= (costs[next] as number) || (row === ownRow && column === ownColumn)) continue;
        if (!isOneMore && row > 0 && column > 0 && !mayLose(placeAt(row, column))) continue;
        costs[next] = cost;
        before[next] = node;
      }
      let nearest = most;
      node = -1;
      for (let one = 0; one < nodes; one++)
        if (!isDone[one] && (costs[one] as number) < nearest) {
          nearest = costs[one] as number;
          node = one;
        }
      if (node < 0) return null;
    }
    const corners: { readonly less: Uint16Array[]; readonly more: Uint16Array[] } = { less: [], more: [] };
    const turn = (row: number, column: number, isOneMore: boolean) => {
      if (row === 0 || column === 0) return;
      const at = Uint16Array.from(held);
      at[axes[0]] = row - 1;
      at[axes[1]] = column - 1;
      corners[isOneMore ? "more" : "less"].push(at);
    };
    turn(ownRow, ownColumn, isMore);
    for (let node = end; node !== start; ) {
      const from = before[node] ?? -1;
      const isRow = from < rows;
      const row = isRow ? from : node;
      const column = (isRow ? node : from) - rows;
      turn(row, column, isRow === ((row === 0) === (column === 0)));
      node = from;
    }
    return { over: [], ...corners };
  }
}

function crossingsOf(
  axes: readonly Axis[],
  groupings: readonly Grouping[],
  respondents: Respondents,
): readonly Crossing[] {
  const found: Crossing[] = [];
  for (const [first, { size, least }] of axes.entries())
    for (let second = first + 1; second < axes.length; second++) {
      const other = axes[second];
      if (!other || least >= size || other.least >= other.size) continue;
      const speaks = ({ spoken }: Grouping, axis: number) => spoken.includes(axis);
      if (!groupings.some((one) => speaks(one, first) && speaks(one, second))) continue;
      const speaking = [false, true].flatMap((isFirst) =>
        [false, true].map((isSecond) =>
          groupings.filter((one) => speaks(one, first) === isFirst && speaks(one, second) === isSecond),
        ),
      ) as unknown as Crossing["speaking"];
      const seen = new Set<string>();
      for (const { at } of respondents.places) {
        const held = Uint16Array.from(at);
        held[first] = 0;
        held[second] = 0;
        const key = held.join();
        if (seen.has(key)) continue;
        seen.add(key);
        const places = Array.from({ length: size * other.size }, (_, index) => {
          const there = Uint16Array.from(held);
          there[first] = Math.floor(index / other.size);
          there[second] = index % other.size;
          return respondents.find(there);
        });
        found.push({ axes: [first, second], speaking, held, places, prices: [] });
        if (found.length > MOST_CROSSINGS) return [];
      }
    }
  return found;
}

/** Where a group stands on an axis: a coordinate + 1, 0 for any; −1: at several. */
function slotIn(domain: Kept, axis: number): number {
  const coordinates = domain.get(axis);
  if (!coordinates) return 0;
  const [only = 0] = coordinates;
  return coordinates.size === 1 ? only + 1 : -1;
}

const isHeldIn = ({ axes, held }: Crossing, domain: Kept): boolean =>
  [...domain].every(([axis, coordinates]) => axes.includes(axis) || coordinates.has(held[axis] ?? 0));
