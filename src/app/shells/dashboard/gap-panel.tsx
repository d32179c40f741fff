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
import { gapsAsk } from "../../state/first-asks.ts";
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
  const ask = gapsAsk(survey, tab, state);
  const told = tab.outcomes[ask?.outcome ?? 0];
  const reply = useReply(library.clientOf(survey), "gaps", ask, survey.revision);
  const { answer, asked, failure } = reply;
  const of = asked && tab.outcomes[asked.outcome];

  if (!ask) return <Notice title={words.battery} />;
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
        {ask.breakdowns.length > 1 ? (
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
          told={describeGaps(judgeGaps(answer, tab, about.codebook.wave), tab.question, of, about)}
          language={language}
        />
      ) : failure ? null : (
        <Computing language={language} onStop={() => library.clientOf(survey).stop("gaps")} />
      )}
    </section>
  );
}
