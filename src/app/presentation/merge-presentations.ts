/**
 * Two presentations that came from the same one, made into one again.
 *
 * A page that wants to keep what it has made may find that another was first. What both began from is known, so that
 * what each has done can be told from what it has merely not seen:
 *
 * - a slide that one has added is there;
 * - a slide that one has taken out is gone, whatever the other has done to it;
 * - a slide that both have changed has the changes of both, part by part: its title, its text, its notes, its chart,
 *   its steps, its figure. Where both have changed the same part, that of the page which keeps it last counts; of two
 *   figures, the one that hides more, whoever’s it is, since it was computed together with more others;
 * - the order is that of the page that has moved slides; where both have, that of the one which keeps it last. What the
 *   other has added stands after the slide that it was put after.
 *
 * What one page has made and the other undone in this way is not lost: `overruled` is the presentation as it would be
 * otherwise, and undoing the merge gives it back.
 *
 * Figures of one survey are computed together, so that none gives away what another hides. Those that two pages have
 * added were not, which is said: they are as soon as one more is added, or one of them again.
 *
 * Refused: whole presentations, the last one wins (it lost slides); text in one field merged letter by letter (it makes
 * sentences that nobody wrote); ids of what was taken out kept for ever (what both began from tells it as well).
 */
import { pack } from "../../exports/packed/pack.ts";
import type { Presentation, Slide } from "../../exports/packed/presentation.ts";
import { hiddenIn } from "./hidden-in.ts";

export interface Merged {
  readonly presentation: Presentation;
  /** As it would be had the others been right; null where nobody was overruled. */
  readonly overruled: Presentation | null;
  /** Slides, and the title, of which both had changed the same part, and one was right. */
  readonly clashes: number;
  /** Figures that both had changed, of which the one that hides more stands, whoever’s it is. */
  readonly hiding: number;
  /** Slides that one had changed and the other taken out. */
  readonly gone: number;
  /** Figures of one survey that both had added, each without the other’s. */
  readonly apart: number;
}

/** @param base - what both began from */
export function mergePresentations(base: Presentation, mine: Presentation, theirs: Presentation): Merged {
  const whole = (presentation: Presentation): Merged => ({
    presentation,
    overruled: null,
    clashes: 0,
    hiding: 0,
    gone: 0,
    apart: 0,
  });
  if (mine === base) return whole(theirs);
  if (theirs === base) return whole(mine);
  const merged = merge(base, mine, theirs, "mine");
  const apart = addedApart(base, mine, theirs);
  if (merged.clashes + merged.gone === 0) return { ...merged, apart, overruled: null };
  return { ...merged, apart, overruled: merge(base, mine, theirs, "theirs").presentation };
}

type Sides = Record<"base" | "mine" | "theirs", ReadonlyMap<string, Slide>>;

function merge(
  base: Presentation,
  mine: Presentation,
  theirs: Presentation,
  right: "mine" | "theirs",
): Omit<Merged, "overruled" | "apart"> {
  const sides: Sides = { base: byId(base), mine: byId(mine), theirs: byId(theirs) };
  const merged = new Map<string, Slide>();
  let [clashes, hiding, gone] = [0, 0, 0];
  for (const id of new Set([...sides.theirs.keys(), ...sides.mine.keys()])) {
    const [was, here, there] = [sides.base.get(id), sides.mine.get(id), sides.theirs.get(id)];
    if (here && there) {
      const one = mergeSlide(was, here, there, right);
      if (one.isClash) clashes += 1;
      if (one.isHiding) hiding += 1;
      merged.set(id, one.slide);
      continue;
    }
    const left = here ?? there;
    if (!left) continue;
    if (!was) merged.set(id, left);
    else if (!isSame(was, left)) {
      gone += 1;
      if (right === "theirs") merged.set(id, left);
    }
  }
  const title = mine.title === base.title ? theirs.title : mine.title;
  const isTitleClash = ![base.title, title].includes(theirs.title) && mine.title !== base.title;
  if (isTitleClash) clashes += 1;
  const slides = inOrder(sides, merged).flatMap((id) => merged.get(id) ?? []);
  return {
    presentation: { title: isTitleClash && right === "theirs" ? theirs.title : title, slides },
    clashes,
    hiding,
    gone,
  };
}

const byId = ({ slides }: Presentation): ReadonlyMap<string, Slide> =>
  new Map(slides.map((slide) => [slide.id, slide]));

