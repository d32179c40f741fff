import { datePartsOf, isClock, isMonth, monthAt } from "./date-parts.ts";
import type { Entry } from "./entry.ts";
import { categoriesOf, type Kind, type Recogniser } from "./kind.ts";

/** Dates: day first as in France, unless a thirteenth month says otherwise. Times and durations are kept as such. */
export const recogniseDate: Recogniser = ({ entries, answered }) => {
  if (entries.length === 0) return null;
  if (answered >= 2 * entries.length && entries.every(({ key }) => isMonth(key))) return periods(entries);
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

/** Months that come back are waves of a survey, or periods to compare: from the first to the last. */
function periods(entries: readonly Entry[]): Kind {
  const sorted = entries.map(({ key }) => ({ key, at: monthAt(key) })).sort((a, b) => a.at - b.at);
  return { kind: "scale", categories: categoriesOf(sorted.map(({ key }) => key)) };
}
