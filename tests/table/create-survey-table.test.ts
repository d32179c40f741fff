import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MISSING_KINDS } from "../../src/survey/missing.ts";
import { type Variable, variableId } from "../../src/survey/variable.ts";
import type { Column } from "../../src/table/column.ts";
import { withCodebook } from "../../src/table/with-codebook.ts";
import { categories, common, missingCode, tableOf } from "./table-of.ts";

const v0 = variableId("v0");
const kindOf = (index: number) => MISSING_KINDS[index];

function read(cells: readonly string[], variable: Variable): Column {
  return tableOf([cells], [variable]).column(v0);
}

describe("a single or scale variable", () => {
  const single: Variable = {
    ...common(0, [missingCode("NSP", "dont-know"), missingCode("99", "refused")]),
    kind: "single",
    categories: categories("Oui", "Non"),
  };

  it("reads categories whatever spaces surround them, and every other cell as missing", () => {
    const column = read(["Oui", " Non ", "NSP", "99", "", "  ", "peut-être"], single);
    if (column.kind !== "coded") expect.fail("not coded");
    const { codes } = column;
    expect([...codes.subarray(0, 2)]).toEqual([0, 1]);
    expect([...codes.subarray(2)].map((code) => kindOf(code - 2))).toEqual([
      "dont-know",
      "refused",
      "no-answer",
      "no-answer",
      "unreadable",
    ]);
  });

  it("takes a blank as the codebook says", () => {
    const column = read([""], { ...single, missing: [missingCode("", "not-asked")] });
    expect(column.kind === "coded" && kindOf((column.codes[0] ?? 0) - 2)).toBe("not-asked");
  });

  it("matches accents however they are composed", () => {
    const column = read(["e\u0301leve\u0301"], { ...single, categories: categories("élevé") });
    expect(column.kind === "coded" && column.codes[0]).toBe(0);
  });

  it("has a place for more categories than a byte counts", () => {
    const codes = Array.from({ length: 300 }, (_, index) => `c${index}`);
    const column = read(codes, { ...single, categories: categories(...codes) });
    expect(column.kind === "coded" && [...column.codes]).toEqual(codes.map((_, index) => index));
  });

  it("puts every row in one category or one kind of missing", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom("Oui", "Non", "NSP", ""), fc.string())), (cells) => {
        const column = read(cells, single);
        if (column.kind !== "coded") expect.fail("not coded");
        expect(column.codes).toHaveLength(cells.length);
        for (const code of column.codes) expect(code).toBeLessThan(2 + MISSING_KINDS.length);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe("a multiple variable", () => {
  const options = Array.from({ length: 40 }, (_, index) => String(index + 1));
  const delimited: Variable = {
    ...common(0, [missingCode("NSP", "dont-know")]),
    kind: "multiple",
    categories: categories(...options),
    storage: { kind: "delimited", separator: ";" },
  };

  it("sets a bit for each option of the cell, trailing separators apart", () => {
    const column = read(["1;2; 3;", "33;40", "", "NSP", "1;zzz"], delimited);
    if (column.kind !== "mask") expect.fail("no mask");
    expect(column.words).toBe(2);
    expect([...column.bits.subarray(0, 4)]).toEqual([0b111, 0, 0, 2 ** 0 + 2 ** 7]);
    expect([...column.missing].map((kind) => (kind === 0 ? "answered" : kindOf(kind - 1)))).toEqual([
      "answered",
      "answered",
      "no-answer",
      "dont-know",
      "unreadable",
    ]);
  });

  it("takes a cell that is one option whole, whatever the option holds", () => {
    const column = read(["achats, démarches", "travail,sport"], {
      ...delimited,
      categories: categories("achats, démarches", "travail", "sport"),
      storage: { kind: "delimited", separator: "," },
    });
    expect(column.kind === "mask" && [...column.bits]).toEqual([0b001, 0b110]);
  });

  const boxes: Variable = {
    ...common(0, [missingCode("", "no-answer")]),
    kind: "multiple",
    columns: [0, 1],
    categories: categories("Vélo", "Bus"),
    storage: { kind: "columns", chosen: ["x", "1"], unchosen: ["", "0"] },
  };
  const readBoxes = (first: string[], second: string[], variable = boxes) =>
    tableOf([first, second], [variable]).column(v0);

  it("reads a column an option; boxes that are all blank are no answer", () => {
    const column = readBoxes(["x", "0", "", "1"], ["", "0", "", "?"]);
    if (column.kind !== "mask") expect.fail("no mask");
    expect([...column.bits.subarray(0, 3)]).toEqual([1, 0, 0]);
    expect([...column.missing].map((kind) => (kind === 0 ? "answered" : kindOf(kind - 1)))).toEqual([
      "answered",
      "answered",
      "no-answer",
      "unreadable",
    ]);
  });

  it("takes blank boxes for “none of these” where the codebook does not call them missing", () => {
    const column = readBoxes([""], [""], { ...boxes, missing: [] });
    expect(column.kind === "mask" && [...column.missing]).toEqual([0]);
  });
});

describe("a numeric variable", () => {
  it("reads numbers by its decimal mark, after its missing codes", () => {
    const column = read(["12,5", "NSP", "", "99", "1.5"], {
      ...common(0, [missingCode("NSP", "dont-know"), missingCode("99", "refused")]),
      kind: "numeric",
      decimal: ",",
    });
    if (column.kind !== "number") expect.fail("no number");
    expect(column.values[0]).toBe(12.5);
    expect([...column.missing].map((kind) => (kind === 0 ? "number" : kindOf(kind - 1)))).toEqual([
      "number",
      "dont-know",
      "no-answer",
      "refused",
      "unreadable",
    ]);
  });
});

it("a reading is made once, and another codebook makes another of the same cells", () => {
  const text: Variable = { ...common(0), kind: "text" };
  const table = tableOf([["1", "2"]], [text]);
  expect(table.column(v0)).toBe(table.cells[0]);
  const numeric = withCodebook(table, {
    ...table.codebook,
    variables: [{ ...text, kind: "numeric", decimal: "." }],
  });
  expect(numeric.column(v0)).toMatchObject({ kind: "number" });
  expect(numeric.column(v0)).toBe(numeric.column(v0));
});
