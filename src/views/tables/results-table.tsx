import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import type { Figure } from "../../figure/figure.ts";
import { type TableCell, tableOf } from "../../figure/table.ts";
import type { Language } from "../../i18n/language.ts";
import { plainLetters, type ResultRow, sortValue } from "./result-row.ts";
import { SortHeader } from "./sort-header.tsx";
import css from "./tables.module.css";

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, ResultRow>();

function NumberCell({
  cell,
  hasBase,
  fragile,
}: {
  readonly cell: TableCell | undefined;
  readonly hasBase: boolean;
  /** In one word: the note says why. */
  readonly fragile: string;
}) {
  if (!cell) return null;
  const { text, interval, base, warning, difference, kind, isFragile } = cell;
  const sign = isFragile ? fragile : kind === "none" ? warning : "";
  return (
    <>
      {text}
      {[interval, hasBase ? base : "", sign, difference].map((words, at) =>
        words === "" ? null : (
          <span key={at} className={css.interval}>
            {words}
          </span>
        ),
      )}
    </>
  );
}

const baseOf = ({ cells }: ResultRow): number | undefined =>
  cells.find(({ n }) => n !== null)?.n ?? undefined;

/** The numbers of a figure: sorted by any column, narrowed by words. */
export function ResultsTable({
  figure,
  language,
  search,
}: {
  readonly figure: Figure;
  readonly language: Language;
  readonly search: string;
}) {
  const words = language.messages.explore.table;
  const { format } = language;
  // Where each mark of a row has a base of its own, it stands under the mark.
  const {
    caption,
    corner,
    columns: names,
    rows,
    hasCommonBase,
  } = useMemo(() => tableOf(figure, language), [figure, language]);
  const data = useMemo(() => {
    const wanted = plainLetters(search.trim());
    return rows
      .map((row, index): ResultRow => ({ ...row, index }))
      .filter(({ name }) => plainLetters(name).includes(wanted));
  }, [rows, search]);

  const columns = useMemo(
    () =>
      helper.columns([
        helper.accessor(({ name }) => name, {
          id: "label",
          header: corner,
          sortFn: (a, b) => a.original.index - b.original.index,
        }),
        ...(hasCommonBase
          ? [helper.accessor(baseOf, { id: "base", header: words.base, sortUndefined: "last" })]
          : []),
        ...names.map((name, series) =>
          helper.accessor((row: ResultRow) => sortValue(row.cells[series]), {
            id: `series-${series}`,
            header: name,
            sortUndefined: "last",
          }),
        ),
      ]),
    [names, corner, hasCommonBase, words.base],
  );
  const table = useTable({ features, columns, data, enableSortingRemoval: true });

  return (
    // biome-ignore lint/a11y: a scrolling region has to take the focus, and is no landmark
    <div className={css.scroll} role="group" aria-label={figure.title} tabIndex={0}>
      <table className={css.results}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <SortHeader
                  key={header.id}
                  name={String(header.column.columnDef.header)}
                  title={words.sort({ column: String(header.column.columnDef.header) })}
                  sorted={header.column.getIsSorted()}
                  number={header.id !== "label"}
                  onToggle={header.column.getToggleSortingHandler()}
                />
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map(({ id, original }) => {
            const base = baseOf(original);
            return (
              <tr key={id} data-whole={original.row.whole}>
                <th scope="row">{original.name}</th>
                {hasCommonBase ? (
                  <td data-number="true">{base === undefined ? original.row.base : format.count(base)}</td>
                ) : null}
                {original.cells.map((cell, series) => (
                  <td key={series} data-number="true">
                    <NumberCell
                      cell={cell}
                      hasBase={!hasCommonBase}
                      fragile={language.messages.figure.fragile}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {data.length === 0 ? <p role="status">{words.noRow({ words: search })}</p> : null}
    </div>
  );
}
