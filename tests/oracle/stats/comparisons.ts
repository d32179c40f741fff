import { expect } from "vitest";
import type { Comparison } from "../../../src/stats/comparison.ts";
import type { CrossTab } from "../../../src/stats/cross-tab.ts";
import { studentUpperTail } from "../../../src/stats/distributions/student.ts";
import { holm } from "../../../src/stats/holm.ts";
import { estimateOf, meanOf, shareOf } from "../../stats/study.ts";
import type { Check } from "../check.ts";
import type { AdjustCase, CrosstabCase, PairwiseCase, PartWholeCase } from "../reference.ts";
import { answered, oracleTable } from "../tables.ts";
import { bounds } from "./shares.ts";

export function crosstabChecks(reference: CrosstabCase): Check[] {
  const { data, row, col, weights, rows: labels, cols, col_prop: cells } = reference;
  const rows = typeof labels === "string" ? [labels] : labels;
  const tab = answered(oracleTable(data), { measure: shareOf(row), by: [col], weight: weights });
  const complete = tab.groups.slice(1).reduce((sum, { answered: base }) => sum + base.n, 0);
  return [
    { at: "n_design", ours: tab.design.size },
    { at: "n_valid", ours: complete },
    ...rows.flatMap((answer, r) =>
      cols.flatMap((group, c): Check[] => {
        const { value, base, count } = estimateOf(tab, [group], answer);
        return [
          { at: `weighted/${r}/${c}`, ours: value * base.weighted },
          { at: `unweighted/${r}/${c}`, ours: count },
        ];
      }),
    ),
    ...cells.flatMap(({ row: answer, col: group }, index): Check[] => {
      const { value, standardError } = estimateOf(tab, [group], answer);
      return [
        { at: `col_prop/${index}/p`, ours: value },
        { at: `col_prop/${index}/se`, ours: standardError },
      ];
    }),
    ...associationChecks(reference, tab),
  ];
}

function associationChecks({ chisq_complete_rows: { F } }: CrosstabCase, tab: CrossTab): Check[] {
  const [test] = tab.associations;
  const at = "chisq_complete_rows";
  if (F.statistic === undefined)
    return ["F/error", "Chisq/error"].map((key) => ({ at: `${at}/${key}`, agrees: test === null }));
  if (!test) return expect.fail("no test");
  return [
    { at: `${at}/F/statistic`, ours: test.statistic },
    { at: `${at}/F/parameter/ndf`, ours: test.ndf },
    { at: `${at}/F/parameter/ddf`, ours: test.ddf },
    { at: `${at}/F/p`, ours: test.p, inLog: true },
    { at: `${at}/Chisq/statistic`, ours: test.pearson.statistic },
    { at: `${at}/Chisq/p`, ours: test.pearson.p, inLog: true },
    {
      at: `${at}/Chisq/parameter/df`,
      ours: (rowsOf(tab) - 1) * (tab.groups.length - 2),
    },
  ];
}

/** Answers that somebody gave. */
const rowsOf = ({ cells }: CrossTab): number =>
  cells[0]?.filter((cell) => cell.kind === "estimate" && cell.count > 0).length ?? 0;

/** The comparison of two groups of one trait, of an outcome. */
function between(tab: CrossTab, outcome: number, a: string | null, b: string): Comparison {
  const isAt = (place: Comparison["a"], code: string | null) => {
    const traits = tab.groups[place.group]?.traits ?? [];
    return place.outcome === outcome && (code === null ? traits.length === 0 : traits[0]?.code === code);
  };
  const found = tab.comparisons.find((one) => isAt(one.a, a) && isAt(one.b, b));
  return found ?? expect.fail(`${a} and ${b} are not compared`);
}

const outcomeOf = (tab: CrossTab, category: string | undefined): number =>
  category === undefined
    ? 0
    : tab.outcomes.findIndex((outcome) => outcome.kind === "category" && outcome.code === category);

export function pairwiseChecks(reference: PairwiseCase): Check[] {
  const { data, var: variable, by, weights, category_of: of, category, pairs } = reference;
  const table = of === undefined ? oracleTable(data, variable) : oracleTable(data);
  const measure = of === undefined ? meanOf(variable) : shareOf(of);
  const tab = answered(table, { measure, by: [by], weight: weights, compared: "pairs" });
  const outcome = outcomeOf(tab, category);
  const found = pairs.map(({ a, b }) => between(tab, outcome, a, b));
  const adjusted = holm(found.map(({ p }) => p));
  return [
    { at: "n_design", ours: tab.design.size },
    ...found.flatMap(({ a, b, value, standardError, interval, p }, index): Check[] => {
      const at = `pairs/${index}`;
      const t = value / standardError;
      const bases = [a, b].map(({ group }) => tab.groups[group]?.answered.n ?? 0);
      return [
        { at: `${at}/diff`, ours: value },
        { at: `${at}/se`, ours: standardError },
        { at: `${at}/t`, ours: t },
        { at: `${at}/df`, ours: bases.reduce((sum, n) => sum + n, -2) },
        { at: `${at}/p`, ours: p, inLog: true },
        ...bounds(`${at}/ci`, interval),
        { at: `${at}/contrast_diff`, ours: value },
        { at: `${at}/contrast_se`, ours: standardError },
        { at: `${at}/contrast_p_z`, ours: 2 * studentUpperTail(Math.abs(t), Number.POSITIVE_INFINITY) },
        { at: `${at}/p_holm`, ours: adjusted[index] ?? Number.NaN, inLog: true },
      ];
    }),
  ];
}

export function partWholeChecks({
  data,
  var: variable,
  category,
  by,
  weights,
  groups,
}: PartWholeCase): Check[] {
  const tab = answered(oracleTable(data), { measure: shareOf(variable), by: [by], weight: weights });
  const outcome = outcomeOf(tab, category);
  return [
    { at: "n_design", ours: tab.design.size },
    ...groups.flatMap(({ group }, index): Check[] => {
      const { value, standardError } = between(tab, outcome, null, group);
      return [
        { at: `groups/${index}/diff`, ours: value },
        { at: `groups/${index}/se`, ours: standardError },
        { at: `groups/${index}/df`, ours: (tab.groups[0]?.answered.n ?? 0) - 1 },
      ];
    }),
  ];
}

export const adjustChecks = ({ p }: AdjustCase): Check[] =>
  holm(p).map((ours, index) => ({ at: `holm/${index}`, ours }));
