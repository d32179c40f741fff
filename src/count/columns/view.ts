import { invariant } from "../../lib/invariant.ts";
import type { Condition } from "../../survey/filter.ts";
import type { VariableId } from "../../survey/variable.ts";
import type { RowSet } from "../../table/row-set.ts";
import type { PatternsAsked } from "../counting.ts";
import type { Patterns, WeightSums } from "../patterns.ts";
import { Sums } from "../sums.ts";
import { BLOCK } from "./blocks.ts";
import type { CountedPatterns } from "./count-patterns.ts";
import { type KeyColumn, numbering } from "./numbering.ts";

/** What a condition is asked for by. */
export const nameOf = ({ variable, codes }: Condition): string => JSON.stringify([variable, ...codes]);

/** What a variable is asked for by. */
export const variableName = (variable: VariableId): string => JSON.stringify(variable);

/** What a variable is asked for by, whose numbers are added up. */
export const momentsName = (variable: VariableId): string => JSON.stringify({ variable });

type Shown = Omit<CountedPatterns, "weight" | "filter" | "bytes">;

/**
 * The patterns that pass, told apart by what was asked for and by nothing else, always in the same order: the same
 * question has the same answer to the last digit, whatever was counted before. (Moments may be told apart by more, since
 * each is about a value of its own.)
 *
 * @param columns - what was asked for, in its order
 * @param passes - 1 for those who do; null: all do
 * @param asked - without a weight everybody counts for one, whatever was counted
 */
export function viewOf(
  counted: CountedPatterns,
  columns: readonly KeyColumn[],
  passes: Uint8Array | null,
  { weight, moments }: Pick<PatternsAsked, "weight" | "moments">,
): Patterns {
  const { rows } = counted;
  const isPlain = weight === null && counted.weight !== null;
  const own: Shown = {
    ...counted,
    sums: isPlain ? { weighed: rows, n: rows, sumW: rows, sumW2: rows } : counted.sums,
    moments: moments === null ? null : counted.moments,
  };
  const kept: RowSet = passes ? placesOf(passes) : { kind: "all", size: counted.size };
  const isAsAsked =
    columns.length === counted.names.length &&
    columns.every(({ name }, place) => counted.names[place] === name);
  if (isAsAsked || moments !== null) return asPatterns(kept.kind === "all" ? own : someOf(own, kept.rows));
  return asPatterns(together(own, columns, kept));
}

/** Some of the patterns. */
function someOf(counted: Shown, kept: Uint32Array): Shown {
  const of = (numbers: Float64Array) => Float64Array.from(kept, (pattern) => numbers[pattern] as number);
  const { rows, sums, moments } = counted;
  const own = of(rows);
  const shared = (numbers: Float64Array) => (numbers === rows ? own : of(numbers));
  return {
    ...counted,
    size: kept.length,
    rows: own,
    sums: sumsOf(sums, shared),
    moments: moments && {
      pilot: of(moments.pilot),
      sumY: of(moments.sumY),
      sumWY: of(moments.sumWY),
      sumW2Y: of(moments.sumW2Y),
      sumW2Y2: of(moments.sumW2Y2),
    },
    codes: counted.codes.map((codes) => {
      const some = codes.slice(0, kept.length);
      for (let place = 0; place < kept.length; place++) some[place] = codes[kept[place] as number] as number;
      return some;
    }),
  };
}

const sumsOf = ({ weighed, n, sumW, sumW2 }: WeightSums, of: (numbers: Float64Array) => Float64Array) => ({
  weighed: of(weighed),
  n: of(n),
  sumW: of(sumW),
  sumW2: of(sumW2),
});

/** Some of the patterns, those together that the columns do not tell apart. */
function together(counted: Shown, columns: readonly KeyColumn[], kept: RowSet): Shown {
  const codesOf = (name: string) => {
    const codes = counted.codes[counted.names.indexOf(name)];
    invariant(codes, `${name} tells the patterns apart`);
    return codes;
  };
  const asked = columns.map(({ name, size }) => ({ name, size, codes: codesOf(name) }));
  const numbered = numbering(asked, kept);
  const numbers = new Int32Array(Math.ceil(kept.size / BLOCK) * BLOCK);
  for (let from = 0; from < kept.size; from += BLOCK)
    numbered.number(from, Math.min(BLOCK, kept.size - from), numbers.subarray(from, from + BLOCK));
  const isSomebodys = new Uint8Array(numbered.size);
  for (let place = 0; place < kept.size; place++) isSomebodys[numbers[place] as number] = 1;
  const patterns = placesOf(isSomebodys).rows;

  const added = new Map<Float64Array, Float64Array>();
  const add = (values: Float64Array): Float64Array => {
    const known = added.get(values);
    if (known) return known;
    const sums = new Sums(numbered.size);
    for (let place = 0; place < kept.size; place++) {
      const pattern = kept.kind === "all" ? place : (kept.rows[place] as number);
      sums.add(numbers[place] as number, values[pattern] as number);
    }
    const made = Float64Array.from(patterns, (number) => sums.at(number));
    added.set(values, made);
    return made;
  };
  return {
    size: patterns.length,
    names: columns.map(({ name }) => name),
    codes: columns.map((_, column) => numbered.codesOf(column, patterns)),
    rows: add(counted.rows),
    sums: sumsOf(counted.sums, add),
    moments: null,
  };
}

function placesOf(passes: Uint8Array): Extract<RowSet, { kind: "some" }> {
  const places = new Uint32Array(passes.length);
  let size = 0;
  for (let pattern = 0; pattern < passes.length; pattern++)
    if (passes[pattern] === 1) places[size++] = pattern;
  return { kind: "some", size, rows: places.slice(0, size) };
}

function asPatterns({ size, names, codes: all, rows, sums, moments }: Shown): Patterns {
  const codesOf = (name: string) => {
    const codes = all[names.indexOf(name)];
    invariant(codes, `${name} tells the patterns apart`);
    return codes;
  };
  return {
    size,
    codes: (variable) => all[names.indexOf(momentsName(variable))] ?? codesOf(variableName(variable)),
    meets: (condition) => codesOf(nameOf(condition)),
    rows,
    sums,
    moments,
  };
}
