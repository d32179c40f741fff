import type { Counting } from "../count/counting.ts";
import type { CodeBook } from "../survey/codebook.ts";
import type { Question } from "../survey/question.ts";
import type { VariableId } from "../survey/variable.ts";
import { areApart } from "./comparison.ts";
import { isEverybody, type TalliedGroup } from "./comparisons.ts";
import type { Trait } from "./cross-tab.ts";
import { betweenMeans, betweenShares, type Difference } from "./difference.ts";
import { studentMultiplier } from "./distributions/student.ts";
import type { Estimate } from "./estimate.ts";
import { hiddenAlone } from "./hidden-alone.ts";
import { holm } from "./holm.ts";
import { type ItemTallies, meanIn, shareIn } from "./item-tallies.ts";
import { lessMeans, mean } from "./mean.ts";
import type { Plan } from "./plan.ts";
import { outcomesOf } from "./response.ts";
import type { Sample } from "./sample-of.ts";
import { lessShares, share } from "./share.ts";
import { type IsHiddenAt, talliedGroups } from "./tallied-groups.ts";
import { tallyQuestion } from "./tally-question.ts";
import { tellingApart } from "./telling-apart.ts";

type Shown = Extract<Estimate, { kind: "estimate" }>;

/** Gap: a group against all others, its interval wide enough for all gaps that are ranked with it (Bonferroni). */
export interface Gap extends Difference {
  /** One trait, or two: the group of those who have both. */
  readonly traits: readonly Trait[];
  readonly group: Shown;
  readonly rest: Shown;
  /** Holm's p-value among all that are ranked. */
  readonly adjusted: number;
  /** See `Comparison`. */
  readonly apart: boolean;
}

/** The gaps of an estimate, the largest first. */
export interface Gaps {
  readonly ranked: readonly Gap[];
  /** How many groups were ranked: what the intervals and p-values are adjusted for. */
  readonly compared: number;
  /** Groups that are hidden, tiny or fragile, or leave too few others: they are not ranked. */
  readonly unranked: readonly (readonly Trait[])[];
}

/** What is hidden of an item of a question; null: nothing is. */
export type HiddenIn = (question: Question, tallies: ItemTallies) => IsHiddenAt | null;

/** More than these nobody reads. */
const MOST = 50;

/** Hides in each ranking of groups what it would give away alone. */
export const hidingAlone =
  (counting: Counting, sample: Sample, threshold: number): HiddenIn =>
  (question, tallies) => {
    const isHidden = hiddenAlone(counting, question, sample, [tallies], threshold);
    return isHidden && ((...slots) => isHidden(tallies.item, ...slots));
  };

/**
 * Where the gap is greatest: every group of every breakdown against the others, and on request those whom two
 * breakdowns make together. A small base makes large differences by chance: it never ranks. A group that is everybody
 * has no others: nothing is said of it.
 *
 * @param outcome - which of the measure's outcomes is compared, from 0
 * @param breakdowns - one or two variables each
 * @returns the ranking, in steps: after each breakdown whoever computes may do something else, or leave the rest
 */
export function* rankGaps(
  counting: Counting,
  question: Question,
  outcome: number,
  breakdowns: readonly (readonly VariableId[])[],
  sample: Sample,
  hiddenIn: HiddenIn,
): Generator<void, Gaps> {
  const unranked: (readonly Trait[])[] = [];
  const found: Found[] = [];
  for (const asked of apartFrom(counting.codebook, question, breakdowns)) {
    found.push(...gapsBy(counting, asked, outcome, sample, hiddenIn, unranked));
    yield;
  }

  const adjusted = holm(found.map(({ p }) => p));
  const confidence = 1 - (1 - question.confidence) / Math.max(1, found.length);
  const ranked = found
    .map(
      (gap, index): Gap => ({ ...gap, adjusted: adjusted[index] ?? 1, interval: widened(gap, confidence) }),
    )
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return { ranked: ranked.slice(0, MOST), compared: found.length, unranked };
}

/** The ranking at once. */
export function gaps(...asked: Parameters<typeof rankGaps>): Gaps {
  const steps = rankGaps(...asked);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The gaps of the groups of one question; those that have none go to `unranked`. */
function gapsBy(
  counting: Counting,
  asked: Question,
  outcome: number,
  sample: Sample,
  hiddenIn: HiddenIn,
  unranked: (readonly Trait[])[],
): readonly Found[] {
  const { plan } = sample;
  const outcomes = outcomesOf(counting.codebook, asked.measure);
  const compared = outcomes[outcome];
  const [tallies] = tallyQuestion(counting, asked, sample).items;
  if (!tallies || !compared) return [];
  const isHiddenAt = hiddenIn(asked, tallies);
  const groups = talliedGroups(tallies, outcomes, asked, plan, isHiddenAt, outcome);
  const whole = groups.find(({ group }) => group.traits.length === 0);
  return groups.flatMap((one) => {
    if (!whole || one.group.traits.length !== asked.breakdowns.length || isEverybody(one, whole, outcome))
      return [];
    // The others of a group of a hidden whole would tell the whole.
    if (isHiddenAt?.(0, 0)) {
      unranked.push(one.group.traits);
      return [];
    }
    const gap =
      compared.kind === "mean"
        ? meanGap(one, whole, asked, plan)
        : shareGap(one, whole, outcome, asked, plan);
    if (gap === null && one.cells[outcome]?.kind !== "empty") unranked.push(one.group.traits);
    return gap ?? [];
  });
}

/** The question by each of the breakdowns, as far as they tell anybody apart; once where two come to the same. */
function apartFrom(
  codebook: CodeBook,
  question: Question,
  breakdowns: readonly (readonly VariableId[])[],
): readonly Question[] {
  const asked = breakdowns.map((by) => tellingApart(codebook, { ...question, breakdowns: by }));
  const made = new Map(asked.map((one) => [JSON.stringify(one.breakdowns), one]));
  return [...made.values()].filter((one) => one.breakdowns.length > 0);
}

type Found = Omit<Gap, "adjusted">;

function widened({ value, standardError, degrees }: Found, confidence: number): Gap["interval"] {
  if (standardError === 0) return null;
  const reach = studentMultiplier(confidence, degrees) * standardError;
  return { lower: value - reach, upper: value + reach };
}

const solid = (estimate: Estimate | undefined): Shown | null =>
  estimate?.kind === "estimate" && estimate.reliability === "solid" ? estimate : null;

function shareGap(
  { tallies, number, cells, group }: TalliedGroup,
  whole: TalliedGroup,
  outcome: number,
  question: Question,
  plan: Plan,
): Found | null {
  const own = solid(cells[outcome]);
  if (!own) return null;
  const part = shareIn(tallies, number, outcome);
  const others = lessShares(shareIn(tallies, whole.number, outcome), part);
  const rest = solid(share(others.whole, plan, question, others.byCell));
  if (!rest) return null;
  const difference = betweenShares(others, part, plan, question.confidence);
  return { ...difference, traits: group.traits, group: own, rest, apart: areApart(rest, own, true) };
}

function meanGap(
  { tallies, number, cells, group }: TalliedGroup,
  whole: TalliedGroup,
  question: Question,
  plan: Plan,
): Found | null {
  const own = solid(cells[0]);
  const part = meanIn(tallies, number);
  const others = lessMeans(meanIn(tallies, whole.number), part);
  const rest = solid(mean(others.whole, plan, question, others.byCell, tallies.isAmount));
  if (!own || !rest) return null;
  const difference = betweenMeans(others, part, plan, question.confidence);
  return { ...difference, traits: group.traits, group: own, rest, apart: true };
}
