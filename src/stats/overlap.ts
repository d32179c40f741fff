import { codesIn } from "../count/answers.ts";
import type { Counting } from "../count/counting.ts";
import { variableOf } from "../survey/codebook.ts";
import type { Measure } from "../survey/measure.ts";
import type { Question } from "../survey/question.ts";
import type { VariableId } from "../survey/variable.ts";
import type { Place } from "./comparison.ts";
import type { Overlap, TalliedGroup } from "./comparisons.ts";
import { jointVariances } from "./joint.ts";
import { type GroupShares, jointShares } from "./joint-shares.ts";
import { EVERYBODY_ALONE, membership } from "./membership.ts";
import type { Plan } from "./plan.ts";
import { response } from "./response.ts";
import type { Sample } from "./sample-of.ts";
import { type Slots, slotsOf } from "./slots-of.ts";
import { type WeighedPatterns, weighedPatterns } from "./weighed-patterns.ts";

type Variances = (a: number, b: number) => number;

/**
 * For two groups of a cross-tab, the variance of their differences where somebody can be in both: items of a battery,
 * groups by a question with several answers. From the patterns of all items with the breakdowns, when first asked for:
 * one walk over them for all outcomes where everybody has at most one, else one for each.
 */
export function overlapOf(
  counting: Counting,
  question: Question,
  { weights, plan }: Sample,
  groups: readonly TalliedGroup[],
): (a: TalliedGroup, b: TalliedGroup) => Overlap {
  const { measure, breakdowns, filter } = question;
  const make = once(() => {
    const variables = [...measure.items, ...breakdowns];
    const patterns = weighedPatterns(counting, { variables, conditions: [], filter, moments: null }, weights);
    const slots = [0, 1].map((at) => {
      const by = breakdowns[at];
      return slotsOf(counting, by === undefined ? EVERYBODY_ALONE : membership(counting, by), patterns);
    });
    const isOfOne = isOneAnswer(counting, measure, groups) && !plan.cells;
    return isOfOne
      ? sharesOf(counting, measure, groups, patterns, slots, plan)
      : (outcome: number): Variances =>
          jointVariances(
            patterns,
            groups.length,
            influences(counting, measure, groups, outcome, patterns, slots),
            plan,
          );
  });
  const made = new Map<number, Variances>();
  const variances = (outcome: number) => {
    const known = made.get(outcome) ?? make()(outcome);
    made.set(outcome, known);
    return known;
  };
  const common = (a: Place, b: Place) => variances(a.outcome)(a.group, b.group);
  const isMultiple = ({ group }: TalliedGroup) =>
    group.traits.some(({ variable }) => variableOf(counting.codebook, variable).kind === "multiple");
  return (a, b) => (a.group.item !== b.group.item || isMultiple(a) ? common : null);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Above, each outcome is walked over by itself: so many sums would not fit the cache of a processor. */
const MOST_SUMS = 2 ** 20;

/** Whether there is one item, to which nobody gives two answers. */
function isOneAnswer(counting: Counting, measure: Measure, groups: readonly TalliedGroup[]): boolean {
  const [item] = measure.items;
  if (measure.kind === "mean" || measure.items.length > 1) return false;
  const answers = counting.answers(item);
  return answers.kind === "coded" && groups.length ** 2 * (answers.categories + 1) <= MOST_SUMS;
}

/** Of each group, the share or mean and the weight of its base; 0 where there is none. */
function estimatesOf(groups: readonly TalliedGroup[], outcome: number): GroupShares {
  const values = new Float64Array(groups.length);
  const bases = new Float64Array(groups.length);
  groups.forEach(({ cells }, place) => {
    const estimate = cells[outcome];
    if (estimate?.kind !== "estimate") return;
    values[place] = estimate.value;
    bases[place] = estimate.base.weighted;
  });
  return { values, bases };
}

/** Variances by outcome, of shares of the answers to one question. */
function sharesOf(
  counting: Counting,
  measure: Measure,
  groups: readonly TalliedGroup[],
  patterns: WeighedPatterns,
  slots: readonly Slots[],
  plan: Plan,
): (outcome: number) => Variances {
  const [item] = measure.items;
  const codes = patterns.codes(item);
  const read = response(counting, measure, item);
  const outcomes = groups[0]?.cells.length ?? 0;
  const answers = Int32Array.from({ length: codesIn(counting.answers(item)) }, (_, answer) => {
    if (read.read(answer) < 0) return -1;
    return read.count() > 0 ? (read.outcomes[0] ?? -1) : outcomes;
  });
  const isShown = ({ cells }: TalliedGroup) => cells.some(({ kind }) => kind === "estimate");
  const shares = jointShares(
    {
      size: patterns.size,
      sumW2: patterns.sumW2,
      groupsOf: groupsWriter(item, groups, isShown, slots),
      answerOf: (pattern) => answers[codes[pattern] as number] as number,
      answers: outcomes + 1,
    },
    groups.length,
    plan,
  );
  return (outcome) => shares(outcome, estimatesOf(groups, outcome));
}

/** What writes the places of an item's groups that the respondents of a pattern are in. */
function groupsWriter(
  item: VariableId,
  groups: readonly TalliedGroup[],
  isWanted: (group: TalliedGroup, place: number) => boolean,
  [first, second]: readonly Slots[],
): (pattern: number, places: Uint32Array, from?: number) => number {
  if (!first || !second) return () => 0;
  const seconds = second.size;
  const placeOf = new Int32Array(first.size * seconds).fill(-1);
  groups.forEach((group, place) => {
    if (group.group.item === item && isWanted(group, place)) placeOf[group.number] = place;
  });
  return (pattern, places, from = 0) => {
    let count = from;
    const f = first.codes[pattern] ?? 0;
    const s = second.codes[pattern] ?? 0;
    const end = first.lists.starts[f + 1] as number;
    const secondEnd = second.lists.starts[s + 1] as number;
    for (let k = first.lists.starts[f] as number; k < end; k++) {
      const row = Math.imul(first.lists.of[k] as number, seconds);
      for (let l = second.lists.starts[s] as number; l < secondEnd; l++) {
        const place = placeOf[row + (second.lists.of[l] as number)] as number;
        if (place >= 0) places[count++] = place;
      }
    }
    return count;
  };
}

/** What respondents of a pattern pull on each group's estimate, before their weight: (y − p)/W in the base, 0 outside. */
function influences(
  counting: Counting,
  measure: Measure,
  groups: readonly TalliedGroup[],
  outcome: number,
  patterns: WeighedPatterns,
  slots: readonly Slots[],
): (pattern: number, places: Uint32Array, influences: Float64Array) => number {
  const { values, bases } = estimatesOf(groups, outcome);
  const items = measure.items.map((item) => ({
    codes: patterns.codes(item),
    answers: valuesOf(counting, measure, item, outcome),
    write: groupsWriter(item, groups, (_, place) => (bases[place] ?? 0) > 0, slots),
  }));
  return (pattern, places, pulls) => {
    let count = 0;
    for (const { codes, answers, write } of items) {
      const y = answers[codes[pattern] as number] as number;
      if (Number.isNaN(y)) continue;
      const from = count;
      count = write(pattern, places, from);
      for (let k = from; k < count; k++) {
        const place = places[k] as number;
        pulls[k] = (y - (values[place] as number)) / (bases[place] as number);
      }
    }
    return count;
  };
}

/** Of each answer, y: the number for a mean, 1 where it has the outcome, else 0; NaN where it is in no base. */
function valuesOf(counting: Counting, measure: Measure, item: VariableId, outcome: number): Float64Array {
  const answers = response(counting, measure, item);
  const has = (list: Uint32Array | null, count: number) =>
    list?.subarray(0, count).includes(outcome) ?? false;
  return Float64Array.from({ length: codesIn(counting.answers(item)) }, (_, answer) => {
    if (answers.read(answer) < 0) return Number.NaN;
    if (measure.kind === "mean") return answers.value();
    if (has(answers.skipped, answers.skippedCount())) return Number.NaN;
    return has(answers.outcomes, answers.count()) ? 1 : 0;
  });
}
