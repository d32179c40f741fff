import { categoryCode } from "../../../src/survey/category.ts";
import type { Correction } from "../../../src/survey/correction.ts";
import { variableId } from "../../../src/survey/variable.ts";
import { condition } from "../../engine/barometer.ts";
import { mean, net, rake, share } from "./asked.ts";
import { DRAWN } from "./drawn.ts";
import { type Asked, barometer, dataFile, opened, utf8 } from "./figures.ts";
import {
  boxesSurvey,
  frenchSurvey,
  manyWays,
  quotedSurvey,
  toldSurvey,
  withoutSomeWeights,
} from "./surveys.ts";

interface Checked {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly open: () => ReturnType<typeof opened>;
  readonly figures: Readonly<Record<string, Asked>>;
}

const agents: Readonly<Record<string, Asked>> = {
  "a distribution by age, weighted": share("niveau", { by: ["age"], weight: "poids" }),
  "a distribution, unweighted, beta": share("niveau", { by: ["age"], interval: "beta" }),
  "logit at 80 %": share("niveau", { by: ["age"], weight: "poids", interval: "logit", confidence: 0.8 }),
  "wald at 90 %": share("formation", {
    by: ["categorie"],
    weight: "poids",
    interval: "wald",
    confidence: 0.9,
  }),
  "wilson at 99 %": share("gene_confinement", { by: ["niveau"], weight: "poids", confidence: 0.99 }),
  "a net by two, some hidden": net("niveau", ["Débutant"], { by: ["age", "filiere"], weight: "poids" }),
  "a distribution by two": share("niveau", { by: ["age", "categorie"], weight: "poids" }),
  "several answers in a cell": share("competences", { weight: "poids" }),
  "several answers by group": share("competences", { by: ["age"], weight: "poids" }),
  "a breakdown of several answers": share("niveau", { by: ["competences"], weight: "poids" }),
  "a net of several answers": net("competences", ["Mots de passe", "Réseaux sociaux"], { by: ["categorie"] }),
  "each group with each": share("niveau", { by: ["age"], weight: "poids", compared: "pairs" }),
  "each group with each, somebody in both": net("niveau", ["Débutant"], {
    by: ["competences"],
    compared: "pairs",
  }),
  "a net and what goes with it": net("niveau", ["Débutant"], {
    by: ["categorie"],
    weight: "poids",
    confidence: 0.9,
  }),
  "a filter": share("niveau", {
    by: ["age"],
    weight: "poids",
    filter: [condition("categorie", "A", "B"), condition("competences", "Mots de passe")],
  }),
  "groups that the filter keeps": share("niveau", {
    by: ["age"],
    weight: "poids",
    filter: [condition("age", "Moins de 35 ans", "55 ans et plus")],
  }),
  "groups that the filter keeps, across": net("niveau", ["Débutant"], {
    by: ["age", "categorie"],
    filter: [condition("categorie", "A", "C")],
  }),
  "a filter that leaves one group": share("niveau", {
    by: ["age", "categorie"],
    weight: "poids",
    filter: [condition("age", "55 ans et plus")],
  }),
  "by options of which one is asked for": net("niveau", ["Débutant"], {
    by: ["competences"],
    filter: [condition("competences", "Mots de passe")],
  }),
  "a filter that one person passes": share("niveau", { filter: [condition("identifiant", "A0001")] }),
  raked: share("niveau", {
    by: ["age"],
    weight: rake({
      age: { "Moins de 35 ans": 200, "35 à 44 ans": 250, "45 à 54 ans": 320, "55 ans et plus": 230 },
      categorie: { A: 100, B: 200, C: 700 },
    }),
  }),
  "raked from base weights, totals typed short": net("niveau", ["Débutant", "Intermédiaire"], {
    by: ["filiere"],
    filter: [condition("formation", "Oui")],
    weight: rake(
      {
        age: { "Moins de 35 ans": 0.2, "35 à 44 ans": 0.25, "45 à 54 ans": 0.32, "55 ans et plus": 0.23 },
        categorie: { A: 0.1, B: 0.2, C: 0.7 },
      },
      "poids",
    ),
  }),
  "raked and trimmed": share("niveau", {
    by: ["age"],
    weight: rake(
      {
        age: { "Moins de 35 ans": 200, "35 à 44 ans": 250, "45 à 54 ans": 320, "55 ans et plus": 230 },
        categorie: { A: 300, B: 200, C: 500 },
      },
      "poids",
      2.2,
    ),
  }),
};

