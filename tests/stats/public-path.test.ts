import { describe, expect, it } from "vitest";
import { answer } from "../../src/engine/answer.ts";
import { oracleCsv } from "../oracle/oracle.ts";
import { readCsv } from "../read/read-csv.ts";
import { question, shareOf } from "./study.ts";

/** From the bytes of a file that nobody has described: what a user gets. */
describe("a CSV dropped on the page", async () => {
  const { table } = await readCsv(oracleCsv("apistrat"));
  it("has its columns understood: answers, numbers, weights", () => {
    const kinds = Object.fromEntries(table.codebook.variables.map(({ id, kind }) => [id, kind]));
    expect(kinds).toMatchObject({ stype: "single", awards: "single", api00: "numeric", pw: "numeric" });
    expect(table.rows).toBe(200);
  });

  it("has a weight that is words refused", () => {
    expect(answer(table, question({ measure: shareOf("awards"), weight: "stype" }))).toMatchObject({
      ok: false,
      failure: { code: "weight-not-numeric", params: { variable: "stype" } },
    });
  });
});
