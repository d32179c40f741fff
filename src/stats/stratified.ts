import type { MeanTally, Tally } from "./tally.ts";

/** The same of many: what is a number of one is an array here. */
export type Columns<Kind> = {
  readonly [Name in keyof Kind]: Kind[Name] extends number ? Float64Array : Columns<Kind[Name]>;
};

/** A tally, and the same by post-stratum. */
export interface Stratified<Kind> {
  readonly whole: Kind;
  /** Null where weights were not raked: the whole alone. */
  readonly strata: Columns<Kind> | null;
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

/** The tallies of so many post-strata, in columns. */
export function meansInColumns(size: number, of: (stratum: number) => MeanTally): Columns<MeanTally> {
  const column = () => new Float64Array(size);
  const made = {
    ...{ n: column(), sumW: column(), sumW2: column(), pilot: column() },
    ...{ sumY: column(), sumWY: column(), sumW2Y: column(), sumW2Y2: column() },
  };
  const names = Object.keys(made) as (keyof MeanTally)[];
  for (let stratum = 0; stratum < size; stratum++) {
    const tally = of(stratum);
    for (const name of names) made[name][stratum] = tally[name];
  }
  return made;
}

/** One of them. */
export const meanAt = (columns: Columns<MeanTally>, stratum: number): MeanTally => ({
  n: columns.n[stratum] as number,
  sumW: columns.sumW[stratum] as number,
  sumW2: columns.sumW2[stratum] as number,
  pilot: columns.pilot[stratum] as number,
  sumY: columns.sumY[stratum] as number,
  sumWY: columns.sumWY[stratum] as number,
  sumW2Y: columns.sumW2Y[stratum] as number,
  sumW2Y2: columns.sumW2Y2[stratum] as number,
});
