import { describe, expect, it } from "vitest";
import { effectiveBase } from "../../src/stats/base.ts";
import { share } from "../../src/stats/share.ts";
import { estimates, oracleCsv } from "../oracle/oracle.ts";
import { expectClose } from "./close.ts";
import {
  cellOf,
  estimateOf,
  type Kind,
  keeping,
  meanOf,
  recordsOf,
  sampleOf,
  shareOf,
  study,
  tabulate,
  wilsonAt,
} from "./study.ts";

const NUMBERS = ["api00", "enroll", "full", "acs.k3", "score", "pw", "w", "w0"];
const kinds: Record<string, Kind> = Object.fromEntries(NUMBERS.map((name) => [name, "numeric"]));
const sets = new Map(
  ["apistrat", "apisrs", "barometer", "tiny"].map((name) => [name, study(recordsOf(oracleCsv(name)), kinds)]),
);
const set = (name: string) => sets.get(name) ?? expect.fail(`no data set ${name}`);

/** What R's 15 digits leave room for. */
const EXACT = 1e-9;

describe("shares, their standard errors and intervals are R's", () => {
  it.each(
    estimates.shares.map(
      (one) =>
        [
          JSON.stringify([one.data, one.weight, one.variable, one.category, one.filter, one.level]),
          one,
        ] as const,
    ),
  )("%s", (_, one) => {
    const tab = tabulate(set(one.data), {
      measure: shareOf(one.variable),
      weight: one.weight,
      filter: one.filter ? keeping(...one.filter) : [],
      confidence: one.level,
    });
    if (one.interval === null) {
      expect(one.n).toBe(1);
      expect(cellOf(tab, [], one.category)).toEqual({ kind: "empty" });
      return;
    }
    const { value, standardError, interval, base, count } = estimateOf(tab, [], one.category);
    expectClose(value, one.p, EXACT, "share");
    expectClose(standardError, one.se, EXACT, "standard error");
    expectClose(interval?.lower ?? Number.NaN, one.interval[0], EXACT, "lower bound");
    expectClose(interval?.upper ?? Number.NaN, one.interval[1], EXACT, "upper bound");
    expect(base.unweighted).toBe(one.n);
    expect(base.effective).toBeLessThanOrEqual(one.kish * (1 + EXACT));
    if (one.count !== null) expect(count).toBe(one.count);
  });

  it("by groups as by filter: a domain keeps the design that it comes from", () => {
    for (const one of estimates.shares) {
      if (one.filter === null || one.interval === null) continue;
      const [by, group] = one.filter;
      const tab = tabulate(set(one.data), { measure: shareOf(one.variable), weight: one.weight, by: [by] });
      const { value, standardError, interval } = estimateOf(tab, [group], one.category);
      expectClose(value, one.p, EXACT);
      expectClose(standardError, one.se, EXACT);
      expectClose(interval?.lower ?? Number.NaN, one.interval[0], EXACT);
    }
  });
});

describe("means, their standard errors and intervals are R's", () => {
  it.each(
    estimates.means.map(
      (one) => [`${one.data}: ${one.variable} by ${one.by}, weight ${one.weight}`, one] as const,
    ),
  )("%s", (_, { data, variable, by, weight, without, groups }) => {
    const answers = new Set(set(data).cells[0]?.dictionary);
    if (without) answers.delete(without[1]);
    const tab = tabulate(set(data), {
      measure: meanOf(variable),
      by: [by],
      weight,
      filter: without ? keeping(without[0], ...answers) : [],
    });
    for (const one of groups) {
      const { value, standardError, interval } = estimateOf(tab, one.group === null ? [] : [one.group]);
      expectClose(value, one.mean, EXACT, "mean");
      expectClose(standardError, one.se, EXACT, "standard error");
      // R's design for the groups is the whole one; its overall interval counts respondents with an answer.
      expectClose(interval?.lower ?? Number.NaN, one.interval[0], EXACT, `lower bound of ${one.group}`);
      expectClose(interval?.upper ?? Number.NaN, one.interval[1], EXACT, `upper bound of ${one.group}`);
    }
  });
});

