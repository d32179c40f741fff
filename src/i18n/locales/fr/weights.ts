import { plural } from "./plural.ts";

/** Words of the weighting panel: margins, what the weights do. */
export const weights = {
  title: "Pondération",
  weight: "Poids",
  none: "aucun : chaque réponse compte pour une",
  column: ({ name }: { name: string }) => `la colonne « ${name} »`,
  raked: "calés ici sur des marges connues",
  help: "Le calage donne à chaque réponse un poids, pour que l’échantillon ait la même répartition que la population. Tapez les totaux de la population (effectifs ou parts, dans la même unité pour toutes les marges), ou importez-les : un CSV par variable, colonnes category et total.",
  base: "Poids de départ",
  noBase: "aucun",
  trim: "Plus grand poids permis",
  noTrim: "sans limite",
  trimAt: ({ times }: { times: string }) => `${times} fois la moyenne`,
  addMargin: "Ajouter une marge",
  chooseVariable: "(choisir une variable)",
  margin: ({ name }: { name: string }) => `Marge : ${name}`,
  importMargin: ({ name }: { name: string }) => `Importer les totaux : ${name}`,
  removeMargin: ({ name }: { name: string }) => `Retirer : ${name}`,
  unknown: ({ answers }: { answers: string }) =>
    `Personne de l’échantillon n’a ces réponses du fichier, laissées de côté : ${answers}.`,
  answer: "Réponse",
  n: "Réponses",
  before: "Avant",
  totals: "Total connu",
  target: "Population",
  after: "Après",
  total: ({ answer }: { answer: string }) => `Total de « ${answer} » dans la population`,
  notATotal: "un nombre de 0 ou plus",
  noTotal: ({ answer, variable }: { answer: string; variable: string }) =>
    `Il manque le total de « ${answer} » (${variable}). Les poids se calculent quand tous y sont.`,
  badTotal: ({ answer, variable, text }: { answer: string; variable: string; text: string }) =>
    `Le total de « ${answer} » (${variable}), « ${text} », n’est pas un nombre de 0 ou plus : corrigez-le, les poids se calculent ensuite.`,
  use: "Utiliser ces poids",
  unused: "Les figures ne s’en servent pas encore.",
  used: "Ces poids sont utilisés",
  effective: (p: { n: string; effective: string; deff: string }) =>
    `${plural(p.n, "réponse pondérée en vaut", "réponses pondérées en valent")} ${p.effective} de même poids (effet de plan : ${p.deff}).`,
  extremes: ({ largest, smallest }: { largest: string; smallest: string }) =>
    `Le plus grand poids est de ${largest} fois la moyenne, le plus petit de ${smallest}.`,
  withoutWeight: ({ n }: { n: string }) =>
    `${plural(n, "réponse reste sans poids", "réponses restent sans poids")} : une variable des marges y manque, ou le poids de départ.`,
  needless:
    "L’échantillon a déjà ces marges, au hasard près : le calage élargit les marges d’erreur sans rien corriger.",
  costly: ({ share }: { share: string }) =>
    `Ces poids inégaux coûtent ${share} de la précision de l’échantillon : limitez le plus grand poids, ou regroupez de petites catégories.`,
  download: "Télécharger les poids (CSV)",
  file: "poids",
  row: "ligne",
  shift: (p: { group: string; outcome: string; without: string; with: string; size: string }) =>
    `Plus grand déplacement dû aux poids : ${p.group}, « ${p.outcome} » : ${p.without} sans, ${p.with} avec (${p.size}).`,
  shiftMean: (p: { group: string; without: string; with: string; size: string }) =>
    `Plus grand déplacement dû aux poids : ${p.group} : ${p.without} sans, ${p.with} avec (${p.size}).`,
  noShift: "Les poids ne déplacent aucun chiffre de cette figure.",
};
