import { describe, expect, it } from "vitest";
import { seedRecords } from "./seed-files.ts";

const authorities = seedRecords("collectivites.csv");
const THEMES = [
  "strategie",
  "services_usagers",
  "administration",
  "donnees",
  "amenagement",
  "ecosysteme",
  "cybersecurite",
  "inclusion",
  "responsable",
  "cooperation",
];

type Authority = Record<string, string>;
const count = (column: string, ...values: string[]) =>
  authorities.filter((authority) => values.includes(authority[column] ?? "")).length;
const known = (rows: readonly Authority[], theme: string) =>
  rows.map((authority) => authority[theme] ?? "").filter((level) => /^[0-5]$/.test(level));
const mean = (levels: readonly string[]) =>
  levels.reduce((sum, level) => sum + Number(level), 0) / levels.length;

describe("the simulated authorities", () => {
  it("are 120, which is not the number of any survey, and bear no real name", () => {
    expect(authorities).toHaveLength(120);
    expect(authorities.every(({ identifiant }) => /^Collectivité \d{3}$/.test(identifiant ?? ""))).toBe(true);
  });

  it("have a satisfactory level for 87 of the 116 whose level is known: 75 %", () => {
    expect(count("satisfaisant", "Satisfaisant", "Non satisfaisant")).toBe(116);
    expect(count("satisfaisant", "Satisfaisant")).toBe(87);
    expect(count("satisfaisant", "")).toBe(4);
    expect(87 / 116).toBe(0.75);
  });

  it("say that they comply for 109 of the 116 who answer: 94 %", () => {
    expect(count("conformite_cybersecurite", "Oui, tout à fait", "Oui, pour l’essentiel")).toBe(109);
    expect(count("conformite_cybersecurite", "Non, pas complètement", "Non, pas encore")).toBe(7);
    expect(count("conformite_cybersecurite", "Je ne sais pas")).toBe(2);
    expect(count("conformite_cybersecurite", "Sans réponse")).toBe(1);
    expect(count("conformite_cybersecurite", "")).toBe(1);
    expect(Math.round((100 * 109) / 116)).toBe(94);
  });

  it("are satisfactory from overall level 3 on, and not below", () => {
    for (const { niveau_global, satisfaisant } of authorities)
      expect(satisfaisant).toBe(
        niveau_global === "" ? "" : Number(niveau_global) >= 3 ? "Satisfaisant" : "Non satisfaisant",
      );
  });

  it("have for overall level the rounded mean of the themes that they know", () => {
    for (const authority of authorities.filter(({ niveau_global }) => niveau_global !== "")) {
      const levels = THEMES.flatMap((theme) => known([authority], theme));
      expect(authority.niveau_global).toBe(String(Math.floor(mean(levels) + 0.5)));
    }
  });

  it("are first in cybersecurity, then inclusion, then administration", () => {
    const ranked = THEMES.toSorted((a, b) => mean(known(authorities, b)) - mean(known(authorities, a)));
    expect(ranked.slice(0, 3)).toEqual(["cybersecurite", "inclusion", "administration"]);
    expect(ranked.slice(-3)).toEqual(["donnees", "cooperation", "responsable"]);
  });

  it("are behind in every theme where they are communautés de communes, most of all in cybersecurity", () => {
    const rural = authorities.filter(({ type }) => type === "Communauté de communes");
    const others = authorities.filter(({ type }) => type !== "Communauté de communes");
    const gaps = THEMES.map((theme) => mean(known(others, theme)) - mean(known(rural, theme)));
    expect(Math.min(...gaps)).toBeGreaterThan(0.3);
    expect(Math.max(...gaps)).toBe(gaps[THEMES.indexOf("cybersecurite")]);
  });

  it("rest on another base for each theme, since some do not know", () => {
    expect(new Set(THEMES.map((theme) => known(authorities, theme).length)).size).toBeGreaterThan(2);
  });
});
