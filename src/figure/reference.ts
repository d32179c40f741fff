import type { CellPlace } from "../stats/judge/comparable.ts";
import type { HeldPublished, Judgement } from "../stats/judge/judge.ts";
import type { Arrangement } from "./arrange.ts";
import type { Reference } from "./figure.ts";
import { publishedShortly, publishedValue } from "./published-words.ts";
import type { Subject } from "./subject.ts";

/** A reference, and the survey's estimate held against it. */
interface HeldReference extends Omit<Reference, "verdict"> {
  readonly held: HeldPublished;
}

/** The published figures asked for that this view can carry. */
export function referencesOf(
  { published }: Judgement,
  arrangement: Arrangement,
  { references, language }: Subject,
): HeldReference[] {
  return references.flatMap(({ comparable, figure }, index) => {
    const held = published[index];
    const place = held && placeIn(arrangement, held.at);
    if (!held || !place) return [];
    const text = publishedValue(figure, language);
    const words = language.messages.figure.published;
    return [
      {
        id: figure.id,
        value: figure.share,
        text: words.mark({ value: text }),
        label: words.reference({ value: text, source: publishedShortly(figure) }),
        // A figure about everybody crosses all rows; one about a group stands on that group's row.
        row: comparable.group === null ? null : place.row,
        series: place.series,
        held,
      },
    ];
  });
}

/** Where a cell of the cross-tab stands; null for nowhere. */
export function placeIn(
  { rows }: Arrangement,
  { group, outcome }: CellPlace,
): { readonly row: number; readonly series: number } | null {
  for (const [row, { cells }] of rows.entries()) {
    const series = cells.findIndex((cell) => cell.group === group && cell.outcome === outcome);
    if (series >= 0) return { row, series };
  }
  return null;
}
