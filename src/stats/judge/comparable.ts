import type { Filter } from "../../survey/filter.ts";
import type { Comparable } from "../../survey/published-figure.ts";
import type { CrossTab, Group, Trait } from "../cross-tab.ts";

/** A cell of a cross-tab. */
export interface CellPlace {
  readonly group: number;
  readonly outcome: number;
}

/** The outcome that counts the same answers as the published figure; −1 for none. */
export function outcomeOf(tab: CrossTab, { variable, codes }: Comparable): number {
  const { measure } = tab.question;
  if (measure.kind === "mean" || measure.items.length > 1 || measure.items[0] !== variable) return -1;
  if (measure.kind === "net") {
    const same = measure.codes.length === codes.length && codes.every((code) => measure.codes.includes(code));
    return same ? 0 : -1;
  }
  return codes.length === 1
    ? tab.outcomes.findIndex((outcome) => outcome.kind === "category" && outcome.code === codes[0])
    : -1;
}

/** The cell that a published figure can be held against: same question, same answers, same group; null for none. */
export function cellOf(tab: CrossTab, comparable: Comparable): CellPlace | null {
  const outcome = outcomeOf(tab, comparable);
  if (outcome < 0) return null;
  const group = tab.groups.findIndex(
    (one) => isTold(one, tab) && isAbout(one, comparable.group, tab.question.filter),
  );
  return group < 0 ? null : { group, outcome };
}

/** A distribution by two criteria leaves the margins of the second alone to the table of the other order. */
function isTold({ traits }: Group, { question, outcomes }: CrossTab): boolean {
  const [, second] = question.breakdowns;
  return second === undefined || outcomes.length === 1 || traits[0]?.variable !== second;
}

const isTrait = (trait: Trait | undefined, wanted: Trait): boolean =>
  trait?.variable === wanted.variable && trait.code === wanted.code;

/**
 * Whether a group is the one that a published figure is about. A filter makes another group of everybody: of the
 * figures, only one about that very selection can stand on it.
 */
function isAbout(group: Group, wanted: Comparable["group"], filter: Filter): boolean {
  const [condition, ...others] = filter;
  if (condition === undefined) {
    return wanted === null
      ? group.traits.length === 0
      : group.traits.length === 1 && isTrait(group.traits[0], wanted);
  }
  const [code, ...more] = condition.codes;
  if (wanted === null || others.length > 0 || more.length > 0 || code === undefined) return false;
  return group.traits.length === 0 && isTrait({ variable: condition.variable, code }, wanted);
}
