import { present } from "../../src/lib/invariant.ts";
import { AGES, type Agent, BRANCHES, TOWNS } from "./agents-sample.ts";
import { cut } from "./cut.ts";
import type { Dice } from "./random.ts";

export const LEVELS = ["Débutant", "Intermédiaire", "Autonome"] as const;
export const HAMPERED = ["Très gêné", "Un peu gêné", "Pas gêné"] as const;
export const SKILLS = [
  "Messagerie électronique",
  "Documents en ligne",
  "Fichiers et dossiers",
  "Mots de passe",
  "Sources d’infection",
  "Données personnelles",
  "Réseaux sociaux",
  "Impact environnemental",
] as const;

/** Beginners and autonomous of all agents: figures PIX-01 and PIX-03. */
const ALL = { beginner: 0.27, autonomous: 0.35 };

/**
 * The same by age. The autonomous of the first and last ages are figures PIX-04 and PIX-05; the others are
 * ours; one age is left out, and takes what the whole asks for.
 */
const BY_AGE: ReadonlyMap<number, { readonly beginner: number; readonly autonomous: number }> = new Map([
  [AGES.indexOf("Moins de 35 ans"), { beginner: 0.12, autonomous: 0.56 }],
  [AGES.indexOf("35 à 44 ans"), { beginner: 0.2, autonomous: 0.43 }],
  [AGES.indexOf("55 ans et plus"), { beginner: 0.44, autonomous: 0.18 }],
]);

const OLDEST = AGES.indexOf("55 ans et plus");
const MEDIUM = TOWNS.indexOf("20 000 à 100 000 hab.");
const ADMINISTRATIVE = BRANCHES.indexOf("Administrative");

/** What makes an agent more at ease than others of the same age: the article's direction, sizes ours. */
function ease({ age, town, branch, category }: Agent): number {
  const ofTown = town === MEDIUM ? -0.3 : 0;
  const ofBranch = branch !== ADMINISTRATIVE ? 0 : age === OLDEST ? -0.45 : 0.1;
  return ofTown + ofBranch + present([0.35, 0.15, -0.1][category], "category");
}

/** Level of each agent: every age is ranked by ease and luck, and cut where the shares fall. */
export function levelsOf(agents: readonly Agent[], weights: readonly number[], dice: Dice): number[] {
  const scores = agents.map((agent) => ease(agent) + 1.4 * dice.noise());
  const sumOf = (rows: readonly number[]) => rows.reduce((sum, n) => sum + present(weights[n], "weight"), 0);
  const whole = sumOf(agents.map((_, n) => n));
  const left = {
    beginner: Math.round(ALL.beginner * whole),
    middle: Math.round((1 - ALL.beginner - ALL.autonomous) * whole),
  };
  const levels = agents.map(() => 0);

  const known = [...BY_AGE.keys()];
  const ages = [...known, ...[...AGES.keys()].filter((age) => !known.includes(age))];
  for (const age of ages) {
    const rows = ranked(scores).filter((n) => agents[n]?.age === age);
    const shares = BY_AGE.get(age);
    const ofAge = sumOf(rows);
    const beginner = shares ? Math.round(shares.beginner * ofAge) : left.beginner;
    const middle = shares ? Math.round((1 - shares.beginner - shares.autonomous) * ofAge) : left.middle;
    const groups = cut(
      rows.map((n) => present(weights[n], "weight")),
      [beginner, middle],
    );
    rows.forEach((n, place) => {
      levels[n] = present(groups[place], "group");
    });
    left.beginner -= sumOf(rows.filter((n) => levels[n] === 0));
    left.middle -= sumOf(rows.filter((n) => levels[n] === 1));
  }
  return levels;
}

/** “Très gêné” and “Un peu gêné” of those who answer; the rest is figure PIX-06, 73 %. */
const SHARES_HAMPERED = [0.08, 0.19];

/** Felt difficulty, null where there is no answer: beginners feel it more, and many do not. */
export function hampersOf(
  levels: readonly number[],
  weights: readonly number[],
  dice: Dice,
): (number | null)[] {
  const answers: (number | null)[] = levels.map(() => null);
  const scores = levels.map((level) => 0.5 * level + dice.noise());
  const rows = ranked(scores).filter(() => dice.share() > 0.05);
  const answering = rows.map((n) => present(weights[n], "weight"));
  const whole = answering.reduce((sum, weight) => sum + weight, 0);
  const groups = cut(
    answering,
    SHARES_HAMPERED.map((share) => Math.round(share * whole)),
  );
  rows.forEach((n, place) => {
    answers[n] = present(groups[place], "group");
  });
  return answers;
}

/** Chance of mastering each skill, by level: the order of the skills is published, the chances are ours. */
const CHANCES: readonly (readonly number[])[] = [
  [0.72, 0.9, 0.98],
  [0.5, 0.8, 0.93],
  [0.44, 0.73, 0.9],
  [0.3, 0.55, 0.78],
  [0.25, 0.49, 0.73],
  [0.21, 0.44, 0.69],
  [0.15, 0.32, 0.55],
  [0.1, 0.24, 0.41],
];

/** Skills mastered, as indices into `SKILLS`. */
export function skillsOf(level: number, dice: Dice): number[] {
  return [...SKILLS.keys()].filter((skill) => dice.share() < present(CHANCES[skill]?.[level], "chance"));
}

/** Whether the agent was trained: more among those who need it less, as training surveys find. */
export function trainedOf({ category }: Agent, level: number, dice: Dice): boolean {
  return dice.share() < 0.28 + 0.1 * level + present([0.08, 0.05, 0][category], "category");
}

/** Rows from the lowest score to the highest. */
const ranked = (scores: readonly number[]) =>
  [...scores.keys()].sort((a, b) => present(scores[a], "score") - present(scores[b], "score") || a - b);
