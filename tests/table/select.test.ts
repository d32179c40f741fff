import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CategoryCode, categoryCode } from "../../src/survey/category.ts";
import { all, type Filter } from "../../src/survey/filter.ts";
import { variableId } from "../../src/survey/variable.ts";
import type { RowSet } from "../../src/table/row-set.ts";
import { select } from "../../src/table/select.ts";
import { categories, common, tableOf } from "./table-of.ts";

const table = tableOf(
  [
    ["F", "H", "F", "", "F"],
    ["Bus;Vélo", "Vélo", "", "Bus", "Train"],
    ["75001", "34172", "75001", "2A004", "75001"],
  ],
  [
    { ...common(0), kind: "single", categories: categories("F", "H") },
    {
      ...common(1),
      kind: "multiple",
      categories: categories("Bus", "Vélo", "Train"),
      storage: { kind: "delimited", separator: ";" },
    },
    { ...common(2), kind: "identifier" },
  ],
);

const where = (variable: string, ...codes: string[]): Filter => [
  { variable: variableId(variable), codes: codes.map(categoryCode) },
];
const rowsOf = (rows: RowSet) =>
  rows.kind === "all" ? Array.from({ length: rows.size }, (_, row) => row) : [...rows.rows];
const chosen = (filter: Filter) => rowsOf(select(table, filter));

describe("select", () => {
  it("lets everybody pass the empty filter", () => {
    expect(select(table, [])).toEqual({ kind: "all", size: 5 });
  });

  it.each([
    ["a category", where("v0", "F"), [0, 2, 4]],
    ["either of two", where("v0", "F", "H"), [0, 1, 2, 4]],
    ["any of the chosen options", where("v1", "Bus", "Train"), [0, 3, 4]],
    ["a code as written", where("v2", "2A004"), [3]],
    ["an unknown code", where("v0", "X"), []],
    ["an unknown variable", where("nobody", "F"), []],
    ["two conditions", all(where("v0", "F"), where("v1", "Vélo", "Train")), [0, 4]],
    ["two conditions on one variable", all(where("v0", "F"), where("v0", "H")), []],
  ] as const)("by %s", (_, filter, rows) => {
    expect(chosen(filter)).toEqual(rows);
  });

  it("all of two filters are those who pass both", () => {
    const code = fc.constantFrom("F", "H", "Bus", "Vélo", "75001", "?").map(categoryCode);
    const filter: fc.Arbitrary<Filter> = fc.array(
      fc.record({
        variable: fc.constantFrom("v0", "v1", "v2").map(variableId),
        codes: fc.array<CategoryCode>(code, { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(filter, filter, (a, b) => {
        const both = new Set(chosen(b));
        expect(chosen(all(a, b))).toEqual(chosen(a).filter((row) => both.has(row)));
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
