import { describe, expect, it } from "vitest";
import { answer } from "../../src/engine/answer.ts";
import { readCsv } from "../ingest/read-csv.ts";
import { estimates, oracleCsv } from "../oracle/oracle.ts";
import { expectClose } from "./close.ts";
import { estimateOf, meanOf, question, shareOf } from "./study.ts";

/** From the bytes of a file that nobody has described to its numbers: what a user gets. */
describe("a CSV dropped on the page gives R's numbers", async () => {
  const { table } = await readCsv(oracleCsv("apistrat"));
  const ask = (asked: Parameters<typeof question>[0]) => {
    const tab = answer(table, question(asked));
    return tab.ok ? tab.value : expect.fail(tab.failure.code);
  };

  it("its columns are understood: answers, numbers, weights", () => {
    const kinds = Object.fromEntries(table.codebook.variables.map(({ id, kind }) => [id, kind]));
    expect(kinds).toMatchObject({ stype: "single", awards: "single", api00: "numeric", pw: "numeric" });
    expect(table.rows).toBe(200);
  });

  it.each(
    estimates.shares
      .filter(
        ({ data, variable, filter }) => data === "apistrat" && filter === null && variable !== "comp.imp",
      )
      .map((one) => [`${one.variable} = ${one.category}, weight ${one.weight}, ${one.level}`, one] as const),
  )("%s", (_, one) => {
    const tab = ask({ measure: shareOf(one.variable), weight: one.weight, confidence: one.level });
    const { value, standardError, interval } = estimateOf(tab, [], one.category);
    expectClose(value, one.p, 1e-9);
    expectClose(standardError, one.se, 1e-9);
    expectClose(interval?.lower ?? Number.NaN, one.interval?.[0] ?? 0, 1e-9);
    expectClose(interval?.upper ?? Number.NaN, one.interval?.[1] ?? 0, 1e-9);
  });

  it("means by group", () => {
    for (const { data, variable, by, weight, without, groups } of estimates.means) {
      if (data !== "apistrat" || without !== null) continue;
      const tab = ask({ measure: meanOf(variable), by: [by], weight });
      for (const { group, n, mean, se } of groups) {
        const cell = estimateOf(tab, group === null ? [] : [group]);
        expect(cell.base.unweighted).toBe(n);
        expectClose(cell.value, mean, 1e-9, `${variable} in ${group}`);
        expectClose(cell.standardError, se, 1e-9, `${variable} in ${group}`);
      }
    }
  });

  it("and a weight that is words is refused", () => {
    expect(answer(table, question({ measure: shareOf("awards"), weight: "stype" }))).toMatchObject({
      ok: false,
      failure: { code: "weight-not-numeric", params: { variable: "stype" } },
    });
  });
});
