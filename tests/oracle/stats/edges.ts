import { countingOf } from "../../../src/count/columns/count-columns.ts";
import type { CrossTab } from "../../../src/stats/cross-tab.ts";
import type { Estimate } from "../../../src/stats/estimate.ts";
import { weightsOf } from "../../../src/stats/weights-of.ts";
import { variableId } from "../../../src/survey/variable.ts";
import { weightedBy } from "../../../src/survey/weighting.ts";
import { cellOf, estimateOf, keeping, meanOf, type Records, recordsOf, shareOf } from "../../stats/study.ts";
import type { Check } from "../check.ts";
import { oracleCsv } from "../oracle.ts";
import { answered, oracleTable, tableOfRecords, withMade } from "../tables.ts";

const tiny = recordsOf(oracleCsv("tiny"));

const without = (isLeft: (row: Readonly<Record<string, string>>) => boolean): Records => ({
  headers: tiny.headers,
  rows: tiny.rows.filter(
    (row) => !isLeft(Object.fromEntries(tiny.headers.map((name, k) => [name, row[k] ?? ""]))),
  ),
});

/** The 0/1 as an answer, as a number too: one formula. */
function sameEitherWay(at: string, records: Records, variable: string, weight: string): Check[] {
  const share = estimateOf(
    answered(tableOfRecords(records), { measure: shareOf(variable), weight }),
    [],
    "1",
  );
  const mean = estimateOf(
    answered(tableOfRecords(records, [variable]), { measure: meanOf(variable), weight }),
    [],
  );
  return [share, mean].flatMap(({ value, standardError }) => [
    { at: `${at}/value/mean`, ours: value },
    { at: `${at}/value/se`, ours: standardError },
  ]);
}

const baseOf = (tab: CrossTab): number => tab.groups[0]?.answered.n ?? Number.NaN;

/** What R does at the edges; where that is no answer, what is said instead. */
export function edgeChecks(): Check[] {
  const table = oracleTable("tiny");
  const only = (group: string) =>
    answered(table, { measure: shareOf("y"), weight: "w", filter: keeping("g", group) });
  const isEmpty = (cell: Estimate) => cell.kind === "empty";
  const refusal = (made: (row: number) => number | string) => {
    const given = tableOfRecords(withMade("tiny", made));
    const weights = weightsOf(countingOf(given), weightedBy(variableId("made")));
    return weights.ok ? null : weights.failure.code;
  };
  const alone = { headers: tiny.headers, rows: tiny.rows.slice(0, 1) };
  const blank = withMade("tiny", (row) => (row === 4 ? "" : 1));
  const [none, one] = ["0", "1"].map((answer) => estimateOf(only("n5_p0"), [], answer));
  const zero = answered(table, { measure: shareOf("y"), weight: "w0" });
  return [
    {
      at: "results/n1_design",
      agrees: isEmpty(cellOf(answered(tableOfRecords(alone), { measure: shareOf("y") }), [], "1")),
    },
    ...["0", "1"].map((place) => ({
      at: `results/n0_domain/${place}`,
      agrees: isEmpty(cellOf(answered(table, { measure: shareOf("y"), filter: keeping("g", "?") }), [], "1")),
    })),
    ...["mean", "se", "df"].map((key) => ({
      at: `results/n1_domain/value/${key}`,
      agrees: isEmpty(cellOf(only("n1"), [], "1")),
    })),
    { at: "results/p0/mean/est", agrees: one?.value === 0 && one.interval?.lower === 0 },
    { at: "results/p1/mean/est", agrees: none?.value === 1 && none.interval?.upper === 1 },
    {
      at: "results/weight_missing",
      agrees:
        answered(tableOfRecords(blank), { measure: shareOf("y"), weight: "made" }).design.withoutWeight === 1,
    },
    ...["mean", "se", "df"].map((key) => ({
      at: `results/weight_negative/value/${key}`,
      agrees: refusal((row) => (row === 4 ? -1 : 1)) === "weight-negative",
    })),
    ...["mean", "se"].map((key) => ({
      at: `results/weight_all_zero/value/${key}`,
      agrees: refusal(() => 0) === "weight-all-zero",
    })),
    ...sameEitherWay("results/weight_zero", tiny, "y", "w0"),
    { at: "results/weight_zero/value/df", ours: baseOf(zero) - 1 },
    { at: "results/weight_zero/value/n_rows", ours: zero.design.size },
    ...sameEitherWay(
      "results/weight_zero_rows_removed",
      without(({ w0 }) => w0 === "0"),
      "y",
      "w0",
    ),
    { at: "results/weight_zero_rows_removed/value/df", ours: baseOf(zero) - 1 },
    {
      at: "results/weight_zero_rows_removed/value/n_rows",
      ours: without(({ w0 }) => w0 === "0").rows.length,
    },
    ...sameEitherWay("results/missing_narm", tiny, "ymiss", "w"),
    ...sameEitherWay(
      "results/missing_rows_removed_before_design",
      without(({ ymiss }) => ymiss === ""),
      "ymiss",
      "w",
    ),
    {
      at: "results/missing_rows_removed_before_design/value/df",
      ours: without(({ ymiss }) => ymiss === "").rows.length - 1,
    },
    ...sameEitherWay("results/weights_as_is", tiny, "y", "w"),
    ...sameEitherWay(
      "results/weights_scaled_1e6",
      withMade("tiny", (row) => Number(tiny.rows[row]?.[tiny.headers.indexOf("w")]) * 1e6),
      "y",
      "made",
    ),
    {
      at: "results/single_category/error",
      agrees: tabOfOneAnswer().value === 1 && tabOfOneAnswer().standardError === 0,
    },
  ];
}

const tabOfOneAnswer = () =>
  estimateOf(answered(oracleTable("apistrat"), { measure: shareOf("k"), weight: "pw" }), [], "all");
