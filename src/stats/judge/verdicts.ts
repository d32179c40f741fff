import type { Comparison } from "../comparison.ts";
import type { CrossTab, Group } from "../cross-tab.ts";
import { adjustedAmong } from "./adjusted.ts";

/** Verdict: whether a difference is more than chance, once all that are shown with it are counted. */
export interface Verdict {
  /** The group less what it is compared with: −1 to 1 for shares. */
  readonly difference: number;
  readonly told: boolean;
}

/** The verdicts of a figure. */
export interface Verdicts {
  /** Of a cell against everybody; null where they are not compared. */
  readonly againstWhole: (group: number, outcome: number) => Verdict | null;
  /** Places, among groups of its kind, of those that a cell is above beyond chance. */
  readonly above: (group: number, outcome: number) => readonly number[];
  /** How many comparisons are on screen, and how many of them are told. */
  readonly compared: number;
  readonly told: number;
  /** Whether each of the others is told. */
  readonly others: readonly boolean[];
  /** Which of its kind a group is, from 0: of the last breakdown's groups, or of the items. */
  readonly placeOf: (group: number) => number;
}

/**
 * Judges the comparisons of a cross-tab: Holm's p-values over all of them. What is hidden, tiny or fragile gives no
 * verdict and is not counted.
 *
 * @param others - p-values of what else is compared on the same screen: published figures
 */
export function verdictsOf(tab: CrossTab, others: readonly number[] = []): Verdicts {
  const shown = judged(tab);
  const adjusted = adjustedAmong([...shown.map(({ p }) => p), ...others]);
  const level = 1 - tab.question.confidence;
  const told = shown.map(({ apart }, index) => apart && (adjusted[index] ?? 1) < level);
  const whole = new Map<string, Verdict>();
  const above = new Map<string, number[]>();
  shown.forEach(({ a, b, value }, index) => {
    const verdict = { difference: value, told: told[index] ?? false };
    if (tab.question.compared === "whole") whole.set(`${b.group} ${b.outcome}`, verdict);
    else if (verdict.told && value !== 0) {
      const [high, low] = value > 0 ? [b, a] : [a, b];
      const key = `${high.group} ${high.outcome}`;
      above.set(key, [...(above.get(key) ?? []), placeOf(tab, low.group)]);
    }
  });
  return {
    againstWhole: (group, outcome) => whole.get(`${group} ${outcome}`) ?? null,
    above: (group, outcome) => [...(above.get(`${group} ${outcome}`) ?? [])].sort((a, b) => a - b),
    compared: shown.length,
    told: told.filter(Boolean).length,
    others: others.map((_, index) => (adjusted[shown.length + index] ?? 1) < level),
    placeOf: (group) => placeOf(tab, group),
  };
}

/** The comparisons that the figure gives a verdict on. */
export const judged = (tab: CrossTab): readonly Comparison[] =>
  tab.comparisons.filter((comparison) => isSolid(tab, comparison) && isLegible(tab, comparison));

function isSolid(tab: CrossTab, { a, b }: Comparison): boolean {
  return [a, b].every(({ group, outcome }) => {
    const cell = tab.cells[group]?.[outcome];
    return cell?.kind === "estimate" && cell.reliability === "solid";
  });
}

/** Of pairs, those that stand side by side: groups that differ in the last breakdown, or items of a battery. */
function isLegible(tab: CrossTab, { a, b }: Comparison): boolean {
  const { compared, breakdowns } = tab.question;
  if (compared === "whole") return true;
  const [first, second] = [tab.groups[a.group], tab.groups[b.group]];
  if (!first || !second || first.traits.length !== breakdowns.length) return false;
  const before = (group: Group) => JSON.stringify(group.traits.slice(0, -1));
  return breakdowns.length === 0 || (first.item === second.item && before(first) === before(second));
}

function placeOf({ groups, question }: CrossTab, index: number): number {
  const group = groups[index];
  if (!group) return 0;
  if (question.breakdowns.length === 0) return question.measure.items.indexOf(group.item);
  const last = group.traits.at(-1);
  const codes = groups.flatMap(({ traits }) => {
    const trait = traits.length === 1 ? traits[0] : undefined;
    return trait && trait.variable === last?.variable ? [trait.code] : [];
  });
  return last ? [...new Set(codes)].indexOf(last.code) : 0;
}
