import type { NumberColumn } from "../table/column.ts";
import { countCodes } from "./counts.ts";

/** Distinct numbers, rising, and how many respondents gave each. */
export interface Numbers {
  readonly values: Float64Array;
  readonly counts: Float64Array;
  /** Respondents with a number. */
  readonly n: number;
}

/** The numbers of a column. */
export function numbersOf({ codes, values, missing }: NumberColumn): Numbers {
  const byCode = countCodes(codes, values.length, { kind: "all", size: codes.length });
  const order = Uint32Array.from(values, (_, code) => code)
    .filter((code) => missing[code] === 0 && (byCode[code] ?? 0) > 0)
    .sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const counts = Float64Array.from(order, (code) => byCode[code] ?? 0);
  return {
    values: Float64Array.from(order, (code) => values[code] ?? 0),
    counts,
    n: counts.reduce((sum, count) => sum + count, 0),
  };
}
