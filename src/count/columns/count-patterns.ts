import type { VariableId } from "../../survey/variable.ts";
import type { Codes } from "../../table/column.ts";
import type { RowSet } from "../../table/row-set.ts";
import type { MomentSums, WeightSums } from "../patterns.ts";
import { AddUp, countKeys, FEW, type Pair } from "./add-up.ts";
import { BLOCK, type CodedNumbers, numberLoader } from "./blocks.ts";
import { momentsOf } from "./moments.ts";
import { combinations, type KeyColumn, type Numbering, numbering } from "./numbering.ts";
import type { WeightColumn } from "./weight-column.ts";

/** What patterns are of. */
export interface Of {
  /** Null: everybody counts for one. */
  readonly weight: VariableId | null;
  /** Of those who pass it only, as JSON; blank: of everybody. */
  readonly filter: string;
}

/** Patterns as they were counted, with the columns that tell them apart. */
export interface CountedPatterns extends Of {
  readonly size: number;
  readonly names: readonly string[];
  readonly codes: readonly Codes[];
  readonly rows: Float64Array;
  readonly sums: WeightSums;
  readonly moments: MomentSums | null;
  /** What it takes to keep them. */
  readonly bytes: number;
}

/** Counts the patterns of some rows: one pass, and two more for moments. */
export function countPatterns(
  columns: readonly KeyColumn[],
  rows: RowSet,
  weight: WeightColumn | null,
  numbers: CodedNumbers | null,
  of: Of,
): CountedPatterns {
  const numbered = numbering(columns, rows);
  const made = weight ? weigh(columns, numbered, rows, weight) : count(numbered, rows);
  const { patterns } = made;
  const codes = columns.map((_, column) => numbered.codesOf(column, patterns));
  const moments = numbers && momentsOf(numbers, weight, rows, numbered, patterns);
  const perPattern = 8 * (weight ? 5 : 1) + (moments ? 40 : 0);
  return {
    ...of,
    size: patterns.length,
    names: columns.map(({ name }) => name),
    codes,
    rows: made.rows,
    sums: made.sums,
    moments,
    bytes: patterns.length * perPattern + codes.reduce((sum, { byteLength }) => sum + byteLength, 0),
  };
}

interface Added {
  /** Numbers of those that are somebody's. */
  readonly patterns: Uint32Array;
  readonly rows: Float64Array;
  readonly sums: WeightSums;
}

function count(numbered: Numbering, rows: RowSet): Added {
  const counts = new Float64Array(numbered.size);
  const keys = new Int32Array(BLOCK);
  for (let from = 0; from < rows.size; from += BLOCK) {
    const size = Math.min(BLOCK, rows.size - from);
    numbered.number(from, size, keys);
    countKeys(counts, keys, size);
  }
  const patterns = somebodys(counts.length, (key) => counts[key] as number);
  const own = valuesOf(patterns, (key) => counts[key] as number);
  return { patterns, rows: own, sums: { weighed: own, n: own, sumW: own, sumW2: own } };
}

function weigh(
  columns: readonly KeyColumn[],
  numbered: Numbering,
  rows: RowSet,
  weight: WeightColumn,
): Added {
  const sums = new AddUp(numbered.size, weight.scale);
  const pair = pairOf(columns, weight);
  const { without, zeros } = pair ? addPairs(sums, pair, rows) : addByKey(sums, numbered, rows, weight);
  const patterns = somebodys(numbered.size, (key) => sums.rows(key));
  const of = (at: (key: number) => number) => valuesOf(patterns, at);
  const all = of((key) => sums.rows(key));
  const weighed = without ? of((key) => sums.rows(key) - (without[key] as number)) : all;
  const n = zeros ? weighed.map((rest, k) => rest - (zeros[patterns[k] as number] as number)) : weighed;
  return {
    patterns,
    rows: all,
    sums: { weighed, n, sumW: of((key) => sums.sumW(key)), sumW2: of((key) => sums.sumW2(key)) },
  };
}

/** Respondents of each key without a weight, and with a weight of 0; null: there are none. */
interface Unweighed {
  readonly without: Float64Array | null;
  readonly zeros: Float64Array | null;
}

/** The columns, where there are two of bytes, few combinations of them, and everybody weighs something. */
function pairOf(columns: readonly KeyColumn[], weight: WeightColumn): Pair | null {
  const [one, other, ...others] = columns;
  if (!one || !other || others.length > 0 || combinations(columns) > FEW) return null;
  const [first, second, weights] = [one.codes, other.codes, weight.codes];
  const isFit = first instanceof Uint8Array && second instanceof Uint8Array && weights instanceof Uint16Array;
  if (!isFit || weight.absent || weight.hasZeros) return null;
  return { first, second, width: other.size, weights, values: weight.values };
}

function addPairs(sums: AddUp, pair: Pair, rows: RowSet): Unweighed {
  for (let from = 0; from < rows.size; from += BLOCK)
    sums.addPairs(pair, rows, from, Math.min(BLOCK, rows.size - from));
  return { without: null, zeros: null };
}

function addByKey(sums: AddUp, numbered: Numbering, rows: RowSet, weight: WeightColumn): Unweighed {
  const { absent } = weight;
  const without = absent ? new Float64Array(numbered.size) : null;
  const zeros = absent || weight.hasZeros ? new Float64Array(numbered.size) : null;
  const keys = new Int32Array(BLOCK);
  const weights = new Float64Array(BLOCK);
  const loadWeights = numberLoader(weight, rows);
  for (let from = 0; from < rows.size; from += BLOCK) {
    const size = Math.min(BLOCK, rows.size - from);
    numbered.number(from, size, keys);
    loadWeights(from, size, weights);
    sums.add(keys, weights, size);
    if (!zeros) continue;
    for (let k = 0; k < size; k++) {
      if (weights[k] !== 0) continue;
      const key = keys[k] as number;
      const row = rows.kind === "all" ? from + k : (rows.rows[from + k] as number);
      const of = without && absent?.[weight.codes[row] as number] === 1 ? without : zeros;
      of[key] = (of[key] as number) + 1;
    }
  }
  return { without, zeros };
}

function valuesOf(patterns: Uint32Array, at: (key: number) => number): Float64Array {
  const values = new Float64Array(patterns.length);
  for (let pattern = 0; pattern < values.length; pattern++) values[pattern] = at(patterns[pattern] as number);
  return values;
}

function somebodys(size: number, rowsOf: (key: number) => number): Uint32Array {
  const kept = new Uint32Array(size);
  let count = 0;
  for (let key = 0; key < size; key++) if (rowsOf(key) > 0) kept[count++] = key;
  return kept.slice(0, count);
}
