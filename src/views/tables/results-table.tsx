import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import type { Figure, Mark } from "../../figure/figure.ts";
import type { Language } from "../../i18n/language.ts";
import { lettered, plainLetters, type ResultRow, resultRows, rowName, sortValue } from "./result-row.ts";
import { SortHeader } from "./sort-header.tsx";
import css from "./tables.module.css";

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, ResultRow>();

function MarkCell({ mark, fragile }: { readonly mark: Mark | undefined; readonly fragile: string }) {
  if (!mark) return null;
  if (mark.kind === "estimate") {
    const tiny = mark.reliability === "tiny";
    return (
      <>
        {tiny ? mark.text : mark.exact}
        <span className={css.interval}>
          {tiny ? `${mark.exact} ` : ""}
          {mark.interval}
        </span>
        {mark.reliability === "fragile" ? <span className={css.interval}>{fragile}</span> : null}
      </>
    );
  }
  return (
    <>
      {mark.text}
      {mark.kind === "hidden" ? <span className={css.interval}>{mark.reason}</span> : null}
    </>
  );
}

const baseOf = ({ marks }: ResultRow): number | undefined =>
  marks.find((mark) => mark.kind === "estimate")?.n;

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
  const sharedBase = figure.rows.every(({ base }) => base !== "");
  const data = useMemo(() => {
    const wanted = plainLetters(search.trim());
    return resultRows(figure).filter((row) => plainLetters(rowName(row)).includes(wanted));
  }, [figure, search]);

  const columns = useMemo(
    () =>
      helper.columns([
        helper.accessor(rowName, {
          id: "label",
          header: figure.axes.rows,
          sortFn: (a, b) => a.original.index - b.original.index,
        }),
        ...(sharedBase
          ? [helper.accessor(baseOf, { id: "base", header: words.base, sortUndefined: "last" })]
          : []),
        ...figure.series.map(({ label, letter }, series) =>
          helper.accessor((row: ResultRow) => sortValue(row.marks[series]), {
            id: `series-${series}`,
            header: lettered(label, letter),
            sortUndefined: "last",
          }),
        ),
      ]),
    [figure, sharedBase, words.base],
  );
  const table = useTable({ features, columns, data, enableSortingRemoval: true });

  return (
    // biome-ignore lint/a11y: a scrolling region has to take the focus, and is no landmark
    <div className={css.scroll} role="group" aria-label={figure.title} tabIndex={0}>
      <table className={css.results}>
        <caption className="visually-hidden">{words.caption({ title: figure.title })}</caption>
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
                <th scope="row">{rowName(original)}</th>
                {sharedBase ? (
                  <td data-number="true">{base === undefined ? original.row.base : format.count(base)}</td>
                ) : null}
                {figure.series.map((_, series) => {
                  const mark = original.marks[series];
                  return (
                    <td key={series} data-number="true">
                      <MarkCell mark={mark} fragile={language.messages.figure.fragile} />
                      {!sharedBase && mark?.kind === "estimate" ? (
                        <span className={css.interval}>{mark.base}</span>
                      ) : null}
                      {mark?.kind === "estimate" && mark.difference !== "" ? (
                        <span className={css.interval}>{mark.difference}</span>
                      ) : null}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
      {data.length === 0 ? <p role="status">{words.noRow({ words: search })}</p> : null}
    </div>
  );
}