const authorities: Readonly<Record<string, Asked>> = {
  "a battery": { measure: "share", items: ["strategie", "services_usagers", "administration"] },
  "a battery of means": mean(["strategie", "services_usagers", "donnees", "cybersecurite"]),
  "a mean of scores by group": mean(["niveau_global"], { by: ["type"], confidence: 0.9 }),
  "a battery, each with each": {
    ...mean(["strategie", "services_usagers", "donnees", "cybersecurite"]),
    compared: "pairs",
  },
  "a battery by group": { measure: "net", items: ["strategie", "donnees"], codes: ["4", "5"], by: ["type"] },
};

const french: Readonly<Record<string, Asked>> = {
  "decimal commas by age": mean(["Dépenses (€)"], { by: ["Tranche d’âge"], weight: "Poids" }),
  "missing of every kind": share("Satisfaction", {
    by: ["Tranche d’âge"],
    weight: "Poids",
    interval: "beta",
  }),
  "a mean of a scale read as numbers": mean(["Satisfaction"], { weight: "Poids" }),
  "options over columns": share("Usages", { weight: "Poids" }),
  "options over columns by age": share("Usages", { by: ["Tranche d’âge"] }),
  "a net of options over columns": net("Usages", ["Usages [Mail]", "Usages [Web]"], {
    by: ["Tranche d’âge"],
  }),
  "options that hold the separator": share("Démarches", { by: ["Tranche d’âge"], weight: "Poids" }),
  "raked, some without margin": mean(["Dépenses (€)"], {
    by: ["Usages"],
    weight: rake({ "Tranche d’âge": { "18–34 ans": 300, "35–54 ans": 400, "55 ans et plus": 300 } }, "Poids"),
  }),
};

const quotes: Readonly<Record<string, Asked>> = {
  "quotes, returns and backslashes in cells": share('Answer "A"', { by: ["path\\group"] }),
  "numbers with decimal points": mean(["score"], { by: ["path\\group"] }),
};

const population = (size: number): Correction => ({ do: "wave", set: { population: size } });

/** A label that would like to be code. */
const EVIL = 'a"); file.create("pwned") #\\\n\u202e';

const ways = Object.entries(manyWays()).map(([file, bytes]) => ({
  file,
  bytes,
  open: () => opened(file, bytes),
  figures: { [file]: share(file === "decomposed.csv" ? "re\u0301ponse" : "réponse", { by: ["saison"] }) },
}));

const boxes: readonly Correction[] = [
  { do: "merge", variable: variableId("avis"), codes: ["oui", "OUI", "Oui"].map(categoryCode) },
  { do: "merge", variable: variableId("avis"), codes: ["non", "Non"].map(categoryCode) },
  { do: "kind", variable: variableId("montant"), kind: "numeric" },
  { do: "decimal", variable: variableId("montant"), decimal: "," },
  { do: "missing", variable: variableId("montant"), code: "999", kind: "refused" },
];

