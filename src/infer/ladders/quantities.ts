import type { AnswerLanguage } from "../words/language.ts";
import { Lexicon } from "../words/lexicon.ts";
import { isNumber, isSign, numberIn, tokensOf, withoutGloss } from "../words/text.ts";

type Sense =
  | { readonly is: "number" | "factor"; readonly value: number; readonly weak?: boolean }
  | { readonly is: "unit"; readonly value: number; readonly unit: string }
  | {
      readonly is:
        | "below"
        | "above"
        | "between"
        | "none"
        | "within"
        | "current"
        | "yesterday"
        | "per"
        | "now"
        | "never"
        | "no"
        | "yes"
        | "every"
        | "ignored";
    };

/** What an answer says how much of: from, to, in the base unit. */
export interface QuantityOf {
  /** Null where it says no quantity. */
  readonly from: number | null;
  readonly to: number;
  /** The kind of unit: “time”, “money”, “people”; empty where none is told. */
  readonly unit: string;
  readonly about: readonly string[];
  /** How many of the base unit its own unit is: 365 for a year. */
  readonly size: number;
  /** Whether it is worded as bounds: “moins de”, “ou plus”, “de … à”. */
  readonly bounded: boolean;
  /** “Jamais”: nothing of what is counted, or longer ago than anything. */
  readonly never: boolean;
  /** Its only number may be an article. */
  readonly weak: boolean;
  /** “Non”, “pas prévu”, without an amount. */
  readonly isDenied: boolean;
  /** “Dans l'année”, “ces 12 derniers mois”. */
  readonly isWithin: boolean;
  /** “Oui, plus d'un an”. */
  readonly isSaid: boolean;
  /** “2 jours par mois”: the span that it is told for, in days; null where none is. */
  readonly per: number | null;
}

/** Before a span: so many in it. */
const PER = new Set(["per", "par", "pro", "por"]);
/** “Moins de 2” is more than none. */
const ABOVE_NOTHING = 1e-12;

/** “1M”: a million; a small letter is a metre. */
const MILLIONS = /(^|[^\d.,])(\d+)\s?M(?![\p{L}\d€²³])/gu;

const GLOSS = /\(([^()]*)\)\s*$/u;

interface Amount {
  /** “Un”, “une”: an article as often as a number. */
  weak: boolean;
  value: number;
  unit: string;
  size: number;
}

/** Quantities with their units brought to one: “Moins de 6 mois”, “6 mois à 1 an”, “Plus d'un an”. */
export class Quantities {
  readonly #words = new Lexicon<Sense>();

  constructor(language: AnswerLanguage) {
    const words = this.#words;
    words.addGraded(language.spans, (value) => ({ is: "unit", value, unit: "time" }));
    for (const [unit, sizes] of Object.entries(language.units))
      words.addGraded(sizes, (value) => ({ is: "unit", value, unit }));
    words.add(language.within, { is: "within" });
    words.add(language.below, { is: "below" });
    words.add(language.above, { is: "above" });
    words.add(language.current, { is: "current" });
    words.add(language.yesterday, { is: "yesterday" });
    words.add(language.never, { is: "never" });
    words.add(language.none, { is: "none" });
    words.add(language.now, { is: "now" });
    words.addGraded(language.factors, (value) => ({ is: "factor", value }));
    words.addGraded(language.numbers, (value) => ({ is: "number", value, weak: value === 1 }));
    words.add(language.atAll, { is: "ignored" });
    words.add(language.between, { is: "between" });
    words.add(language.every, { is: "every" });
    words.add(language.no, { is: "no" });
    words.add(language.negation, { is: "no" });
    words.add(language.yes, { is: "yes" });
    words.add(language.ignored, { is: "ignored" });
  }

