import { isNumber, isSign } from "../words/text.ts";
import { composed, isSided, type Sense, type Word } from "./degree-score.ts";

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
  /** Whether that stands after what is said yes or no to. */
  readonly late: boolean;
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

/** An answer's words: those that say how much, and the others as they are. */
export type Parts = readonly (Word | string)[];

/**
 * What one answer says.
 *
 * @param not - what denies a verb in its language
 * @param noDenies - whether that is also what answers with a no
 */
export function degreeOf(parts: Parts, not: string, noDenies: boolean): DegreeOf {
  const words = parts.filter((part): part is Word => typeof part !== "string" && part.is !== "ignored");
  const about = parts.filter(
    (part): part is string => typeof part === "string" && !isSign(part) && !isNumber(part),
  );
  const evidence = words.filter(({ is }) => is !== "softener").length;
  const first = parts.find((part) => (typeof part === "string" ? !isSign(part) : true));
  const spoken = saidBy(parts, first, noDenies);
  const rest = spoken ? words.filter((word) => word !== spoken) : words;
  const score = spoken
    ? answered(spoken, rest)
    : (halfDenied(parts, words, not) ?? composed(rest, about.length > 0));
  const has = (...kinds: readonly Sense["is"][]) => words.some(({ is }) => kinds.includes(is));
  const isNo = !spoken && has("no");
  return {
    score,
    about,
    said: spoken !== null,
    softened: has("but"),
    late: spoken !== null && words.some((word) => word.is === "but" && isLate(parts, word)),
    compared: has("more", "less", "rise", "fall", "same"),
    side: sideIn(rest),
    within: spoken ? composed(rest, false) : score,
    voided: (has("none") || isNo) && !has("side", "slight"),
    partial: words.some((word) => word.is === "degree" && word.value <= 0.5),
    denied: has("not", "none", "not-at-all") || (noDenies && rest.some(({ is }) => is === "no")),
    numbers: parts.filter((part) => typeof part === "string" && isNumber(part)).length,
    evidence,
  };
}

/** “A formal policy, not enforced”: what is good and then denied is halfway; null where nothing is. */
function halfDenied(parts: Parts, words: readonly Word[], not: string): number | null {
  const comma = parts.indexOf(",");
  if (comma < 0) return null;
  const before = words.filter((word) => parts.indexOf(word) < comma);
  const after = words.filter((word) => parts.indexOf(word) > comma);
  if (!before.some(isSided) || after[0]?.text !== not) return null;
  const [first, second] = [composed(before, true) ?? 0, composed(after, true) ?? 0];
  return first > 0 && second < 0 ? (first + second) / 2 : null;
}

/** “Yes, I study elsewhere but could here” says yes to something; “yes, but elsewhere” is a weaker yes. */
const isLate = (parts: Parts, word: Word): boolean =>
  parts.slice(0, parts.indexOf(word)).filter((part) => typeof part === "string" && !isSign(part)).length >
  FEW;
const FEW = 2;

const sideIn = (words: readonly Word[]): number | null => {
  return words.find(isSided)?.value ?? null;
};

/** Whether a no before this word is said to the question: “non, jamais”, not “no pain”, nor “no tan fácil”. */
const answersWithNo = ({ is }: Word, noDenies: boolean): boolean =>
  noDenies ? is === "but" || is === "not" || is === "at-all" : is !== "side" && is !== "middle";

/** The word by which an answer says yes, no or perhaps: alone, at the start, or after a degree (“plutôt oui”). */
function saidBy(parts: Parts, first: Word | string | undefined, noDenies: boolean): Word | null {
  const isSpoken = (part: Word | string | undefined): part is Word =>
    typeof part === "object" && (part.is === "yes" || part.is === "no" || part.is === "maybe");
  if (isSpoken(first)) {
    const next = parts[parts.indexOf(first) + 1];
    const parted =
      next === undefined || (typeof next === "string" ? isSign(next) : answersWithNo(next, noDenies));
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
