import { present } from "../lib/invariant.ts";
import { BLANK, rankCells } from "./rank-cells.ts";
import type { RowOrder } from "./row-order.ts";
import type { RowSet } from "./row-set.ts";
import type { SurveyTable } from "./survey-table.ts";

/**
 * The rows in the order of one column of the file; rows with equal cells stay in the order they had, blanks come last.
 * Counted into their places rather than compared: two million rows are sorted in two passes.
 */
export function sortRows(
  table: SurveyTable,
  rows: RowSet,
  column: number,
  direction: "ascending" | "descending",
): RowOrder {
  const cells = present(table.cells[column], `column ${column}`);
  const variable = table.codebook.variables.find(
    ({ columns }) => columns.length === 1 && columns[0] === column,
  );
  const ranks = rankCells(cells, variable);
  const places = placesOf(ranks, direction);

  const starts = new Uint32Array(places.count + 1);
  const rowAt = (index: number) => (rows.kind === "all" ? index : (rows.rows[index] as number));
  const placeOf = (row: number) => places.of[cells.codes[row] as number] as number;
  for (let index = 0; index < rows.size; index += 1) {
    const next = placeOf(rowAt(index)) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let place = 1; place <= places.count; place += 1)
    starts[place] = (starts[place] as number) + (starts[place - 1] as number);

  const ordered = new Uint32Array(rows.size);
  for (let index = 0; index < rows.size; index += 1) {
    const row = rowAt(index);
    const place = placeOf(row);
    const at = starts[place] as number;
    ordered[at] = row;
    starts[place] = at + 1;
  }
  return { kind: "ordered", size: rows.size, rows: ordered };
}

/** Ranks in the direction asked for, the blank in the last place of either. */
function placesOf(
  ranks: Uint32Array,
  direction: "ascending" | "descending",
): { of: Uint32Array; count: number } {
  let last = 0;
  for (const rank of ranks) if (rank !== BLANK && rank > last) last = rank;
  const of = ranks.map((rank) =>
    rank === BLANK ? last + 1 : direction === "ascending" ? rank : last - rank,
  );
  return { of, count: last + 2 };
}