  read(answers: readonly string[]): QuantityOf[] {
    const whole = (answer: string) => answer.replace(MILLIONS, "$1$2 000 000");
    // “More than half (60–90 %)”, “about half (40–60 %)”: what all say in brackets is more precise.
    const glosses = answers.map((answer) => GLOSS.exec(answer)?.[1] ?? "");
    const ofGlosses = glosses.every((gloss) => /\d/.test(gloss))
      ? glosses.map((gloss) => this.#of(tokensOf(whole(gloss))))
      : [];
    if (ofGlosses.length > 0 && ofGlosses.every(({ from, unit }) => from !== null && unit !== ""))
      return inherited(ofGlosses);
    const read = answers.map(whole).map((answer) => {
      const plain = this.#of(tokensOf(withoutGloss(answer)));
      return plain.from === null && /[([]/.test(answer)
        ? this.#of(tokensOf(answer.replace(/[[\]]/g, " ")))
        : plain;
    });
    return inherited(read);
  }

  /** “ou plus”, “et moins”: words that open a number, and nothing else. */
  opens(text: string): boolean {
    const tokens = tokensOf(text);
    const match = this.#words.at(tokens, 0);
    return match?.length === tokens.length && (match.meaning.is === "above" || match.meaning.is === "below");
  }

  #of(tokens: readonly string[]): QuantityOf {
    const senses: { readonly sense: Sense; readonly token: string }[] = [];
    const about: string[] = [];
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at] ?? "";
      if (isNumber(token)) {
        senses.push({ sense: { is: "number", value: numberIn(token) }, token });
        at += 1;
        continue;
      }
      const match = this.#words.at(tokens, at);
      const isPer = token === "/" || PER.has(token);
      if (isPer && (!match || match.meaning.is === "ignored")) senses.push({ sense: { is: "per" }, token });
      else if (match) senses.push({ sense: match.meaning, token });
      // “Type - 1”: a dash alone bounds nothing.
      else if (token === "-") senses.push({ sense: { is: "ignored" }, token });
      else if (!isSign(token)) about.push(token);
      at += match?.length ?? 1;
    }
    const has = (is: Sense["is"]) => senses.some(({ sense }) => sense.is === is);
    // “I did not come to school this day”: no amount of days.
    if (has("current") && has("no") && about.length > 1) return { ...NOTHING, about };
    // “Every day” is how often.
    if (senses.some(({ sense }, at) => sense.is === "every" && senses[at + 1]?.sense.is === "unit"))
      return { ...NOTHING, about };
    const bounds = boundsOf(senses.map(({ sense }) => sense));
    const rated = senses.find(
      ({ sense }, at) => sense.is === "unit" && senses[at - 1]?.sense.is === "per",
    )?.sense;
    const per = rated?.is === "unit" && rated.unit === "time" ? rated.value : null;
    return { ...bounds, isWithin: has("within"), isSaid: has("yes"), per, about };
  }
}

const HALF = 0.5;
const NEARLY_ALL = 0.998;
/** “Cette année” is some part of one. */
const UNDER_WAY = 0.5;
/** “Plus tard”, “plus loin”: beyond any amount, and nearer than never. */
const LATER = Number.MAX_VALUE;
const NOTHING = {
  from: null,
  to: 0,
  unit: "",
  size: 1,
  bounded: false,
  never: false,
  weak: false,
  isDenied: false,
  isWithin: false,
  isSaid: false,
  per: null,
} as const;

