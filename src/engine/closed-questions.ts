import { countingOf } from "../count/columns/count-columns.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import type { CrossTab, Group } from "../stats/cross-tab.ts";
import { crossTabOf } from "../stats/cross-tabulate.ts";
import { type Gaps, rankGaps } from "../stats/gaps.ts";
import type { ItemTallies } from "../stats/item-tallies.ts";
import { sampleOf } from "../stats/sample-of.ts";
import { NOTHING_MISSING } from "../stats/tallied-groups.ts";
import { NOBODY } from "../stats/tally.ts";
import { tallyQuestion } from "../stats/tally-question.ts";
import { tellingApart } from "../stats/telling-apart.ts";
import { variableOf } from "../survey/codebook.ts";
import type { Condition } from "../survey/filter.ts";
import type { Question } from "../survey/question.ts";
import { mayAsk } from "./closed-permits.ts";
import type { ClosedSurvey } from "./closed-survey.ts";
import type { Steps } from "./in-steps.ts";
import type { Ask, Failure } from "./protocol.ts";
import { rankedBy } from "./questions.ts";

/** The group at these slots of a question's breakdowns, as a filter would choose it. */
function traitsAt({ first, second }: ItemTallies, slots: readonly [number, number]): readonly Condition[] {
  return [first, second].flatMap(({ variable, codes }, place): Condition[] => {
    const code = codes[(slots[place] ?? 0) - 1];
    return variable === null || code === undefined ? [] : [{ variable, codes: [code] }];
  });
}

/** Answers a question that may be asked of a closed survey. */
export function answerClosed(survey: ClosedSurvey, question: Question): Result<CrossTab, Failure> {
  const may = mayAsk(survey, question);
  if (!may.ok) return may;
  const { table, closed } = survey;
  const counting = countingOf(table);
  const sample = sampleOf(counting, question.weight);
  if (!sample.ok) return sample;
  const asked = tellingApart(table.codebook, question);
  const tallied = tallyQuestion(counting, asked, sample.value);
  const tallies = new Map(tallied.items.map((one) => [one.item, one]));
  const tab = crossTabOf(
    { counting, question: asked, sample: sample.value, threshold: closed.threshold },
    tallied,
    (item, ...slots) => {
      const of = tallies.get(item);
      return !of || survey.isHidden(item, [...asked.filter, ...traitsAt(of, slots)]);
    },
  );
  const { design } = tab;
  return ok({
    ...tab,
    comparisons: tab.comparisons.filter(({ a, b }) => !mayOverlap(survey, tab, a.group, b.group)),
    design: survey.isHidden(null, asked.filter)
      ? { ...design, selected: NOBODY, weighed: { n: 0, effective: 0 } }
      : design,
    groups: tab.groups.map((group) => withoutReasons(survey, asked, group)),
  });
}

/**
 * Whether somebody can be in two groups that are compared with each other: how sure their difference is would tell how
 * many are in both, and what they answered. A group and everybody have as many in common as the group has.
 */
function mayOverlap(
  { table }: ClosedSurvey,
  { question, groups }: CrossTab,
  first: number,
  second: number,
): boolean {
  const [one, other] = [groups[first], groups[second]];
  if (question.compared === "whole" || !one || !other) return false;
  return (
    one.item !== other.item ||
    one.traits.some(
      ({ variable, code }, place) =>
        code !== other.traits[place]?.code && variableOf(table.codebook, variable).kind === "multiple",
    )
  );
}

/**
 * Why there is no answer is told of everybody, and of items that nothing is hidden of: of the others, those who said
 * why in all groups that are shown could be taken from those who said it at all.
 */
const withoutReasons = (survey: ClosedSurvey, { filter }: Question, group: Group): Group =>
  (filter.length === 0 && group.traits.length === 0) || !survey.hidesAny(group.item)
    ? group
    : { ...group, missing: NOTHING_MISSING };

/** The gaps of a question to a closed survey, by the breakdowns that may be asked with it; why none, where none may. */
export function rankClosedGaps(
  survey: ClosedSurvey,
  { question, outcome, breakdowns, crossed }: Ask<"gaps">,
): Result<Steps<Gaps>, Failure> {
  const alone = mayAsk(survey, { ...question, breakdowns: [] });
  if (!alone.ok) return alone;
  const wanted = rankedBy(breakdowns, crossed);
  const asked = wanted.map((one) => mayAsk(survey, { ...question, breakdowns: one }));
  const by = wanted.filter((_, index) => asked[index]?.ok);
  const refused = asked.find((one) => !one.ok);
  if (by.length === 0 && refused) return refused;
  const counting = countingOf(survey.table);
  const sample = sampleOf(counting, question.weight);
  if (!sample.ok) return sample;
  return ok(
    rankGaps(
      counting,
      question,
      outcome,
      by,
      sample.value,
      (asked, tallies) =>
        (...slots) =>
          survey.isHidden(tallies.item, [...asked.filter, ...traitsAt(tallies, slots)]),
    ),
  );
}

/** The cross-tabs of questions that leave together: each hides what every other view hides. */
export function releaseClosed(
  survey: ClosedSurvey,
  questions: readonly Question[],
): Result<readonly CrossTab[], Failure> {
  const released: CrossTab[] = [];
  for (const question of questions) {
    const answered = answerClosed(survey, question);
    if (!answered.ok) return answered;
    released.push(answered.value);
  }
  return ok(released);
}

export const rowsClosed = ({ closed }: ClosedSurvey): Result<never, Failure> =>
  fail({ code: "rows-closed", params: { threshold: closed.threshold } });
