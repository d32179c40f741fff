import type { OpenedSurvey } from "../../../engine/protocol.ts";
import { describeGaps } from "../../../figure/describe-gaps.ts";
import type { Subject } from "../../../figure/subject.ts";
import type { CrossTab } from "../../../stats/cross-tab.ts";
import { judgeGaps } from "../../../stats/judge/judge-gaps.ts";
import { categoryCode } from "../../../survey/category.ts";
import { GapList } from "../../../views/panels/gap-list.tsx";
import { Notice } from "../../../views/ui/notice.tsx";
import { Segments } from "../../../views/ui/segments.tsx";
import { Select } from "../../../views/ui/select.tsx";
import { breakdownVariables } from "../../state/facet-variables.ts";
import { askable } from "../../state/offered.ts";
import { useReply } from "../../state/use-reply.ts";
import { Computing } from "./computing.tsx";
import css from "./dashboard.module.css";
import { ReplyFailure } from "./reply-failure.tsx";
import type { Shell } from "./shell.ts";

/** Where the gap is greatest: every group of every breakdown, or of every two, against all others. */
export function GapPanel({
  shell,
  survey,
  about,
  tab,
}: {
  readonly shell: Shell;
  readonly survey: OpenedSurvey;
  readonly about: Subject;
  readonly tab: CrossTab;
}) {
  const { view, language, library } = shell;
  const { state } = view;
  const words = language.messages.explore.gaps;
  const { measure } = tab.question;
  const [item] = measure.items;
  const chosen = tab.outcomes.findIndex((one) => one.kind === "category" && one.code === state.gap);
  const outcome = Math.max(0, chosen);
  const told = tab.outcomes[outcome];
  const isBattery = measure.items.length > 1;
  // Who answered, not what: two answers that go together are no gap between groups.
  const others = askable(survey, breakdownVariables(survey.codebook)).filter(
    ({ id }) => !measure.items.includes(id),
  );
  const profile = survey.closed ? others : others.filter(({ role }) => role === "breakdown");
  const breakdowns = (profile.length > 0 ? profile : others).map(({ id }) => id);
  const reply = useReply(
    library.clientOf(survey),
    "gaps",
    isBattery
      ? null
      : { survey: survey.name, question: tab.question, outcome, breakdowns, crossed: state.crossed },
    survey.revision,
  );
  const { answer, asked, failure } = reply;
  const of = asked && tab.outcomes[asked.outcome];

  if (isBattery) return <Notice title={words.battery} />;
  return (
    <section aria-labelledby="gaps-title">
      <h2 id="gaps-title" className={css.gapTitle}>
        {words.title}
      </h2>
      <div className={css.gapControls}>
        {tab.outcomes.length > 1 && told?.kind === "category" ? (
          <Select
            label={words.answer}
            value={told.code}
            options={tab.outcomes.flatMap((one) =>
              one.kind === "category" ? [{ id: one.code, name: about.labels.category(item, one.code) }] : [],
            )}
            onChange={(code) => view.change({ gap: categoryCode(code) })}
          />
        ) : null}
        {breakdowns.length > 1 ? (
          <Segments
            label={words.of}
            value={state.crossed ? "crossed" : "each"}
            options={[
              { id: "each", name: words.each },
              { id: "crossed", name: words.crossed },
            ]}
            onChange={(id) => view.change({ crossed: id === "crossed" })}
          />
        ) : null}
      </div>
      <ReplyFailure reply={reply} title={language.messages.explore.noGaps} language={language} />
      {answer && of && !reply.waiting ? (
        <GapList
          told={describeGaps(judgeGaps(answer, tab.question), tab.question, of, about)}
          language={language}
        />
      ) : failure ? null : (
        <Computing language={language} onStop={() => library.clientOf(survey).stop("gaps")} />
      )}
    </section>
  );
}
