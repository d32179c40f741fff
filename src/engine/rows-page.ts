import { rowsPage as cellsOf } from "../table/rows-page.ts";
import { searchRows } from "../table/search-rows.ts";
import { select } from "../table/select.ts";
import { sortRows } from "../table/sort-rows.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import type { Ask, RowsPage } from "./protocol.ts";

/** The rows on screen: filtered, searched, sorted, then only the few that can be seen. */
export function rowsPage(table: SurveyTable, ask: Ask<"rows">): RowsPage {
  const { filter, search, sort, start, count } = ask;
  const found = searchRows(table, select(table, filter), search);
  const rows = sort ? sortRows(table, found, sort.column, sort.direction) : found;
  const page = cellsOf(table, { rows, start, count });
  return { ...page, numbers: page.numbers.map((row) => row + 1) };
}
