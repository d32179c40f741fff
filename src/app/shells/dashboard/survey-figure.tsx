import { lazy, Suspense, useMemo } from "react";
import { kindFor } from "../../../drawing/chart-kinds.ts";
import type { OpenedSurvey } from "../../../engine/protocol.ts";
import { type Arrangement, arrange } from "../../../figure/arrange.ts";
import type { Figure } from "../../../figure/figure.ts";
import type { Finding } from "../../../figure/finding.ts";
import { publishedShortly, publishedValue } from "../../../figure/published-words.ts";
import { questionFacts, surveyFacts } from "../../../figure/question-facts.ts";
import { placeIn } from "../../../figure/reference.ts";
import type { Subject } from "../../../figure/subject.ts";
import type { CrossTab } from "../../../stats/cross-tab.ts";
import { cellOf, outcomeOf } from "../../../stats/judge/comparable.ts";
import type { Judgement } from "../../../stats/judge/judge.ts";
import { worded } from "../../../survey/wording.ts";
import { Facts } from "../../../views/figures/facts.tsx";
import { FigureCard } from "../../../views/figures/figure-card.tsx";
import { type ReferenceChip, ReferenceChips } from "../../../views/figures/reference-chips.tsx";
import { onceLoaded } from "../../../views/ui/once-loaded.tsx";
import { useLoadedAhead } from "../../../views/ui/use-loaded-ahead.ts";
import { TABS } from "../../state/view-state.ts";
import { FigureActions } from "./figure-actions.tsx";
import { FigureControls } from "./figure-controls.tsx";
import { FigureTable, loadResultsTable } from "./figure-table.tsx";
import type { Shell } from "./shell.ts";

const gaps = onceLoaded(async () => (await import("./gap-panel.tsx")).GapPanel);
const RScriptPanel = lazy(async () => ({
  default: (await import("./r-script-panel.tsx")).RScriptPanel,
}));

/** What its tabs show. */
const TAB_PANELS = [loadResultsTable, gaps.load];

/** The published figures about this very question: those that the view can carry may be laid over it. */
function chipsOf(
  shell: Shell,
  survey: OpenedSurvey,
  tab: CrossTab,
  arrangement: Arrangement,
  drawn: Figure,
): readonly ReferenceChip[] {
  const { barometer, language, view } = shell;
  const chart = kindFor(drawn, view.state.chart);
  // The table has a place for every one of them.
  const carries = (series: number) => view.state.tab !== "chart" || (chart?.carries(drawn, series) ?? false);
  return survey.comparable.flatMap((comparable) => {
    const figure = barometer.figures.find(({ id }) => id === comparable.figure);
    if (!figure || comparable.variable !== tab.question.measure.items[0]) return [];
    if (tab.question.measure.kind === "net" && outcomeOf(tab, comparable) < 0) return [];
    const at = cellOf(tab, comparable);
    const place = at && placeIn(arrangement, at);
    const fits = place !== null && carries(place.series);
    const group = figure.group ? `, ${worded(figure.group, language.tag)}` : "";
    return [
      {
        id: figure.id,
        value: publishedValue(figure, language),
        words: `${worded(figure.answer, language.tag)}${group} · ${publishedShortly(figure)}`,
        on: view.state.references.includes(figure.id),
        fits,
      },
    ];
  });
}

/** Made where they are shown: most of the time another tab is open. */
function QuestionFacts({ judgement, about }: { readonly judgement: Judgement; readonly about: Subject }) {
  return <Facts facts={questionFacts(judgement, about)} />;
}

function SurveyFacts({ about, file }: { readonly about: Subject; readonly file: string }) {
  return <Facts facts={surveyFacts(about, file)} />;
}

/** The figure of a survey, with all that can be asked of it. */
export function SurveyFigure({
  shell,
  survey,
  about,
  figure,
  tab,
  judgement,
  waiting,
  shift,
  isShiftFormer,
  onStop,
}: {
  readonly shell: Shell;
  readonly survey: OpenedSurvey;
  readonly about: Subject;
  readonly figure: Figure;
  readonly tab: CrossTab;
  readonly judgement: Judgement;
  readonly waiting: boolean;
  readonly onStop: () => void;
  /** What the weights do to the figure; empty where there are none. */
  readonly shift: string;
  /** That is of the former question. */
  readonly isShiftFormer: boolean;
}) {
  const { view, language } = shell;
  const { state } = view;
  useLoadedAhead(TAB_PANELS);
  const arrangement = useMemo(() => arrange(tab, about), [tab, about]);
  const chips = chipsOf(shell, survey, tab, arrangement, figure);
  const finding = useMemo<Finding>(() => {
    const { codebook, indicator, references } = about;
    return { kind: "survey", tab, codebook, indicator, references };
  }, [tab, about]);

  return (
    <FigureCard
      figure={figure}
      language={language}
      tab={state.tab}
      chart={state.chart}
      waiting={waiting}
      onStop={onStop}
      controls={<FigureControls shell={shell} survey={survey} shift={shift} isShiftFormer={isShiftFormer} />}
      table={<FigureTable figure={figure} language={language} />}
      gaps={
        <Suspense fallback={<p role="status">{language.messages.app.loading}</p>}>
          <gaps.Part shell={shell} survey={survey} about={about} tab={tab} />
        </Suspense>
      }
      question={
        <>
          <QuestionFacts judgement={judgement} about={about} />
          <Suspense fallback={<p>{language.messages.app.loading}</p>}>
            <RScriptPanel tab={tab} about={about} survey={survey} title={figure.title} />
          </Suspense>
        </>
      }
      sources={<SurveyFacts about={about} file={survey.file} />}
      onTab={(id) => view.change({ tab: TABS.find((one) => one === id) ?? "chart" })}
      onChart={(chart) => view.change({ chart })}
      actions={
        <>
          <ReferenceChips
            chips={chips}
            language={language}
            onToggle={(id) =>
              view.change({
                references: state.references.includes(id)
                  ? state.references.filter((one) => one !== id)
                  : [...state.references, id],
              })
            }
          />
          <FigureActions finding={finding} figure={figure} shell={shell} />
        </>
      }
    />
  );
}
