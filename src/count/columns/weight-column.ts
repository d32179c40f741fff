import type { NumberColumn } from "../../table/column.ts";
import type { WeightFacts } from "../counting.ts";
import type { CodedNumbers } from "./blocks.ts";

/** Rows named in a failure. */
const LISTED = 20;

/** The weights of all rows. */
export interface WeightColumn extends CodedNumbers {
  /** Two bytes a row, unless there are more different weights than that. */
  readonly codes: Uint16Array | Uint32Array;
  /** Of each code, times `scale`; 0 where there is none. */
  readonly values: Float64Array;
  /** A power of ten that makes all of them whole numbers; null: there is none, and they are as they are. */
  readonly scale: number | null;
  /** Of each code, 1 where there is none; null: everybody has one. */
  readonly absent: Uint8Array | null;
  readonly hasZeros: boolean;
}

export interface CheckedWeights {
  readonly facts: WeightFacts;
  readonly column: WeightColumn;
}

/** The weights of a column, looked at once. */
export function checkWeights({ codes, values, missing }: NumberColumn): CheckedWeights {
  const rows = new Float64Array(values.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    rows[code] = (rows[code] as number) + 1;
  }
  const count = (is: (code: number) => boolean) =>
    rows.reduce((sum, n, code) => (is(code) ? sum + n : sum), 0);
  const isNegative = (code: number) => missing[code] === 0 && (values[code] as number) < 0;
  const facts = {
    missing: count((code) => missing[code] !== 0),
    zero: count((code) => missing[code] === 0 && values[code] === 0),
    negative: count(isNegative),
  };
  const negativeRows: number[] = [];
  if (facts.negative > 0)
    for (let row = 0; row < codes.length && negativeRows.length < LISTED; row++)
      if (isNegative(codes[row] as number)) negativeRows.push(row + 1);
  return {
    facts: { ...facts, negativeRows },
    column: columnOf({ kind: "number", codes, values, missing }, facts),
  };
}

function columnOf(
  { codes, values, missing }: NumberColumn,
  facts: Pick<WeightFacts, "missing" | "zero">,
): WeightColumn {
  const known = values.map((value, code) => (missing[code] === 0 ? value : 0));
  const scale = scaleOf(known, codes.length);
  return {
    codes: codes instanceof Uint8Array ? Uint16Array.from(codes) : codes,
    values: scale === null ? known : known.map((value) => Math.round(value * scale)),
    scale,
    absent: facts.missing > 0 ? Uint8Array.from(missing, (kind) => Number(kind !== 0)) : null,
    hasZeros: facts.zero > 0,
  };
}

const MOST_DECIMALS = 6;

/**
 * What makes whole numbers of weights with few decimals; null where they have more, or where sums of their squares would
 * not be whole numbers any more. Sums of whole numbers are exact, in whatever order they come.
 */
function scaleOf(weights: Float64Array, rows: number): number | null {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  for (let scale = 1; scale <= 10 ** MOST_DECIMALS; scale *= 10) {
    if (rows * Math.max(1, largest * scale) ** 2 > Number.MAX_SAFE_INTEGER) return null;
    if (weights.every((weight) => Math.round(weight * scale) / scale === weight)) return scale;
  }
  return null;
}
