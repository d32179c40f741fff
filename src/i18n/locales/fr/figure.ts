import { plural } from "./plural.ts";

/** Words of a figure: title, subtitle, marks, note. */
export const figure = {
  titleBy: ({ title, by }: { title: string; by: string }) => `${title} ${by}`,
  by: ({ label }: { label: string }) => `par ${label}`,
  byQuoted: ({ label }: { label: string }) => `selon « ${label} »`,
  shareOf: ({ respondents }: { respondents: string }) => `Part des ${respondents}, en %`,
  meanOf: ({ unit }: { unit: string }) => (unit === "" ? "Moyenne" : `Moyenne, en ${unit}`),
  meanOfScores: ({ low, high }: { low: string; high: string }) => `Niveau moyen, de ${low} à ${high}`,
  confidenceInterval: ({ level }: { level: string }) => `intervalle de confiance à ${level}`,
  indicativeMargin: ({ level }: { level: string }) => `marge d’incertitude indicative à ${level}`,
  points: ({ n }: { n: string }) => plural(n, "point", "points"),
  /** Everybody who is asked about, whom groups are compared with: all, or those whom a filter selects. */
  everybody: {
    whole: {
      name: "Ensemble",
      whom: "l’ensemble",
      against: ({ value }: { value: string }) => `contre ${value} dans l’ensemble`,
    },
    selection: {
      name: "Sélection",
      whom: "la sélection",
      against: ({ value }: { value: string }) => `contre ${value} dans la sélection`,
    },
  },
  aboveGroups: ({ letters }: { letters: string }) => `au-dessus de ${letters}`,
  letters: ({ groups }: { groups: string }) => `Lettres : ${groups}.`,
  letter: ({ letter, group }: { letter: string; group: string }) => `${letter} = ${group}`,
  pIs: ({ p }: { p: string }) => `p = ${p}`,
  pBelow: ({ p }: { p: string }) => `p < ${p}`,
  exhaustive: "enquête exhaustive, sans marge",
  exhaustiveNote: "Toute la population a répondu : pas de marge d’échantillonnage.",
  corrected: (p: { share: string; population: string }) =>
    `Marges réduites parce que l’enquête couvre ${p.share} d’une population déclarée de ${p.population} (correction de population finie) : elles valent pour cette population, à cette date.`,
  correctedLittle: (p: { share: string; population: string }) =>
    `Population déclarée : ${p.population} ; l’enquête en couvre ${p.share}, la correction de population finie est négligeable.`,
  correctedVolunteers: "Elle ne corrige pas le biais de qui a choisi de répondre.",
  thresholdNote: ({ threshold }: { threshold: string }) =>
    `Seuil de confidentialité : ${threshold} réponses par groupe ; aucun groupe masqué.`,
  noThreshold: "Aucun seuil de confidentialité : rien n’est masqué.",
  gaps: {
    ofShare: ({ name, against }: { name: string; against: string }) => `Part de « ${name} » : ${against}.`,
    ofMean: ({ name, against }: { name: string; against: string }) => `Moyenne de « ${name} » : ${against}.`,
    against: {
      whole: "chaque groupe contre tous les autres",
      selection: "chaque groupe contre tous les autres de la sélection",
    },
    beside: {
      whole:
        "Ces écarts sont pris avec les autres, sans le groupe. Le tableau et la note comparent avec l’ensemble, dont le groupe fait partie : leurs écarts sont plus petits.",
      selection:
        "Ces écarts sont pris avec les autres, sans le groupe. Le tableau et la note comparent avec la sélection, dont le groupe fait partie : leurs écarts sont plus petits.",
      pairs:
        "Ces écarts sont pris avec tous les autres à la fois. Le tableau et la note comparent les groupes deux à deux.",
    },
    noMargin: "sans marge",
    none: "Aucun groupe n’a, comme les autres réunis, une base assez solide pour être comparé.",
    noOthers: "Rien à comparer : aucune ventilation n’a ici deux groupes qui aient répondu.",
    first: ({ n, total }: { n: string; total: string }) => `Les ${n} plus grands écarts sur ${total}.`,
    unranked: ({ n, groups }: { n: string; groups: string }) =>
      `${plural(n, "groupe n’est pas classé", "groupes ne sont pas classés")}, leur base ou celle des autres étant masquée, petite ou fragile : ${groups}.`,
    more: ({ n }: { n: string }) => plural(n, "autre", "autres"),
  },
  weighted: "pondéré",
  unweighted: "non pondéré",
  base: ({ n }: { n: string }) => `n = ${n}`,
  moreThan: ({ value }: { value: string }) => `plus de ${value}`,
  lessThan: ({ value }: { value: string }) => `moins de ${value}`,
  simulated: "Données simulées",
  outOf: ({ count, base }: { count: string; base: string }) => `${count} sur ${base}`,
  ofBase: ({ base }: { base: string }) => `sur ${base}`,
  /** Over the columns beside a chart. */
  columns: { margin: "marge", base: "réponses" },
  /** Signs of a chart, explained at its head. */
  keys: {
    boxes: "moins de 30 réponses : une case par réponse",
    fragile: "valeur fragile",
    hollow: "valeur fragile, ou petite base",
    ends: "marges de la première et de la dernière part",
  },
  hidden: "masqué",
  hiddenWhy: ({ threshold }: { threshold: string }) =>
    `Masqué : moins de ${threshold} réponses, ou de quoi retrouver un groupe qui en a moins.`,
  empty: "pas de réponse",
  tiny: ({ base }: { base: string }) => `base de ${base} : trop peu pour un pourcentage`,
  fragile: "fragile",
  fragileWhy: "Fragile : petite base, marge de 30 points et plus, ou trop large pour une part aussi petite.",
  fragileMeanWhy:
    "Fragile : petite base, réponses toutes égales, ou erreur type de 30 % de la moyenne et plus.",
  reading: "Lecture",
  universe: "Champ",
  source: "Source",
  readingShare: (p: { group: string; outcome: string; value: string }) =>
    `${p.group}, la part de « ${p.outcome} » est de ${p.value}`,
  readingMean: (p: { group: string; value: string }) => `${p.group}, la moyenne est de ${p.value}`,
  readingTiny: (p: { group: string; outcome: string; count: string; base: string }) =>
    `${p.group}, « ${p.outcome} » vaut pour ${p.count} sur ${p.base}`,
  inGroup: ({ group }: { group: string }) => `dans le groupe « ${group} »`,
  inWhole: ({ respondents }: { respondents: string }) => `dans l’ensemble des ${respondents}`,
  inSelection: "parmi les réponses retenues par les filtres",
  forItem: ({ item }: { item: string }) => `pour « ${item} »`,
  marginFromTo: (p: { lower: string; upper: string; indicative: boolean }) =>
    p.indicative
      ? `marge indicative : de ${p.lower} à ${p.upper}`
      : `intervalle de confiance : de ${p.lower} à ${p.upper}`,
  answeredOf: (p: { answered: string; selected: string }) =>
    `${plural(p.answered, "réponse exprimée", "réponses exprimées")} sur ${p.selected}`,
  respondentsCount: ({ n }: { n: string }) => `${plural(n, "réponse", "réponses")}`,
  missing: {
    "not-asked": ({ n }: { n: string }) => `question non posée : ${n}`,
    "no-answer": ({ n }: { n: string }) => `sans réponse : ${n}`,
    refused: ({ n }: { n: string }) => `refus : ${n}`,
    "dont-know": ({ n }: { n: string }) => `ne sait pas : ${n}`,
    unreadable: ({ n }: { n: string }) => `illisible : ${n}`,
  },
  zeroWeight: ({ n }: { n: string }) =>
    `${plural(n, "réponse de poids nul, hors de la base", "réponses de poids nul, hors de la base")}`,
  withoutWeight: ({ n }: { n: string }) =>
    `${plural(n, "réponse sans poids, laissée de côté", "réponses sans poids, laissées de côté")}`,
  filterIs: ({ variable, labels }: { variable: string; labels: string }) => `${variable} : ${labels}`,
  highNonResponse: ({ share }: { share: string }) => `non-réponse élevée (${share}) : lire avec prudence`,
  fragileNote: "Hachures et cercles vides : valeur fragile (petite base, ou marge trop large).",
  hiddenNote: ({ threshold }: { threshold: string }) =>
    `Les groupes de moins de ${threshold} réponses sont masqués, avec un autre quand il les trahirait.`,
  tinyMeanNote: "Moyennes de moins de 30 réponses : fragiles, à lire avec leur marge.",
  tinyNote: "Sous 30 réponses, l’effectif, non pondéré, remplace le pourcentage et sa marge.",
  groupDisclosed:
    "Tous les répondants d’un petit groupe (moins de 30) ont donné la même réponse, ou aucun ne l’a donnée : le chiffre dit quelque chose de chacun d’eux.",
  uniformNote: ({ below }: { below: string }) =>
    `Comme la population a répondu en grande partie, un groupe de moins de ${below} réponses toutes identiques est masqué aussi.`,
  onlyAnswer: ({ answer }: { answer: string }) =>
    `Toutes les réponses sont « ${answer} » : ni marge, ni comparaison.`,
  answer: "Réponse",
  group: "Groupe",
  partSeparator: " ; ",
  roundedSum: "Parts arrondies : leur total peut s’écarter de 100 %.",
  roundedDifferences:
    "Écarts calculés avant arrondi : ils peuvent différer d’un point de ceux des valeurs affichées.",
  multipleNote: "Plusieurs réponses possibles : le total peut dépasser 100 %.",
  respondentsBetween: ({ least, most }: { least: string; most: string }) =>
    `de ${least} à ${most} réponses selon la question`,
  measurement: {
    declared: "déclaré",
    tested: "testé",
    observed: "constaté",
    simulated: "simulé",
    unknown: "mode d’observation non précisé",
  },
  sampling: {
    random: "échantillon aléatoire",
    quota: "échantillon par quotas",
    volunteer: "répondants volontaires",
    census: "enquête exhaustive",
    simulated: "jeu simulé",
    unknown: "mode d’échantillonnage non précisé",
  },
  computed: {
    subtitle: "Chiffres du fichier",
    units: { percent: "en %", share: "part, de 0 à 1", number: "nombre" },
    figure: "Chiffre",
    none: "non renseigné",
    notSaid: "le fichier ne le dit pas",
    reading: ({ about, name, value }: { about: string; name: string; value: string }) =>
      `pour ${about}, « ${name} » vaut ${value}`,
    asWritten:
      "Chiffres déjà calculés, repris du fichier, à deux décimales au plus : ni base ni marge d’incertitude, que le fichier ne donne pas.",
    first: ({ n, total }: { n: string; total: string }) =>
      `Les ${n} premières lignes sur ${total} : filtrez, ou voyez-les toutes dans Données.`,
  },
  published: {
    publishedMarginUnknown: "la marge du chiffre publié n’est pas connue",
    approximately: ({ value }: { value: string }) => `≈ ${value}`,
    baseKnown: ({ base }: { base: string }) => `base : ${base}`,
    baseUnknown: (p: { respondents: string }) =>
      `${plural(p.respondents, "répondant", "répondants")} ; base de la question non publiée`,
    noRespondents: "nombre de répondants non publié",
    reading: (p: { answer: string; value: string; population: string }) =>
      `${p.population}, « ${p.answer} » : ${p.value}`,
    noInterval: "Pas de marge d’incertitude : la base de la question n’est pas publiée.",
    quoted: "Chiffre cité tel qu’il a été publié ; il reste à son éditeur.",
    edition: ({ edition }: { edition: string }) => `édition ${edition}`,
    publishedOn: ({ date }: { date: string }) => `publié : ${date}`,
    mark: ({ value }: { value: string }) => `publié : ${value}`,
    reference: ({ value, source }: { value: string; source: string }) => `Publié : ${value} (${source})`,
    notExact: ({ printed }: { printed: string }) =>
      `imprimé « ${printed} » : la valeur exacte n’est pas publiée`,
  },
};
