import type { Counting } from "../count/counting.ts";
import type { Answers } from "../count/patterns.ts";
import { MISSING_KINDS } from "../survey/missing.ts";
import type { Question } from "../survey/question.ts";
import type { VariableId } from "../survey/variable.ts";
import { Cells } from "./cells.ts";
import type { DesignCells } from "./design-cells.ts";
import { GroupTallies } from "./group-tallies.ts";
import type { ItemTallies } from "./item-tallies.ts";
import { meaningOf } from "./meaning.ts";
import type { Membership } from "./membership.ts";
import { response } from "./response.ts";
import { slotsOf } from "./slots-of.ts";
import type { WeighedPatterns } from "./weighed-patterns.ts";

interface ItemAsked {
  readonly item: VariableId;
  /** Of the item and the breakdowns; with moments where the item has numbers. */
  readonly patterns: WeighedPatterns;
  readonly first: Membership;
  readonly second: Membership;
  readonly outcomes: number;
  readonly cells: DesignCells | null;
}

/** Tallies an item: one walk over its patterns; a mean takes another before it. */
export function tallyItem(
  counting: Counting,
  { measure }: Question,
  { item, patterns, first, second, outcomes, cells }: ItemAsked,
): ItemTallies {
  const seconds = second.codes.length + 1;
  const groups = (first.codes.length + 1) * seconds;
  const kinds = MISSING_KINDS.length;
  const meaning = meaningOf(counting, item, response(counting, measure, item), patterns);
  const talliesFor = (size: number) =>
    new GroupTallies(groups, outcomes, size, measure.kind === "mean", meaning.skipped !== null);
  const whole = talliesFor(1);
  const byCell = cells ? talliesFor(cells.sizes.length) : null;
  const missing = new Float64Array(groups * kinds);
  const used = new Cells(1);
  let complete = 0;

  const firstly = slotsOf(counting, first, patterns);
  const secondly = slotsOf(counting, second, patterns);
  const places = new Uint32Array((first.codes.length + 2) * (second.codes.length + 2));
  /** Writes the groups of a pattern; returns how many there are. */
  const groupsOf = (pattern: number): number => {
    let count = 0;
    const f = firstly.codes[pattern] ?? 0;
    const s = secondly.codes[pattern] ?? 0;
    for (let k = firstly.lists.starts[f] ?? 0; k < (firstly.lists.starts[f + 1] ?? 0); k++)
      for (let l = secondly.lists.starts[s] ?? 0; l < (secondly.lists.starts[s + 1] ?? 0); l++)
        places[count++] = (firstly.lists.of[k] ?? 0) * seconds + (secondly.lists.of[l] ?? 0);
    return count;
  };

  if (measure.kind === "mean") {
    for (let pattern = 0; pattern < patterns.size; pattern++) {
      const answer = meaning.codes[pattern] ?? 0;
      if ((meaning.kinds[answer] ?? 0) < 0) continue;
      const tally = meaning.tally(pattern);
      const count = groupsOf(pattern);
      for (let k = 0; k < count; k++) {
        whole.prepare(places[k] ?? 0, 0, tally);
        byCell?.prepare(places[k] ?? 0, patterns.cells?.[pattern] ?? 0, tally);
      }
    }
    whole.settle();
    byCell?.settle();
  }

  for (let pattern = 0; pattern < patterns.size; pattern++) {
    // Whoever has no weight is nobody here: it is not known what they would stand for.
    const weighed = patterns.weighed[pattern] ?? 0;
    if (weighed === 0) continue;
    const answer = meaning.codes[pattern] ?? 0;
    const kind = meaning.kinds[answer] ?? 0;
    const count = groupsOf(pattern);
    if (kind < 0) {
      for (let k = 0; k < count; k++) {
        const cell = (places[k] ?? 0) * kinds - 1 - kind;
        missing[cell] = (missing[cell] ?? 0) + weighed;
      }
      continue;
    }
    const n = patterns.n[pattern] ?? 0;
    const sumW = patterns.sumW[pattern] ?? 0;
    const sumW2 = patterns.sumW2[pattern] ?? 0;
    const f = firstly.codes[pattern] ?? 0;
    const isPlaced = (firstly.lists.starts[f + 1] ?? 0) - (firstly.lists.starts[f] ?? 0) > 1;
    if (isPlaced || first.variable === null) {
      complete += weighed;
      used.add(0, n, sumW, sumW2);
    }
    if (n === 0) continue;
    const place = patterns.cells?.[pattern] ?? 0;
    for (let k = 0; k < count; k++) {
      const group = places[k] ?? 0;
      whole.add(group, 0, n, sumW, sumW2, answer, meaning);
      byCell?.add(group, place, n, sumW, sumW2, answer, meaning);
    }
    if (measure.kind !== "mean") continue;
    const tally = meaning.tally(pattern);
    for (let k = 0; k < count; k++) {
      whole.addMoments(places[k] ?? 0, 0, tally);
      byCell?.addMoments(places[k] ?? 0, place, tally);
    }
  }

  const shares = byCell && remembered((at) => byCell.shares(Math.floor(at / outcomes), at % outcomes));
  return {
    item,
    isAmount: patterns.moments !== null && isAmount(counting.answers(item)),
    first,
    second,
    answered: (group) => whole.answered(group, 0),
    share: (group, outcome) => whole.share(group, outcome, 0),
    mean: (group) => whole.mean(group, 0),
    missing: (group, kind) => missing[group * kinds + kind] ?? 0,
    shareByCell: (group, outcome) => shares?.(group * outcomes + outcome) ?? null,
    meanByCell: (group) => byCell?.means(group) ?? null,
    complete,
    used: used.at(0),
  };
}

/** What is made of a number, made once. */
function remembered<Value>(make: (of: number) => Value): (of: number) => Value {
  const made = new Map<number, Value>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known;
    const value = make(of);
    made.set(of, value);
    return value;
  };
}

/** Of what a table's column says, once: there may be as many numbers as respondents. */
const amounts = new WeakMap<Answers, boolean>();

/** Whether all numbers are 0 or more: below 0, 0 is no beginning that an error could be a part of. */
function isAmount(answers: Answers): boolean {
  if (answers.kind !== "number") return false;
  const { values, missing } = answers;
  const known = amounts.get(answers) ?? values.every((value, code) => missing[code] !== 0 || value >= 0);
  amounts.set(answers, known);
  return known;
}
