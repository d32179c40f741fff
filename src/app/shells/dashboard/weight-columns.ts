import type { CodeBook } from "../../../survey/codebook.ts";
import type { NumericVariable } from "../../../survey/variable.ts";

/** The columns that may be weights: those that are, then other numbers. */
export function weightColumns({ variables }: CodeBook): readonly NumericVariable[] {
  const numbers = variables.filter((variable) => variable.kind === "numeric");
  return [
    ...numbers.filter(({ role }) => role === "weight"),
    ...numbers.filter(({ role }) => role !== "weight" && role !== "ignored"),
  ];
}