/** Ids of what is left, in the order of whoever has moved slides, with what the other has added after what it was put after. */
function inOrder({ base, mine, theirs }: Sides, left: ReadonlyMap<string, Slide>): readonly string[] {
  const inAll = (ids: Iterable<string>) =>
    [...ids].filter((id) => base.has(id) && mine.has(id) && theirs.has(id)).join(" ");
  const hasMoved = inAll(mine.keys()) !== inAll(base.keys());
  const [spine, other] = hasMoved ? [mine, theirs] : [theirs, mine];
  const order = [...spine.keys()].filter((id) => left.has(id));
  const added = new Set(order.filter((id) => !base.has(id)));
  let before: string | null = null;
  for (const id of other.keys()) {
    if (!left.has(id)) continue;
    if (!spine.has(id)) {
      let at: number = before === null ? 0 : order.indexOf(before) + 1;
      // What was added in the same place, and kept first, comes first.
      for (let next = order[at]; next !== undefined && added.has(next); next = order[at]) at += 1;
      order.splice(at, 0, id);
    }
    before = id;
  }
  return order;
}

function addedApart(base: Presentation, mine: Presentation, theirs: Presentation): number {
  const [was, here, there] = [byId(base), byId(mine), byId(theirs)];
  const addedIn = (side: Presentation, other: ReadonlyMap<string, Slide>) =>
    side.slides.flatMap((slide) =>
      slide.kind === "figure" && slide.print !== null && !was.has(slide.id) && !other.has(slide.id)
        ? [slide.print]
        : [],
    );
  const [ours, others] = [addedIn(mine, there), addedIn(theirs, here)];
  return [...ours, ...others].filter((print) => ours.includes(print) && others.includes(print)).length;
}

/** What is changed as one. */
const PARTS = {
  text: [["title"], ["text"], ["notes"]],
  figure: [["view", "finding", "print", "frozen"], ["chart"], ["steps"], ["notes"]],
} as const;

function mergeSlide(
  base: Slide | undefined,
  mine: Slide,
  theirs: Slide,
  right: "mine" | "theirs",
): { readonly slide: Slide; readonly isClash: boolean; readonly isHiding: boolean } {
  if (mine === theirs || isSame(mine, theirs)) return { slide: mine, isClash: false, isHiding: false };
  if (mine.kind !== theirs.kind)
    return { slide: right === "mine" ? mine : theirs, isClash: true, isHiding: false };
  let slide = theirs;
  let [isClash, isHiding] = [false, false];
  for (const [part, fields] of PARTS[mine.kind].entries()) {
    const [was, here, there] = [base && partsOf(base)[part], partsOf(mine)[part], partsOf(theirs)[part]];
    if (here === there || (base?.kind === mine.kind && here === was)) continue;
    const isBoth = base?.kind !== mine.kind || there !== was;
    const more = isBoth && part === 0 ? hiddenBy(mine) - hiddenBy(theirs) : 0;
    if (more !== 0) isHiding = true;
    else if (isBoth) isClash = true;
    if (isBoth && (more === 0 ? right === "theirs" : more < 0)) continue;
    // Both are of the kind whose fields these are.
    const taken = Object.fromEntries(fields.map((field) => [field, mine[field as keyof Slide]]));
    slide = { ...slide, ...taken } as Slide;
  }
  return { slide: isSame(slide, mine) ? mine : slide, isClash, isHiding };
}

const hiddenBy = (slide: Slide): number =>
  slide.kind === "figure" && slide.finding.kind === "survey" ? hiddenIn(slide.finding.tab) : 0;

const KNOWN = new WeakMap<Slide, readonly string[]>();

/** The parts of a slide as texts, to tell them apart by: what was read again is equal, but not the same. */
function partsOf(slide: Slide): readonly string[] {
  const known = KNOWN.get(slide);
  if (known) return known;
  const made =
    slide.kind === "text"
      ? [slide.title, slide.text, slide.notes]
      : [
          JSON.stringify([slide.view, pack(slide.finding), slide.print, slide.frozen]),
          String(slide.chart),
          String(slide.steps),
          slide.notes,
        ];
  KNOWN.set(slide, made);
  return made;
}

function isSame(one: Slide, other: Slide): boolean {
  if (one === other) return true;
  if (one.kind !== other.kind) return false;
  const parts = partsOf(other);
  return partsOf(one).every((part, index) => part === parts[index]);
}
