import css from "./tables.module.css";

/** Header of a column that can be sorted by. */
export function SortHeader({
  name,
  title,
  sorted,
  number = false,
  onToggle,
}: {
  readonly name: string;
  readonly title: string;
  readonly sorted: "asc" | "desc" | false;
  /** The column holds numbers: aligned right. */
  readonly number?: boolean;
  readonly onToggle: ((event: unknown) => void) | undefined;
}) {
  return (
    <th
      scope="col"
      data-number={number}
      aria-sort={sorted === "asc" ? "ascending" : sorted === "desc" ? "descending" : "none"}
    >
      <button type="button" className={css.sort} title={title} onClick={onToggle}>
        {name}
      </button>
    </th>
  );
}
