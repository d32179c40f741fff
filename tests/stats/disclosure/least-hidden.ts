/** Respondents of a crossing by sort of answer, row and column; row 0 and column 0 are the margins. */
export type Counted = readonly (readonly (readonly number[])[])[];

/** One number of a crossing: row and column. */
type Cell = readonly [row: number, column: number];

/** What there has to be, of each sort of answer: a directed edge for one more, and one for one less. */
interface Arc {
  readonly from: number;
  readonly to: number;
  readonly cell: number;
  capacity: number;
}

const MANY = 1e9;

/**
 * The fewest groups of a crossing that can be hidden beside those that must be, by branch and bound: nothing of what is
 * tested is used here. The margins are groups like all others.
 *
 * Of each sort of answer, what the shown numbers leave possible is a circulation in a network of which rows and columns
 * are the nodes and hidden numbers the edges. Where a number has too little leeway, a cut says which other numbers have
 * to be hidden for it to have more: any of them, and no other. They are tried one after another.
 *
 * Bases that may not be 0 are left out of account: the bar is a little higher than it could be.
 *
 * @param width - how far apart the least and the greatest value of a base that must be hidden have to be
 * @returns the number of groups that are hidden beside those that must be; null: more than `most`
 */
export function leastHidden(counted: Counted, isFew: (base: number) => boolean, width: number, most: number) {
  const search = new Search(counted, isFew, width);
  for (let count = 0; count <= most; count++) if (search.isEnough(count)) return count;
  return null;
}

/** Whether hiding some groups protects all of them. */
export function isProtected(
  counted: Counted,
  isFew: (base: number) => boolean,
  width: number,
  hidden: readonly Cell[],
): boolean {
  return new Search(counted, isFew, width).isProtectedBy(hidden);
}

class Search {
  readonly #counted: Counted;
  readonly #rows: number;
  readonly #columns: number;
  readonly #bases: readonly number[];
  readonly #few: readonly number[];
  readonly #width: number;
  #seen = new Set<string>();

  constructor(counted: Counted, isFew: (base: number) => boolean, width: number) {
    this.#counted = counted;
    this.#rows = counted[0]?.length ?? 0;
    this.#columns = counted[0]?.[0]?.length ?? 0;
    this.#bases = Array.from({ length: this.#rows * this.#columns }, (_, cell) =>
      counted.reduce((sum, table) => sum + this.#at(table, cell), 0),
    );
    this.#few = [...this.#bases.keys()].filter((cell) => {
      const base = this.#bases[cell] ?? 0;
      return base > 0 && isFew(base);
    });
    this.#width = width;
  }

  isProtectedBy(hidden: readonly Cell[]): boolean {
    return this.#lacking(new Set(hidden.map(([row, column]) => row * this.#columns + column))) === null;
  }

  isEnough(count: number): boolean {
    this.#seen = new Set();
    return this.#isEnough(new Set(this.#few), count);
  }

  #isEnough(hidden: ReadonlySet<number>, left: number): boolean {
    const lacking = this.#lacking(hidden);
    if (lacking === null) return true;
    if (left === 0) return false;
    for (const cell of lacking) {
      const more = new Set([...hidden, cell]);
      const key = [...more].sort((a, b) => a - b).join();
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      if (this.#isEnough(more, left - 1)) return true;
    }
    return false;
  }

  /** Groups of which one has to be hidden as well; null: all that is hidden is protected. */
  #lacking(hidden: ReadonlySet<number>): readonly number[] | null {
    let fewest: readonly number[] | null = null;
    const has = (cells: readonly number[]) => {
      if (fewest === null || cells.length < fewest.length) fewest = cells;
    };
    for (const cell of hidden) {
      const cuts = new Set<number>();
      let width = 0;
      for (const table of this.#counted) {
        let leeway = 0;
        const own = new Set<number>();
        for (const isMore of [true, false]) {
          const { flow, cut } = this.#leeway(table, hidden, cell, isMore);
          leeway += flow;
          for (const one of cut) own.add(one);
        }
        width += leeway;
        for (const one of own) cuts.add(one);
        if (leeway < 1 && !this.#isSaid(table, hidden, cell)) has([...own]);
      }
      if (width < Math.max(1, this.#few.includes(cell) ? this.#width : 1)) has([...cuts]);
    }
    return fewest;
  }

  #at(table: Counted[number], cell: number): number {
    return table[Math.floor(cell / this.#columns)]?.[cell % this.#columns] ?? 0;
  }

  /** A zero that follows from one that is shown of a larger group. */
  #isSaid(table: Counted[number], hidden: ReadonlySet<number>, cell: number): boolean {
    if (this.#at(table, cell) > 0) return false;
    const [row, column] = [Math.floor(cell / this.#columns), cell % this.#columns];
    const around = [row * this.#columns, column, 0].filter((one) => one !== cell);
    return around.some((one) => this.#at(table, one) === 0 && !hidden.has(one));
  }

  /** How far a number can rise, or fall, and what would have to be hidden for it to do so further. */
  #leeway(table: Counted[number], hidden: ReadonlySet<number>, cell: number, isMore: boolean) {
    const arcs: Arc[] = [];
    for (const one of this.#bases.keys()) {
      if (one === cell || (this.#bases[one] ?? 0) === 0) continue;
      const [from, to] = this.#ends(one);
      const isHidden = hidden.has(one);
      arcs.push({ from, to, cell: one, capacity: isHidden ? MANY : 0 });
      arcs.push({ from: to, to: from, cell: one, capacity: isHidden ? this.#at(table, one) : 0 });
    }
    const [tail, head] = this.#ends(cell);
    const [source, sink] = isMore ? [head, tail] : [tail, head];
    const most = isMore ? MANY : this.#at(table, cell);
    let flow = 0;
    for (;;) {
      const before = new Map<number, Arc & { readonly twin: Arc }>();
      const reached = new Set([source]);
      for (const node of reached)
        arcs.forEach((arc, index) => {
          if (arc.from !== node || arc.capacity <= 0 || reached.has(arc.to)) return;
          reached.add(arc.to);
          before.set(arc.to, Object.assign(arc, { twin: arcs[index ^ 1] as Arc }));
        });
      if (!reached.has(sink) || flow >= most) {
        const cut = arcs
          .filter(({ from, to, cell: one }, index) => {
            if (hidden.has(one) || !reached.has(from) || reached.has(to)) return false;
            return index % 2 === 0 || this.#at(table, one) > 0;
          })
          .map((arc) => arc.cell);
        return { flow: Math.min(flow, most), cut: flow >= most ? [] : cut };
      }
      let step = most - flow;
      for (let node = sink; node !== source; ) {
        const arc = before.get(node);
        if (!arc) break;
        step = Math.min(step, arc.capacity);
        node = arc.from;
      }
      for (let node = sink; node !== source; ) {
        const arc = before.get(node);
        if (!arc) break;
        arc.capacity -= step;
        arc.twin.capacity += step;
        node = arc.from;
      }
      flow += step;
    }
  }

  /** Inner numbers lead from rows to columns, margins back. */
  #ends(cell: number): readonly [number, number] {
    const [row, column] = [Math.floor(cell / this.#columns), cell % this.#columns];
    const isBack = (row === 0) !== (column === 0);
    const ends = [row, this.#rows + column] as const;
    return isBack ? [ends[1], ends[0]] : ends;
  }
}
