import { describe, expect, it } from "vitest";
import type { CrossTab } from "../../src/stats/cross-tab.ts";
import { degreesOf } from "../../src/stats/degrees.ts";
import { categoryCode } from "../../src/survey/category.ts";
import type { SampleDesign } from "../../src/survey/design.ts";
import type { Measure } from "../../src/survey/measure.ts";
import type { Compared } from "../../src/survey/question.ts";
import { variableId } from "../../src/survey/variable.ts";
import type { Margin, Weighting } from "../../src/survey/weighting.ts";
import { weightedBy } from "../../src/survey/weighting.ts";
import { withCodebook } from "../../src/table/with-codebook.ts";
import { readOracle } from "../oracle/oracle.ts";
import { expectClose } from "./close.ts";
import { estimateOf, meanOf, shareOf, study, tabulate } from "./study.ts";

type Named = Readonly<Record<string, number>>;

/** A survey of `designs.R`, and what R makes of it. */
interface Drawn {
  readonly id: number;
  readonly kind: string;
  /** Answers with spaces between; “-” for none. */
  readonly columns: Readonly<Record<string, string>>;
  readonly clustered: boolean;
  readonly stratified: boolean;
  readonly totals: Named | null;
  readonly margins: Readonly<Record<string, Named>> | null;
  /** Group, answer, n, value, standard error, degrees of freedom. */
  readonly cells: readonly (readonly [string, string, number, number, number, number])[];
  /** Two of them as “group answer”, the second less the first, error, degrees of freedom, p. */
  readonly pairs: readonly (readonly [string, string, number, number, number, number | null])[];
  /** F, degrees of freedom of it, and p. */
  readonly test: readonly [number | null, number, number, number] | null;
}

const surveys: readonly Drawn[] = JSON.parse(readOracle("designs.json"));

const marginOf = (variable: string, named: Named): Margin => ({
  variable: variableId(variable),
  totals: Object.entries(named).map(([code, total]) => ({ code: categoryCode(code), total })),
});

function asked({ columns, clustered, stratified, totals, margins }: Drawn) {
  const headers = Object.keys(columns);
  const cells = headers.map((name) =>
    (columns[name] ?? "").split(" ").map((one) => (one === "-" ? "" : one)),
  );
  const rows = (cells[0] ?? []).map((_, row) => cells.map((column) => column[row] ?? ""));
  // Numbered from 1 in each stratum: without strata, a cluster has the name of both.
  const [h, c] = [headers.indexOf("h"), headers.indexOf("c")];
  const named = stratified
    ? rows
    : rows.map((row) => row.map((cell, at) => (at === c ? `${row[h]} ${cell}` : cell)));
  const table = study({ headers, rows: named }, { t: "numeric", w: "numeric" });
  const design: SampleDesign = {
    strata: stratified ? marginOf("h", totals ?? {}) : null,
    clusters: clustered ? variableId("c") : null,
  };
  const weight: Weighting = margins
    ? {
        kind: "raked",
        raking: {
          base: variableId("w"),
          margins: Object.entries(margins).map(([name, known]) => marginOf(name, known)),
          trim: null,
        },
      }
    : weightedBy(variableId("w"));
  const designed = withCodebook(table, { ...table.codebook, design });
  return (measure: Measure, compared: Compared = "whole") =>
    tabulate(designed, { measure, by: ["g"], weight, compared });
}

/** R’s raking stops where its weights move by less than this. */
const within = ({ kind }: Drawn) => (kind.startsWith("rake") ? 1e-7 : 1e-9);

const tabOf = (answer: string, shares: CrossTab, means: CrossTab) => (answer === "mean" ? means : shares);

describe.each(surveys.map((survey) => [`${survey.id}, ${survey.kind}`, survey] as const))(
  "survey %s",
  (_, survey) => {
    const ask = asked(survey);
    const [shares, means] = [ask(shareOf("y")), ask(meanOf("t"))];

    it("has R’s shares, means and errors", () => {
      for (const [group, answer, n, value, se, df] of survey.cells) {
        const codes = group === "" ? [] : [group];
        const about = `${group} ${answer}`;
        const tab = tabOf(answer, shares, means);
        const cell = estimateOf(tab, codes, answer === "mean" ? undefined : answer);
        expect(cell.base.unweighted, about).toBe(n);
        expectClose(cell.value, value, within(survey), `value of ${about}`);
        // Of one cluster alone nothing is known: R’s error is a rounding.
        if (df >= 1) expectClose(cell.standardError, se, within(survey), `error of ${about}`);
        else expect(cell.interval, about).toBeNull();
      }
    });

    it("has R’s differences", () => {
      const [pairs, pairsOfMeans] = [ask(shareOf("y"), "pairs"), ask(meanOf("t"), "pairs")];
      let compared = 0;
      for (const [a, b, value, se, df, p] of survey.pairs) {
        const [from = "", answer = ""] = a.split(" ");
        const to = b.split(" ")[0] ?? "";
        const isWhole = from === "";
        const tab = isWhole ? tabOf(answer, shares, means) : tabOf(answer, pairs, pairsOfMeans);
        const groupOf = (code: string) =>
          tab.groups.findIndex(({ traits }) =>
            code === "" ? traits.length === 0 : traits[0]?.code === code,
          );
        const outcome =
          answer === "mean"
            ? 0
            : tab.outcomes.findIndex((one) => one.kind === "category" && one.code === answer);
        const found = tab.comparisons.find(
          (one) => one.a.group === groupOf(from) && one.b.group === groupOf(to) && one.a.outcome === outcome,
        );
        if (!found) continue;
        const about = `${b} less ${a}`;
        compared += 1;
        expectClose(found.value, value, within(survey), about);
        if (df < 1 || se < 1e-12) continue;
        expectClose(found.standardError, se, within(survey), `error of ${about}`);
        if (p !== null) expectClose(found.p, p, within(survey), `p of ${about}`);
      }
      expect(compared).toBeGreaterThan(2);
    });

    it("has R’s test of association", () => {
      const [association] = shares.associations;
      if (!survey.test || survey.test[0] === null) return;
      if (!association) expect.fail("no test");
      const [f, ndf, ddf, p] = survey.test;
      expectClose(association.statistic, f, 10 * within(survey), "F");
      expectClose(association.ndf, ndf, 10 * within(survey), "ndf");
      expectClose(association.ddf, ddf, 10 * within(survey), "ddf");
      expectClose(association.p, p, 10 * within(survey), "p");
    });
  },
);

it("clusters of which nobody answered take no degrees of freedom with them", () => {
  const strata = { of: Int32Array.of(0, 0, 1), units: Float64Array.of(2, 1), left: Float64Array.of(1, 1) };
  const clusters = { of: Int32Array.of(0, 1, 2), strata: Int32Array.of(0, 0, 1) };
  const empty = new Float64Array(3);
  const cells = { margins: [], sizes: empty, sumW: empty, sumW2: empty, strata, clusters };
  const plan = { size: 9, fraction: 0, cells };
  expect(degreesOf({ n: 9, byCell: Float64Array.of(3, 3, 3) }, plan)).toBe(1);
  expect(degreesOf({ n: 6, byCell: Float64Array.of(3, 3, 0) }, plan)).toBe(1);
  expect(degreesOf({ n: 3, byCell: Float64Array.of(3, 0, 0) }, plan)).toBe(0);
});
