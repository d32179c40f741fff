import { fold } from "../../lib/fold.ts";
import type { RankOf } from "./order-by.ts";

/** Adverbs of degree, the longer first where one begins another. */
const DEGREES: readonly (readonly [start: string, rank: number])[] = [
  ["pas du tout ", -3],
  ["absolument pas ", -3],
  ["not at all ", -3],
  ["non, pas du tout ", -3],
  ["tres peu ", -2],
  ["pas vraiment ", -1],
  ["plutot pas ", -1],
  ["pas tres ", -1],
  ["pas tellement ", -1],
  ["not very ", -1],
  ["not really ", -1],
  ["not so ", -1],
  ["peu ", -1],
  ["slightly ", 0.5],
  ["un peu ", 0.5],
  ["moyennement ", 0.75],
  ["moderately ", 0.75],
  ["plutot ", 1],
  ["assez ", 1],
  ["somewhat ", 1],
  ["fairly ", 1],
  ["rather ", 1],
  ["quite ", 1],
  ["tout a fait ", 3],
  ["totalement ", 3],
  ["completement ", 3],
  ["extremement ", 3],
  ["extremely ", 3],
  ["completely ", 3],
  ["strongly ", 3],
  ["totally ", 3],
  ["highly ", 3],
  ["tres ", 3],
  ["very ", 3],
];

/** What is negative, and what it is the negative of. */
const OPPOSITES = new Map([
  ["pas d'accord", "d'accord"],
  ["disagree", "agree"],
  ["not important", "important"],
  ["insatisfait", "satisfait"],
  ["insatisfaite", "satisfaite"],
  ["mecontent", "satisfait"],
  ["dissatisfied", "satisfied"],
  ["unsatisfied", "satisfied"],
  ["unlikely", "likely"],
  ["improbable", "probable"],
  ["unfavorable", "favorable"],
  ["defavorable", "favorable"],
  ["inutile", "utile"],
  ["difficile", "facile"],
  ["difficult", "easy"],
  ["faible", "eleve"],
  ["bas", "eleve"],
  ["basse", "eleve"],
  ["low", "high"],
  ["petit", "grand"],
  ["mauvais", "bon"],
  ["mauvaise", "bon"],
  ["bad", "good"],
  ["poor", "good"],
  ["weak", "strong"],
  ["distrust", "trust"],
]);

/** Gender, and words for the same trait. */
const SAME = new Map([
  ["elevee", "eleve"],
  ["fort", "eleve"],
  ["forte", "eleve"],
  ["satisfaite", "satisfait"],
  ["satisfait(e)", "satisfait"],
  ["bonne", "bon"],
  ["grande", "grand"],
  ["petite", "petit"],
]);

const NEUTRAL =
  /^(ni .{1,40} ni .{1,40}|neither .{1,40} nor .{1,40}|neutre|neutral|moyen|moyenne|medium|average|modere|moderee|indifferent|indifferente)$/;

/** A bare word says more than “plutôt” and less than “très”. */
const BARE = 2;

interface Degree {
  /** What is more or less so; null for the middle, which fits any. */
  readonly trait: string | null;
  readonly rank: number;
}

/** Ranks answers by the degree to which they say one thing: “plutôt utile”, “pas du tout utile”. */
export function rankByDegree(answers: readonly string[]): RankOf {
  const traits = new Set(answers.flatMap((answer) => degreeOf(answer)?.trait ?? []));
  const counts = [...traits].map(
    (trait) => answers.filter((answer) => degreeOf(answer)?.trait === trait).length,
  );
  const trait = [...traits][counts.indexOf(Math.max(...counts))];
  return (answer) => {
    const degree = degreeOf(answer);
    return degree && (degree.trait === null || degree.trait === trait) ? degree.rank : null;
  };
}

function degreeOf(answer: string): Degree | null {
  const text = fold(answer).replace(/[.!]+$/, "");
  if (text.length > 80) return null;
  if (NEUTRAL.test(text)) return { trait: null, rank: 0 };
  const whole = OPPOSITES.get(same(text));
  if (whole) return { trait: whole, rank: -BARE };

  const degree = DEGREES.find(([start]) => text.startsWith(start));
  const rest = same(degree ? text.slice(degree[0].length) : text);
  const rank = degree?.[1] ?? BARE;
  const positive = OPPOSITES.get(rest);
  return positive ? { trait: positive, rank: -rank } : { trait: rest, rank };
}

const same = (text: string) => SAME.get(text) ?? text;
