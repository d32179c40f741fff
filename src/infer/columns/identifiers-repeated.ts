import type { RecordNumbers } from "../../read/record-numbers.ts";
import type { Issue } from "../../survey/issue.ts";
import type { Variable } from "../../survey/variable.ts";
import type { TextColumn } from "../../table/column.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { namesPlaceCode } from "./header-words.ts";
import { placesOf } from "./places-of.ts";

/** So few rows are too few to say what is the rule and what the exception. */
const ENOUGH = 20;
/** Where more come back, they do not name respondents. */
const MOST = 0.05;
/** Several people write from one network. */
const NETWORK = /^\d{1,3}(?:\.\d{1,3}){3}$|^[\da-f]*(?::[\da-f]*){3,}$/i;

/** “identifiers-repeated”: a column that names each respondent, but for a few that it names twice. */
export function identifiersRepeated(
  variable: Variable,
  { column, header, entries, answered }: ColumnProfile,
  cells: TextColumn,
  records: RecordNumbers,
): Issue[] {
  if (variable.kind !== "identifier" || namesPlaceCode(header) || answered < ENOUGH) return [];
  const repeated = entries.filter(({ count }) => count > 1);
  const [first] = repeated;
  const more = answered - entries.length;
  if (!first || more > answered * MOST || NETWORK.test(first.key)) return [];
  const places = placesOf(repeated, cells, column, records);
  return [
    {
      code: "identifiers-repeated",
      severity: "warning",
      count: repeated.length,
      where: places[0] ?? null,
      places,
      params: { name: variable.id, example: first.key.slice(0, 80), times: first.count },
    },
  ];
}
