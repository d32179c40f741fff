import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components";
import css from "./controls.module.css";

/** Tabs: one panel of several; `aside` stands at the right of the bar. */
export function Tabs({
  label,
  tabs,
  selected,
  onSelect,
  aside,
}: {
  readonly label: string;
  readonly tabs: readonly { readonly id: string; readonly name: string; readonly panel: ReactNode }[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  readonly aside?: ReactNode;
}) {
  return (
    <AriaTabs
      className={css.tabs ?? ""}
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(String(key))}
    >
      <div className={css.tabBar}>
        <TabList aria-label={label} className={css.tabList ?? ""}>
          {tabs.map(({ id, name }) => (
            <Tab key={id} id={id} className={css.tab ?? ""}>
              {name}
            </Tab>
          ))}
        </TabList>
        {aside ? <div className={css.tabAside}>{aside}</div> : null}
      </div>
      {tabs.map(({ id, panel }) => (
        <TabPanel key={id} id={id} className={css.panel ?? ""}>
          {panel}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
