import { isCategorical, type Variable } from "../../survey/variable.ts";

/** How a variable that tells strata or clusters is read. */
export const readingOf = (variable: Variable): "answers" | "number" | "text" =>
  isCategorical(variable) ? "answers" : variable.kind === "numeric" ? "number" : "text";