function boundsOf(senses: readonly Sense[]): Omit<QuantityOf, "about"> {
  const amounts: Amount[] = [];
  senses.forEach((sense, index) => {
    const last = amounts.at(-1);
    if (sense.is === "number")
      amounts.push({ value: sense.value, unit: "", size: 1, weak: sense.weak ?? false });
    else if (sense.is === "factor") {
      if (last && last.unit === "") {
        // “10 à 50 k”: ten thousand.
        const [first] = amounts;
        if (amounts.length === 2 && first && first.unit === "" && first.value < last.value)
          first.value *= sense.value;
        last.value *= sense.value;
      } else amounts.push({ value: sense.value, unit: "", size: 1, weak: false });
    } else if (sense.is === "unit" && senses[index - 1]?.is === "per" && sense.unit === "time") {
      // “1 trip/week” is so many, whatever the span.
    } else if (sense.is === "unit" && sense.unit === "money" && isLeading(senses, index)) {
      // “$25,000”: a sign of money may stand before its number.
    } else if (sense.is === "unit") {
      if (last && last.unit === "") {
        last.weak = false;
        last.unit = sense.unit;
        last.size = sense.value;
      } else if (senses[index - 1]?.is === "current") {
        amounts.push({ value: UNDER_WAY, unit: sense.unit, size: sense.value, weak: false });
      } else if (
        isBound(senses[index - 1]) ||
        (isBound(senses[index - 2]) && senses[index - 1]?.is === "ignored")
      ) {
        // “Plus d'une heure”, “in the last week”: one, which is not written.
        amounts.push({ value: 1, unit: sense.unit, size: sense.value, weak: false });
      }
    }
  });
  // “1 à 2 ans”: the unit stands once, at the end.
  for (let at = amounts.length - 2; at >= 0; at -= 1) {
    const [here, next] = [amounts[at], amounts[at + 1]];
    if (here && next && here.unit === "") Object.assign(here, { unit: next.unit, size: next.size });
  }
  const has = (is: Sense["is"]) => senses.some((sense) => sense.is === is);
  const [first, second] = amounts;
  if (!first) {
    if (has("above") && senses.every(({ is }) => is === "above" || is === "ignored"))
      return { ...NOTHING, from: LATER, to: LATER };
    if (has("never")) return { ...NOTHING, from: 0, to: 0, never: true };
    if (has("none") || (senses.length <= 2 && has("no")))
      return { ...NOTHING, from: 0, to: 0, isDenied: true };
    if (has("yesterday")) return { ...NOTHING, from: 1, to: 1, unit: "time" };
    return has("now") ? { ...NOTHING, from: 0, to: 0, unit: "time" } : NOTHING;
  }
  if (amounts.every(({ weak }) => weak)) return { ...NOTHING, from: 1, to: 1, weak: true };
  const unit = first.unit || second?.unit || "";
  const size = first.unit ? first.size : (second?.size ?? 1);
  const from = first.value * first.size;
  if (second && second.unit === first.unit) {
    const to = second.value * second.size;
    return { ...NOTHING, from: Math.min(from, to), to: Math.max(from, to), unit, size, bounded: true };
  }
  const below = has("below") || has("within");
  const above = has("above");
  const beyond = { ...NOTHING, from, to: Number.POSITIVE_INFINITY, unit, size, bounded: true };
  // “Moins de 2 ans” comes first in any order of words; “plus de 2 ans”, “2 ans et plus” last.
  if (has("within") && has("no")) return beyond;
  if (above && !leads(senses, "below", "above")) return beyond;
  if (below) return { ...NOTHING, from: ABOVE_NOTHING, to: from, unit, size, bounded: true };
  return { ...NOTHING, from, to: from, unit, size, bounded: has("between") };
}

/** Whether a unit stands before a number, and after none that lacks it. */
const isLeading = (senses: readonly Sense[], at: number): boolean =>
  senses[at + 1]?.is === "number" && senses[at - 1]?.is !== "number" && senses[at - 1]?.is !== "factor";

const isBound = (sense: Sense | undefined): boolean =>
  sense?.is === "above" || sense?.is === "below" || sense?.is === "within";

function leads(senses: readonly Sense[], one: Sense["is"], other: Sense["is"]): boolean {
  const at = senses.findIndex(({ is }) => is === one);
  const then = senses.findIndex(({ is }) => is === other);
  return at >= 0 && (then < 0 || at < then);
}

/** A number without a unit has that of the others, where they agree. */
function inherited(read: readonly QuantityOf[]): QuantityOf[] {
  const parts = read.filter(({ from }) => from !== null && from > 0);
  // “Plus de la moitié” is less than all of it.
  if (
    parts.some(({ from }) => from === HALF) &&
    parts.every(({ from, unit }) => (from ?? 0) < 1 && unit === "")
  )
    return read.map((one) => (one.to === Number.POSITIVE_INFINITY ? { ...one, to: NEARLY_ALL } : one));
  const units = new Set(read.flatMap(({ from, unit }) => (from !== null && unit !== "" ? [unit] : [])));
  const [only] = units;
  if (units.size !== 1 || only === undefined) return [...read];
  // “Moins d'un an” beside 1, 2, 3: years, where all that have a unit have that one.
  const sizes = new Set(read.flatMap(({ unit, size }) => (unit === only ? [size] : [])));
  const [size = 1] = sizes.size === 1 ? sizes : [1];
  // “Dans l'année”, “pas prévu”: what is ahead, or not at all.
  const isAhead = only === "time" && read.some(({ isWithin }) => isWithin);
  // “Non, jamais” beside “oui, deux semaines”: none of them.
  const isAnswered = only === "time" && !isAhead && read.some(({ isSaid }) => isSaid);
  // “Never” beside “1 or 2 days”, “3 to 5 days”: how many, not how long ago.
  const isOfDays = sizes.size === 1 && size === 1 && !isAhead;
  const isCounted = isOfDays && Math.min(...parts.map(({ from }) => from ?? 0)) === 1;
  return read.map((one) => {
    if (one.never && (isAnswered || isCounted)) return { ...one, unit: only };
    if ((one.never || (isAhead && one.isDenied)) && only === "time")
      return { ...one, from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY, unit: only };
    if (one.from === null || one.unit !== "") return one;
    return { ...one, unit: only, from: one.from * size, to: one.to * size };
  });
}
