import fc from "fast-check";
import { expect, it } from "vitest";
import { profileColumn } from "../../src/infer/columns/column-profile.ts";
import { numbersIn } from "../../src/infer/columns/numbers-in.ts";
import { cellNumber } from "../../src/table/cell-number.ts";
import { textColumn } from "../table/table-of.ts";

const entriesOf = (cells: readonly string[]) => profileColumn(textColumn(cells), 0, "x", "x").entries;

const MANY = { minLength: 501, maxLength: 600 };
const measure = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.nat(99), fc.constantFrom(",", "."))
  .map(([whole, part, mark]) => `${whole}${part % 3 === 0 ? "" : `${mark}${part}`}`);

it("many numbers come in the order of their values, whatever the order of the rows", () => {
  const columns = fc
    .uniqueArray(measure, MANY)
    .chain((cells) => fc.tuple(fc.constant(cells), fc.shuffledSubarray(cells, { minLength: cells.length })));
  fc.assert(
    fc.property(columns, ([cells, shuffled]) => {
      const keys = entriesOf(cells).map(({ key }) => key);
      const values = keys.map((key) => Number(key.replace(",", ".")));
      expect(values).toEqual(values.toSorted((a, b) => a - b));
      expect(new Set(keys)).toEqual(new Set(cells));
      expect(entriesOf(shuffled)).toEqual(entriesOf(cells));
    }),
    { numRuns: 30 },
  );
});

it("numbers are those that the cells write, however often and in whatever format they are asked for", () => {
  const format = fc.record(
    {
      decimal: fc.constantFrom(",", "."),
      unit: fc.constantFrom("ans", "%", "hab."),
      mixed: fc.constant(true as const),
    },
    { requiredKeys: ["decimal"] },
  );
  const cell = fc.oneof(
    measure,
    fc.tuple(measure, fc.constantFrom(" ans", " %", "hab")).map((parts) => parts.join("")),
    fc.string({ minLength: 1 }),
  );
  fc.assert(
    fc.property(
      fc.array(cell, { maxLength: 20 }),
      fc.array(format as fc.Arbitrary<Parameters<typeof cellNumber>[1]>, { minLength: 2, maxLength: 6 }),
      (cells, formats) => {
        const entries = entriesOf(cells);
        for (const each of formats)
          expect(numbersIn(entries, each)).toEqual(entries.map(({ key }) => cellNumber(key, each)));
      },
    ),
  );
});