/** Files, how each is opened, and the figures that are asked of it. */
export const CHECKED: readonly Checked[] = [
  {
    file: "boxes.csv",
    bytes: boxesSurvey(),
    open: () => opened("boxes.csv", boxesSurvey(), boxes),
    figures: {
      "boxes ticked or blank": share("Lieu", { by: ["avis"] }),
      "by boxes": share("avis", { by: ["Lieu"], interval: "logit", confidence: 0.8 }),
      "numbers of all sorts": mean(["montant"], { by: ["avis"] }),
      "a battery by boxes": { ...net("a", ["4", "5"], { by: ["Lieu"] }), items: ["a", "b"] },
    },
  },
  ...ways,
  ...DRAWN,
  {
    file: "label.csv",
    bytes: dataFile("tests", "oracle", "apisrs.csv"),
    open: () =>
      opened("label.csv", dataFile("tests", "oracle", "apisrs.csv"), [
        { do: "rename", variable: variableId("stype"), label: EVIL },
        { do: "label", variable: variableId("stype"), code: categoryCode("E"), label: EVIL },
      ]),
    figures: { "a label that would like to be code": share("stype", { by: ["awards"], weight: "pw" }) },
  },
  {
    file: "agents.csv",
    bytes: dataFile("data", "agents.csv"),
    open: () => barometer("agents"),
    figures: agents,
  },
  {
    file: "collectivites.csv",
    bytes: dataFile("data", "collectivites.csv"),
    open: () => barometer("collectivites"),
    figures: authorities,
  },
  {
    file: "français “1”.csv",
    bytes: frenchSurvey(),
    open: () => opened("français “1”.csv", frenchSurvey(), []),
    figures: french,
  },
  {
    file: "quotes.csv",
    bytes: utf8(quotedSurvey()),
    open: () => opened("quotes.csv", utf8(quotedSurvey())),
    figures: quotes,
  },
  {
    file: "told.csv",
    bytes: toldSurvey(2),
    open: () => opened("told.csv", toldSurvey(2), [], { headerRows: 2, lastRows: 1 }),
    figures: { "rows that somebody told": share("Avis: choix", { by: ["Région: lieu"] }) },
  },
  {
    file: "headless.csv",
    bytes: toldSurvey(0),
    open: () => opened("headless.csv", toldSurvey(0), [], { headerRows: 0, lastRows: 1 }),
    figures: { "no header, as somebody told": share("#1", { by: ["#2"] }) },
  },
  {
    file: "gaps.csv",
    bytes: utf8(withoutSomeWeights()),
    open: () => opened("gaps.csv", utf8(withoutSomeWeights())),
    figures: {
      "some without weight": share("awards", { by: ["stype"], weight: "pw" }),
      "some without weight, each with each": mean(["api00"], {
        by: ["stype"],
        weight: "pw",
        compared: "pairs",
      }),
      "some without base weight, raked": share("awards", {
        by: ["stype"],
        weight: rake({ "sch.wide": { No: 1072, Yes: 5122 }, "comp.imp": { No: 2000, Yes: 4194 } }, "pw"),
      }),
    },
  },
  {
    file: "barometer.csv",
    bytes: dataFile("tests", "oracle", "barometer.csv"),
    open: () => opened("barometer.csv", dataFile("tests", "oracle", "barometer.csv"), [population(110)]),
    figures: {
      "a finite population": share("plan", { by: ["size"], weight: "w" }),
      "a finite population, mean": mean(["score"], { by: ["size"], weight: "w" }),
      "a finite population, logit, unweighted": share("plan", { by: ["size"], interval: "logit" }),
    },
  },
  {
    file: "everybody.csv",
    bytes: dataFile("tests", "oracle", "barometer.csv"),
    open: () => opened("everybody.csv", dataFile("tests", "oracle", "barometer.csv"), [population(34)]),
    figures: { "everybody observed": share("plan", { by: ["size"] }) },
  },
  {
    file: "tiny.csv",
    bytes: dataFile("tests", "oracle", "tiny.csv"),
    open: () =>
      opened("tiny.csv", dataFile("tests", "oracle", "tiny.csv"), [{ do: "wave", set: { threshold: 0 } }]),
    figures: {
      "tiny bases, 0 and 1": share("y", { by: ["g"], weight: "w" }),
      "weights of 0": share("y", { by: ["g"], weight: "w0", interval: "beta" }),
    },
  },
];
