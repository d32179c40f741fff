import { present } from "../../src/lib/invariant.ts";
import { HAMPERED, hampersOf, LEVELS, levelsOf, SKILLS, skillsOf, trainedOf } from "./agents-answers.ts";
import { AGES, BRANCHES, CATEGORIES, sampleAgents, TOWNS } from "./agents-sample.ts";
import { weighAgents } from "./agents-weights.ts";
import { frenchCsv, hundredths } from "./french-csv.ts";
import { dice } from "./random.ts";

/** The day of the article. */
const SEED = 20210702;

const HEADERS = [
  "identifiant",
  "age",
  "taille_commune",
  "categorie",
  "filiere",
  "niveau",
  "gene_confinement",
  "formation",
  "competences",
  "poids",
];

/**
 * 2,400 agents who do not exist, whose weighted answers have the published shares.
 *
 * Who they are comes first, then weights, then levels that respect both; what they feel, were taught and can do
 * follows from the level. 2,400 is a number of its own: nobody should take it for the 1,337 of the survey.
 */
export function agentsCsv(): string {
  const thrown = dice(SEED);
  const agents = sampleAgents(thrown);
  const weights = weighAgents(agents, thrown);
  const levels = levelsOf(agents, weights, thrown);
  const hampers = hampersOf(levels, weights, thrown);

  const rows = agents.map((agent, n) => {
    const level = present(levels[n], "level");
    const hampered = hampers[n] ?? null;
    return [
      `A${String(n + 1).padStart(4, "0")}`,
      AGES[agent.age],
      TOWNS[agent.town],
      CATEGORIES[agent.category],
      BRANCHES[agent.branch],
      LEVELS[level],
      hampered === null ? thrown.share() < 0.5 && "Ne sait pas" : HAMPERED[hampered],
      thrown.share() < 0.96 && (trainedOf(agent, level, thrown) ? "Oui" : "Non"),
      thrown.share() < 0.97 && skillsCell(skillsOf(level, thrown)),
      hundredths(present(weights[n], "weight")),
    ].map((cell) => cell || "");
  });
  return frenchCsv(HEADERS, rows);
}

/** An empty cell is an answer that was not given; no skill at all is an answer. */
const skillsCell = (skills: readonly number[]) =>
  skills.length === 0 ? "Aucune" : skills.map((skill) => present(SKILLS[skill], "skill")).join("|");
