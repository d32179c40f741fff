import { namesPlaceCode } from "../columns/header-words.ts";
import type { InferredColumn } from "./gather-options.ts";

/** Of the rows that have a number, this part holds a code that stands in another column too. */
const MOST = 0.5;

/**
 * Five digits under a header that says nothing, “q2”: codes of places where most of them stand in a column that is
 * called so. They are names, never added up.
 */
export function likePlaceCodes(columns: readonly InferredColumn[]): readonly InferredColumn[] {
  const known = new Set(
    columns.flatMap(({ profile }) =>
      namesPlaceCode(profile.header) ? profile.entries.map(({ key }) => key) : [],
    ),
  );
  if (known.size === 0) return columns;
  return columns.map((column) => {
    const { profile, variable } = column;
    const isFive = profile.entries.every(({ key }) => /^\d{5}$/.test(key));
    if (variable.kind !== "numeric" || profile.answered === 0 || !isFive) return column;
    const shared = profile.entries.reduce((sum, { key, count }) => sum + (known.has(key) ? count : 0), 0);
    if (shared < profile.answered * MOST) return column;
    const { id, label, columns: places, missing } = variable;
    return {
      profile,
      variable: { kind: "identifier", id, label, columns: places, missing, role: "identifier" },
    };
  });
}
