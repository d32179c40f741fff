import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A share as R gives it. */
export interface OracleShare {
  readonly data: string;
  readonly variable: string;
  readonly category: string;
  readonly weight: string | null;
  /** A variable and the one answer that is kept. */
  readonly filter: readonly [string, string] | null;
  readonly level: 0.8 | 0.95 | 0.99;
  readonly n: number;
  readonly count: number | null;
  readonly kish: number;
  readonly p: number;
  readonly se: number;
  /** Null for one respondent alone. */
  readonly interval: readonly [number, number] | null;
}

export interface OracleMean {
  readonly data: string;
  readonly variable: string;
  readonly by: string;
  readonly weight: string | null;
  /** A variable and the answer that is left out. */
  readonly without: readonly [string, string] | null;
  readonly groups: readonly {
    /** Null for everybody. */
    readonly group: string | null;
    readonly n: number;
    readonly mean: number;
    readonly se: number;
    readonly interval: readonly [number, number];
  }[];
}

export interface OracleColumnShares {
  readonly data: string;
  readonly row: string;
  readonly column: string;
  readonly weight: string | null;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly unweighted: readonly (readonly number[])[];
  readonly cells: readonly {
    readonly row: string;
    readonly col: string;
    readonly p: number;
    readonly se: number;
  }[];
}

interface Estimates {
  readonly shares: readonly OracleShare[];
  readonly means: readonly OracleMean[];
  readonly columnShares: readonly OracleColumnShares[];
  readonly kish: readonly {
    readonly data: string;
    readonly weight: string;
    readonly n: number;
    readonly sumW: number;
    readonly sumW2: number;
    readonly effective: number;
  }[];
  readonly edges: Readonly<Record<string, { readonly mean: number; readonly se: number }>>;
  readonly big: readonly {
    readonly n: number;
    readonly x: number;
    readonly p: number;
    readonly se: number;
    readonly wilson: readonly [number, number];
  }[];
}

/** Arguments, then the value. */
type Point = readonly number[];

type Distributions = Readonly<
  Record<
    | "t_quantile"
    | "t_cdf"
    | "beta_quantile"
    | "beta_cdf"
    | "f_cdf_upper"
    | "f_quantile"
    | "chisq_cdf_upper"
    | "chisq_quantile"
    | "normal_quantile"
    | "normal_cdf",
    readonly Point[]
  >
>;

const read = (name: string) => readFileSync(join(import.meta.dirname, name), "utf8");

export const estimates: Estimates = JSON.parse(read("estimates.json"));
export const distributions: Distributions = JSON.parse(read("distributions.json"));

/** One of the data sets, as a CSV. */
export const oracleCsv = (name: string): string => read(`${name}.csv`);
