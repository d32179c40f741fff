import type { MeanTally, Tally } from "./tally.ts";

/** The same of many: what is a number of one is an array here. */
export type Columns<Kind> = {
  readonly [Name in keyof Kind]: Kind[Name] extends number ? Float64Array : Columns<Kind[Name]>;
};

/** A tally, and the same by cell of the design. */
export interface Divided<Kind> {
  readonly whole: Kind;
  /** Null where respondents are drawn one by one: the whole alone. */
  readonly byCell: Columns<Kind> | null;
}

/** `less` of each. */
export function lessOfEach(whole: Columns<Tally>, part: Columns<Tally>): Columns<Tally> {
  const n = new Float64Array(whole.n.length);
  const sumW = new Float64Array(n.length);
  const sumW2 = new Float64Array(n.length);
  for (let k = 0; k < n.length; k++) {
    n[k] = (whole.n[k] as number) - (part.n[k] as number);
    // Where nobody is left, what is left of the sums is their rounding.
    if (n[k] === 0) continue;
    sumW[k] = Math.max(0, (whole.sumW[k] as number) - (part.sumW[k] as number));
    sumW2[k] = Math.max(0, (whole.sumW2[k] as number) - (part.sumW2[k] as number));
  }
  return { n, sumW, sumW2 };
}

/** The tallies of so many cells of the design, in columns. */
export function meansInColumns(size: number, of: (cell: number) => MeanTally): Columns<MeanTally> {
  const column = () => new Float64Array(size);
  const made = {
    ...{ n: column(), sumW: column(), sumW2: column(), pilot: column() },
    ...{ sumY: column(), sumWY: column(), sumW2Y: column(), sumW2Y2: column() },
  };
  const names = Object.keys(made) as (keyof MeanTally)[];
  for (let cell = 0; cell < size; cell++) {
    const tally = of(cell);
    for (const name of names) made[name][cell] = tally[name];
  }
  return made;
}

/** One of them. */
export const meanAt = (columns: Columns<MeanTally>, cell: number): MeanTally => ({
  n: columns.n[cell] as number,
  sumW: columns.sumW[cell] as number,
  sumW2: columns.sumW2[cell] as number,
  pilot: columns.pilot[cell] as number,
  sumY: columns.sumY[cell] as number,
  sumWY: columns.sumWY[cell] as number,
  sumW2Y: columns.sumW2Y[cell] as number,
  sumW2Y2: columns.sumW2Y2[cell] as number,
});
