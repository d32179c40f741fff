import type { AnswerLanguage } from "../words/language.ts";
import { Lexicon } from "../words/lexicon.ts";
import { isNumber, isSign, numberIn, tokensOf, withoutGloss } from "../words/text.ts";
import { FEWEST } from "./place.ts";
import { overlaps, subjectOf } from "./subject.ts";

type Sense =
  | { readonly is: "often" | "span" | "number"; readonly value: number }
  | {
      readonly is:
        | "times"
        | "per"
        | "every"
        | "below"
        | "above"
        | "within"
        | "no"
        | "not"
        | "yes"
        | "but"
        | "ignored";
    };

/** Words of who does not, where the others say nothing but how often. */
const FEW_WORDS = 1;

/** More than never. */
const HARDLY = 0.01;

/** How often, in times a year. */
export interface FrequencyOf {
  /** 0 or more; null where nothing tells. */
  readonly score: number | null;
  /** Words beside it. */
  readonly about: readonly string[];
}

interface Read extends FrequencyOf {
  readonly isDenied: boolean;
  readonly isSoftened: boolean;
  readonly isRefusal: boolean;
  readonly isYes: boolean;
}

/** “Yes, easily” above “most of the time”, “rarely” and “never”: the one answer without a frequency says yes. */
function loneYes(read: readonly Read[]): Read | null {
  const [only, ...others] = read.filter(({ score }) => score === null);
  const most = Math.max(...read.map(({ score }) => score ?? 0));
  return only?.isYes && others.length === 0 && most >= OFTEN && most < ALWAYS ? only : null;
}

/** “Jamais”, “plusieurs fois par mois”, “tous les jours ou presque”: how often, brought to one unit. */
export class Frequencies {
  readonly #words = new Lexicon<Sense>();

  constructor(language: AnswerLanguage) {
    const words = this.#words;
    words.addGraded(language.frequencies, (value) => ({ is: "often", value }));
    words.add(language.times, { is: "times" });
    words.addGraded(language.spans, (value) => ({ is: "span", value }));
    words.addGraded(language.numbers, (value) => ({ is: "number", value }));
    words.add(language.every, { is: "every" });
    words.add(language.below, { is: "below" });
    words.add(language.above, { is: "above" });
    words.add(language.per, { is: "per" });
    words.add(language.within, { is: "within" });
    words.add(language.no, { is: "no" });
    words.add(language.notAtAll, { is: "no" });
    words.add(language.negation, { is: "not" });
    words.add(language.but, { is: "but" });
    words.add(language.atAll, { is: "ignored" });
    words.add(language.yes, { is: "yes" });
    words.add(language.ignored, { is: "ignored" });
  }

