import { present } from "../../src/lib/invariant.ts";
import type { Authority, Silence } from "./authorities-sample.ts";
import type { Dice } from "./random.ts";

/**
 * The ten themes of the 2023 edition, in its order, and how far each is ahead of the middle one.
 *
 * Published: cybersecurity first, inclusion second, administration in the first three; responsible digital last,
 * then cooperation and data. The distances are ours.
 */
export const THEMES = [
  { name: "strategie", advance: 0.1 },
  { name: "services_usagers", advance: 0.1 },
  { name: "administration", advance: 0.35 },
  { name: "donnees", advance: -0.4 },
  { name: "amenagement", advance: 0.05 },
  { name: "ecosysteme", advance: -0.15 },
  { name: "cybersecurite", advance: 0.8 },
  { name: "inclusion", advance: 0.5 },
  { name: "responsable", advance: -0.85 },
  { name: "cooperation", advance: -0.55 },
] as const;

const UNKNOWN = "Je ne sais pas";

/** Levels from 0 to 5 in the order of `THEMES`, “Je ne sais pas”, or blank. */
export type ThemeLevels = readonly (number | typeof UNKNOWN | "")[];

/** Overall level: the mean of the themes that are known, rounded; halves go up. */
export function overallOf(levels: ThemeLevels): number {
  const known = levels.filter((level) => typeof level === "number");
  const sum = known.reduce((before, level) => before + level, 0);
  return Math.floor((2 * sum + known.length) / (2 * known.length));
}

/**
 * Levels by theme; of those who are not silent, exactly `satisfactory` have an overall level of 3 or more.
 *
 * Ranked by the mean of their themes, the first ones are pushed up and the last ones down, one level of one theme
 * at a time, until each stands on its side: those near the cut alone have to move.
 */
export function themesOf(
  authorities: readonly Authority[],
  silent: ReadonlyMap<number, Silence>,
  satisfactory: number,
  dice: Dice,
): ThemeLevels[] {
  const drawn = authorities.map((authority, n) => drawLevels(authority, silent.get(n), dice));
  const byMean = [...drawn.keys()]
    .filter((n) => !silent.has(n))
    .sort((a, b) => meanOf(drawn[b]) - meanOf(drawn[a]) || a - b);
  byMean.forEach((n, rank) => {
    drawn[n] = settled(present(drawn[n], "levels"), rank < satisfactory, n);
  });
  return drawn;
}

function drawLevels({ kind, advance }: Authority, silence: Silence | undefined, dice: Dice): ThemeLevels {
  const levels = THEMES.map((theme, place) => {
    const behind = kind === "Communauté de communes" && theme.name === "cybersecurite" ? -0.5 : 0;
    const level = Math.floor(3.45 + advance + theme.advance + behind + 1.1 * dice.noise());
    const known = dice.share() > 0.025 && !(silence === "dont-know" && place % 5 !== 1);
    return known ? Math.min(5, Math.max(0, level)) : UNKNOWN;
  });
  return silence === "blank" ? levels.map(() => "" as const) : levels;
}

function meanOf(levels: ThemeLevels | undefined): number {
  const known = present(levels, "levels").filter((level) => typeof level === "number");
  return known.reduce((sum, level) => sum + level, 0) / known.length;
}

function settled(levels: ThemeLevels, satisfactory: boolean, first: number): ThemeLevels {
  const moved = [...levels];
  const step = satisfactory ? 1 : -1;
  for (let place = first; overallOf(moved) >= 3 !== satisfactory; place++) {
    const level = moved[place % moved.length];
    if (typeof level === "number" && level + step >= 0 && level + step <= 5)
      moved[place % moved.length] = level + step;
  }
  return moved;
}
