import { expect } from "vitest";
import { effectiveBase } from "../../../src/stats/base.ts";
import { rake } from "../../../src/stats/rake.ts";
import { categoryCode } from "../../../src/survey/category.ts";
import { variableId } from "../../../src/survey/variable.ts";
import type { Weighting } from "../../../src/survey/weighting.ts";
import { estimateOf, meanOf, recordsOf, shareOf, weightsByRow } from "../../stats/study.ts";
import type { Check } from "../check.ts";
import { oracleCsv } from "../oracle.ts";
import type { RakeCase } from "../reference.ts";
import { answered, oracleTable, tableOfRecords, withMade } from "../tables.ts";

function weightingOf({ margins, weights: base }: RakeCase): Weighting {
  const of = Object.entries(margins).map(([variable, totals]) => ({
    variable: variableId(variable),
    totals: Object.entries(totals).map(([code, total]) => ({ code: categoryCode(code), total })),
  }));
  return {
    kind: "raked",
    raking: { base: base === null ? null : variableId(base), margins: of, trim: null },
  };
}

export function rakeChecks(reference: RakeCase): Check[] {
  const { data, margins } = reference;
  const table = oracleTable(data, "api00");
  const weighting = weightingOf(reference);
  const values = weightsByRow(table, weighting);

  const { headers, rows } = recordsOf(oracleCsv(data));
  const names = Object.keys(margins);
  const columns = names.map((name) => headers.indexOf(name));
  const cellOf = rows.map((row) => columns.map((column) => row[column]).join(" "));
  const errors = names.flatMap((name, m) =>
    Object.entries(margins[name] ?? {}).map(([category, total]) => {
      const inside = values.filter((_, row) => rows[row]?.[columns[m] ?? -1] === category);
      return Math.abs(inside.reduce((sum, weight) => sum + weight, 0) - total);
    }),
  );

  const average = estimateOf(answered(table, { measure: meanOf("api00"), weight: weighting }), []);
  const tab = answered(table, { measure: shareOf("awards"), weight: weighting });
  const { selected } = tab.design;
  const kish = effectiveBase(selected);
  const given = tableOfRecords(
    withMade(data, (row) => values[row] ?? 0),
    ["api00"],
  );
  const fixed = estimateOf(answered(given, { measure: meanOf("api00"), weight: "made" }), []);
  return [
    ...reference.tight.cells.flatMap(({ cell }, index): Check[] => {
      const at = `tight/cells/${index}`;
      const inside = cellOf.flatMap((one, row) => (one === cell ? [row] : []));
      return [
        { at: `${at}/n`, ours: inside.length },
        ...inside.map((row) => ({ at: `${at}/weight`, ours: values[row] ?? 0 })),
      ];
    }),
    ...direct(reference, cellOf),
    { at: "tight/sumw", ours: selected.sumW },
    { at: "tight/max_margin_error", ours: Math.max(...errors), within: 5e-9 },
    { at: "tight/api00/mean", ours: average.value },
    { at: "tight/api00/se_raked", ours: average.standardError },
    { at: "tight/api00/se_weights_only", ours: fixed.standardError },
    ...["No", "Yes"].flatMap((answer, index): Check[] => {
      const { value, standardError } = estimateOf(tab, [], answer);
      return [
        { at: `tight/awards/p/${index}`, ours: value },
        { at: `tight/awards/se_raked/${index}`, ours: standardError },
      ];
    }),
    { at: "tight/kish/n", ours: selected.n },
    { at: "tight/kish/sumw", ours: selected.sumW },
    { at: "tight/kish/sumw2", ours: selected.sumW2 },
    { at: "tight/kish/deff", ours: selected.n / kish },
    { at: "tight/kish/neff", ours: kish },
  ];
}

/** The same weights from the numbers alone, without a table. */
function direct({ margins, weights, tight: { cells } }: RakeCase, cellOf: readonly string[]): Check[] {
  if (weights !== null) return expect.fail("base weights that are not 1");
  const given = Object.values(margins).map((totals, m) => ({
    categories: Int32Array.from(cellOf, (cell) => Object.keys(totals).indexOf(cell.split(" ")[m] ?? "")),
    totals: Object.values(totals),
  }));
  const raked = rake(new Float64Array(cellOf.length).fill(1), given, null);
  if (!raked.ok) return expect.fail(raked.failure.code);
  return cells.map(({ cell }, index) => ({
    at: `tight/cells/${index}/weight`,
    ours: raked.value.weights[cellOf.indexOf(cell)] ?? 0,
  }));
}
