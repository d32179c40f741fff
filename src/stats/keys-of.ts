import type { Patterns } from "../count/patterns.ts";
import type { VariableId } from "../survey/variable.ts";

/** A name for each combination of answers to some variables, the same in whatever patterns it is met. */
export const keysOf =
  (variables: readonly VariableId[]) =>
  (patterns: Pick<Patterns, "codes">): ((pattern: number) => string) => {
    const codes = variables.map((id) => patterns.codes(id));
    return (pattern) => codes.map((of) => of[pattern]).join(" ");
  };
