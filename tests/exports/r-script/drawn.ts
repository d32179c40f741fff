import { categoryCode } from "../../../src/survey/category.ts";
import type { Correction } from "../../../src/survey/correction.ts";
import { variableId } from "../../../src/survey/variable.ts";
import { mean, net, rake, share } from "./asked.ts";
import { type Asked, opened } from "./figures.ts";
import { drawnSurvey } from "./surveys.ts";

/** A design of the agents that `drawnSurvey` draws; sizes of its strata in employers, or in agents. */
const designed = (
  clusters: boolean,
  sizes: Readonly<Record<string, number>> | null,
): readonly Correction[] => [
  { do: "wave", set: { threshold: 0, sampling: "random" } },
  {
    do: "design",
    design: {
      clusters: clusters ? variableId("Employeur") : null,
      strata: sizes && {
        variable: variableId("Taille"),
        totals: Object.entries(sizes).map(([code, total]) => ({ code: categoryCode(code), total })),
      },
    },
  },
];

const DESIGNS: Readonly<Record<string, readonly Correction[]>> = {
  strata: designed(false, {}),
  "strata of known sizes": designed(false, { petite: 900, moyenne: 300, grande: 60 }),
  clusters: designed(true, null),
  "clusters in strata": designed(true, {}),
  "clusters in strata of known sizes": designed(true, { petite: 90, moyenne: 20, grande: 6 }),
};

const drawnTogether: Readonly<Record<string, Asked>> = {
  shares: share("Plan", { weight: "Poids" }),
  "shares by age": share("Plan", { by: ["Âge"], weight: "Poids" }),
  "each age with each": net("Plan", ["oui"], { by: ["Âge"], compared: "pairs" }),
  "by the stratum itself, crossed": share("Plan", { by: ["Taille", "Sexe"] }),
  "means by age": mean(["Heures"], { by: ["Âge"], weight: "Poids", compared: "pairs" }),
  "one known margin": share("Plan", {
    by: ["Sexe"],
    weight: rake({ Sexe: { femme: 60, homme: 40 } }, "Poids"),
  }),
  "two known margins": mean(["Heures"], {
    by: ["Sexe"],
    weight: rake(
      {
        Sexe: { femme: 60, homme: 40 },
        Âge: { "moins de 35 ans": 25, "35 à 54 ans": 45, "55 ans et plus": 30 },
      },
      "Poids",
    ),
  }),
};

/** One file, drawn in each of these ways. */
export const DRAWN = Object.entries(DESIGNS).map(([name, corrections]) => ({
  file: "drawn.csv",
  bytes: drawnSurvey(),
  open: () => opened("drawn.csv", drawnSurvey(), corrections),
  figures: Object.fromEntries(
    Object.entries(drawnTogether).map(([figure, asked]) => [`${name}: ${figure}`, asked]),
  ),
}));
