import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import css from "./controls.module.css";

/** What has a stop of its own in a panel. */
const STOPS = "a[href], button, input, select, textarea, summary, [tabindex='0']";

interface TabOf {
  readonly id: string;
  readonly name: string;
  readonly panel: ReactNode;
}

/** Which tab a key goes to, from the one at a place; null for a key that goes nowhere. */
function placeAfter(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** Tabs: one panel of several; `aside` stands at the right of the bar. Arrows go from tab to tab and show it. */
export function Tabs({
  label,
  tabs,
  selected,
  onSelect,
  aside,
}: {
  readonly label: string;
  readonly tabs: readonly TabOf[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  readonly aside?: ReactNode;
}) {
  const own = useId();
  const list = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const shown = tabs.find(({ id }) => id === selected) ?? tabs[0];
  const pressed = (event: KeyboardEvent<HTMLDivElement>) => {
    // Words alone have no stop: the panel is one, so that whoever reads by keyboard gets there.
    if (event.key === "Tab" && panel.current)
      if (panel.current.querySelector(STOPS)) panel.current.removeAttribute("tabindex");
      else panel.current.tabIndex = 0;
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>("[role=tab]") ?? [])];
    const to = placeAfter(event.key, buttons.indexOf(event.target as HTMLElement), tabs.length);
    const tab = to === null ? undefined : tabs[to];
    if (to === null || !tab) return;
    event.preventDefault();
    buttons[to]?.focus();
    onSelect(tab.id);
  };
  return (
    <div className={css.tabs}>
      <div className={css.tabBar}>
        <div ref={list} role="tablist" aria-label={label} className={css.tabList} onKeyDown={pressed}>
          {tabs.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`${own}-${id}`}
              aria-selected={id === shown?.id}
              aria-controls={id === shown?.id ? `${own}-panel` : undefined}
              tabIndex={id === shown?.id ? 0 : -1}
              className={css.tab}
              onClick={() => {
                if (id !== selected) onSelect(id);
              }}
            >
              {name}
            </button>
          ))}
        </div>
        {aside ? <div className={css.tabAside}>{aside}</div> : null}
      </div>
      {shown ? (
        <div
          key={shown.id}
          ref={panel}
          role="tabpanel"
          id={`${own}-panel`}
          aria-labelledby={`${own}-${shown.id}`}
          className={css.panel}
        >
          {shown.panel}
        </div>
      ) : null}
    </div>
  );
}
