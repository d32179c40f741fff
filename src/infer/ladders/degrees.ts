import type { AnswerLanguage } from "../words/language.ts";
import { Lexicon, type Match } from "../words/lexicon.ts";
import { isNumber, isSign, tokensOf, withoutGloss } from "../words/text.ts";
import { BARE, composed, type Sense, type Word } from "./degree-score.ts";

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
  /** The side of what a yes or a no is said to, and how much the rest says without it. */
  readonly side: number | null;
  readonly within: number | null;
  /** Numbers in it, which no degree explains. */
  readonly numbers: number;
  /** Words of degree in it. */
  readonly evidence: number;
}

/** Of what is left without its prefix. */
const SHORTEST = 5;

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
    const plain = answers.map((answer) => tokensOf(firstSaid(withoutGloss(answer) || answer)));
    const opposites = this.#oppositesOf(plain);
    const read = plain.map((tokens) => degreeOf(this.#wordsOf(tokens, opposites)));
    // “Oui, avec difficulté”, “non, aucune difficulté”: what is said counts, not the word that says it.
    const sided = read.filter(({ said, side }) => said && side !== null);
    const isOfTrouble = sided.length > 0 && sided.every(({ side }) => (side ?? 0) <= -BARE);
    return isOfTrouble
      ? read.map((one) => (one.said && one.side !== null ? { ...one, score: one.within } : one))
      : read;
  }

  #wordsOf(tokens: readonly string[], opposites: ReadonlyMap<string, number>): (Word | string)[] {
    const found: (Word | string)[] = [];
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at] ?? "";
      const side = opposites.get(token);
      const match = side === undefined ? (this.#words.at(tokens, at) ?? this.#opposed(token)) : null;
      if (side !== undefined) found.push({ is: "side", value: side, at, text: token });
      else if (match)
        found.push({ ...match.meaning, at, text: tokens.slice(at, at + match.length).join(" ") });
      else found.push(token);
      at += match?.length ?? 1;
    }
    return found;
  }

  /** “Inactif”, “unpopular”: the opposite of a word that has a side. */
  #opposed(token: string): Match<Sense> | null {
    for (const prefix of this.#opposing) {
      if (prefix.length < 2 || !token.startsWith(prefix) || token.length < prefix.length + SHORTEST) continue;
      const sense = this.#words.at([token.slice(prefix.length)], 0)?.meaning;
      if (sense?.is === "side" && sense.value >= BARE)
        return { length: 1, meaning: { is: "side", value: -BARE }, open: false };
    }
    return null;
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

/** “Destroyed / no house”: the same said twice; the first counts. */
const firstSaid = (text: string): string => {
  const [first = "", ...others] = text.split("/");
  return others.length > 0 && [first, ...others].every((part) => /\p{L}{3}/u.test(part)) ? first : text;
};

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
    side: sideIn(rest),
    within: spoken ? composed(rest, false) : score,
    voided: has("none") && !has("side"),
    partial: words.some((word) => word.is === "degree" && word.value <= 0.5),
    denied: has("not", "none", "not-at-all"),
    numbers: parts.filter((part) => typeof part === "string" && isNumber(part)).length,
    evidence,
  };
}

const sideIn = (words: readonly Word[]): number | null => {
  const found = words.find((word) => word.is === "side");
  return found?.is === "side" ? found.value : null;
};

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
