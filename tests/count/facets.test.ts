import fc from "fast-check";
import { expect, it } from "vitest";
import { countingOf } from "../../src/count/columns/count-columns.ts";
import { counts } from "../../src/count/counts.ts";
import { countSelected, facetOf } from "../../src/count/facets.ts";
import { without } from "../../src/survey/filter.ts";
import { variableId } from "../../src/survey/variable.ts";
import { select } from "../../src/table/select.ts";
import { study } from "../stats/study.ts";
import { filters, KINDS, surveys } from "./surveys.ts";

const VARIABLES = ["age", "town", "uses"].map(variableId);

it("a facet counts who passes every condition but its own", () => {
  fc.assert(
    fc.property(surveys, fc.array(filters, { minLength: 1, maxLength: 3 }), (records, asked) => {
      const table = study(records, KINDS);
      const counting = countingOf(table);
      for (const filter of asked) {
        expect(countSelected(counting, filter)).toBe(select(table, filter).size);
        for (const id of VARIABLES) {
          const { categories } = counts(table, select(table, without(filter, id)), id);
          expect(facetOf(counting, filter, id)).toEqual(categories);
        }
      }
    }),
    { seed: 20211125, numRuns: process.env.LONG ? 5000 : 100 },
  );
});
