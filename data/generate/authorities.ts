import { present } from "../../src/lib/invariant.ts";
import { type Silence, sampleAuthorities, silentOnes } from "./authorities-sample.ts";
import { overallOf, THEMES, type ThemeLevels, themesOf } from "./authorities-themes.ts";
import { frenchCsv } from "./french-csv.ts";
import { type Dice, dice } from "./random.ts";

/** The day of the barometer's second edition. */
const SEED = 20210520;

/** How many have a satisfactory level, of the 116 whose level is known: 75 %, figure ART-01. */
const SATISFACTORY = 87;

/** How many give each answer, from the best: 49 + 60 of 116 say yes, 94 %, figure ART-02. */
const COMPLIANCE = [
  { answer: "Oui, tout à fait", count: 49 },
  { answer: "Oui, pour l’essentiel", count: 60 },
  { answer: "Non, pas complètement", count: 5 },
  { answer: "Non, pas encore", count: 2 },
] as const;

/**
 * 120 authorities that do not exist, of which 116 answer to what the headlines are about.
 *
 * 120 is a number of its own: nobody should take it for the 34 of the survey, whose base by question is unknown.
 */
export function authoritiesCsv(): string {
  const thrown = dice(SEED);
  const authorities = sampleAuthorities(thrown);
  const silent = silentOnes(authorities);
  const themes = themesOf(authorities, silent, SATISFACTORY, thrown);
  const compliance = complianceOf(themes, silent, thrown);

  const rows = authorities.map(({ kind, stratum }, n) => {
    const levels = present(themes[n], "levels");
    const overall = silent.has(n) ? null : overallOf(levels);
    return [
      `Collectivité ${String(n + 1).padStart(3, "0")}`,
      kind,
      stratum,
      ...levels.map(String),
      overall === null ? "" : String(overall),
      overall === null ? "" : overall >= 3 ? "Satisfaisant" : "Non satisfaisant",
      present(compliance[n], "compliance"),
    ];
  });
  const headers = ["identifiant", "type", "strate", ...THEMES.map(({ name }) => name)];
  return frenchCsv([...headers, "niveau_global", "satisfaisant", "conformite_cybersecurite"], rows);
}

/** Declared compliance: it goes with the level in cybersecurity, loosely, as what is declared does. */
function complianceOf(
  themes: readonly ThemeLevels[],
  silent: ReadonlyMap<number, Silence>,
  thrown: Dice,
): string[] {
  const cybersecurity = THEMES.findIndex(({ name }) => name === "cybersecurite");
  const scores = themes.map((levels) => Number(levels[cybersecurity]) + 1.5 * thrown.noise() || 0);
  const answering = [...themes.keys()]
    .filter((n) => !silent.has(n))
    .sort((a, b) => present(scores[b], "score") - present(scores[a], "score") || a - b);

  const answers: string[] = themes.map((_, n) => (silent.get(n) === "dont-know" ? "Je ne sais pas" : ""));
  const blank = [...silent.keys()].find((n) => silent.get(n) === "blank");
  answers[present(blank, "silent")] = "Sans réponse";
  const given = COMPLIANCE.flatMap(({ answer, count }) => Array.from({ length: count }, () => answer));
  answering.forEach((n, place) => {
    answers[n] = present(given[place], "answer");
  });
  return answers;
}
