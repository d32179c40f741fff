import { codesIn } from "../count/answers.ts";
import type { Counting } from "../count/counting.ts";
import { variableOf } from "../survey/codebook.ts";
import type { Measure } from "../survey/measure.ts";
import type { Question } from "../survey/question.ts";
import type { VariableId } from "../survey/variable.ts";
import type { Place } from "./comparison.ts";
import type { Overlap, TalliedGroup } from "./comparisons.ts";
import { jointVariances } from "./joint.ts";
import { EVERYBODY_ALONE, membership } from "./membership.ts";
import { response } from "./response.ts";
import type { Sample } from "./sample-of.ts";
import { type Slots, slotsOf } from "./slots-of.ts";
import { type WeighedPatterns, weighedPatterns } from "./weighed-patterns.ts";

/**
 * For two groups of a cross-tab, the variance of their differences where somebody can be in both: items of a battery,
 * groups by a question with several answers. From the patterns of all items with the breakdowns, one walk over them for
 * each outcome, when first asked for.
 */
export function overlapOf(
  counting: Counting,
  question: Question,
  { weights, plan }: Sample,
  groups: readonly TalliedGroup[],
): (a: TalliedGroup, b: TalliedGroup) => Overlap {
  const { measure, breakdowns, filter } = question;
  const made = new Map<number, (a: number, b: number) => number>();
  let patterns: WeighedPatterns | null = null;
  let slots: readonly Slots[] | null = null;
  const variances = (outcome: number) => {
    const known = made.get(outcome);
    if (known) return known;
    const variables = [...measure.items, ...breakdowns];
    patterns ??= weighedPatterns(counting, { variables, conditions: [], filter, moments: null }, weights);
    const here = patterns;
    slots ??= [0, 1].map((at) => {
      const by = breakdowns[at];
      return slotsOf(counting, by === undefined ? EVERYBODY_ALONE : membership(counting, by), here);
    });
    const write = influences(counting, measure, groups, outcome, patterns, slots);
    const variance = jointVariances(patterns, groups.length, write, plan);
    made.set(outcome, variance);
    return variance;
  };
  const common = (a: Place, b: Place) => variances(a.outcome)(a.group, b.group);
  const isMultiple = ({ group }: TalliedGroup) =>
    group.traits.some(({ variable }) => variableOf(counting.codebook, variable).kind === "multiple");
  return (a, b) => (a.group.item !== b.group.item || isMultiple(a) ? common : null);
}

/** What respondents of a pattern pull on each group's estimate, before their weight: (y − p)/W in the base, 0 outside. */
function influences(
  counting: Counting,
  measure: Measure,
  groups: readonly TalliedGroup[],
  outcome: number,
  patterns: WeighedPatterns,
  [first, second]: readonly Slots[],
): (pattern: number, places: Uint32Array, influences: Float64Array) => number {
  const values = new Float64Array(groups.length);
  const bases = new Float64Array(groups.length);
  groups.forEach(({ cells }, place) => {
    const estimate = cells[outcome];
    if (estimate?.kind !== "estimate") return;
    values[place] = estimate.value;
    bases[place] = estimate.base.weighted;
  });
  if (!first || !second) return () => 0;
  const seconds = second.size;
  const items = measure.items.map((item) => {
    const placeOf = new Int32Array(first.size * seconds).fill(-1);
    groups.forEach(({ group, number }, place) => {
      if (group.item === item && (bases[place] ?? 0) > 0) placeOf[number] = place;
    });
    return { codes: patterns.codes(item), answers: valuesOf(counting, measure, item, outcome), placeOf };
  });

  return (pattern, places, pulls) => {
    let count = 0;
    const f = first.codes[pattern] ?? 0;
    const s = second.codes[pattern] ?? 0;
    for (const { codes, answers, placeOf } of items) {
      const y = answers[codes[pattern] as number] as number;
      if (Number.isNaN(y)) continue;
      for (let k = first.lists.starts[f] as number; k < (first.lists.starts[f + 1] as number); k++)
        for (let l = second.lists.starts[s] as number; l < (second.lists.starts[s + 1] as number); l++) {
          const number = (first.lists.of[k] as number) * seconds + (second.lists.of[l] as number);
          const place = placeOf[number] as number;
          if (place < 0) continue;
          places[count] = place;
          pulls[count] = (y - (values[place] as number)) / (bases[place] as number);
          count++;
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
