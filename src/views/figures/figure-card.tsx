import type { ReactNode } from "react";
import type { ChartId } from "../../drawing/chart-kind.ts";
import { kindsFor } from "../../drawing/chart-kinds.ts";
import type { Figure } from "../../figure/figure.ts";
import type { Language } from "../../i18n/language.ts";
import { Badge } from "../ui/badge.tsx";
import { Segments } from "../ui/segments.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { usePrinting } from "../ui/use-printing.ts";
import { useReserved } from "../ui/use-reserved.ts";
import { FigureChart } from "./figure-chart.tsx";
import css from "./figures.module.css";
import { NoteText } from "./note-text.tsx";
import { Outdated } from "./outdated.tsx";
import { PaperTable } from "./paper-table.tsx";

/**
 * The figure is the page: title in words, unit and base, four views of the same numbers, note, actions. Surveys and
 * published figures are shown by this same card. Paper has no tabs: it gets chart and table, and whichever of the others
 * is open.
 */
export function FigureCard({
  figure,
  language,
  tab,
  chart,
  waiting = false,
  onStop = () => {},
  controls,
  table,
  gaps,
  question,
  sources,
  actions,
  onTab,
  onChart,
}: {
  readonly figure: Figure;
  readonly language: Language;
  readonly tab: string;
  readonly chart: string | null;
  /** The numbers shown are of the former question, while the next is computed. */
  readonly waiting?: boolean;
  /** Stops what is computed. */
  readonly onStop?: () => void;
  /** What the figure is asked: breakdowns, weights. */
  readonly controls?: ReactNode;
  readonly table: ReactNode;
  /** Of a survey's figure: where the gap is greatest. */
  readonly gaps?: ReactNode;
  readonly question: ReactNode;
  readonly sources: ReactNode;
  readonly actions?: ReactNode;
  readonly onTab: (tab: string) => void;
  readonly onChart: (chart: ChartId) => void;
}) {
  const words = language.messages.explore;
  const printing = usePrinting();
  const reserved = useReserved<HTMLDivElement>();
  // What says so is beside it: nothing is read out of what is busy.
  const former = { "data-former": waiting, "aria-busy": waiting };
  const kinds = kindsFor(figure);
  const shown = kinds.find(({ id }) => id === chart) ?? kinds[0];
  return (
    <article className={css.card} aria-labelledby="figure-title">
      <Outdated waiting={waiting} language={language} onStop={onStop} />
      <div {...former}>
        <div className={css.head}>
          <h1 className={css.title} id="figure-title">
            {figure.title}
          </h1>
          {figure.simulated ? <Badge>{figure.simulated.badge}</Badge> : null}
        </div>
        <p className={css.subtitle}>{figure.subtitle}</p>
      </div>
      {controls ? <div className={css.controls}>{controls}</div> : null}
      {printing ? (
        <>
          <FigureChart figure={figure} chart={chart} language={language} />
          <PaperTable figure={figure} language={language} />
        </>
      ) : null}
      <div {...former}>
        <div ref={reserved} className={css.views} data-tab={tab}>
          <Tabs
            label={words.tabsLabel}
            selected={tab}
            onSelect={onTab}
            aside={
              kinds.length > 1 && shown && tab === "chart" ? (
                <Segments
                  label={words.chart}
                  options={kinds.map(({ id }) => ({ id, name: words.charts[id] }))}
                  value={shown.id}
                  onChange={(id) => {
                    const chosen = kinds.find((kind) => kind.id === id);
                    if (chosen) onChart(chosen.id);
                  }}
                />
              ) : null
            }
            tabs={[
              {
                id: "chart",
                name: words.tabs.chart,
                panel: <FigureChart figure={figure} chart={chart} language={language} />,
              },
              { id: "table", name: words.tabs.table, panel: table },
              ...(gaps ? [{ id: "gaps", name: words.tabs.gaps, panel: gaps }] : []),
              { id: "question", name: words.tabs.question, panel: question },
              { id: "sources", name: words.tabs.sources, panel: sources },
            ]}
          />
        </div>
        <NoteText figure={figure} language={language} />
        {actions ? (
          // A figure that answers another question is not handed on.
          <div className={css.actions} inert={waiting}>
            {actions}
          </div>
        ) : null}
      </div>
    </article>
  );
}
