import type { CodeBook } from "../../survey/codebook.ts";
import { isSimple } from "../../survey/design.ts";
import { isCategorical, type Variable, type VariableId } from "../../survey/variable.ts";

/** How a variable that tells strata or clusters is read. */
export const readingOf = (variable: Variable): "answers" | "number" | "text" =>
  isCategorical(variable) ? "answers" : variable.kind === "numeric" ? "number" : "text";

/** The variables that tell who was drawn with whom. */
export const designVariables = ({ design }: CodeBook): readonly VariableId[] =>
  isSimple(design)
    ? []
    : [
        ...(design.strata ? [design.strata.variable] : []),
        ...(design.clusters === null ? [] : [design.clusters]),
      ];
