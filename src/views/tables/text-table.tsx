import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import type { Language } from "../../i18n/language.ts";
import { plainLetters } from "./result-row.ts";
import { SortHeader } from "./sort-header.tsx";
import css from "./tables.module.css";

export interface TextRow {
  readonly id: string;
  /** Where the row's first cell leads. */
  readonly href: string;
  /** What the column sorted by value compares. */
  readonly value: number;
  readonly cells: readonly string[];
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, TextRow>();

/** Rows of words, sorted and searched. */
export function TextTable({
  caption,
  columns: names,
  rows,
  search,
  language,
}: {
  readonly caption: string;
  readonly columns: readonly { readonly name: string; readonly sortBy: "text" | "value" }[];
  readonly rows: readonly TextRow[];
  readonly search: string;
  readonly language: Language;
}) {
  const words = language.messages.explore.table;
  const data = useMemo(() => {
    const wanted = plainLetters(search.trim());
    return rows.filter(({ cells }) => plainLetters(cells.join(" ")).includes(wanted));
  }, [rows, search]);
  const signature = names.map(({ name, sortBy }) => `${name}\t${sortBy}`).join("\n");
  const columns = useMemo(
    () =>
      helper.columns(
        signature.split("\n").map((line, index) => {
          const [name = "", sortBy] = line.split("\t");
          return helper.accessor(
            (row: TextRow) => (sortBy === "value" ? row.value : (row.cells[index] ?? "")),
            {
              id: String(index),
              header: name,
              sortFn: (a, b) =>
                sortBy === "value"
                  ? a.original.value - b.original.value
                  : language.format.compare(a.original.cells[index] ?? "", b.original.cells[index] ?? ""),
            },
          );
        }),
      ),
    [signature, language],
  );
  const table = useTable({ features, columns, data });

  return (
    // biome-ignore lint/a11y: a scrolling region has to take the focus, and is no landmark
    <div className={`${css.scroll} ${css.tall}`} role="group" aria-label={caption} tabIndex={0}>
      <table className={css.results}>
        <caption className="visually-hidden">{words.caption({ title: caption })}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <SortHeader
                  key={header.id}
                  name={String(header.column.columnDef.header)}
                  title={words.sort({ column: String(header.column.columnDef.header) })}
                  sorted={header.column.getIsSorted()}
                  onToggle={header.column.getToggleSortingHandler()}
                />
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map(({ original }) => (
            <tr key={original.id}>
              {original.cells.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row">
                    <a href={original.href}>{cell}</a>
                  </th>
                ) : (
                  <td key={index}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {data.length === 0 ? <p role="status">{words.noRow({ words: search })}</p> : null}
    </div>
  );
}
