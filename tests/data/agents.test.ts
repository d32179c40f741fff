import { describe, expect, it } from "vitest";
import { seedRecords } from "./seed-files.ts";

type Agent = Record<string, string>;

const agents = seedRecords("agents.csv");
const weightOf = (agent: Agent) => Number(agent.poids?.replace(",", "."));
const sumOf = (rows: readonly Agent[]) => rows.reduce((sum, agent) => sum + weightOf(agent), 0);

/** Weighted percentage of those who gave `answer`, of those who gave any of `answers`. */
function percentage(rows: readonly Agent[], question: string, answer: string, answers: readonly string[]) {
  const answering = rows.filter((agent) => answers.includes(agent[question] ?? ""));
  return (100 * sumOf(answering.filter((agent) => agent[question] === answer))) / sumOf(answering);
}

const LEVELS = ["Débutant", "Intermédiaire", "Autonome"];
const level = (rows: readonly Agent[], answer: string) => percentage(rows, "niveau", answer, LEVELS);
const of = (column: string, value: string) => agents.filter((agent) => agent[column] === value);

/** The figure as published, from the other file: the two must say the same. */
const published = new Map(
  seedRecords("figures.csv").map((figure) => [figure.id, Number(figure.valeur_pct?.replace(",", "."))]),
);

describe("the simulated agents", () => {
  it("are 2,400, which is not the number of any survey", () => {
    expect(agents).toHaveLength(2400);
    expect(new Set(agents.map(({ identifiant }) => identifiant)).size).toBe(2400);
  });

  it.each([
    ["PIX-01", agents, "Débutant"],
    ["PIX-02", agents, "Intermédiaire"],
    ["PIX-03", agents, "Autonome"],
    ["PIX-04", of("age", "Moins de 35 ans"), "Autonome"],
    ["PIX-05", of("age", "55 ans et plus"), "Autonome"],
  ])("have the level that figure %s publishes, to a fiftieth of a point", (figure, rows, answer) => {
    expect(Math.abs(level(rows, answer) - (published.get(figure) ?? Number.NaN))).toBeLessThan(0.02);
  });

  it("did not feel hampered for 73 % of those who answered", () => {
    const answers = ["Très gêné", "Un peu gêné", "Pas gêné"];
    expect(percentage(agents, "gene_confinement", "Pas gêné", answers)).toBeCloseTo(
      published.get("PIX-06") ?? 0,
      1,
    );
    expect(of("gene_confinement", "Ne sait pas").length).toBeGreaterThan(20);
    expect(of("gene_confinement", "").length).toBeGreaterThan(20);
  });

  it("are more often beginners from 55 on in the administrative branch than elsewhere", () => {
    const old = of("age", "55 ans et plus");
    const administrative = old.filter(({ filiere }) => filiere === "Administrative");
    const others = old.filter(({ filiere }) => filiere !== "Administrative");
    expect(level(administrative, "Débutant") - level(others, "Débutant")).toBeGreaterThan(10);
  });

  it("are more often beginners in medium-sized towns than in smaller or larger ones", () => {
    const medium = level(of("taille_commune", "20 000 à 100 000 hab."), "Débutant");
    for (const size of ["Moins de 20 000 hab.", "Plus de 100 000 hab."])
      expect(medium - level(of("taille_commune", size), "Débutant")).toBeGreaterThan(5);
  });

  it("are enough in the cells that the article speaks of", () => {
    const cell = agents.filter(
      ({ age, taille_commune, filiere }) =>
        age === "55 ans et plus" &&
        taille_commune === "20 000 à 100 000 hab." &&
        filiere === "Administrative",
    );
    expect(cell.length).toBeGreaterThanOrEqual(60);
  });

  it("have weights of mean 1 that cost between a sixth and a third of the sample", () => {
    expect(sumOf(agents)).toBeCloseTo(2400, 6);
    const squares = agents.reduce((sum, agent) => sum + weightOf(agent) ** 2, 0);
    const designEffect = (2400 * squares) / sumOf(agents) ** 2;
    expect(designEffect).toBeGreaterThan(1.2);
    expect(designEffect).toBeLessThan(1.5);
    expect(agents.every(({ poids }) => /^\d,\d\d$/.test(poids ?? ""))).toBe(true);
  });

  it("have the categories of 31 December 2012 once weighted", () => {
    const classed = 8.6 + 13.1 + 75.6;
    for (const [category, figure] of [
      ["A", "FPT-01"],
      ["B", "FPT-02"],
      ["C", "FPT-03"],
    ] as const)
      expect(percentage(agents, "categorie", category, ["A", "B", "C"])).toBeCloseTo(
        (100 * (published.get(figure) ?? 0)) / classed,
        1,
      );
  });

  it("master skills in the published order", () => {
    const answering = agents.filter(({ competences }) => competences !== "");
    const share = (skill: string) =>
      sumOf(answering.filter(({ competences }) => competences?.split("|").includes(skill))) /
      sumOf(answering);
    const shares = [
      "Messagerie électronique",
      "Documents en ligne",
      "Fichiers et dossiers",
      "Mots de passe",
      "Sources d’infection",
      "Données personnelles",
      "Réseaux sociaux",
      "Impact environnemental",
    ].map(share);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  });

  it("never say both a skill and none", () => {
    const none = agents.filter(({ competences }) => competences?.includes("Aucune"));
    expect(none.length).toBeGreaterThan(0);
    expect(none.every(({ competences }) => competences === "Aucune")).toBe(true);
  });
});
