import { useMemo } from "react";
import type { OpenedSurvey } from "../../../engine/protocol.ts";
import type { Finding } from "../../../figure/finding.ts";
import { variableOf } from "../../../survey/codebook.ts";
import type { VariableId } from "../../../survey/variable.ts";
import { worded } from "../../../survey/wording.ts";
import { FigureCard } from "../../../views/figures/figure-card.tsx";
import { IndicatorList } from "../../../views/panels/indicator-list.tsx";
import { MOST_ROWS } from "../../state/find-view.ts";
import { tell } from "../../state/tell.ts";
import { useReply } from "../../state/use-reply.ts";
import { IMPORTED, TABS } from "../../state/view-state.ts";
import { Computing } from "./computing.tsx";
import css from "./dashboard.module.css";
import { Facets } from "./explore-aside.tsx";
import { FigureActions } from "./figure-actions.tsx";
import { FigureTable } from "./figure-table.tsx";
import { ReceiptPanel } from "./receipt-panel.tsx";
import { ReplyFailure } from "./reply-failure.tsx";
import { changed, type Shell } from "./shell.ts";

/** The figures of a file that holds some already: which at the left, with filters; their chart and table. */
export function ExploreComputed({
  shell,
  survey,
  variable,
}: {
  readonly shell: Shell;
  readonly survey: OpenedSurvey;
  readonly variable: VariableId;
}) {
  const { fitted, language, library, view } = shell;
  const { codebook } = survey;
  const words = language.messages.explore;
  const wide = window.matchMedia("(min-width: 981px)").matches;
  const reply = useReply(
    library.clientOf(survey),
    "computed",
    { survey: survey.name, variable, filter: fitted.filter, count: MOST_ROWS },
    survey.revision,
  );
  const { answer, asked, failure } = reply;
  // While the next figures are read, the former ones keep their own words.
  const told = useMemo(() => {
    if (!answer || !asked) return null;
    const finding: Finding = { kind: "computed", codebook, variable: asked.variable, ...answer };
    return { finding, figure: tell(finding, language) };
  }, [answer, asked, codebook, language]);
  const figure = told?.figure;
  const stop = () => library.clientOf(survey).stop("computed");
  return (
    <div className={css.explore}>
      <details className={css.aside} open={wide}>
        <summary>{words.showFilters}</summary>
        <IndicatorList
          language={language}
          indicators={(codebook.aggregate?.values ?? []).map(({ variable: id, unit }) => ({
            id,
            title: worded(variableOf(codebook, id).label, language.tag),
            theme: words.figures,
            detail: language.messages.figure.computed.units[unit],
            href: changed(view, {
              survey: survey.name,
              file: survey.name === IMPORTED ? survey.file : null,
              indicator: id,
            }),
            current: id === variable,
          }))}
        />
        <Facets shell={shell} survey={survey} />
      </details>
      <div className={css.column} tabIndex={-1}>
        <ReplyFailure reply={reply} title={language.messages.explore.noFigure} language={language} />
        {told && figure ? (
          <FigureCard
            figure={figure}
            language={language}
            tab={view.state.tab}
            chart={null}
            waiting={reply.waiting}
            onStop={stop}
            table={<FigureTable figure={figure} language={language} />}
            question={<p>{figure.note.remarks[0]}</p>}
            sources={<ReceiptPanel shell={shell} survey={survey} />}
            onTab={(id) => view.change({ tab: TABS.find((one) => one === id) ?? "chart" })}
            onChart={() => {}}
            actions={<FigureActions finding={told.finding} figure={figure} shell={shell} />}
          />
        ) : failure ? null : (
          <Computing language={language} onStop={stop} />
        )}
      </div>
    </div>
  );
}
