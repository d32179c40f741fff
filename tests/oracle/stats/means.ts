import { effectiveBase } from "../../../src/stats/base.ts";
import { normalQuantile } from "../../../src/stats/distributions/normal.ts";
import { estimateOf, keeping, meanOf, shareOf } from "../../stats/study.ts";
import type { Check } from "../check.ts";
import type { KishCase, MeanCase } from "../reference.ts";
import { answered, groupAt, oracleTable } from "../tables.ts";
import { bounds } from "./shares.ts";

export function meanChecks({ data, var: variable, by, weights, filter, groups }: MeanCase): Check[] {
  const table = oracleTable(data, variable);
  const others = filter
    ? new Set(table.cells[table.headers.indexOf(filter.var)]?.dictionary)
    : new Set<string>();
  if (filter) others.delete(filter.notvalue);
  const tab = answered(table, {
    measure: meanOf(variable),
    by: [by],
    weight: weights,
    filter: filter ? keeping(filter.var, ...others) : [],
  });
  const z = normalQuantile(0.975);
  const one = (at: string, codes: readonly string[]): Check[] => {
    const { value, standardError, interval, base } = estimateOf(tab, codes);
    return [
      { at: `${at}/n`, ours: base.unweighted },
      { at: `${at}/mean`, ours: value },
      { at: `${at}/se`, ours: standardError },
      { at: `${at}/df`, ours: base.unweighted - 1 },
      ...bounds(`${at}/ci_t`, interval),
      ...bounds(`${at}/ci_z`, { lower: value - z * standardError, upper: value + z * standardError }),
    ];
  };
  return [
    // What is left of R's design after a filter counts its rows; its variance knows where they come from.
    ...(filter ? [] : [{ at: "n_design", ours: tab.design.size }]),
    ...one("overall", []),
    ...groups.flatMap(({ group }, index) => {
      const { answered: base } = groupAt(tab, [group]);
      const kish = effectiveBase(base);
      const at = `groups/${index}`;
      return [
        ...one(at, [group]),
        { at: `${at}/sumw`, ours: base.sumW },
        { at: `${at}/kish/n`, ours: base.n },
        { at: `${at}/kish/sumw`, ours: base.sumW },
        { at: `${at}/kish/sumw2`, ours: base.sumW2 },
        { at: `${at}/kish/deff`, ours: base.n / kish },
        { at: `${at}/kish/neff`, ours: estimateOf(tab, [group]).base.effective },
      ];
    }),
  ];
}

/** An answer that everybody gave, for each data set. */
export const EVERYBODY: Readonly<Record<string, string>> = {
  apistrat: "stype",
  apisrs: "stype",
  nhanes: "race",
  barometer: "size",
  tiny: "g",
};

export function kishChecks({ data, weights }: KishCase): Check[] {
  const measure = shareOf(EVERYBODY[data] ?? "");
  const { selected } = answered(oracleTable(data), { measure, weight: weights }).design;
  const kish = effectiveBase(selected);
  return [
    { at: "n", ours: selected.n },
    { at: "sumw", ours: selected.sumW },
    { at: "sumw2", ours: selected.sumW2 },
    { at: "deff", ours: selected.n / kish },
    { at: "neff", ours: kish },
  ];
}
