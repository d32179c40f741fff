import { useEffect, useMemo, useState } from "react";
import type { OpenedSurvey } from "../../../engine/protocol.ts";
import { describeQuestion } from "../../../figure/describe-question.ts";
import { publishedBase, publishedSource, publishedValue } from "../../../figure/published-words.ts";
import { subject } from "../../../figure/subject.ts";
import type { CrossTab } from "../../../stats/cross-tab.ts";
import { judge } from "../../../stats/judge/judge.ts";
import type { Headline } from "../../../survey/barometer.ts";
import type { Indicator } from "../../../survey/indicator.ts";
import { worded } from "../../../survey/wording.ts";
import { FigureTeaser } from "../../../views/figures/figure-teaser.tsx";
import { DropPanel } from "../../../views/panels/drop-panel.tsx";
import { HeadlineCard } from "../../../views/panels/headline-card.tsx";
import { download } from "../../download.ts";
import { teaserOf, teaserQuestion } from "../../state/first-asks.ts";
import { useReply } from "../../state/use-reply.ts";
import { PUBLISHED } from "../../state/view-state.ts";
import { Computing } from "./computing.tsx";
import css from "./dashboard.module.css";
import { KeptOffer } from "./kept-offer.tsx";
import { ReplyFailure } from "./reply-failure.tsx";
import { elsewhere, type Shell } from "./shell.ts";

/** The article's figures as published, then a look into each survey, then the door for one's own. */
export function OverviewPage({ shell }: { readonly shell: Shell }) {
  const { barometer, language } = shell;
  const { title, lead, caution } = barometer.opening;
  const words = language.messages.overview;
  const [first] = barometer.surveys;
  return (
    <div className={css.overview}>
      <h1>{worded(title, language.tag)}</h1>
      {lead ? <p className={css.lead}>{worded(lead, language.tag)}</p> : null}
      <div className={css.three}>
        {barometer.headlines.map((headline) => (
          <PublishedHeadline key={headline.figure} headline={headline} shell={shell} />
        ))}
      </div>
      {caution ? <p className={css.muted}>{worded(caution, language.tag)}</p> : null}
      <div className={css.two}>
        {barometer.surveys.map((survey) => (
          <Teaser key={survey.name} survey={survey} shell={shell} />
        ))}
      </div>
      <KeptOffer shell={shell} />
      <DropPanel
        language={language}
        onChoose={shell.chooseFile}
        onPaste={shell.paste}
        onTemplate={async () => {
          const { templateCsv } = await import("../../../exports/template.ts");
          if (first) download(templateCsv(first.codebook), words.templateFile({ name: first.name }));
        }}
        onTemplateCodebook={async () => {
          const { templateCodebook } = await import("../../../exports/template.ts");
          if (first)
            download(templateCodebook(first.codebook, language), words.codebookFile({ name: first.name }));
        }}
      />
    </div>
  );
}

function PublishedHeadline({ headline, shell }: { readonly headline: Headline; readonly shell: Shell }) {
  const { barometer, language, view } = shell;
  const figure = barometer.figures.find(({ id }) => id === headline.figure);
  if (!figure) return null;
  return (
    <HeadlineCard
      topic={worded(headline.topic, language.tag)}
      number={publishedValue(figure, language)}
      statement={worded(headline.statement, language.tag)}
      foot={[
        publishedSource(figure),
        publishedBase(figure, language),
        language.messages.figure.measurement[figure.measurement],
      ].join(" · ")}
      share={figure.share}
      difficulty={figure.share < 0.5}
      href={elsewhere(view, { survey: PUBLISHED, figure: figure.id })}
      language={language}
    />
  );
}

function Teaser({ survey, shell }: { readonly survey: OpenedSurvey; readonly shell: Shell }) {
  const { barometer, language, library, view } = shell;
  const indicator = teaserOf(survey, barometer.headlines);
  const question = indicator ? teaserQuestion(indicator, survey, view.state) : null;
  const reply = useReply(
    library.clientOf(survey),
    "answer",
    question ? { survey: survey.name, question } : null,
  );
  // Stopping one stops whatever its engine answers: the others were not meant, and ask once more.
  const [isStopped, setIsStopped] = useState(false);
  const { failure, again } = reply;
  const isOthers = failure?.code === "stopped" && !isStopped;
  useEffect(() => {
    if (isOthers) again();
  }, [isOthers, again]);
  if (!indicator || !question) return null;
  if (failure && !isOthers)
    return (
      <ReplyFailure
        reply={{
          failure,
          again: () => {
            setIsStopped(false);
            again();
          },
        }}
        title={language.messages.explore.noFigure}
        language={language}
      />
    );
  if (!reply.answer)
    return (
      <Computing
        language={language}
        onStop={() => {
          setIsStopped(true);
          library.clientOf(survey).stop("answer");
        }}
      />
    );
  return <TeaserFigure tab={reply.answer} indicator={indicator} survey={survey} shell={shell} />;
}

function TeaserFigure({
  tab,
  indicator,
  survey,
  shell,
}: {
  readonly tab: CrossTab;
  readonly indicator: Indicator;
  readonly survey: OpenedSurvey;
  readonly shell: Shell;
}) {
  const { language, view } = shell;
  const { codebook } = survey;
  const figure = useMemo(() => {
    const about = subject({ codebook, indicator, language, references: [] });
    return describeQuestion(judge(tab, about), about);
  }, [tab, codebook, indicator, language]);
  return (
    <FigureTeaser
      figure={figure}
      chart={figure.series.length > 1 ? "points" : "bars"}
      href={elsewhere(view, { survey: survey.name, indicator: indicator.id })}
      language={language}
    />
  );
}
