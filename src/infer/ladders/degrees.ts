import type { AnswerLanguage } from "../words/language.ts";
import { Lexicon, type Match } from "../words/lexicon.ts";
import { inOneGender, tokensOf, withoutGloss } from "../words/text.ts";
import { type DegreeOf, degreeOf, type Parts } from "./degree-of.ts";
import { BARE, type Sense, STEP, type Word } from "./degree-score.ts";

/** A slight thing is a small one. */
const SLIGHT = -0.6;

/** Of what is left without its prefix. */
const SHORTEST = 5;

/** Degree words composed with what they qualify: “pas X” < “peu X” < “X” < “très X”. */
export class Degrees {
  readonly #words = new Lexicon<Sense>();
  readonly #opposing: readonly string[];
  /** What denies a verb, and whether it is also what answers with a no: “no la utilizo” answers nothing. */
  readonly #not: string;
  readonly #noDenies: boolean;

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
    this.#not = language.negation.split("|", 1)[0] ?? "";
    this.#noDenies = this.#not === language.no;
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
    const said = answers.map((answer) => saidTwice(inOneGender(withoutGloss(answer) || answer)));
    const plain = said.map(([first = ""]) => tokensOf(first));
    const opposites = this.#oppositesOf(plain);
    const wordsIn = (text: string) => this.#wordsOf(tokensOf(text), opposites);
    const words = besideExcess(aboutTheSame(plain.map((tokens) => this.#wordsOf(tokens, opposites))));
    const read = words.map((parts, index) => {
      const one = this.#degreeOf(parts);
      // “Sometimes true / sometimes false” is between them.
      const [first, second] = (said[index] ?? []).map((text) => sureOf(this.#degreeOf(wordsIn(text))));
      return (first ?? 0) * (second ?? 0) < 0 ? { ...one, score: 0 } : one;
    });
    return ofTrouble(besideTrouble(read));
  }

  #degreeOf(parts: Parts): DegreeOf {
    return degreeOf(parts, this.#not, this.#noDenies);
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

/** What good word, or step, all answers have beside another that tells them apart is what they are about: “maîtrise fragile”, “bonne idée”. */
function aboutTheSame(answers: readonly Parts[]): readonly Parts[] {
  const [first = [], ...others] = answers;
  const common = new Set(
    first.flatMap((part) =>
      typeof part === "object" &&
      part.is === "side" &&
      part.value > -STEP &&
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
