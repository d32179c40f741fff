import type { RowSet } from "../../table/row-set.ts";
import type { MomentSums } from "../patterns.ts";
import { Sums } from "../sums.ts";
import { BLOCK, type CodedNumbers, numberLoader } from "./blocks.ts";
import type { Numbering } from "./numbering.ts";
import type { WeightColumn } from "./weight-column.ts";

/**
 * The sums of y about a pilot value, for each pattern. The pilot is the pattern's own mean, from a pass over the rows
 * before the one that adds: nothing cancels, whoever comes first and however far the others are.
 *
 * @param numbers - NaN where there is none
 * @param weight - null: each counts for one
 * @param patterns - numbers of the patterns that are kept
 */
export function momentsOf(
  numbers: CodedNumbers,
  weight: WeightColumn | null,
  rows: RowSet,
  numbering: Numbering,
  patterns: Uint32Array,
): MomentSums {
  const { size } = numbering;
  // The first value; the mean once settled, which is that very value where all are equal.
  const pilots = new Float64Array(size).fill(Number.NaN);
  const [leanings, whole, y, wy, w2y, w2y2] = [0, 0, 0, 0, 0, 0].map(() => new Sums(size)) as [
    Sums,
    Sums,
    Sums,
    Sums,
    Sums,
    Sums,
  ];
  eachNumber(numbers, weight, rows, numbering, (key, value, weight) => {
    if (Number.isNaN(pilots[key])) pilots[key] = value;
    leanings.add(key, weight * (value - (pilots[key] as number)));
    whole.add(key, weight);
  });
  for (let key = 0; key < size; key++) {
    const weight = whole.at(key);
    if (weight > 0) pilots[key] = (pilots[key] as number) + leanings.at(key) / weight;
  }
  eachNumber(numbers, weight, rows, numbering, (key, value, weight) => {
    const about = value - (pilots[key] as number);
    y.add(key, about);
    wy.add(key, weight * about);
    w2y.add(key, weight * weight * about);
    w2y2.add(key, weight * weight * about * about);
  });
  const of = (at: (key: number) => number) => Float64Array.from(patterns, at);
  return {
    pilot: of((key) => (whole.at(key) > 0 ? (pilots[key] as number) : 0)),
    sumY: of((key) => y.at(key)),
    sumWY: of((key) => wy.at(key)),
    sumW2Y: of((key) => w2y.at(key)),
    sumW2Y2: of((key) => w2y2.at(key)),
  };
}

/** Visits every number of a respondent with a weight above 0. */
function eachNumber(
  numbers: CodedNumbers,
  weight: WeightColumn | null,
  rows: RowSet,
  numbering: Numbering,
  visit: (key: number, value: number, weight: number) => void,
): void {
  const keys = new Int32Array(BLOCK);
  const values = new Float64Array(BLOCK);
  const weighing = new Float64Array(BLOCK).fill(1);
  const scale = weight?.scale ?? 1;
  const loadValues = numberLoader(numbers, rows);
  const loadWeights = weight && numberLoader(weight, rows);
  for (let from = 0; from < rows.size; from += BLOCK) {
    const count = Math.min(BLOCK, rows.size - from);
    numbering.number(from, count, keys);
    loadValues(from, count, values);
    loadWeights?.(from, count, weighing);
    for (let k = 0; k < count; k++) {
      const value = values[k] as number;
      const weighs = (weighing[k] as number) / scale;
      if (weighs > 0 && !Number.isNaN(value)) visit(keys[k] as number, value, weighs);
    }
  }
}
