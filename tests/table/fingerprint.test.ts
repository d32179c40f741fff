import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/table/fingerprint.ts";

type Rows = readonly (readonly string[])[];

/** Columns as a reader makes them: each distinct text once, in order of appearance. */
function tableOf(headers: readonly string[], rows: Rows) {
  const cells = headers.map((_, column) => {
    const dictionary = [...new Set(rows.map((row) => row[column] ?? ""))];
    const codes = Uint16Array.from(rows, (row) => dictionary.indexOf(row[column] ?? ""));
    return { kind: "text" as const, codes, dictionary };
  });
  return { rows: rows.length, headers, cells };
}

const cell = fc.string({ maxLength: 4 });
const survey = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    headers: fc.array(cell, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
  }),
);

describe("the fingerprint of a file", () => {
  it("is the same for the same cells, and says nothing of them", () => {
    fc.assert(
      fc.property(survey, ({ headers, rows }) => {
        const one = fingerprint(tableOf(headers, rows));
        expect(fingerprint(tableOf([...headers], structuredClone(rows)))).toEqual(one);
        expect(one).toMatchObject({ rows: rows.length, columns: headers.length });
        expect(one.cells).toMatch(/^[0-9a-z]{8}$/);
        expect(one.headers).toMatch(/^[0-9a-z]{8}$/);
      }),
      { numRuns: 300 },
    );
  });

  it("changes with one cell, with the order of the rows, and with a header", () => {
    fc.assert(
      fc.property(survey, fc.nat(), fc.nat(), cell, ({ headers, rows }, line, place, text) => {
        const row = line % rows.length;
        const column = place % headers.length;
        const before = fingerprint(tableOf(headers, rows));
        const other = rows.map((each, index) => (index === row ? each.with(column, `${text}+`) : each));
        fc.pre(other[row]?.[column] !== rows[row]?.[column]);
        expect(fingerprint(tableOf(headers, other)).cells).not.toBe(before.cells);
        expect(fingerprint(tableOf(headers.with(column, `${headers[column]}+`), rows)).headers).not.toBe(
          before.headers,
        );
        const turned = rows.toReversed();
        if (JSON.stringify(turned) !== JSON.stringify(rows))
          expect(fingerprint(tableOf(headers, turned)).cells).not.toBe(before.cells);
      }),
      { numRuns: 300 },
    );
  });

  it("is told apart a hundred thousand times over", () => {
    const found = new Set(
      Array.from({ length: 100_000 }, (_, index) => fingerprint(tableOf(["n"], [[String(index)]])).cells),
    );
    expect(found.size).toBe(100_000);
  });
});