describe("column shares of a crossing are R's", () => {
  it.each(
    estimates.columnShares.map(
      (one) => [`${one.data}: ${one.row} × ${one.column}, weight ${one.weight}`, one] as const,
    ),
  )("%s", (_, { data, row, column, weight, cells, rows, columns, unweighted }) => {
    const tab = tabulate(set(data), { measure: shareOf(row), by: [column], weight });
    for (const { row: answer, col, p, se } of cells) {
      const { value, standardError, count } = estimateOf(tab, [col], answer);
      expectClose(value, p, EXACT, `${answer} in ${col}`);
      expectClose(standardError, se, EXACT, `standard error of ${answer} in ${col}`);
      expect(count).toBe(unweighted[rows.indexOf(answer)]?.[columns.indexOf(col)]);
    }
  });
});

describe("Kish's effective base is R's", () => {
  it.each(estimates.kish.map((one) => [`${one.data}, weight ${one.weight}`, one] as const))(
    "%s",
    (_, one) => {
      const { selected } = tabulate(set(one.data), {
        measure: shareOf(one.data === "tiny" ? "g" : one.data === "barometer" ? "size" : "stype"),
        weight: one.weight,
      }).design;
      expect(selected.n).toBe(one.n);
      expectClose(selected.sumW, one.sumW, EXACT);
      expectClose(selected.sumW2, one.sumW2, EXACT);
      expectClose(effectiveBase(selected), one.effective, EXACT);
    },
  );
});

describe("edge cases are R's", () => {
  const tiny = set("tiny");
  const expected = (name: string) => estimates.edges[name] ?? expect.fail(`no case ${name}`);

  it("a row of weight zero counts in the design and not in the base", () => {
    const { value, standardError, base } = estimateOf(
      tabulate(tiny, { measure: shareOf("y"), weight: "w0" }),
      [],
      "1",
    );
    expectClose(value, expected("weight_zero").mean, EXACT);
    expectClose(standardError, expected("weight_zero").se, EXACT);
    expect(base.unweighted).toBe(57);
  });

  it("without those rows, the standard error is that of the smaller design", () => {
    const { headers, rows } = recordsOf(oracleCsv("tiny"));
    const kept = study(
      { headers, rows: rows.filter((row) => Number(row[headers.indexOf("w0")]) > 0) },
      kinds,
    );
    const { standardError } = estimateOf(tabulate(kept, { measure: shareOf("y"), weight: "w0" }), [], "1");
    expectClose(standardError, expected("weight_zero_rows_removed").se, EXACT);
  });

  it("missing answers leave the base and stay in the design", () => {
    const { value, standardError } = estimateOf(
      tabulate(tiny, { measure: shareOf("ymiss"), weight: "w" }),
      [],
      "1",
    );
    expectClose(value, expected("missing_narm").mean, EXACT);
    expectClose(standardError, expected("missing_narm").se, EXACT);
  });

  it("weights a million times larger change nothing", () => {
    const { headers, rows } = recordsOf(oracleCsv("tiny"));
    const w = headers.indexOf("w");
    const large = rows.map((row) =>
      row.map((cell, column) => (column === w ? String(Number(cell) * 1e6) : cell)),
    );
    const tab = tabulate(study({ headers, rows: large }, kinds), { measure: shareOf("y"), weight: "w" });
    const { value, standardError } = estimateOf(tab, [], "1");
    expectClose(value, expected("weights_scaled_1e6").mean, EXACT);
    expectClose(standardError, expected("weights_scaled_1e6").se, EXACT);
  });
});

describe("bases up to two million", () => {
  it.each(estimates.big.map((one) => [one.x, one.n, one] as const))("%i of %i", (x, n, one) => {
    const cell = share(
      { trait: { n: x, sumW: x, sumW2: x }, answered: { n, sumW: n, sumW2: n } },
      sampleOf(n),
      wilsonAt(0.95),
    );
    if (cell.kind !== "estimate") return expect.fail(cell.kind);
    expectClose(cell.value, one.p, 1e-14);
    expectClose(cell.standardError, one.se, EXACT);
    expectClose(cell.interval?.lower ?? Number.NaN, one.wilson[0], EXACT);
    expectClose(cell.interval?.upper ?? Number.NaN, one.wilson[1], EXACT);
  });
});
