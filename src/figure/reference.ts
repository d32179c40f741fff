import type { CrossTab, Group, Trait } from "../stats/cross-tab.ts";
import type { Filter } from "../survey/filter.ts";
import type { Comparable } from "../survey/published-figure.ts";
import { type AgainstPublished, againstPublished } from "./against-published.ts";
import type { Arrangement } from "./arrange.ts";
import type { Reference } from "./figure.ts";
import { publishedShortly, publishedValue } from "./published-words.ts";
import type { Subject } from "./subject.ts";

/** A reference, and the survey's estimate held against it; null where there is none to hold. */
interface HeldReference extends Omit<Reference, "verdict"> {
  readonly against: AgainstPublished | null;
}

/** The published figures asked for that this view can carry: same question, same answers, same group. */
export function referencesOf(tab: CrossTab, arrangement: Arrangement, about: Subject): HeldReference[] {
  return about.references.flatMap(({ comparable, figure }) => {
    const outcome = outcomeOf(tab, comparable);
    if (outcome < 0) return [];
    const place = placeOf(tab, arrangement, comparable, outcome);
    if (!place) return [];
    const text = publishedValue(figure, about.language);
    const { cell, ...where } = place;
    const estimate = tab.cells[cell]?.[outcome];
    return [
      {
        id: figure.id,
        value: figure.share,
        text: about.language.messages.figure.published.mark({ value: text }),
        label: about.language.messages.figure.published.reference({
          value: text,
          source: publishedShortly(figure),
        }),
        ...where,
        against:
          estimate?.kind === "estimate" && estimate.reliability === "solid"
            ? againstPublished(estimate, figure)
            : null,
      },
    ];
  });
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

/** A figure about everybody crosses all rows; one about a group stands on that group's row. */
function placeOf(
  tab: CrossTab,
  { rows }: Arrangement,
  { group }: Comparable,
  outcome: number,
): { readonly row: number | null; readonly series: number; readonly cell: number } | null {
  for (const [row, { cells }] of rows.entries()) {
    const series = cells.findIndex((cell) => {
      const at = tab.groups[cell.group];
      return cell.outcome === outcome && at !== undefined && isAbout(at, group, tab.question.filter);
    });
    const cell = cells[series]?.group;
    if (cell !== undefined) return { row: group === null ? null : row, series, cell };
  }
  return null;
}
