import { describe, expect, it } from "vitest";
import type { Variable } from "../../src/survey/variable.ts";
import { rowsPage } from "../../src/table/rows-page.ts";
import { searchRows } from "../../src/table/search-rows.ts";
import { sortRows } from "../../src/table/sort-rows.ts";
import { categories, common, tableOf } from "./table-of.ts";

const variables: Variable[] = [
  { ...common(0), kind: "text" },
  { ...common(1), kind: "numeric", decimal: "," },
  { ...common(2), kind: "scale", categories: categories("Faible", "Moyen", "Élevé") },
];
const table = tableOf(
  [
    ["été", "Zoo", "", "abri", "Été"],
    ["10", "2,5", "n/c", "", "-1"],
    ["Élevé", "Faible", "", "Moyen", "Faible"],
  ],
  variables,
);
const everybody = { kind: "all", size: 5 } as const;
const order = (column: number, direction: "ascending" | "descending") => [
  ...sortRows(table, everybody, column, direction).rows,
];

describe("sorting", () => {
  it("orders words as a French dictionary does, blanks last", () => {
    expect(order(0, "ascending")).toEqual([3, 0, 4, 1, 2]);
    expect(order(0, "descending")).toEqual([1, 4, 0, 3, 2]);
  });

  it("orders numbers by value, then what is none, then blanks", () => {
    expect(order(1, "ascending")).toEqual([4, 1, 0, 2, 3]);
  });

  it("orders a scale by its steps and keeps equals in their order", () => {
    expect(order(2, "ascending")).toEqual([1, 4, 3, 0, 2]);
    expect(order(2, "descending")).toEqual([0, 3, 1, 4, 2]);
  });

  it("sorts the chosen rows only", () => {
    const some = { kind: "some", size: 2, rows: Uint32Array.of(0, 1) } as const;
    expect([...sortRows(table, some, 1, "ascending").rows]).toEqual([1, 0]);
  });
});

describe("searching", () => {
  it.each([
    ["ETE", [0, 4]],
    ["éle", [0]],
    ["zoo", [1]],
    [".*", []],
  ])("“%s” is found whatever its case and accents, as plain text", (text, rows) => {
    const found = searchRows(table, everybody, text);
    expect(found.kind === "some" && [...found.rows]).toEqual(rows);
  });

  it("nothing to look for finds everybody", () => {
    expect(searchRows(table, everybody, " ")).toBe(everybody);
  });
});

describe("a page of rows", () => {
  it("shows cells as read, in the order of the rows", () => {
    const rows = sortRows(table, everybody, 1, "ascending");
    expect(rowsPage(table, { rows, start: 1, count: 2 })).toEqual({
      total: 5,
      start: 1,
      numbers: [1, 0],
      cells: [
        ["Zoo", "2,5", "Faible"],
        ["été", "10", "Élevé"],
      ],
    });
  });

  it("ends where the rows end", () => {
    expect(rowsPage(table, { rows: everybody, start: 4, count: 10 }).numbers).toEqual([4]);
    expect(rowsPage(table, { rows: everybody, start: 9, count: 10 }).numbers).toEqual([]);
  });
});
