import type { NumberFormat } from "../survey/variable.ts";
import { numberOf } from "./number-of.ts";

/** The number that a cell writes to a numeric variable: with its unit, and by either decimal mark where both are used. */
export function cellNumber(cell: string, { decimal, unit, mixed }: NumberFormat): number | null {
  const value = numberOf(cell, decimal, unit);
  return value === null && mixed ? numberOf(cell, decimal === "," ? "." : ",", unit) : value;
}
