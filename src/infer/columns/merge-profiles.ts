import { present } from "../../lib/invariant.ts";
import { byText, type ColumnProfile } from "./column-profile.ts";
import type { Entry } from "./entry.ts";

/** The answers of several columns as if one column held them. */
export function mergeProfiles(profiles: readonly ColumnProfile[]): ColumnProfile {
  const first = present(profiles[0], "a profile");
  const counts = new Map<string, number>();
  for (const { entries } of profiles)
    for (const { key, count } of entries) counts.set(key, (counts.get(key) ?? 0) + count);
  const entries: Entry[] = [...counts].map(([key, count]) => ({ key, count }));
  return {
    ...first,
    rows: profiles.reduce((sum, { rows }) => sum + rows, 0),
    answered: profiles.reduce((sum, { answered }) => sum + answered, 0),
    entries: entries.sort((a, b) => byText(a.key, b.key)),
  };
}
