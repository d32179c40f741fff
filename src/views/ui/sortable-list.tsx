import type { ReactNode } from "react";
import { Button, DropIndicator, GridList, GridListItem, useDragAndDrop } from "react-aria-components";
import css from "./controls.module.css";
import { WidgetLocale } from "./widget-locale.tsx";

export interface SortableItem {
  readonly id: string;
  /** What it is called, for whoever cannot see it. */
  readonly name: string;
  readonly content: ReactNode;
}

/** Where items are to go: in the order that they had, before or after another. */
export interface Reordering {
  readonly moving: ReadonlySet<string>;
  readonly target: string;
  readonly side: "before" | "after";
}

/**
 * A list of which one item is selected, put in order by dragging, or with Alt and the arrow keys.
 *
 * @param onShift - one place up (−1) or down (1)
 */
export function SortableList({
  label,
  handle,
  items,
  selected,
  onSelect,
  onReorder,
  onShift,
}: {
  readonly label: string;
  /** Name of what an item is dragged by. */
  readonly handle: string;
  readonly items: readonly SortableItem[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onReorder: (reordering: Reordering) => void;
  readonly onShift: (id: string, by: -1 | 1) => void;
}) {
  const names = new Map(items.map(({ id, name }) => [id, name]));
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": names.get(String(key)) ?? "" })),
    onReorder: ({ keys, target: { key, dropPosition } }) => {
      if (dropPosition === "on") return;
      onReorder({ moving: new Set([...keys].map(String)), target: String(key), side: dropPosition });
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={css.dropHere ?? ""} />,
  });
  return (
    <div
      onKeyDownCapture={(event) => {
        if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
        event.preventDefault();
        event.stopPropagation();
        if (selected !== null) onShift(selected, event.key === "ArrowUp" ? -1 : 1);
      }}
    >
      <WidgetLocale>
        <GridList
          aria-label={label}
          className={css.sortable ?? ""}
          items={items}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={selected === null ? [] : [selected]}
          onSelectionChange={(keys) => {
            const [id] = keys;
            if (id !== undefined) onSelect(String(id));
          }}
          dragAndDropHooks={dragAndDropHooks}
        >
          {({ id, name, content }) => (
            <GridListItem id={id} textValue={name} className={css.sortableItem ?? ""}>
              <Button slot="drag" aria-label={handle} className={css.handle ?? ""}>
                <span aria-hidden="true">⠿</span>
              </Button>
              {content}
            </GridListItem>
          )}
        </GridList>
      </WidgetLocale>
    </div>
  );
}
