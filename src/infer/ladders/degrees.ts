import type { AnswerLanguage } from "../words/language.ts";
import { Lexicon, type Match } from "../words/lexicon.ts";
import { isNumber, isSign, tokensOf, withoutGloss } from "../words/text.ts";
import { BARE, composed, isSided, type Sense, STEP, type Word } from "./degree-score.ts";

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

/** A slight thing is a small one. */
const SLIGHT = -0.6;

/** Of what is left without its prefix. */
const SHORTEST = 5;

/** Degree words composed with what they qualify: “pas X” < “peu X” < “X” < “très X”. */
export class Degrees {
  readonly #words = new Lexicon<Sense>();
  readonly #opposing: readonly string[];

  constructor(language: AnswerLanguage) {
    const words = this.#words;
    const all = (phrases: string, is: Exclude<Sense["is"], "degree" | "side" | "slight" | "softener">) =>
      words.add(phrases, { is });
    words.add(language.slight, { is: "slight", value: SLIGHT });
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
    all(language.rise, "rise");
    all(language.fall, "fall");
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

  /** Words of degree that begin as this one does. */
  wordsLike(word: string): readonly string[] {
    return this.#words.wordsLike(word);
  }

  /** One for each answer; words that are each other's opposite by their shape get a side. */
  read(answers: readonly string[]): DegreeOf[] {
    const said = answers.map((answer) => saidTwice(withoutGloss(answer) || answer));
    const plain = said.map(([first = ""]) => tokensOf(first));
    const opposites = this.#oppositesOf(plain);
    const wordsIn = (text: string) => this.#wordsOf(tokensOf(text), opposites);
    const words = besideExcess(aboutTheSame(plain.map((tokens) => this.#wordsOf(tokens, opposites))));
    const read = words.map((parts, index) => {
      const one = degreeOf(parts);
      // “Sometimes true / sometimes false” is between them.
      const [first, second] = (said[index] ?? []).map((text) => sureOf(degreeOf(wordsIn(text))));
      return (first ?? 0) * (second ?? 0) < 0 ? { ...one, score: 0 } : one;
    });
    return ofTrouble(besideTrouble(read));
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

/** “Oui, avec difficulté”, “non, aucune difficulté”: what is said counts, not the word that says it. */
function ofTrouble(read: readonly DegreeOf[]): DegreeOf[] {
  const sided = read.filter(({ said, side }) => said && side !== null);
  const isOfTrouble = sided.length > 0 && sided.every(({ side }) => (side ?? 0) <= -BARE);
  return isOfTrouble
    ? read.map((one) => (one.said && one.side !== null ? { ...one, score: one.within } : one))
    : [...read];
}

/** “Modérément”, “pas du tout” beside “très difficile” and “légèrement difficile”: so much of what is difficult. */
function besideTrouble(read: readonly DegreeOf[]): DegreeOf[] {
  const sided = read.filter(({ side }) => side !== null);
  const isOfTrouble = sided.length >= 2 && sided.every(({ side, said }) => !said && (side ?? 0) <= -STEP);
  if (!isOfTrouble) return [...read];
  return read.map((one) =>
    one.side === null && one.about.length === 0 && one.evidence > 0 && !one.said && !one.compared
      ? { ...one, score: one.score === null ? null : -one.score }
      : one,
  );
}

type Parts = readonly (Word | string)[];

/** What good word all answers have, beside another that tells them apart, is what they are about: “maîtrise fragile”. */
function aboutTheSame(answers: readonly Parts[]): readonly Parts[] {
  const [first = [], ...others] = answers;
  const common = new Set(
    first.flatMap((part) =>
      typeof part === "object" &&
      part.is === "side" &&
      part.value > 0 &&
      others.every((other) => has(other, part.text))
        ? [part.text]
        : [],
    ),
  );
  if (common.size === 0) return answers;
  const isCommon = (part: Word | string) => typeof part === "object" && common.has(part.text);
  const areToldApart = answers.every((parts) =>
    parts.some((part) => typeof part === "object" && part.is !== "ignored" && !isCommon(part)),
  );
  return areToldApart
    ? answers.map((parts) =>
        parts.flatMap((part) =>
          typeof part === "object" && common.has(part.text) ? part.text.split(" ") : [part],
        ),
      )
    : answers;
}

const has = (parts: Parts, text: string): boolean =>
  parts.some((part) => typeof part === "object" && part.text === text);

/** “Trop chaud”, “bien”, “trop froid”: what is good beside two that are too much is the middle. */
function besideExcess(answers: readonly Parts[]): readonly Parts[] {
  const isExcess = (parts: Parts) =>
    parts.some((part) => typeof part === "object" && (part.is === "excess" || part.is === "far-excess"));
  if (answers.filter(isExcess).length < 2) return answers;
  return answers.map((parts) => {
    const said = parts.filter((part) => typeof part !== "object" || part.is !== "ignored");
    const [only] = said;
    if (said.length !== 1 || typeof only !== "object" || only.is !== "side" || only.value < 0) return parts;
    return answers.some((other) => other !== parts && has(other, only.text))
      ? parts
      : [{ is: "middle", at: only.at, text: only.text }];
  });
}

const sureOf = ({ score, evidence }: DegreeOf): number => (evidence > 0 ? (score ?? 0) : 0);

/** “Destroyed / no house”: the parts of an answer that says the same twice, the first counts; one part else. */
const saidTwice = (text: string): readonly string[] => {
  const parts = text.split("/");
  return parts.length > 1 && parts.every((part) => /\p{L}{3}/u.test(part)) ? parts : [text];
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
    compared: has("more", "less", "rise", "fall", "same"),
    side: sideIn(rest),
    within: spoken ? composed(rest, false) : score,
    voided: (has("none") || (!spoken && has("no"))) && !has("side", "slight"),
    partial: words.some((word) => word.is === "degree" && word.value <= 0.5),
    denied: has("not", "none", "not-at-all"),
    numbers: parts.filter((part) => typeof part === "string" && isNumber(part)).length,
    evidence,
  };
}

const sideIn = (words: readonly Word[]): number | null => {
  return words.find(isSided)?.value ?? null;
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

/** “Oui, peut-être”. */
const PERHAPS = 0.3;

function answered(spoken: Word, rest: readonly Word[]): number | null {
  const softened = rest.some(({ is }) => is === "but");
  const degree = composed(rest, false);
  if (spoken.is === "maybe") return 0;
  if (spoken.is === "yes") {
    if (softened) return 0.4;
    if (rest.some(({ is }) => is === "maybe")) return PERHAPS;
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
