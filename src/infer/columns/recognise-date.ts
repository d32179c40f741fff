import { datePartsOf, isClock, isMonth } from "./date-parts.ts";
import type { Recogniser } from "./kind.ts";

/** Dates: day first as in France, unless a thirteenth month says otherwise. Times and durations are kept as such. */
export const recogniseDate: Recogniser = ({ entries, answered }) => {
  if (entries.length === 0 || (answered >= 2 * entries.length && entries.every(({ key }) => isMonth(key))))
    return null;
  if (entries.every(({ key }) => isClock(key))) return { kind: "date", order: "ymd" };
  let yearFirst = 0;
  let monthFirst = false;
  let dayFirst = false;
  let named = 0;
  for (const { key } of entries) {
    const parts = datePartsOf(key);
    if (!parts) return null;
    if (parts.named) named += 1;
    else if (parts.yearFirst) yearFirst += 1;
    else if (parts.first > 12) dayFirst = true;
    else if (parts.second > 12) monthFirst = true;
  }
  if (yearFirst + named === entries.length) return { kind: "date", order: named > 0 ? "dmy" : "ymd" };
  if (yearFirst > 0 || (dayFirst && monthFirst)) return null;
  return { kind: "date", order: monthFirst ? "mdy" : "dmy" };
};
