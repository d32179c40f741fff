import { readFileSync } from "node:fs";
import { join } from "node:path";

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

/** Where one of the files is. */
export const oraclePath = (name: string): string => join(import.meta.dirname, name);

export const readOracle = (name: string): string => readFileSync(oraclePath(name), "utf8");

export const distributions: Distributions = JSON.parse(readOracle("distributions.json"));

/** One of the data sets, as a CSV. */
export const oracleCsv = (name: string): string => readOracle(`${name}.csv`);
