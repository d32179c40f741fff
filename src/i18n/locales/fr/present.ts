import { plural } from "./plural.ts";

/** Words of presentations. */
export const present = {
  title: "Présenter",
  untitled: "Présentation sans titre",
  name: "Titre de la présentation",
  lead: "Des figures et des textes dans l’ordre où ils se racontent. Chaque figure garde ses chiffres, sa base, sa marge, sa note et sa source.",
  empty: "Aucune diapositive pour l’instant",
  emptyHelp:
    "Dans Explorer, choisissez une figure puis « Ajouter à la présentation ». Ou commencez par un texte, ou par une présentation enregistrée.",
  explore: "Explorer les figures",
  slides: "Diapositives",
  slidesCount: ({ n }: { n: string }) => plural(n, "diapositive", "diapositives"),
  number: ({ n, of }: { n: string; of: string }) => `Diapositive ${n} sur ${of}`,
  start: "Présenter en plein écran",
  startHere: "Présenter à partir d’ici",
  addText: "Ajouter un texte",
  add: "Ajouter à la présentation",
  adding: "Ajout…",
  added: ({ n }: { n: string }) => `Ajoutée : diapositive ${n}`,
  addFailed: "La figure n’a pas été ajoutée.",
  seePresentation: "Voir la présentation",
  together: ({ n }: { n: string }) =>
    `Montrées ensemble, les figures d’une enquête pourraient se trahir l’une l’autre : ${plural(n, "groupe de plus est masqué", "groupes de plus sont masqués")} dans celles qui étaient là.`,
  apart: ({ n }: { n: string }) =>
    `${plural(n, "figure vient", "figures viennent")} d’une autre version de ce fichier : ce qu’elle et les autres révèlent ensemble n’a pas pu être vérifié.`,
  textTitle: "Titre de la diapositive",
  text: "Texte, un paragraphe par ligne",
  newText: "Nouveau texte",
  notes: "Notes de l’orateur",
  notesHelp: "Visibles de vous seul pendant la présentation.",
  chart: "Graphique",
  steps: "Révéler par étapes : question, valeurs, marges, comparaison",
  layers: { mark: "valeurs", interval: "marges", reference: "comparaison" },
  list: "Liste des diapositives",
  handle: "Déplacer",
  moveHelp: "« Alt + flèches » déplace la diapositive choisie.",
  view: "Ouvrir cette vue",
  frozen: ({ date }: { date: string }) => `chiffres figés le ${date}`,
  up: "Monter",
  down: "Descendre",
  duplicate: "Dupliquer",
  remove: "Retirer",
  undo: "Annuler",
  undone: "Modification annulée",
  removed: "Diapositive retirée",
  files: "Enregistrer et transmettre",
  withNotes: "Avec les notes de l’orateur",
  json: "Fichier de la présentation (JSON)",
  open: "Ouvrir une présentation",
  print: "Imprimer ou PDF",
  preparing: "Préparation…",
  failed: "Le fichier n’a pas pu être écrit.",
  leaving: ({
    figures,
    values,
    smallest,
    notes,
  }: {
    figures: string;
    values: string;
    smallest: string;
    notes: string;
  }) =>
    `Ce qui part : ${plural(figures, "figure", "figures")}, ${plural(values, "valeur", "valeurs")} avec leur base, et leur marge quand elles en ont${smallest === "" ? "" : `, base la plus petite n = ${smallest}`}, et vos textes${notes === "" ? "" : `, avec ${plural(notes, "note d’orateur", "notes d’orateur")}`}. Ni ligne, ni poids, ni identifiant ; le fichier JSON garde aussi le nom du fichier de données.`,
  device: {
    nothing:
      "Rien n’y est gardé pour l’instant. Ce que vous ajouterez le sera dans ce navigateur, sur cet appareil seulement : agrégats, textes et notes, jamais les lignes.",
    since: ({ date }: { date: string }) =>
      `Gardée dans ce navigateur, sur cet appareil seulement, depuis le ${date} : agrégats, textes et notes, jamais les lignes.`,
    off: "Rien n’est gardé, sauf ce choix : ce qui n’est pas enregistré dans un fichier disparaît avec cet onglet.",
    held: "Rien de ce que vous faites n’est gardé tant que l’ancienne présentation est là et ne peut être lue.",
    refusedTitle: "Non gardée sur cet appareil",
    behindTitle: "La dernière modification n’est pas gardée",
    refused: ({ reason }: { reason: string }) =>
      `Cause : ${reason}. Enregistrez le fichier de la présentation avant de fermer ; chaque modification fait un nouvel essai.`,
  },
  told: {
    titles: {
      merged: "Modifiée aussi dans un autre onglet",
      earlier: "Voici l’avant-dernier état gardé",
      "erased-elsewhere": "Effacée dans un autre onglet",
      "turned-off": "Plus rien n’est gardé",
    },
    texts: {
      earlier: "Le dernier était abîmé et n’a pas pu être lu. Vérifiez vos dernières modifications.",
      "erased-elsewhere": "Ce que cet appareil gardait a été effacé à la demande d’un autre onglet.",
      "turned-off":
        "Vérifié : la présentation n’est plus sur cet appareil. Elle reste dans cet onglet jusqu’à sa fermeture.",
    },
    merged: ({
      clashes,
      hiding,
      gone,
      apart,
    }: {
      clashes: string;
      hiding: string;
      gone: string;
      apart: string;
    }) =>
      [
        clashes === ""
          ? ""
          : `${plural(clashes, "passage modifié", "passages modifiés")} des deux côtés : la version de cet onglet est affichée.`,
        hiding === ""
          ? ""
          : `${plural(hiding, "figure recalculée des deux côtés : c’est celle qui masque le plus de groupes qui est affichée", "figures recalculées des deux côtés : ce sont celles qui masquent le plus de groupes qui sont affichées")}.`,
        gone === ""
          ? ""
          : `${plural(gone, "diapositive modifiée d’un côté et retirée de l’autre : elle reste retirée", "diapositives modifiées d’un côté et retirées de l’autre : elles restent retirées")}.`,
        apart === ""
          ? ""
          : `${apart} figures d’une même enquête viennent de deux onglets : ce qu’elles révèlent ensemble n’a pas été vérifié. Ajoutez-en une encore, et toutes seront recalculées ensemble.`,
      ]
        .filter(Boolean)
        .join(" "),
    other: "Prendre l’autre version",
  },
  large: {
    title: "Cette présentation est trop grande pour être dessinée d’un coup",
    text: ({ slides, letters }: { slides: string; letters: string }) =>
      `${plural(slides, "diapositive", "diapositives")}, ${plural(letters, "caractère", "caractères")}. Rien n’est perdu : elle s’enregistre, s’efface, ou s’ouvre une diapositive à la fois.`,
    open: "L’ouvrir diapositive par diapositive",
    save: "L’enregistrer dans un fichier",
    goTo: "Diapositive",
    between: ({ of }: { of: string }) => `Un nombre de 1 à ${of}.`,
  },
  unreadableTitle: "La présentation conservée sur cet appareil ne peut pas être lue",
  unreadable: {
    newer: "Elle a été enregistrée par une version plus récente de cette page.",
    damaged: "Elle est incomplète ou a été modifiée.",
    "too-large":
      "Elle dépasse ce que cette page lit d’un fichier : 5 000 diapositives ou 20 millions de caractères.",
  },
  unreadableSave: "L’enregistrer telle quelle",
  unreadableForget: "En commencer une autre",
  openFailed: ({ name }: { name: string }) => `« ${name} » n’a pas été ouvert`,
  openHelp: "Rien n’a changé : la présentation affichée est toujours là.",
  notOurs: "Ce fichier n’est pas une présentation enregistrée ici.",
  opened: ({ name }: { name: string }) => `« ${name} » a remplacé la présentation affichée.`,
  keysHelp: [
    "→, Espace, Page suivante : suite ; ←, Page précédente : retour ; Début, Fin : première, dernière",
    "Maj + flèches : d’une diapositive à l’autre, sans les étapes",
    "O : toutes les diapositives ; B : écran noir ; F : plein écran ; S : fenêtre de l’orateur ; N : notes ici ; Échap : sortir",
  ].join("\n"),
  keys: "Touches",
  show: "Présentation en cours",
  fullScreen: "Plein écran",
  notesHere: "Notes ici",
  resetTime: "Remettre à zéro",
  elapsed: "Temps écoulé",
  blocked: "Le navigateur a refusé la fenêtre de l’orateur : les notes sont montrées ici.",
  dark: "Écran noir",
  player: {
    present: "Présenter",
    controls: "Commandes",
    previous: "Précédente",
    next: "Suivante",
    overview: "Vue d’ensemble",
    black: "Écran noir",
    speaker: "Fenêtre de l’orateur",
    leave: "Quitter",
    notes: "Notes",
    noNotes: "Pas de notes",
    following: "Ensuite",
    end: "Fin",
  },
};
