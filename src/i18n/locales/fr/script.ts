/** Words of the script that makes a figure again in R, and of the panel that hands it over. */
export const script = {
  heading: "Reproduire dans R",
  help: "Un script complet pour le paquet survey de R : il relit le fichier tel qu’il est, refait cette figure et compare ses nombres à ceux de la page.",
  name: "Script R de cette figure",
  show: "Lire le script",
  copy: "Copier",
  copied: "Script copié",
  download: "Télécharger (.R)",
  refusedTitle: "Pas de script pour cette figure",
  refused: {
    damaged:
      "Ce fichier contient des caractères illisibles, que chaque programme remplace à sa façon : R n’y retrouverait pas les mêmes réponses. Enregistrez-le de nouveau en UTF-8, puis rouvrez-le.",
    quotes:
      "Ce fichier a des guillemets mal fermés, que chaque programme lit à sa façon : R n’y retrouverait pas les mêmes réponses. Corrigez les lignes signalées dans Données, puis rouvrez-le.",
    format:
      "Un script ne peut être écrit que pour un CSV. Enregistrez le fichier en CSV, importez-le ici : le script se fera.",
    scattered:
      "Les réponses et les lignes mises de côté alternent trop souvent pour être énumérées. Retirez les lignes vides du fichier, puis rouvrez-le.",
    nul: "Ce fichier UTF-16 contient des caractères nuls, que R ne sait pas lire. Enregistrez-le de nouveau en UTF-8, puis rouvrez-le.",
    "zero-base":
      "Des poids de départ sont nuls : la fonction rake de R n’en tire aucun nombre. Retirez ces lignes, ou calez sans poids de départ.",
  },
  purpose: "Refait cette figure avec le paquet survey de R (R 4.0 ou plus), d’après le fichier lui-même.",
  howToRun: ({ file }: { file: string }) =>
    `À placer à côté de ${file}, sous le nom script.R par exemple, puis dans R :`,
  asciiOnly: "Ce R ne lit que ASCII. Lancez-le en UTF-8 (LC_ALL=C.UTF-8 Rscript script.R).",
  sectionRead: "1. Le fichier, tel qu’il est",
  sectionVariables: "2. Les variables de la figure",
  sectionDesign: "3. Le plan de sondage",
  sectionEstimates: "4. Estimation, erreur type, intervalle",
  sectionFigure: "5. La figure, dans son ordre, comparée à la page",
  sectionDifferences: "6. Les écarts sur lesquels la figure se prononce",
  sectionAssociation: "7. Le lien entre réponses et groupes",
  against: {
    whole:
      "Chaque groupe moins l’ensemble, dont il fait partie : l’influence de chacun sur l’écart donne l’erreur type.",
    selection:
      "Chaque groupe moins la sélection, dont il fait partie : l’influence de chacun sur l’écart donne l’erreur type.",
  },
  pairs: "Deux à deux, lignes a et b du résultat : l’influence de chacun sur l’écart donne l’erreur type.",
  scarce:
    "Là où moins de cinq personnes ont donné la réponse, ou ne l’ont pas donnée, la page demande aussi que les intervalles s’écartent.",
  notAdjusted: "La page corrige selon Holm (p.adjust) avec d’autres écarts, qui ne sont pas dans la figure.",
  raoScott: "Test de Rao et Scott, correction du second ordre, sur ceux qui ont répondu aux deux questions.",
  rakedTest:
    "Sur des poids calés, svychisq compte aussi ceux qui n’ont pas répondu : ici, seuls ceux qui ont répondu.",
  keptRows:
    "Les enregistrements qui sont des réponses : en-tête, titres, lignes vides et totaux sont mis de côté.",
  intricate:
    "Des cellules contiennent des guillemets, des retours ou des barres inverses : elles sont découpées ici une à une.",
  key: "Une cellule est reconnue sans les espaces qui l’entourent.",
  answer: "Une réponse : son code ; NA pour tout ce qui n’en est pas une.",
  number: "Un nombre : milliers groupés par trois, signe, exposant, % ou € ; NA sinon.",
  several:
    "Plusieurs réponses dans une cellule : une colonne par option ; NA sans réponse ou si une partie est inconnue.",
  boxes:
    "Une colonne du fichier par option : NA pour une option non posée, ou pour toutes si rien n’est lisible.",
  variable: ({ label, id, columns }: { label: string; id: string; columns: string }) =>
    label === id ? `${label} (colonne ${columns})` : `${label} (« ${id} », colonne ${columns})`,
  blank: "cellule vide",
  missing: ({ codes }: { codes: string }) => `Sans réponse : ${codes}`,
  missingKinds: {
    "not-asked": "question non posée",
    "no-answer": "sans réponse",
    refused: "refus",
    "dont-know": "ne sait pas",
    unreadable: "illisible",
  },
  withoutWeight: "Qui n’a pas de poids n’est pas dans le plan.",
  lonely: "Une strate dont une seule unité a été tirée compte telle quelle, autour de 0.",
  unplaced: "Qui n’a ni strate ni groupe n’est pas dans le plan.",
  strataSizes: "Taille de chaque strate, et la part qui n’en a pas été observée.",
  poststratification: "Une marge connue : post-stratification ; survey en tient compte dans l’erreur type.",
  together:
    "Répondants tirés avec chacun, lui compris, en moyenne : pour une réponse rare, ils sont pris pour semblables à 0,1 au moins.",
  oneUnit: "D’un seul groupe tiré, ou de toute une strate : pas d’intervalle.",
  population: "Population finie : toutes les unités, observées ou non.",
  raking:
    "Calage sur marges, poussé bien plus loin que ne le fait rake par défaut ; survey en tient compte dans l’erreur type.",
  trimming:
    "Poids plafonnés, en multiples du poids moyen, puis calés de nouveau jusqu’à ce que les deux tiennent.",
  filter: "Le filtre est un domaine : qui n’y passe pas reste dans le plan.",
  belongs: "Qui est dans un groupe ; NA : tout le monde.",
  gave: "Qui a donné une réponse ; NA sans réponse valide.",
  intervals: {
    wilson:
      "Intervalle de Wilson, sur l’effectif le plus prudent de p(1 − p)/V et de celui de Kish, avec t à n − 1 degrés de liberté ; élargi à celui de Korn et Graubard quand 10 au plus ont donné la réponse, ou ne l’ont pas donnée.",
    beta: "Intervalle de Korn et Graubard (bêta), sur n* = p(1 − p)/V.",
    logit: "Intervalle logit, avec t à n − 1 degrés de liberté ; à 0 et à 1, celui de Wilson.",
    wald: "Intervalle de Wald : p ± t × erreur type, t à n − 1 degrés de liberté.",
    mean: "Moyenne ± t × erreur type, t à n − 1 degrés de liberté.",
  },
  estimate: "Un nombre de la figure : ceux du groupe qui ont répondu, comme domaine du plan.",
  certain: "À 0 et à 1, d’après les réponses elles-mêmes : l’erreur linéarisée y est nulle.",
  exhaustive: "Tout le monde a été observé : ni erreur ni intervalle.",
  shown: "Ce que la page montre, ligne après ligne ; NA : rien n’y est montré, ni calculé ici.",
  hidden: "Des groupes sont masqués sur la page parce que trop peu y ont répondu.",
  compare: "Le script s’arrête ici si un nombre s’écarte de la page de plus de 1e-9.",
  same: "Mêmes nombres que la page.",
};
