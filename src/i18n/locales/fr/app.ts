import { plural } from "./plural.ts";
/** Words of the frame around every page. */
export const app = {
  name: "Baromètre numérique",
  skip: "Aller au contenu",
  navigation: "Pages",
  pages: { overview: "Vue d’ensemble", explore: "Explorer", data: "Données", present: "Présenter" },
  language: "Langue",
  theme: "Apparence",
  themes: { light: "Clair", dark: "Sombre" },
  import: "Importer un fichier",
  paste: "Coller des données",
  pasteTitle: "Coller un tableau",
  pasteHelp: "Collez ici des cellules copiées d’un tableur, ou le texte d’un CSV. Rien n’est envoyé.",
  pasteLabel: "Texte du tableau",
  pasteName: "collage.csv",
  read: "Lire",
  cancel: "Annuler",
  close: "Fermer",
  dropHere: "Déposez le fichier n’importe où dans la page.",
  importing: ({ name }: { name: string }) => `Lecture de « ${name} »`,
  progress: (p: { done: string; total: string; rows: string }) =>
    `${p.done} sur ${p.total} · ${p.rows} lignes`,
  importFailed: ({ name }: { name: string }) => `« ${name} » n’a pas été ouvert`,
  stillHere: "Ce qui était affiché est toujours là.",
  importCancelled: ({ name }: { name: string }) => `Lecture de « ${name} » annulée.`,
  copyRefused: "Copie refusée par le navigateur",
  copyByHand: "Le texte est sélectionné : copiez-le avec Ctrl + C (⌘ + C sur Mac)",
  oneFile: ({ opened, left }: { opened: string; left: string }) =>
    `Une enquête à la fois, avec son dictionnaire : « ${opened} » est ouvert ; n’est pas ouvert : ${left}.`,
  chooseFile: "Choisir un fichier",
  chooseOther: "Choisir un autre fichier",
  dropTitle: "Déposez votre enquête : CSV, Excel ou SPSS",
  dropHelp:
    "Séparateur, encodage, feuille, virgule décimale, étiquettes SPSS : tout est reconnu. Le fichier reste sur votre poste.",
  template: "Télécharger un modèle de CSV",
  templateCodebook: "Télécharger son dictionnaire",
  loading: "Chargement…",
  computing: "Calcul en cours…",
  survey: "Enquête",
  published: "Chiffres publiés",
  bug: "Cette partie de la page s’est arrêtée. Le reste continue.",
  fault: {
    root: "La page s’est arrêtée",
    again: "Réessayer",
    help: "Vos fichiers et ce qui est à l’écran ailleurs n’ont pas bougé. Si cela recommence, le rapport ci-dessous aide à trouver la cause.",
    reload: "Recharger la page",
    reloadHelp:
      "Recharger ferme un fichier importé qui n’est pas gardé sur cet appareil ; le lien garde la vue. Si cela recommence, le rapport ci-dessous aide à trouver la cause.",
    report: "Rapport à copier",
    reportHelp:
      "Version, navigateur et endroit du programme ; ni réponses, ni noms de fichiers, ni questions.",
  },
  notStarted: "Le calcul n’a pas démarré",
  slowStart: "Le calcul tarde à démarrer. Patientez, ou rechargez la page : le lien garde la vue.",
  brokenBarometer: "Les données du baromètre n’ont pas pu être lues",
  keys: "Clavier",
  keysHelp: [
    "1, 2, 3, 4 : Vue d’ensemble, Explorer, Données, Présenter",
    "Flèches : dans un graphique, d’une ligne à l’autre ; dans les onglets, de l’un à l’autre",
    "Échap : fermer",
    "? : cette liste",
  ].join("\n"),
  privacy: "Tout est calculé dans ce navigateur : aucune donnée ne quitte votre poste.",
  sent: {
    line: "0 octet envoyé",
    title: "0 octet envoyé",
    asked: ({ n, host }: { n: string; host: string }) =>
      `Depuis son ouverture, cette page a demandé ${plural(n, "fichier", "fichiers")} à ${host} : ceux de l’application. Elle n’a rien envoyé.`,
    nowhereElse: "Elle n’a rien demandé à aucun autre site.",
    elsewhere: ({ hosts }: { hosts: string }) =>
      `Quelque chose a demandé des fichiers à ${hosts} : sans doute une extension de votre navigateur, car la page ne le peut pas.`,
    check: "Pour le vérifier vous-même :",
    ways: [
      "coupez le réseau (mode avion), puis importez un fichier, filtrez, exportez : tout continue ;",
      "ouvrez les outils du navigateur (F12), onglet « Réseau », et travaillez : rien ne s’y ajoute que des fichiers de l’application ;",
      "affichez le code source de la page : sa règle de sécurité (Content-Security-Policy) contient « connect-src 'none' », que le navigateur fait respecter, et les calculs sont soumis à la même règle.",
    ],
  },
  footerSources: "Chiffres publiés : cités, propriété de leurs éditeurs.",
  otherFile: {
    title: "Ce fichier n’est pas celui pour lequel cette vue a été faite",
    rows: ({ asked, here }: { asked: string; here: string }) =>
      `Le fichier d’origine avait ${plural(asked, "ligne", "lignes")}, celui-ci en a ${here}.`,
    columns: ({ asked, here }: { asked: string; here: string }) =>
      `Le fichier d’origine avait ${plural(asked, "colonne", "colonnes")}, celui-ci en a ${here}.`,
    headers: "Des colonnes ont un autre nom, ou sont dans un autre ordre.",
    cells: "Autant de lignes et les mêmes colonnes, mais des réponses diffèrent.",
    codebook:
      "Les réponses sont les mêmes, mais elles ont été lues autrement : corrigées, pondérées ou avec un autre dictionnaire. Demandez-le à qui vous a envoyé le lien : Données, « Enregistrer le dictionnaire ».",
    goOn: "Continuer avec ce fichier",
  },
  linkTitle: "Une partie de ce lien n’a pas été comprise",
  link: {
    "unknown-page": ({ value }: { key: string; value: string }) => `la page « ${value} » n’existe pas`,
    "unknown-key": ({ key }: { key: string; value: string }) => `« ${key} » ne veut rien dire ici`,
    "bad-value": ({ key, value }: { key: string; value: string }) =>
      `« ${value} » ne convient pas à « ${key} »`,
    "newer-version": ({ value }: { key: string; value: string }) =>
      `ce lien vient d’une version plus récente (${value})`,
    "too-long": (_: { key: string; value: string }) => "le lien est trop long pour être lu",
    "not-found": ({ key, value }: { key: string; value: string }) => `« ${value} » est introuvable (${key})`,
  },
  linkRest: "Le reste est affiché.",
  linkMend: "Nettoyer le lien",
  wantedTitle: ({ name }: { name: string }) =>
    name === "" ? "Ce lien montre un fichier importé" : `Ce lien montre le fichier « ${name} »`,
  wantedHelp:
    "Un lien ne contient jamais les données. Ouvrez votre copie de ce fichier : la même vue s’affichera.",
};
