import { useMemo, useState } from "react";
import type { OpenedSurvey } from "../../../engine/protocol.ts";
import { describeQuestion } from "../../../figure/describe-question.ts";
import { subject } from "../../../figure/subject.ts";
import { weightShiftSaid } from "../../../figure/weight-shift.ts";
import { judge } from "../../../stats/judge/judge.ts";
import type { Indicator } from "../../../survey/indicator.ts";
import type { Question } from "../../../survey/question.ts";
import { ContrastList } from "../../../views/panels/contrast-list.tsx";
import { Button, ButtonLink } from "../../../views/ui/button.tsx";
import { Notice } from "../../../views/ui/notice.tsx";
import { referencesIn } from "../../state/find-view.ts";
import { otherwiseWeighted } from "../../state/first-asks.ts";
import { useReply } from "../../state/use-reply.ts";
import { Computing } from "./computing.tsx";
import { contrastsOf } from "./contrasts.ts";
import css from "./dashboard.module.css";
import { ExploreAside } from "./explore-aside.tsx";
import { isPassing, ReplyFailure } from "./reply-failure.tsx";
import { changed, type Shell } from "./shell.ts";
import { SurveyFigure } from "./survey-figure.tsx";

/** What is wrong with them is wrong without weights as well. */
const OF_POPULATION = new Set(["population-too-small", "stratum-too-small", "one-cluster"]);

/** Indicators and filters at the left; the figure; what has to be read beside it. */
export function ExploreSurvey({ shell, survey }: { readonly shell: Shell; readonly survey: OpenedSurvey }) {
  const { fitted, language } = shell;
  const { indicator, question } = fitted;
  return (
    <div className={css.explore}>
      <ExploreAside shell={shell} survey={survey} />
      <div className={css.column} tabIndex={-1}>
        {indicator && question ? (
          <Answered shell={shell} survey={survey} indicator={indicator} question={question} />
        ) : (
          <Notice title={language.messages.explore.nothingToTabulate} />
        )}
        {indicator ? (
          <ContrastList contrasts={contrastsOf(shell, survey, indicator)} language={language} />
        ) : null}
      </div>
    </div>
  );
}

function Answered({
  shell,
  survey,
  indicator,
  question,
}: {
  readonly shell: Shell;
  readonly survey: OpenedSurvey;
  readonly indicator: Indicator;
  readonly question: Question;
}) {
  const { barometer, language, library, view } = shell;
  const { references } = view.state;
  const reply = useReply(
    library.clientOf(survey),
    "answer",
    { survey: survey.name, question },
    survey.revision,
  );
  const { answer, failure } = reply;

  // While the next answer is computed, the former one keeps its own indicator's words.
  const told = useMemo(() => {
    if (!answer) return null;
    const items = JSON.stringify(answer.question.measure);
    const of = survey.indicators.find(({ measure }) => JSON.stringify(measure) === items) ?? indicator;
    const about = subject({
      codebook: survey.codebook,
      indicator: JSON.stringify(indicator.measure) === items ? indicator : of,
      language,
      references: referencesIn(survey, barometer, references),
    });
    const judgement = judge(answer, about);
    return { about, figure: describeQuestion(judgement, about), tab: answer, judgement };
  }, [answer, survey, indicator, language, references, barometer]);

  // The same figure otherwise weighted: what the switch does, before it is pressed.
  const otherwise = otherwiseWeighted(question, survey);
  const other = useReply(
    library.clientOf(survey),
    "answer",
    otherwise && { survey: survey.name, question: otherwise },
    survey.revision,
  );
  const isShiftKnown = told !== null && other.answer !== null && !other.waiting && !reply.waiting;
  const known = isShiftKnown
    ? question.weight === null
      ? weightShiftSaid(other.answer, told.tab, told.about)
      : weightShiftSaid(told.tab, other.answer, told.about)
    : null;
  // The former one stays in its place, as former, until the next is known.
  const [shift, setShift] = useState("");
  if (known !== null && known !== shift) setShift(known);

  if (failure) {
    const isCrossed = question.breakdowns.length + view.state.filter.length > 0;
    return (
      <ReplyFailure
        reply={{
          failure,
          // What is stopped is all that was being answered.
          again: () => {
            reply.again();
            other.again();
          },
        }}
        title={language.messages.explore.noFigure}
        language={language}
        actions={
          <>
            {isPassing(failure) ? (
              // A smaller question may be answered: what it is asked by is not on the page now.
              isCrossed && failure.code !== "no-engine" ? (
                <Button onPress={() => view.change({ filter: [], by: [] })}>
                  {language.messages.explore.withoutCriteria}
                </Button>
              ) : null
            ) : failure.code === "criteria-closed" || failure.code === "variable-closed" ? (
              <Button look="primary" onPress={() => view.change({ filter: [], by: [] })}>
                {language.messages.explore.withoutCriteria}
              </Button>
            ) : question.weight === null || OF_POPULATION.has(failure.code) ? null : (
              <Button look="primary" onPress={() => view.change({ weighted: false })}>
                {language.messages.explore.withoutWeights}
              </Button>
            )}
            {survey.origin === "file" ? (
              <ButtonLink href={changed(view, { page: "data" })}>
                {language.messages.explore.toData}
              </ButtonLink>
            ) : null}
          </>
        }
      />
    );
  }
  const stop = () => library.clientOf(survey).stop("answer");
  if (!told) return <Computing language={language} onStop={stop} />;
  return (
    <SurveyFigure
      shell={shell}
      survey={survey}
      waiting={reply.waiting}
      onStop={stop}
      shift={known ?? shift}
      isShiftFormer={known === null}
      {...told}
    />
  );
}
