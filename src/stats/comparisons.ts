import type { Question } from "../survey/question.ts";
import { areApart, betweenExtremes, type Comparison, type Place } from "./comparison.ts";
import type { Group } from "./cross-tab.ts";
import { degreesOf } from "./degrees.ts";
import {
  betweenMeans,
  betweenShares,
  type Difference,
  difference,
  partMean,
  partShare,
} from "./difference.ts";
import type { Estimate } from "./estimate.ts";
import { type ItemTallies, meanIn, shareIn } from "./item-tallies.ts";
import { countedMean } from "./mean.ts";
import type { Plan } from "./plan.ts";
import { countedShare } from "./share.ts";

/** A group of a cross-tab with the tallies that it was estimated from. */
export interface TalliedGroup {
  readonly group: Group;
  readonly tallies: ItemTallies;
  /** Number of the group among the tallies of its item. */
  readonly number: number;
  readonly cells: readonly Estimate[];
}

/** Variance of the difference between two estimates that have respondents in common; null: nobody can be in both. */
export type Overlap = ((a: Place, b: Place) => number) | null;

/** More pairs than these nobody reads. */
const MOST_PAIRS = 5000;

/**
 * The differences between the estimates of a cross-tab, as its question asks: of each group and everybody, or of each
 * two that differ in one thing (a trait, or the item). What is hidden or empty is compared with nothing, nor is a group
 * that everybody is in: there are no others.
 */
export function comparisonsOf(
  groups: readonly TalliedGroup[],
  { measure, compared, confidence }: Question,
  plan: Plan,
  overlap: (a: TalliedGroup, b: TalliedGroup) => Overlap,
): readonly Comparison[] {
  const pairs = compared === "whole" ? withWhole(groups) : eachWithEach(groups);
  if (pairs.length > MOST_PAIRS) return [];
  const wholes = new Map(groups.filter(isWhole).map((whole) => [whole.group.item, whole]));
  const isOfEverybody = (one: TalliedGroup, outcome: number) => {
    const whole = wholes.get(one.group.item);
    return whole !== undefined && !isWhole(one) && isEverybody(one, whole, outcome);
  };
  return pairs.flatMap(([a, b]) => {
    const [first, second] = [groups[a], groups[b]];
    if (!first || !second) return [];
    return first.cells.flatMap((of, outcome): Comparison[] => {
      const with_ = second.cells[outcome];
      if (of.kind !== "estimate" || with_?.kind !== "estimate") return [];
      if (isOfEverybody(first, outcome) || isOfEverybody(second, outcome)) return [];
      const places = { a: { group: a, outcome }, b: { group: b, outcome } };
      const common = compared === "whole" ? null : overlap(first, second);
      const isMean = measure.kind === "mean";
      const degrees = (one: TalliedGroup, at: number) =>
        degreesOf(isMean ? countedMean(meanOf(one)) : countedShare(shareOf(one, at)), plan);
      const told: Difference = common
        ? difference(
            with_.value - of.value,
            common(places.a, places.b),
            Math.max(degrees(first, outcome), degrees(second, outcome)),
            confidence,
          )
        : compared === "whole"
          ? partAndWhole(second, first, outcome, isMean, plan, confidence)
          : apart(first, second, outcome, isMean, plan, confidence);
      const isExtreme = !isMean && told.standardError === 0 && told.value !== 0;
      const uncertain = isExtreme ? betweenExtremes(of, with_, told.degrees) : null;
      const { value, standardError } = told;
      const { interval, p } = uncertain ?? told;
      return [{ ...places, value, standardError, interval, p, apart: areApart(of, with_, !isMean) }];
    });
  });
}

const isWhole = ({ group }: TalliedGroup): boolean => group.traits.length === 0;

/** Whether all who answered about an outcome are in the group: a part with as many respondents as its whole is that whole. */
export function isEverybody(part: TalliedGroup, whole: TalliedGroup, outcome: number): boolean {
  const [of, all] = [part.cells[outcome], whole.cells[outcome]];
  return of?.kind === "estimate" && all?.kind === "estimate" && of.base.unweighted === all.base.unweighted;
}

type Pair = readonly [a: number, b: number];

/** Each group with everybody who answered its item. */
function withWhole(groups: readonly TalliedGroup[]): readonly Pair[] {
  return groups.flatMap(({ group }, index): Pair[] => {
    if (group.traits.length === 0) return [];
    const whole = groups.findIndex(
      (other) => other.group.item === group.item && other.group.traits.length === 0,
    );
    return whole < 0 ? [] : [[whole, index]];
  });
}

/** Groups that differ in one thing, everybody aside. */
function eachWithEach(groups: readonly TalliedGroup[]): readonly Pair[] {
  return groups.flatMap(({ group }, a) =>
    groups.slice(a + 1).flatMap(({ group: other }, after): Pair[] => {
      if (other.traits.length !== group.traits.length) return [];
      const items = group.item === other.item ? 0 : 1;
      const traits = group.traits.filter(
        (trait, place) =>
          trait.variable !== other.traits[place]?.variable || trait.code !== other.traits[place]?.code,
      );
      const sameKind = group.traits.every((trait, place) => trait.variable === other.traits[place]?.variable);
      return sameKind && items + traits.length === 1 ? [[a, a + 1 + after]] : [];
    }),
  );
}

const shareOf = ({ tallies, number }: TalliedGroup, outcome: number) => shareIn(tallies, number, outcome);

const meanOf = ({ tallies, number }: TalliedGroup) => meanIn(tallies, number);

function partAndWhole(
  part: TalliedGroup,
  whole: TalliedGroup,
  outcome: number,
  isMean: boolean,
  plan: Plan,
  confidence: number,
): Difference {
  return isMean
    ? partMean(meanOf(part), meanOf(whole), plan, confidence)
    : partShare(shareOf(part, outcome), shareOf(whole, outcome), plan, confidence);
}

function apart(
  a: TalliedGroup,
  b: TalliedGroup,
  outcome: number,
  isMean: boolean,
  plan: Plan,
  confidence: number,
): Difference {
  return isMean
    ? betweenMeans(meanOf(a), meanOf(b), plan, confidence)
    : betweenShares(shareOf(a, outcome), shareOf(b, outcome), plan, confidence);
}
