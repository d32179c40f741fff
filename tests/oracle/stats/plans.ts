import { expect } from "vitest";
import { normalQuantile } from "../../../src/stats/distributions/normal.ts";
import { studentMultiplier } from "../../../src/stats/distributions/student.ts";
import { kornGraubard } from "../../../src/stats/intervals/korn-graubard.ts";
import { wilson } from "../../../src/stats/intervals/wilson.ts";
import { share } from "../../../src/stats/share.ts";
import type { IntervalMethod } from "../../../src/survey/question.ts";
import type { SurveyTable } from "../../../src/table/survey-table.ts";
import { estimateOf, meanOf, recordsOf, sampleOf, shareOf } from "../../stats/study.ts";
import type { Check } from "../check.ts";
import { oracleCsv } from "../oracle.ts";
import type { BigCase, FpcCase } from "../reference.ts";
import { answered, tableOfRecords, withMade } from "../tables.ts";
import { bounds, shareChecks } from "./shares.ts";

/** How R's designs of the finite population are asked for here; the stratified one cannot be. */
const DESIGNS: Readonly<Record<string, { readonly weight: string; readonly hasEnd: boolean } | null>> = {
  "srs, no fpc": { weight: "made", hasEnd: false },
  "srs, fpc N=110": { weight: "made", hasEnd: true },
  "weights w, no fpc": { weight: "w", hasEnd: false },
  "weights w, fpc N=110 (single stratum)": { weight: "w", hasEnd: true },
  "stratified by size, fpc Nh: the right design; df = n - strata = 31": null,
};

export function fpcChecks({ data, var: variable, category, n, N, rows }: FpcCase): Check[] {
  const records = withMade(data, () => N / n);
  const unlimited = tableOfRecords(records, ["score"]);
  const finite = tableOfRecords(records, ["score"], { population: N });
  const fraction = n / N;
  const score = (table: SurveyTable) =>
    estimateOf(answered(table, { measure: meanOf("score"), weight: "w" }), []);
  const measure = shareOf(variable);
  const { count, base } = estimateOf(answered(unlimited, { measure }), [], category);
  return [
    { at: "n", ours: unlimited.rows },
    { at: "f", ours: answered(finite, { measure }).design.fraction },
    { at: "sqrt_1_minus_f", ours: Math.sqrt(1 - answered(finite, { measure }).design.fraction) },
    ...rows.flatMap((row, index) => {
      const asked = DESIGNS[row.design];
      if (asked === undefined) return expect.fail(`nobody knows the design “${row.design}”`);
      if (asked === null) return [];
      const { weight, hasEnd } = asked;
      const table = hasEnd ? finite : unlimited;
      const ask = (interval: IntervalMethod) => answered(table, { measure, weight, interval });
      return shareChecks(`rows/${index}/`, row, ask, [], category, hasEnd ? fraction : 0);
    }),
    { at: "hypergeometric_exact/x", ours: count },
    ...bounds("clopper_pearson", kornGraubard(count / base.unweighted, n, 0.95)),
    { at: "score_mean/nofpc/mean", ours: score(unlimited).value },
    { at: "score_mean/nofpc/se", ours: score(unlimited).standardError },
    { at: "score_mean/fpc/mean", ours: score(finite).value },
    { at: "score_mean/fpc/se", ours: score(finite).standardError },
  ];
}

/** Everybody observed: no error, and no interval. */
export function censusChecks(): Check[] {
  const records = recordsOf(oracleCsv("barometer"));
  const declared = tableOfRecords(records, [], { population: records.rows.length });
  const census = tableOfRecords(records, [], { sampling: "census" });
  return [declared, census].flatMap((table) =>
    ["oui", "non"].flatMap((answer, index): Check[] => {
      const { standardError, interval } = estimateOf(
        answered(table, { measure: shareOf("plan") }),
        [],
        answer,
      );
      return [
        { at: `se/${index}`, ours: standardError },
        { at: `se/${index}`, agrees: interval === null },
      ];
    }),
  );
}

/** Californian schools: 200 of 6,194. */
export function apiChecks(): Check[] {
  const table = tableOfRecords(recordsOf(oracleCsv("apisrs")), ["api00"], { population: 6194 });
  const { value, standardError } = estimateOf(
    answered(table, { measure: meanOf("api00"), weight: "pw" }),
    [],
  );
  return [
    { at: "apisrs/mean", ours: value },
    { at: "apisrs/se", ours: standardError },
  ];
}

export function bigChecks({ rows }: BigCase): Check[] {
  return rows.flatMap(({ n, x }, index): Check[] => {
    const equal = (size: number) => ({ n: size, sumW: size, sumW2: size });
    const of = (interval: IntervalMethod) => {
      const tally = { trait: equal(x), answered: equal(n) };
      const cell = share(tally, sampleOf(n), { confidence: 0.95, interval });
      return cell.kind === "estimate" ? cell : expect.fail(cell.kind);
    };
    const at = `rows/${index}`;
    return [
      { at: `${at}/p`, ours: of("wilson").value, within: 1e-14 },
      { at: `${at}/se`, ours: of("wilson").standardError, within: 1e-14 },
      { at: `${at}/neff`, ours: of("wilson").base.effective },
      ...bounds(
        `${at}/wilson_t`,
        wilson(x / n, of("wilson").base.effective, studentMultiplier(0.95, n - 1)),
        1e-12,
      ),
      ...bounds(`${at}/wilson_z`, wilson(x / n, n, normalQuantile(0.975)), 1e-12),
      ...bounds(`${at}/kg`, of("beta").interval, 1e-12),
      ...bounds(`${at}/cp`, kornGraubard(x / n, n, 0.95), 1e-12),
      ...bounds(`${at}/xlogit`, of("logit").interval, 1e-12),
    ];
  });
}
