import type { Category } from "../../survey/category.ts";
import { type CodeBook, variableOf } from "../../survey/codebook.ts";
import type { CrossTab } from "../cross-tab.ts";

/** The one answer that there is; null where there are several, or options that may be left. */
export function onlyAnswer({ question }: CrossTab, codebook: CodeBook): Category | null {
  const { measure } = question;
  if (measure.kind !== "share" || measure.items.length > 1) return null;
  const variable = variableOf(codebook, measure.items[0]);
  if (variable.kind !== "single" && variable.kind !== "scale") return null;
  const [only, ...others] = variable.categories;
  return only && others.length === 0 ? only : null;
}

/** The cross-tab without margins and comparisons: where no other answer can be given, chance has no part. */
export const withoutChance = (tab: CrossTab): CrossTab => ({
  ...tab,
  cells: tab.cells.map((cells) =>
    cells.map((cell) => (cell.kind === "estimate" ? { ...cell, interval: null } : cell)),
  ),
  comparisons: [],
  associations: tab.associations.map(() => null),
});
