import type { InferredColumn } from "../gather/gather-options.ts";

/** Longer headers are questions, and shorter ones numbers of questions. */
const LONGEST = 20;
const NAME = /^\p{L}[\p{L}\s'’._-]{2,}$/u;

/** A name of no known word between columns that say who answered says it too: “Promo” between “Sexe” and “Âge”. */
export function amongWhoAnswers(columns: readonly InferredColumn[]): readonly InferredColumn[] {
  const told = columns.filter(({ variable: { role } }) => role === "answer" || role === "breakdown");
  const isWho = (at: number): boolean => told[at]?.variable.role === "breakdown";
  return columns.map((column) => {
    const { profile, variable } = column;
    if (variable.role !== "answer" || variable.kind !== "single" || !isName(profile.header.trim()))
      return column;
    const at = told.indexOf(column);
    return isWho(at - 1) && isWho(at + 1)
      ? { profile, variable: { ...variable, role: "breakdown" } }
      : column;
  });
}

const isName = (header: string): boolean => header.length <= LONGEST && NAME.test(header);
