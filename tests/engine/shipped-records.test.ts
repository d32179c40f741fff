import fc from "fast-check";
import { expect, it } from "vitest";
import { readShipped, writeShipped } from "../../src/engine/shipped-records.ts";
import { DictionaryBuilder } from "../../src/read/rows/dictionary-builder.ts";

it("answers that are shipped are read as they were written, whatever is in them", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 3 }),
      fc.array(
        fc.array(fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", ";", "'", "=", "a", "") }), {
          minLength: 3,
          maxLength: 3,
        }),
      ),
      (headers, records) => {
        const cells = headers.map((_, column) => {
          const builder = new DictionaryBuilder();
          builder.add(records, column);
          return builder.finish();
        });
        expect(readShipped(writeShipped({ headers, cells }, true))).toEqual({ headers, cells });
      },
    ),
    { seed: 20261202 },
  );
});
