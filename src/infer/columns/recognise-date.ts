import { datePartsOf } from "./date-parts.ts";
import type { Recogniser } from "./kind.ts";

/** Dates: day first as in France, unless a thirteenth month says otherwise. */
export const recogniseDate: Recogniser = ({ entries }) => {
  if (entries.length === 0) return null;
  let yearFirst = 0;
  let monthFirst = false;
  let dayFirst = false;
  for (const { key } of entries) {
    const parts = datePartsOf(key);
    if (!parts) return null;
    if (parts.yearFirst) yearFirst += 1;
    else if (parts.first > 12) dayFirst = true;
    else if (parts.second > 12) monthFirst = true;
  }
  if (yearFirst === entries.length) return { kind: "date", order: "ymd" };
  if (yearFirst > 0 || (dayFirst && monthFirst)) return null;
  return { kind: "date", order: monthFirst ? "mdy" : "dmy" };
};
