import { fold } from "../../lib/fold.ts";
import type { CategoryCode } from "../../survey/category.ts";
import type { Variable } from "../../survey/variable.ts";
import { isCategorical } from "../../survey/variable.ts";

/** “Oui.”, “OUI ” and “oui”: what is left when accents, case, spaces and punctuation do not count. */
const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}+<>≤≥%€$=#*/-]+/gu, "");

/**
 * Answers that are likely to be one: they differ by accents, case, spaces or punctuation only. A suggestion: nothing is
 * merged without being asked for.
 *
 * @returns groups of two codes or more, in the order of the categories
 */
export function nearEqual(variable: Variable): readonly (readonly CategoryCode[])[] {
  if (!isCategorical(variable)) return [];
  const groups = new Map<string, CategoryCode[]>();
  for (const { code } of variable.categories) {
    const key = bare(code);
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.push(code);
    else groups.set(key, [code]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
