import type { AnswerLanguage } from "../words/language.ts";
import { Lexicon } from "../words/lexicon.ts";
import { isNumber, isSign, tokensOf, withoutGloss } from "../words/text.ts";

type Sense =
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

type Word = Sense & { readonly at: number; readonly text: string };

/** How much an answer says of whatever it is about. */
export interface DegreeOf {
  /** −1.5 to 1.5; null where nothing tells. */
  readonly score: number | null;
  /** Words that carry no degree, in order: what the answer is about. */
  readonly about: readonly string[];
  /** Whether it is worded by a yes or a no. */
  readonly said: boolean;
  /** “Mais”, “seulement”, “quelques”. */
  readonly softened: boolean;
  /** “Plus”, “autant”, “moins”. */
  readonly compared: boolean;
  /** “Pas”, “sans”, “jamais”. */
  readonly denied: boolean;
  /** Nothing of something: “aucun impact”. */
  readonly voided: boolean;
  /** Nearly nothing, or in part: “quelques”, “partiellement”. */
  readonly partial: boolean;
  /** Numbers in it, which no degree explains. */
  readonly numbers: number;
  /** Words of degree in it. */
  readonly evidence: number;
}

const BARE = 0.8;
/** Smaller sides are steps on the way. */
const STEP = 0.5;

/** Degree words composed with what they qualify: “pas X” < “peu X” < “X” < “très X”. */
export class Degrees {
  readonly #words = new Lexicon<Sense>();
  readonly #opposing: readonly string[];

  constructor(language: AnswerLanguage) {
    const words = this.#words;
    const all = (phrases: string, is: Exclude<Sense["is"], "degree" | "side" | "softener">) =>
      words.add(phrases, { is });
    words.addGraded(language.sides, (value) => ({ is: "side", value }));
    words.addGraded(language.degrees, (value) => ({ is: "degree", value }));
    all(language.few, "few");
    all(language.yes, "yes");
    all(language.no, "no");
    all(language.none, "none");
    all(language.negation, "not");
    all(language.notAtAll, "not-at-all");
    all(language.atAll, "at-all");
    all(language.middle, "middle");
    all(language.maybe, "maybe");
    all(language.neither, "neither");
    all(language.farExcess, "far-excess");
    all(language.excess, "excess");
    all(language.more, "more");
    all(language.less, "less");
    all(language.same, "same");
    all(language.enough, "enough");
    all(language.but, "but");
    words.add(language.softening, { is: "softener", value: 0 });
    all(language.ignored, "ignored");
    this.#opposing = language.opposing.split("|");
  }

  /** Whether this word says a degree, or is passed over. */
  knows(word: string): boolean {
    return this.#words.at([word], 0) !== null;
  }

  /** One for each answer; words that are each other's opposite by their shape get a side. */
  read(answers: readonly string[]): DegreeOf[] {
    const plain = answers.map((answer) => tokensOf(withoutGloss(answer) || answer));
    const opposites = this.#oppositesOf(plain);
    return plain.map((tokens) => degreeOf(this.#wordsOf(tokens, opposites)));
  }

  #wordsOf(tokens: readonly string[], opposites: ReadonlyMap<string, number>): (Word | string)[] {
    const found: (Word | string)[] = [];
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at] ?? "";
      const side = opposites.get(token);
      const match = side === undefined ? this.#words.at(tokens, at) : null;
      if (side !== undefined) found.push({ is: "side", value: side, at, text: token });
      else if (match)
        found.push({ ...match.meaning, at, text: tokens.slice(at, at + match.length).join(" ") });
      else found.push(token);
      at += match?.length ?? 1;
    }
    return found;
  }

  /** “Envisageable” and “inenvisageable”: +, −. */
  #oppositesOf(answers: readonly (readonly string[])[]): ReadonlyMap<string, number> {
    const words = new Set(answers.flat().filter((token) => token.length >= 4));
    const sides = new Map<string, number>();
    for (const word of words)
      for (const prefix of this.#opposing) {
        const other = prefix + word;
        if (!words.has(other) || this.#words.at([other], 0) || this.#words.at([word], 0)) continue;
        sides.set(word, BARE).set(other, -BARE);
      }
    return sides;
  }
}

function degreeOf(parts: readonly (Word | string)[]): DegreeOf {
  const words = parts.filter((part): part is Word => typeof part !== "string" && part.is !== "ignored");
  const about = parts.filter(
    (part): part is string => typeof part === "string" && !isSign(part) && !isNumber(part),
  );
  const evidence = words.filter(({ is }) => is !== "softener").length;
  const first = parts.find((part) => (typeof part === "string" ? !isSign(part) : true));
  const spoken = saidBy(parts, first);
  const rest = spoken ? words.filter((word) => word !== spoken) : words;
  const score = spoken ? answered(spoken, rest) : composed(rest, about.length > 0);
  const has = (...kinds: readonly Sense["is"][]) => words.some(({ is }) => kinds.includes(is));
  return {
    score,
    about,
    said: spoken !== null,
    softened: has("but"),
    compared: has("more", "less", "same"),
    voided: has("none") && !has("side"),
    partial: words.some((word) => word.is === "degree" && word.value <= 0.5),
    denied: has("not", "none", "not-at-all"),
    numbers: parts.filter((part) => typeof part === "string" && isNumber(part)).length,
    evidence,
  };
}

/** The word by which an answer says yes, no or perhaps: alone, at the start, or after a degree (“plutôt oui”). */
function saidBy(parts: readonly (Word | string)[], first: Word | string | undefined): Word | null {
  const isSpoken = (part: Word | string | undefined): part is Word =>
    typeof part === "object" && (part.is === "yes" || part.is === "no" || part.is === "maybe");
  if (isSpoken(first)) {
    const next = parts[parts.indexOf(first) + 1];
    const parted =
      next === undefined ||
      (typeof next === "string" && isSign(next)) ||
      (typeof next === "object" && next.is !== "side" && next.is !== "middle");
    return first.is !== "no" || parted ? first : null;
  }
  const last = parts.at(-1);
  const isDenied = parts.some(
    (part) => typeof part === "object" && (part.is === "not" || part.is === "none"),
  );
  return !isDenied && isSpoken(last) && last.is !== "maybe" && parts.length <= 3 ? last : null;
}

function answered(spoken: Word, rest: readonly Word[]): number | null {
  const softened = rest.some(({ is }) => is === "but");
  const degree = composed(rest, false);
  if (spoken.is === "maybe") return 0;
  // “Oui, avec difficulté”, “non, aucune difficulté”: what is said counts, not the word that says it.
  if (degree !== null && rest.some((word) => word.is === "side" && word.value <= -BARE)) return degree;
  if (spoken.is === "yes") {
    if (softened) return 0.4;
    return degree === null || degree === 0 ? 1 : Math.max(0.15, Math.abs(degree));
  }
  if (softened) return -0.5;
  // “Non, et pas prévu”.
  const isDeniedStep =
    rest.some((word) => word.is === "side" && Math.abs(word.value) < 0.5) &&
    rest.some(({ is }) => is === "not");
  if (isDeniedStep) return -1;
  return degree === null || degree === 0 ? -1 : -Math.max(0.15, Math.abs(degree));
}

function composed(words: readonly Word[], isAbout: boolean): number | null {
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
    return (
      to *
      (size > 1
        ? Math.max(size, strongest) + (strongest >= 1 ? 0.1 : 0)
        : strongest * (size < BARE ? size / BARE : 1))
    );
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
