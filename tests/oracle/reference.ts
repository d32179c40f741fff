import { readOracle } from "./oracle.ts";

/** Lower and upper bound. */
type Bounds = readonly [number, number];

/** A share as R gives it: `svymean` of a 0/1, and intervals of every kind. */
export interface ReferenceShare {
  readonly n: number;
  readonly df: number;
  /** Everybody, or nobody, has the trait. */
  readonly degenerate: boolean;
  readonly level: 0.8 | 0.95 | 0.99;
}

/** What every case has. */
interface Common {
  readonly id: string;
}

interface Asked extends Common {
  readonly data: string;
  readonly weights: string | null;
}

export interface ProportionCase extends Asked {
  readonly op: "proportion";
  readonly var: string;
  readonly categories: readonly (ReferenceShare & { readonly category: string })[];
}

export interface DomainCase extends Asked, ReferenceShare {
  readonly op: "proportion_domain";
  readonly var: string;
  readonly category: string;
  readonly filter: { readonly var: string; readonly value: string };
}

export interface LevelCase extends Asked, ReferenceShare {
  readonly op: "proportion_level";
  readonly var: string;
  readonly category: string;
}

export interface MissingInsideCase extends Asked {
  readonly op: "note_na_rm";
  readonly var: string;
}

export interface MeanCase extends Asked {
  readonly op: "mean_by";
  readonly var: string;
  readonly by: string;
  /** The answer that is left out. */
  readonly filter?: { readonly var: string; readonly notvalue: string };
  readonly overall: { readonly n: number };
  readonly groups: readonly { readonly group: string }[];
}

export interface CrosstabCase extends Asked {
  readonly op: "crosstab";
  readonly row: string;
  readonly col: string;
  /** A word alone where there is one. */
  readonly rows: readonly string[] | string;
  readonly cols: readonly string[];
  readonly col_prop: readonly { readonly row: string; readonly col: string }[];
  readonly chisq_complete_rows: { readonly F: { readonly statistic?: number } };
}

export interface PairwiseCase extends Asked {
  readonly op: "pairwise";
  readonly var: string;
  readonly by: string;
  /** Set where the means are those of a 0/1 made of one answer. */
  readonly category_of?: string;
  readonly category?: string;
  readonly pairs: readonly { readonly a: string; readonly b: string }[];
}

export interface PartWholeCase extends Asked {
  readonly op: "part_whole";
  readonly var: string;
  readonly category: string;
  readonly by: string;
  readonly groups: readonly { readonly group: string }[];
}

export interface AdjustCase extends Common {
  readonly op: "p_adjust";
  readonly p: readonly number[];
}

export interface KishCase extends Asked {
  readonly op: "kish";
  readonly weights: string;
}

export interface EdgeCase extends Common {
  readonly op: "edge";
  readonly data: string;
}

export interface RakeCase extends Asked {
  readonly op: "rake";
  readonly margins: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly tight: { readonly cells: readonly { readonly cell: string }[] };
}

export interface FpcCase extends Common {
  readonly op: "fpc";
  readonly data: string;
  readonly var: string;
  readonly category: string;
  readonly n: number;
  readonly N: number;
  readonly rows: readonly (ReferenceShare & { readonly design: string })[];
}

export interface CensusCase extends Common {
  readonly op: "fpc_census";
}

export interface ApiCase extends Common {
  readonly op: "fpc_api";
}

export interface BigCase extends Common {
  readonly op: "big";
  readonly rows: readonly { readonly n: number; readonly x: number; readonly xlogit: Bounds }[];
}

export type ReferenceCase =
  | ProportionCase
  | DomainCase
  | LevelCase
  | MissingInsideCase
  | MeanCase
  | CrosstabCase
  | PairwiseCase
  | PartWholeCase
  | AdjustCase
  | KishCase
  | EdgeCase
  | RakeCase
  | FpcCase
  | CensusCase
  | ApiCase
  | BigCase;

export type Op = ReferenceCase["op"];

/** All that R was asked, and what it said. */
export const referenceCases: readonly ReferenceCase[] = JSON.parse(readOracle("reference.json")).cases;
