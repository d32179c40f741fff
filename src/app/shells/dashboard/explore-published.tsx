import { useMemo } from "react";
import type { Finding } from "../../../figure/finding.ts";
import { publishedValue } from "../../../figure/published-words.ts";
import { publishedQuestionFacts, publishedSourceFacts } from "../../../figure/question-facts.ts";
import type { PublishedFigure } from "../../../survey/published-figure.ts";
import { worded } from "../../../survey/wording.ts";
import { Facts } from "../../../views/figures/facts.tsx";
import { FigureCard } from "../../../views/figures/figure-card.tsx";
import { ContrastList } from "../../../views/panels/contrast-list.tsx";
import { IndicatorList } from "../../../views/panels/indicator-list.tsx";
import { ButtonLink } from "../../../views/ui/button.tsx";
import { Buttons } from "../../../views/ui/buttons.tsx";
import { Notice } from "../../../views/ui/notice.tsx";
import { tell } from "../../state/tell.ts";
import { TABS } from "../../state/view-state.ts";
import { nearFigures } from "./contrasts.ts";
import css from "./dashboard.module.css";
import { FigureActions } from "./figure-actions.tsx";
import { FigureTable } from "./figure-table.tsx";
import { PublishedTable } from "./published-table.tsx";
import { changed, elsewhere, type Shell } from "./shell.ts";

/** The published figures: one in the card, all in a table, by theme at the left. */
export function ExplorePublished({ shell }: { readonly shell: Shell }) {
  const { barometer, fitted, language, view } = shell;
  const words = language.messages.explore;
  const figure = fitted.figure ?? barometer.figures[0];
  if (!figure) return <Notice title={words.noPublished} />;
  const wide = window.matchMedia("(min-width: 981px)").matches;
  return (
    <div className={css.explore}>
      <details className={css.aside} open={wide}>
        <summary>{words.showFilters}</summary>
        <IndicatorList
          language={language}
          indicators={barometer.figures.map((one) => ({
            id: one.id,
            title: `${worded(one.indicator, language.tag)} · ${worded(one.answer, language.tag)}${one.group ? ` (${worded(one.group, language.tag)})` : ""}`,
            theme: worded(one.theme, language.tag),
            detail: publishedValue(one, language),
            href: changed(view, { figure: one.id }),
            current: one.id === figure.id,
          }))}
        />
      </details>
      <div className={css.column}>
        <PublishedCard figure={figure} shell={shell} />
        <ContrastList contrasts={nearFigures(shell, figure.id)} language={language} />
        <PublishedTable shell={shell} />
      </div>
    </div>
  );
}

function PublishedCard({ figure, shell }: { readonly figure: PublishedFigure; readonly shell: Shell }) {
  const { barometer, language, view } = shell;
  const words = language.messages.explore;
  const finding = useMemo<Finding>(() => ({ kind: "published", figure }), [figure]);
  const told = useMemo(() => tell(finding, language), [finding, language]);
  const explorable = barometer.surveys.flatMap((survey) =>
    survey.comparable
      .filter((comparable) => comparable.figure === figure.id)
      .flatMap((comparable) =>
        survey.indicators
          .filter(
            ({ measure }) =>
              measure.items.length === 1 &&
              measure.items[0] === comparable.variable &&
              (measure.kind === "share" || measure.kind === "net"),
          )
          .map((indicator) => ({ survey, indicator })),
      ),
  );
  return (
    <FigureCard
      figure={told}
      language={language}
      tab={view.state.tab}
      chart={null}
      table={<FigureTable figure={told} language={language} />}
      question={<Facts facts={publishedQuestionFacts(figure, language)} />}
      sources={<Facts facts={publishedSourceFacts(figure, language)} />}
      onTab={(id) => view.change({ tab: TABS.find((one) => one === id) ?? "chart" })}
      onChart={() => {}}
      actions={
        <>
          <Buttons>
            {explorable.map(({ survey, indicator }) => (
              <ButtonLink
                key={`${survey.name} ${indicator.id}`}
                href={elsewhere(view, {
                  survey: survey.name,
                  indicator: indicator.id,
                  references: [figure.id],
                })}
              >
                {words.exploreWith({ title: worded(indicator.title, language.tag) })}
              </ButtonLink>
            ))}
          </Buttons>
          <FigureActions finding={finding} figure={told} shell={shell} />
        </>
      }
    />
  );
}
