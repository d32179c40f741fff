import { plural } from "./plural.ts";

/** Words of how respondents were drawn: the panel, and what a figure says of it. */
export const design = {
  title: "Plan de sondage",
  help: "Si les répondants n’ont pas été tirés un par un dans toute la population, dites comment : marges, comparaisons et tests en tiennent compte.",
  clusters: "Répondants tirés par groupes",
  noClusters: "non : un par un",
  strata: "Population découpée en strates",
  noStrata: "non : d’un seul tenant",
  total: ({ stratum }: { stratum: string }) => `Taille de « ${stratum} » dans la population`,
  totalsOfRespondents:
    "Taille de chaque strate (facultatif) : toutes les personnes ou collectivités qui pouvaient répondre.",
  totalsOfClusters: "Taille de chaque strate (facultatif) : tous les groupes qui pouvaient être tirés.",
  badTotal: ({ stratum, text }: { stratum: string; text: string }) =>
    `La taille de « ${stratum} », « ${text} », n’est pas un nombre entier de 1 ou plus.`,
  size: "Dans la population",
  importSizes: "Importer les tailles",
  found: (p: { variable: string; clusters: string; mean: string }) =>
    `« ${p.variable} » regroupe les réponses (${p.clusters} groupes, ${p.mean} réponses en moyenne). S’ils ont été tirés ensemble, les marges affichées sont trop étroites.`,
  takeFound: ({ variable }: { variable: string }) => `Regrouper par « ${variable} »`,
  said: ({ parts }: { parts: string }) => `Plan de sondage : ${parts}.`,
  strataSaid: ({ n, variable }: { n: string; variable: string }) =>
    `${plural(n, "strate", "strates")} (« ${variable} »)`,
  clustersSaid: ({ n, variable }: { n: string; variable: string }) =>
    `${plural(n, "groupe tiré", "groupes tirés")} ensemble (« ${variable} »)`,
  worth: ({ n, effective }: { n: string; effective: string }) =>
    `${plural(n, "réponse y vaut", "réponses y valent")} autant que ${effective} tirées une à une.`,
  corrected: ({ share }: { share: string }) =>
    `Marges réduites parce que l’enquête couvre ${share} de la population déclarée des strates (correction de population finie, strate par strate).`,
  lonely: ({ n }: { n: string }) =>
    `${plural(n, "strate n’a", "strates n’ont")} qu’une unité tirée : rien ne dit comment une autre aurait répondu, la marge est élargie par prudence.`,
  unplaced: ({ n }: { n: string }) =>
    `${plural(n, "réponse dont la strate ou le groupe n’est pas dit, laissée de côté", "réponses dont la strate ou le groupe n’est pas dit, laissées de côté")}`,
};
