/** What a word does in an answer that says how much. */
export type Sense =
  | { readonly is: "degree" | "side" | "slight" | "softener"; readonly value: number }
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
        | "rise"
        | "fall"
        | "same"
        | "excess"
        | "far-excess"
        | "enough"
        | "ignored";
    };

/** A word found in an answer, and where. */
export type Word = Sense & { readonly at: number; readonly text: string };

/** A word with a side, −1.5 to 1.5: “léger” and “petit” are slight ones. */
type Sided = Word & { readonly is: "side" | "slight"; readonly value: number };

export const isSided = (word: Word): word is Sided => word.is === "side" || word.is === "slight";

/** A bare word says more than “plutôt” and less than “très”. */
export const BARE = 0.8;
/** Smaller sides are steps on the way. */
export const STEP = 0.5;

/** How much these words say together, −1.5 to 1.5; null where none of them does. */
export function composed(words: readonly Word[], isAbout: boolean): number | null {
  const of = (...kinds: readonly Sense["is"][]) => words.filter(({ is }) => kinds.includes(is));
  const sides = words.filter(isSided);
  const degrees = of("degree") as (Word & { readonly value: number })[];
  const nots = of("not", "none", "no");
  const few = of("few");
  const deep = of("at-all");

  const neither = of("neither").length;
  // “Neither good nor bad” is the middle; “neither pain nor discomfort” denies both, “never used nor heard of” too.
  if (neither > 0 && areOpposed(sides)) return 0;
  if (neither > 1 && sides.length > 1) return -Math.sign(sides[0]?.value ?? 0);
  if (neither > 0 && nots.length === 0) return 0;
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
  const isOfChange = of("rise", "fall").length > 0;
  // “Well above average”, “hausse légère”: how much of a change, not what changes.
  const than = of("more", "less", "rise", "fall")[0]?.at ?? 0;
  const amounts = [...degrees, ...sides.filter(({ at }) => isOfChange || at < than).map(asDegree)];
  const compared = comparison(of("more", "rise"), of("less", "fall"), of("same"), amounts, nots);
  if (compared !== null) return compared * (isOfChange ? 1 : to);
  if (of("not-at-all").length > 0) return -1.35 * to;
  if (of("middle").length > 0 && side !== null && side < 0 && nots.length === 0) return -0.5;
  if (of("middle").length > 0 && side !== null && of("but").length > 0) return side / 2;
  if (of("middle").length > 0 && side !== null && side > 0 && nots.length === 0 && few.length === 0)
    return side / 2;
  if (of("middle").length > 0) return nots.length > 0 ? -0.6 * to : few.length > 0 ? -0.3 * to : 0;
  if (of("maybe").length > 0 && sides.length === 0) return 0;

  // “Not used, but planned” is further than “not used”.
  const step = not && of("but").length > 0 ? stepAfter(not, words) : null;
  if (step) return PLANNED;
  if (not) {
    const enough = of("enough").length > 0 || degrees.some(({ text }) => text === "assez");
    return negated(not, { words, degrees, side, deep: deep.length > 0, enough }) * to;
  }
  if (few.length > 0) {
    const very = degrees.some(({ value }) => value >= 1) || few.some(({ text }) => / /.test(text));
    return (very ? -0.5 : -0.3) * to;
  }
  const strongest = strongestOf(degrees);
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

/** “Presque”, “almost”; “souvent”, “usually”. */
const NEARLY = 0.85;
const OFTEN = 1.05;

/** What is not done, and is to be. */
const PLANNED = -0.55;

/** A small step that stands after what is denied. */
const stepAfter = (not: Word, words: readonly Word[]): Word | null =>
  words.find((word) => word.is === "side" && Math.abs(word.value) < STEP && word.at > not.at) ?? null;

/** “Very slightly” is less than “slightly”, “quite a little” too. */
function strongestOf(degrees: readonly (Word & { readonly value: number })[]): number {
  const [first, second] = degrees;
  const isBeside = first && second && second.at === first.at + first.text.split(" ").length;
  if (isBeside && first.value >= 1 && second.value <= SLIGHT) return second.value / 2;
  return degrees.reduce((most, { value }) => Math.max(most, value), 0);
}

const SLIGHT = 0.45;

/** Of several: the strongest; two beside each other are one, “grande difficulté”, but not “triste ou déprimé”. */
function sideOf(sides: readonly Sided[]): number | null {
  const values: number[] = [];
  let isQualified = false;
  for (let at = 0; at < sides.length; at += 1) {
    const here = sides[at] as Sided;
    const next = sides[at + 1];
    if (next && areOne(here, next) && !areOpposites(here, next)) {
      const value = qualified(here, next);
      // “Des douleurs ou une gêne légère”: what qualifies the last of them counts for all.
      if (values.every((before) => Math.sign(before) === Math.sign(value))) values.length = 0;
      values.push(value);
      isQualified = true;
      at += 1;
    } else if (!isQualified || values.every((before) => Math.sign(before) !== Math.sign(here.value)))
      values.push(here.value);
  }
  const [first, second] = values;
  if (first === undefined) return null;
  // “Alone, with difficulty”.
  if (
    second !== undefined &&
    Math.sign(first) !== Math.sign(second) &&
    values.every((value) => Math.abs(value) <= 1)
  )
    return (first + second) / 2;
  return values.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
}

/** “Agree or disagree”: as good as bad, with a word between. */
const areOpposites = (first: Sided, second: Sided): boolean =>
  first.value === -second.value && second.at > first.at + first.text.split(" ").length;

/** Whether they stand beside each other, and are not two of a kind with a word between. */
function areOne(first: Sided, second: Sided): boolean {
  const between = second.at - (first.at + first.text.split(" ").length);
  return between === 0 || (between === 1 && Math.sign(first.value) !== Math.sign(second.value));
}

/** “Légère amélioration”, “problème grave”: one says how much of the other. */
function qualified(first: Sided, second: Sided): number {
  const [slight, other] = first.is === "slight" ? [first, second] : [second, first];
  // “En cours d'acquisition” is not acquired.
  if (first.value >= 0 && first.value < STEP && second.value > 0) return first.value;
  if (slight.is === "slight") return Math.sign(other.value) * SLIGHT_SIDE;
  if (first.value < 0 && second.value < 0)
    return [first, second].some(({ value }) => value > -BARE)
      ? -SLIGHT_SIDE
      : Math.min(first.value, second.value);
  if (first.value > 0 && second.value > 0) return first.value;
  const [good, bad] = first.value > 0 ? [first.value, second.value] : [second.value, first.value];
  // “Faible satisfaction” is little of it, “fortes douleurs” and “problème grave” much of something bad.
  return bad > -BARE ? bad : Math.min(bad < -1 ? bad : -1, -good);
}

const SLIGHT_SIDE = 0.3;

const areOpposed = (sides: readonly Sided[]): boolean =>
  sides.some(({ value }) => value > 0) && sides.some(({ value }) => value < 0);

/** “Forte hausse”, “légère baisse”: how much of a change. */
const asDegree = (side: Sided): Sided => ({
  ...side,
  value: side.value >= BARE ? 1.1 : side.value < 0 ? 0.3 : 0.5,
});

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
  const isReal = words[words.indexOf(not) - 1]?.is === "softener";
  const after = words[words.indexOf(not) + 1];
  const softened =
    after !== undefined &&
    (after.is === "softener" || (after.is === "degree" && after.value >= 1 && after.text !== "fortement"));
  if (softened) return after.is === "degree" && after.value >= 1.3 ? -0.15 : -0.4;
  // “Vraiment pas” is more than “pas vraiment”.
  if (enough) return isReal ? -1.2 : -0.6;
  if (isReal) return -1.3;
  const before = degrees.find(({ at }) => at < not.at);
  // “Rather not” < “usually not” < “almost never” < “absolutely not”.
  if (before && before.value < NEARLY) return -before.value * 0.85;
  if (before && before.value < 1) return -1.1;
  if (before) return before.value <= OFTEN ? -0.9 : -1.4;
  if (degrees.length > 0) return -0.5;
  // “Non planifié” is further back than “planifié”.
  if (side !== null && side < 0 && side > -STEP) return 0.9;
  const isNone = not.is === "none";
  if (side !== null && side < 0) return isNone ? -1.1 : -0.5;
  return isNone ? -1.2 : -0.8;
}