  /** One for each answer; “je ne suis pas actif” beside “je suis souvent actif” is never. */
  read(answers: readonly string[]): FrequencyOf[] {
    const read = answers.map((answer) => {
      const plain = this.#of(tokensOf(withoutGloss(answer)));
      return plain.score === null && /[([]/.test(answer) ? this.#of(tokensOf(answer)) : plain;
    });
    // “Occasionally (a few times a month)” beside “once or twice”: what stands in brackets tells them apart.
    const scores = read.flatMap(({ score }) => score ?? []);
    if (new Set(scores).size < scores.length)
      answers.forEach((answer, index) => {
        const whole = /[([]/.test(answer) ? this.#of(tokensOf(answer)) : null;
        if (whole && whole.score !== null) read[index] = whole;
      });
    const yes = answers.length >= FEWEST + 1 ? loneYes(read) : null;
    if (yes) return read.map((one) => (one === yes ? { ...one, score: ALWAYS } : one));
    const told = read.filter(({ score }) => score !== null);
    // What each says of its own is about nothing in common.
    const isCommon = told.filter(({ about }) => overlaps(about, subjectOf(told))).length > 1;
    const most = isCommon ? subjectOf(told) : "";
    const denied = read.filter(({ isDenied, score }) => isDenied && score === null);
    const [least, ...others] = [...denied].sort((a, b) => Number(a.isSoftened) - Number(b.isSoftened));
    // “I get none”, “I get some, but do not read them”.
    const [softened] = others;
    const isFew = told.length < (softened ? FEWEST - 1 : FEWEST);
    const isOfIt =
      least?.about.length === 0 || most === ""
        ? (least?.about.length ?? 0) <= FEW_WORDS
        : overlaps(least?.about ?? [], most);
    if (!least || isFew || !(isOfIt || least.isRefusal)) return read;
    if (others.length > 1 || (softened && (least.isSoftened || !softened.isSoftened))) return read;
    return read.map((one) =>
      one === least ? { ...one, score: 0 } : one === softened ? { ...one, score: HARDLY } : one,
    );
  }

  #of(tokens: readonly string[]): Read {
    const about: string[] = [];
    const senses: Sense[] = [];
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at] ?? "";
      const match = this.#words.at(tokens, at);
      if (isNumber(token)) senses.push({ is: "number", value: numberIn(token) });
      else if (match) senses.push(match.meaning);
      else if (token === "/") senses.push({ is: "per" });
      else if (token === "+") senses.push({ is: "above" });
      else if (!isSign(token)) about.push(token);
      at += match?.length ?? 1;
    }
    const rate = isNever(senses) ? 0 : rateOf(senses);
    return {
      score: rate ?? adverbOf(senses, about) ?? countOf(senses, about),
      about,
      isDenied: senses.some(({ is }) => is === "not" || is === "no"),
      isSoftened: senses.some(({ is }) => is === "but"),
      // “No, I am not interested” beside “yes, once a month”.
      isRefusal: senses[0]?.is === "no",
      isYes: senses[0]?.is === "yes",
    };
  }
}

const isTelling = ({ is }: Sense): boolean => is !== "ignored" && is !== "yes";

/** “Never in the past 7 days”, “not during the last month”: the span is that of the question. */
function isNever(senses: readonly Sense[]): boolean {
  const [first] = senses.filter(isTelling);
  const isDenied = first?.is === "not" || first?.is === "no" || (first?.is === "often" && first.value === 0);
  return isDenied && senses.some(({ is }) => is === "within");
}

/** Adverbs that are spans: daily, weekly, monthly, quarterly, yearly. */
const PERIODS = new Set([365, 52, 12, 4, 1]);
/** A time that no span is told of counts for less than any adverb but “never”. */
const IN_A_LIFE = 0.05;
/** “Less than monthly”, “more than once a week”. */
const BELOW = 0.7;
const ABOVE = 1.2;
/** “Qualche volta a settimana”. */
const SOME = 3;

/** A number of times in a span of time: the last one that is told, “Jamais ou moins d'une fois par semaine”. */
function rateOf(senses: readonly Sense[]): number | null {
  const at = senses.findLastIndex(
    (sense) => sense.is === "span" || (sense.is === "often" && PERIODS.has(sense.value)),
  );
  const found = senses[at];
  if (!found || (found.is !== "span" && found.is !== "often")) return null;
  const span = { value: found.is === "span" ? found.value : 365 / found.value };
  const before = senses.slice(0, at);
  const isRate = before.some(
    ({ is }) => is === "times" || (found.is === "often" ? is === "number" : is === "every" || is === "per"),
  );
  if (!isRate) return null;
  const every = before.findLastIndex(({ is }) => is === "every");
  if (every >= 0) {
    const count = middleOf(before.slice(0, every)) ?? 1;
    return (count * 365) / (span.value * (middleOf(before.slice(every)) ?? 1));
  }
  const counts = numbersOf(before);
  const isSome = before.some((sense) => sense.is === "often" && sense.value < 1 && sense.value > 0);
  if (counts.length === 0 && !isSome && !before.some(({ is }) => is === "times")) return null;
  const [first = isSome ? SOME : 1] = counts;
  const last = counts[1] ?? first;
  const count = (first + last) / 2;
  const bounded = senses.some(({ is }) => is === "below")
    ? BELOW
    : senses.some(({ is }) => is === "above")
      ? ABOVE
      : 1;
  return (count * bounded * 365) / span.value;
}

const numbersOf = (senses: readonly Sense[]): number[] =>
  senses.flatMap((sense) => (sense.is === "number" ? [sense.value] : []));

/** The number, or the middle of two: “every 4–12 months”. */
function middleOf(senses: readonly Sense[]): number | null {
  const [first, last = first] = numbersOf(senses);
  return first === undefined || last === undefined ? null : (first + last) / 2;
}

/** A number of times without a span, or after one: “deux fois”, “une seule fois”. */
function countOf(senses: readonly Sense[], about: readonly string[]): number | null {
  const count = middleOf(senses);
  const isRange = numbersOf(senses).length > 1;
  const isCount = senses.some(({ is }) => is === "times") || about.length === 0;
  if (count === null || !isCount || senses.some(({ is }) => is === "span")) return null;
  const bounded = isRange
    ? 1
    : senses.some(({ is }) => is === "below")
      ? BELOW
      : senses.some(({ is }) => is === "above")
        ? ABOVE
        : 1;
  return count * IN_A_LIFE * bounded;
}

/** The first time, in times a year. */
const ONCE = 0.1;

/** “Pas souvent” is rarely; “pas toujours” is often. */
const OFTEN = 60;
const ALWAYS = 330;
const NOT_OFTEN = 0.25;
const NOT_ALWAYS = 120;

function adverbOf(senses: readonly Sense[], about: readonly string[]): number | null {
  const said = senses.flatMap((sense) => (sense.is === "often" ? [sense.value] : []));
  const [first] = said;
  const before = senses[senses.findIndex(({ is }) => is === "often") - 1];
  if (first !== undefined && first >= OFTEN && (before?.is === "not" || before?.is === "no"))
    return first >= ALWAYS ? NOT_ALWAYS : NOT_OFTEN;
  if (first !== undefined && said.length === 1 && before?.is === "below") return first * BELOW;
  if (first !== undefined && said.length === 1 && before?.is === "above") return first * ABOVE;
  // “Never or seldom” is seldom; “never, this is the first time” is never.
  const [, second = 0] = said;
  if (first !== undefined) return first === 0 && said.length === 2 && second > ONCE ? second : first;
  if (senses.length === 1 && senses[0]?.is === "no") return 0;
  // “Not at all”, “überhaupt nicht”.
  const told = senses.filter(isTelling);
  const isNone = told.length > 0 && told.every(({ is }) => is === "no" || is === "not");
  return isNone && about.length === 0 && told.length < senses.length ? 0 : null;
}
