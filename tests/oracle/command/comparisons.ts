import { expect } from "vitest";
import { holm } from "../../../src/stats/holm.ts";
import { tabulated } from "../../command/command.ts";
import type { Check } from "../check.ts";
import type { CrosstabCase, KishCase, MeanCase, PairwiseCase } from "../reference.ts";
import { EVERYBODY } from "../stats/means.ts";
import { bounds } from "../stats/shares.ts";
import { fileOf, numbersAt, weightWords } from "./files.ts";

export async function means({
  data,
  var: variable,
  by,
  weights,
  filter,
  groups,
}: MeanCase): Promise<Check[]> {
  const kept = filter ? ["E", "H", "M"].filter((answer) => answer !== filter.notvalue) : [];
  const tabulation = await tabulated(
    ...fileOf(data),
    "--rows",
    by,
    "--measure",
    `mean:${variable}`,
    ...weightWords(weights),
    ...kept.flatMap((answer) => ["--filter", `${filter?.var}=${answer}`]),
  );
  return groups.flatMap(({ group }, index): Check[] => {
    const { n, count, weighted, effective, value, standardError, ...interval } = numbersAt(tabulation, group);
    const at = `groups/${index}`;
    return [
      { at: `${at}/n`, ours: n },
      { at: `${at}/kish/n`, ours: count },
      { at: `${at}/sumw`, ours: weighted },
      { at: `${at}/kish/neff`, ours: effective },
      { at: `${at}/mean`, ours: value },
      { at: `${at}/se`, ours: standardError },
      { at: `${at}/df`, ours: n - 1 },
      ...bounds(`${at}/ci_t`, interval),
    ];
  });
}

export async function crosstab(reference: CrosstabCase): Promise<Check[]> {
  const { data, row, col, weights, rows: labels, cols, col_prop: cells } = reference;
  const rows = typeof labels === "string" ? [labels] : labels;
  const words = ["--rows", row, "--columns", col, "--test", ...weightWords(weights)];
  const tabulation = await tabulated(...fileOf(data), ...words);
  const { test, design } = tabulation;
  const at = "chisq_complete_rows/F";
  return [
    { at: "n_valid", ours: design.n },
    ...rows.flatMap((answer, r) =>
      cols.flatMap((group, c): Check[] => {
        const { value, weighted, count } = numbersAt(tabulation, answer, group);
        return [
          { at: `weighted/${r}/${c}`, ours: value * weighted },
          { at: `unweighted/${r}/${c}`, ours: count },
        ];
      }),
    ),
    ...cells.flatMap(({ row: answer, col: group }, index): Check[] => {
      const { value, standardError } = numbersAt(tabulation, answer, group);
      return [
        { at: `col_prop/${index}/p`, ours: value },
        { at: `col_prop/${index}/se`, ours: standardError },
      ];
    }),
    ...(reference.chisq_complete_rows.F.statistic === undefined
      ? [{ at: `${at}/error`, agrees: test === null }]
      : [
          { at: `${at}/statistic`, ours: test?.statistic ?? Number.NaN },
          { at: `${at}/parameter/ndf`, ours: test?.ndf ?? Number.NaN },
          { at: `${at}/parameter/ddf`, ours: test?.ddf ?? Number.NaN },
          { at: `${at}/p`, ours: test?.p ?? Number.NaN, inLog: true },
        ]),
  ];
}

export async function pairwise(reference: PairwiseCase): Promise<Check[]> {
  const { data, var: variable, by, weights, category_of: of, category, pairs } = reference;
  const asked =
    of === undefined ? ["--rows", by, "--measure", `mean:${variable}`] : ["--rows", of, "--columns", by];
  const { pairs: printed } = await tabulated(
    ...fileOf(data),
    ...asked,
    "--pairwise",
    ...weightWords(weights),
  );
  const list = printed ?? expect.fail("no pairs");
  const adjusted = holm(list.map(({ p }) => p));
  return pairs.flatMap(({ a, b }, index): Check[] => {
    const place = list.findIndex((one) => one.a === a && one.b === b && one.row === (category ?? null));
    const pair = list[place] ?? expect.fail(`${a} and ${b} are not compared`);
    const at = `pairs/${index}`;
    return [
      { at: `${at}/diff`, ours: pair.difference },
      { at: `${at}/se`, ours: pair.standardError },
      ...bounds(`${at}/ci`, pair),
      { at: `${at}/p`, ours: pair.p, inLog: true },
      // R's case is about one answer; Holm counts all that are printed.
      of === undefined
        ? { at: `${at}/p_holm`, ours: pair.adjusted, inLog: true }
        : { at: `${at}/p_holm`, agrees: pair.adjusted === adjusted[place] },
    ];
  });
}

export async function kish({ data, weights }: KishCase): Promise<Check[]> {
  const { design, cells } = await tabulated(
    ...fileOf(data),
    "--rows",
    EVERYBODY[data] ?? "",
    ...weightWords(weights),
  );
  const weighted = cells.flatMap((cell) => (cell.kind === "estimate" ? [cell.weighted] : []));
  return [
    { at: "n", ours: design.n },
    { at: "deff", ours: design.deff },
    { at: "neff", ours: design.effective },
    { at: "sumw", ours: weighted[0] ?? Number.NaN },
  ];
}
