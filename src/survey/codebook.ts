import { present } from "../lib/invariant.ts";
import type { Aggregate } from "./aggregate.ts";
import type { CategoryCode } from "./category.ts";
import type { SampleDesign } from "./design.ts";
import { isCategorical, type Variable, type VariableId } from "./variable.ts";
import type { Wave } from "./wave.ts";
import type { Raking } from "./weighting.ts";
import type { Wording } from "./wording.ts";

/** Battery: several questions on one scale, asked as one table. */
export interface Battery {
  readonly label: Wording;
  /** Two or more variables of the same kind with the same categories. */
  readonly items: readonly VariableId[];
}

/** CodeBook: how the cells of one wave are to be read. */
export interface CodeBook {
  readonly wave: Wave;
  /** In the order of the file. */
  readonly variables: readonly Variable[];
  /** The weighting variable in use, or null: every respondent counts for one. */
  readonly weight: VariableId | null;
  /** Weights made here, used in place of `weight`. */
  readonly raking?: Raking;
  /** How respondents were drawn; left out: one by one. */
  readonly design?: SampleDesign;
  readonly batteries?: readonly Battery[];
  /** Set where a row is a published figure rather than a respondent. */
  readonly aggregate?: Aggregate;
}

export function findVariable(codebook: CodeBook, id: VariableId): Variable | undefined {
  return codebook.variables.find((variable) => variable.id === id);
}

/** The variable of that name; a bug if there is none. */
export function variableOf(codebook: CodeBook, id: VariableId): Variable {
  return present(findVariable(codebook, id), `variable ${id}`);
}

/** The codes of a variable's answers, in their order; none of a variable that has no categories, or that there is not. */
export function codesOf(codebook: CodeBook, id: VariableId): readonly CategoryCode[] {
  const variable = findVariable(codebook, id);
  return variable && isCategorical(variable) ? variable.categories.map(({ code }) => code) : [];
}
