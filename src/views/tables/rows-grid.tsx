import { createColumnHelper, tableFeatures, useTable } from "@tanstack/react-table";
import { type UIEvent, useMemo, useState } from "react";
import type { Language } from "../../i18n/language.ts";
import { ROW_HEIGHT, scrollWindow } from "./scroll-window.ts";
import css from "./tables.module.css";

/** The rows that are here: a window of the file. */
export interface GridRows {
  readonly total: number;
  readonly start: number;
  /** Number of each row in the file, from 1. */
  readonly numbers: readonly number[];
  readonly cells: readonly (readonly string[])[];
}

interface GridRow {
  readonly number: number;
  readonly cells: readonly string[];
}

const features = tableFeatures({});
const helper = createColumnHelper<typeof features, GridRow>();
const FRAME = 440;
const COLUMN = 150;
const HEADER = 40;

/**
 * The rows of the file, as many as there are: only those on screen exist. The table is over the visible window alone,
 * since a table model of two million rows would cost more memory than the rows.
 */
export function RowsGrid({
  rows,
  headers,
  numeric,
  sort,
  language,
  onWindow,
  onSort,
}: {
  readonly rows: GridRows;
  readonly headers: readonly string[];
  /** Columns that hold numbers: aligned right. */
  readonly numeric: ReadonlySet<number>;
  readonly sort: { readonly column: number; readonly direction: "ascending" | "descending" } | null;
  readonly language: Language;
  readonly onWindow: (window: { readonly start: number; readonly count: number }) => void;
  readonly onSort: (column: number) => void;
}) {
  const words = language.messages.data;
  const [scrollTop, setScrollTop] = useState(0);
  const window = scrollWindow(rows.total, scrollTop, FRAME);
  const data = useMemo(
    () => rows.cells.map((cells, index) => ({ number: rows.numbers[index] ?? 0, cells })),
    [rows],
  );
  const columns = useMemo(
    () =>
      helper.columns(
        headers.map((header, column) =>
          helper.accessor((row: GridRow) => row.cells[column] ?? "", {
            id: String(column),
            header: header.trim() === "" ? words.blankHeader({ n: String(column + 1) }) : header,
          }),
        ),
      ),
    [headers, words],
  );
  const table = useTable({ features, columns, data });
  const scrolled = (event: UIEvent<HTMLElement>) => {
    const top = event.currentTarget.scrollTop;
    setScrollTop(top);
    const next = scrollWindow(rows.total, top, FRAME);
    if (next.start !== rows.start) onWindow({ start: next.start, count: next.count });
  };
  // Rows stay at their own place until those of the new window have come.
  const offset =
    rows.start === window.start ? window.offset : Math.min(rows.start * ROW_HEIGHT, window.height);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a scrolling region is a group, not a set of fields
    <div
      role="group"
      className={css.scroll}
      style={{ height: Math.min(FRAME + HEADER, rows.total * ROW_HEIGHT + HEADER) }}
      aria-label={words.rows}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus
      tabIndex={0}
      onScroll={scrolled}
    >
      <div style={{ height: window.height + HEADER, width: headers.length * COLUMN + 80 }} />
      <table
        className={css.rows}
        style={{ top: offset, width: headers.length * COLUMN + 80 }}
        aria-rowcount={rows.total + 1}
      >
        <colgroup>
          <col style={{ width: 80 }} />
          {headers.map((_, column) => (
            <col key={column} style={{ width: COLUMN }} />
          ))}
        </colgroup>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              <th scope="col">{words.rowNumber}</th>
              {group.headers.map((header, column) => (
                <th
                  key={header.id}
                  scope="col"
                  aria-sort={sort?.column === column ? sort.direction : "none"}
                  title={String(header.column.columnDef.header)}
                >
                  <button type="button" className={css.sort} onClick={() => onSort(column)}>
                    {String(header.column.columnDef.header)}
                  </button>
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map(({ id, original, index }) => (
            <tr key={id} aria-rowindex={rows.start + index + 2}>
              <th scope="row">{language.format.count(original.number)}</th>
              {original.cells.map((cell, column) => (
                <td key={column} title={cell} data-number={numeric.has(column)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
