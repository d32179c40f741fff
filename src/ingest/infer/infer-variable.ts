import { categoryCode } from "../../survey/category.ts";
import type { DecimalMark, Variable } from "../../survey/variable.ts";
import { variableId } from "../../survey/variable.ts";
import { wording } from "../../survey/wording.ts";
import { numberOf } from "../../table/number-of.ts";
import type { ColumnProfile } from "./column-profile.ts";

/** thin slice */
export function inferVariable(profile: ColumnProfile, decimal: DecimalMark): Variable {
  const common = {
    id: variableId(profile.name),
    label: wording(profile.header.replace(/\s+/g, " ").trim() || profile.name),
    columns: [profile.column],
    role: "answer" as const,
    missing: profile.missing,
  };
  if (profile.entries.length > 0 && profile.entries.every(({ key }) => numberOf(key, decimal) !== null))
    return { ...common, kind: "numeric", decimal };
  if (profile.entries.length > 0 && profile.entries.length <= 50)
    return {
      ...common,
      kind: "single",
      categories: profile.entries.map(({ key }) => ({ code: categoryCode(key), label: wording(key) })),
    };
  return { ...common, kind: "text" };
}
