/** What a word does in an answer that says how much. */
export type Sense =
  | { readonly is: "degree" | "side" | "softener"; readonly value: number }
  | {
      readonly is:
        | "few"
        | "not"
        | "none"
        | "at-all"
        | "not-at-all"
        | "yes"
        | "no"
        | "maybe"
        | "but"
        | "neither"
        | "middle"
        | "more"
        | "less"
        | "same"
        | "excess"
        | "far-excess"
        | "enough"
        | "ignored";
    };

/** A word found in an answer, and where. */
export type Word = Sense & { readonly at: number; readonly text: string };

/** A bare word says more than “plutôt” and less than “très”. */
export const BARE = 0.8;
/** Smaller sides are steps on the way. */
const STEP = 0.5;

/** How much these words say together, −1.5 to 1.5; null where none of them does. */
export function composed(words: readonly Word[], isAbout: boolean): number | null {
  const of = (...kinds: readonly Sense["is"][]) => words.filter(({ is }) => kinds.includes(is));
  const sides = of("side") as (Word & { readonly value: number })[];
  const degrees = of("degree") as (Word & { readonly value: number })[];
  const nots = of("not", "none", "no");
  const few = of("few");
  const deep = of("at-all");

  if (of("neither").length > 0) return 0;
  const [excess] = of("excess", "far-excess");
  if (excess && nots.length === 0) {
    const far = of("far-excess").length > 0 ? 1.5 : 1.2;
    return few.length > 0 || (sides[0] && sides[0].value < 0) ? -far : far;
  }
  const [not] = nots;
  const side = sideOf(
    not && sides.some(({ at }) => at > not.at) ? sides.filter(({ at }) => at > not.at) : sides,
  );
  const to = side === null ? 1 : Math.sign(side);
  const compared = comparison(of("more"), of("less"), of("same"), [...degrees, ...sides.map(asDegree)], nots);
  if (compared !== null) return compared * (isChange(words) ? 1 : to);
  if (of("not-at-all").length > 0) return -1.35 * to;
  if (of("middle").length > 0 && side !== null && side < 0 && nots.length === 0) return -0.5;
  if (of("middle").length > 0) return nots.length > 0 ? -0.6 * to : few.length > 0 ? -0.3 * to : 0;
  if (of("maybe").length > 0 && sides.length === 0) return 0;

  if (not) {
    const enough = of("enough").length > 0 || degrees.some(({ text }) => text === "assez");
    return negated(not, { words, degrees, side, deep: deep.length > 0, enough }) * to;
  }
  if (few.length > 0) {
    const very = degrees.some(({ value }) => value >= 1) || few.some(({ text }) => / /.test(text));
    return (very ? -0.5 : -0.3) * to;
  }
  const strongest = degrees.reduce((most, { value }) => Math.max(most, value), 0);
  if (side !== null) {
    const size = Math.abs(side);
    if (degrees.length === 0) return of("but").length > 0 && size <= 1 ? side / 2 : side;
    // “Très essentiel” is more than “essentiel”, “assez maîtrisé” less than “maîtrisé”.
    const isMore = size > 1 && strongest >= BARE;
    const much = isMore ? Math.max(size, strongest) + 0.1 : strongest * Math.min(1, size / BARE);
    return to * much;
  }
  if (degrees.length > 0) return strongest;
  if (of("enough").length > 0) return 0;
  if (deep.length > 0) return 1.4;
  if (of("but").length > 0) return 0.2;
  return isAbout ? BARE : null;
}

/** Of several: the strongest; two beside each other are one, “grande difficulté”. */
function sideOf(sides: readonly (Word & { readonly value: number })[]): number | null {
  const [first, second] = sides;
  if (!first) return null;
  if (second && second.at - (first.at + first.text.split(" ").length) <= 1)
    return second.value < 0 ? -intensityOf(first.value) : first.value;
  return sides.reduce((most, { value }) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
}

/** How much of something bad: “slight problems” 0.3, “severe problems” 1.1. */
const intensityOf = (value: number): number => (value < 0 ? 0.3 : value > 1.2 ? value : 1.1);

/** “Forte hausse”, “légère baisse”: how much of a change. */
const asDegree = (side: Word & { readonly value: number }): Word & { readonly value: number } => ({
  ...side,
  value: side.value >= BARE ? 1.1 : side.value < 0 ? 0.3 : 0.5,
});

/** A change that is a noun has its own sense, and the word beside it says how much. */
const isChange = (words: readonly Word[]): boolean =>
  words.some(
    ({ is, text }) => (is === "more" || is === "less") && text.length > CHANGE && !text.includes(" "),
  );

const CHANGE = 5;

function comparison(
  more: readonly Word[],
  less: readonly Word[],
  same: readonly Word[],
  degrees: readonly (Word & { readonly value: number })[],
  nots: readonly Word[],
): number | null {
  if (nots.length > 0) return null;
  const strongest = degrees.reduce((most, { value }) => Math.max(most, value), 0);
  const much = degrees.length === 0 ? 0.7 : strongest;
  if (more.length > 0) return much;
  if (less.length > 0) return -much;
  return same.length > 0 ? 0 : null;
}

function negated(
  not: Word,
  found: {
    readonly words: readonly Word[];
    readonly degrees: readonly (Word & { readonly value: number })[];
    readonly side: number | null;
    readonly deep: boolean;
    readonly enough: boolean;
  },
): number {
  const { words, degrees, side, deep, enough } = found;
  if (deep) return -1.35;
  const after = words[words.indexOf(not) + 1];
  const softened =
    after !== undefined &&
    (after.is === "softener" || (after.is === "degree" && after.value >= 1 && after.text !== "fortement"));
  if (softened) return after.is === "degree" && after.value >= 1.3 ? -0.15 : -0.4;
  if (enough) return -0.6;
  const before = degrees.find(({ at }) => at < not.at);
  if (before) return before.value < 1 ? -before.value * 0.85 : -1.4;
  if (degrees.length > 0) return -0.5;
  // “Non planifié” is further back than “planifié”.
  if (side !== null && side < 0 && side > -STEP) return 0.9;
  const isNone = not.is === "none";
  if (side !== null && side < 0) return isNone ? -1.1 : -0.5;
  return isNone ? -1.2 : -0.8;
}
