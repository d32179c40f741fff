import { type DesignCells, explained, isPoststratified } from "./design-cells.ts";
import type { Divided } from "./divided.ts";
import { type Matrix, matrixOf } from "./matrix.ts";
import type { Plan } from "./plan.ts";
import type { Tally } from "./tally.ts";

/**
 * Covariances of the shares that the cells of a table have of everybody in it.
 *
 * @param table - tallies of its cells, nobody in two of them
 * @param total - Σw of them all
 */
export function covariances(table: readonly Divided<Tally>[], total: number, plan: Plan): Matrix {
  const { cells } = plan;
  return cells ? designCovariances(table, total, cells) : simpleCovariances(table, total, plan);
}

function simpleCovariances(table: readonly Divided<Tally>[], total: number, plan: Plan): Matrix {
  const p = Float64Array.from(table, ({ whole }) => whole.sumW / total);
  const squares = Float64Array.from(table, ({ whole }) => whole.sumW2);
  const sum = squares.reduce((all, square) => all + square, 0);
  const factor = ((1 - plan.fraction) * plan.size) / (plan.size - 1) / (total * total);
  const made = matrixOf(table.length, table.length);
  made.forEach((row, a) => {
    const [pa, sa] = [p[a] as number, squares[a] as number];
    for (let b = 0; b < row.length; b++) {
      const pb = p[b] as number;
      const own = a === b ? sa : 0;
      row[b] = factor * (own - pb * sa - pa * (squares[b] as number) + pa * pb * sum);
    }
  });
  return made;
}

/** What the respondents of each cell of the design pull on the share of one cell of the table, before their weight. */
interface Pulls {
  /** Σw² of those who are in it, by cell of the design. */
  readonly squares: Float64Array;
  /** Pull of the others in the table; those who are in it pull by 1 / total more. */
  readonly others: Float64Array;
  /** Pull of whoever is in no cell of the table is its negative: what margins explain. */
  readonly taken: Float64Array;
  /** Σ w · pull of each stratum, and of each cluster; of the latter none where there are no clusters. */
  readonly sums: Float64Array;
  readonly clusters: Float64Array;
}

/**
 * By the design: whoever is in a cell of the table pulls on its share by (1 − p)/W, everybody else of the table by −p/W,
 * and whoever is in no cell by 0; from all of them what margins explain is taken off. Pulls are multiplied within
 * respondents, or within clusters, about their mean in the stratum.
 */
function designCovariances(table: readonly Divided<Tally>[], total: number, cells: DesignCells): Matrix {
  const size = cells.sizes.length;
  const nobody = new Float64Array(size);
  const addedUp = (name: keyof Tally) => {
    const sums = new Float64Array(size);
    for (const { byCell } of table)
      if (byCell)
        for (let at = 0; at < size; at++) sums[at] = (sums[at] as number) + (byCell[name][at] as number);
    return sums;
  };
  const [inN, inW, inW2] = [addedUp("n"), addedUp("sumW"), addedUp("sumW2")];
  // Whether somebody is left is known from counts: what is left of the sums may be their rounding.
  const outside = (all: Float64Array, some: Float64Array) =>
    all.map((sum, at) =>
      (cells.sizes[at] as number) > (inN[at] as number) ? Math.max(0, sum - (some[at] as number)) : 0,
    );
  const [outW, outW2] = [outside(cells.sumW, inW), outside(cells.sumW2, inW2)];
  const { strata, clusters } = cells;
  const masses = isPoststratified(cells) ? inW : inN;

  const pulls = table.map(({ whole, byCell }): Pulls => {
    const p = whole.sumW / total;
    const [own, ownW] = [byCell?.[isPoststratified(cells) ? "sumW" : "n"] ?? nobody, byCell?.sumW ?? nobody];
    const taken =
      cells.margins.length === 0
        ? nobody
        : explained(
            cells,
            masses.map((mass, at) => ((own[at] as number) - p * mass) / total),
          );
    const others = taken.map((part) => -p / total - part);
    const sums = new Float64Array(strata.units.length);
    const byCluster = new Float64Array(clusters?.strata.length ?? 0);
    for (let at = 0; at < size; at++) {
      const pull =
        (inW[at] as number) * (others[at] as number) +
        (ownW[at] as number) / total -
        (outW[at] as number) * (taken[at] as number);
      const stratum = strata.of[at] as number;
      sums[stratum] = (sums[stratum] as number) + pull;
      if (!clusters) continue;
      const cluster = clusters.of[at] as number;
      byCluster[cluster] = (byCluster[cluster] as number) + pull;
    }
    return { squares: byCell?.sumW2 ?? nobody, others, taken, sums, clusters: byCluster };
  });

  const products = new Float64Array(strata.units.length);
  const covariance = (a: number, b: number): number => {
    const [one, other] = [pulls[a] as Pulls, pulls[b] as Pulls];
    products.fill(0);
    if (clusters)
      for (let cluster = 0; cluster < clusters.strata.length; cluster++)
        add(
          products,
          clusters.strata[cluster] as number,
          (one.clusters[cluster] as number) * (other.clusters[cluster] as number),
        );
    else
      for (let at = 0; at < size; at++) {
        const [u, v] = [one.others[at] as number, other.others[at] as number];
        const own = one.squares[at] as number;
        add(
          products,
          strata.of[at] as number,
          (inW2[at] as number) * u * v +
            (own * v + (other.squares[at] as number) * u) / total +
            (a === b ? own / (total * total) : 0) +
            (outW2[at] as number) * (one.taken[at] as number) * (other.taken[at] as number),
        );
      }
    let sum = 0;
    for (let stratum = 0; stratum < products.length; stratum++) {
      const m = strata.units[stratum] as number;
      const product = products[stratum] as number;
      const centred = product - ((one.sums[stratum] as number) * (other.sums[stratum] as number)) / m;
      sum += (strata.left[stratum] as number) * (m > 1 ? (m / (m - 1)) * centred : product);
    }
    return sum;
  };
  const made = matrixOf(table.length, table.length);
  made.forEach((row, a) => {
    for (let b = 0; b <= a; b++) {
      row[b] = covariance(a, b);
      (made[b] as Float64Array)[a] = row[b] as number;
    }
  });
  return made;
}

function add(to: Float64Array, at: number, value: number): void {
  to[at] = (to[at] as number) + value;
}
