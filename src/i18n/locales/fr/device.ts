import { plural } from "./plural.ts";

/** Words of what is kept on this device: files, views. */
export const device = {
  title: "Garder ce fichier",
  keep: "Garder sur cet appareil",
  off: ({ size }: { size: string }) =>
    `Ce fichier disparaît avec cet onglet. Le garder, c’est retrouver à la prochaine visite ses réponses (${size}), son dictionnaire, vos corrections et la dernière vue : dans ce navigateur, sur cet appareil seulement, à la portée de qui s’en sert.`,
  keeping: "Enregistrement sur cet appareil…",
  erasing: "Effacement de cet appareil…",
  kept: ({ date }: { date: string }) => `Gardé depuis le ${date}.`,
  keptHelp: ({ size }: { size: string }) =>
    `Dans ce navigateur, sur cet appareil seulement : les réponses (${size}), le dictionnaire, les corrections à mesure que vous les faites, et la dernière vue. Le navigateur peut l’effacer si la place manque ou après une longue absence : conservez l’original.`,
  twin: ({ date, steps }: { date: string; steps: string }) =>
    `Ce fichier est déjà gardé ici depuis le ${date}, avec ${plural(steps, "correction", "corrections")}. Il a été ouvert de nouveau sans elles.`,
  openTwin: "Ouvrir celui qui est gardé",
  replaceTwin: "Garder celui-ci à sa place",
  unreadable:
    "Ce qui est gardé ici de ce fichier ne peut pas être lu, et n’est pas remplacé. Effacez-le dans la liste en bas de page pour garder de nouveau ce fichier.",
  noRoom: ({ size, left }: { size: string; left: string }) =>
    `Pas gardé : ce fichier fait ${size}, et ce navigateur n’a plus que ${left} pour ce site. Effacez d’abord d’autres fichiers gardés.`,
  refused: ({ reason }: { reason: string }) => `Pas gardé : ${reason}.`,
  behind: ({ reason }: { reason: string }) =>
    `Votre dernière modification n’est pas gardée : ${reason}. La précédente l’est ; chaque modification fait un nouvel essai.`,
  again: "Réessayer",
  all: "Sur cet appareil",
  allHelp:
    "Tout ce que cette page garde dans ce navigateur : les fichiers et les vues que vous lui avez demandé de garder, et la présentation, sauf si vous l’avez refusé. Rien n’en part ; qui se sert de ce navigateur peut l’ouvrir.",
  nothing: "Rien n’est gardé.",
  files: "Fichiers",
  views: "Vues",
  presentation: "Présentation",
  file: ({ size, date, steps }: { size: string; date: string; steps: string }) =>
    `${size}, gardé le ${date}, ${plural(steps, "correction", "corrections")}`,
  fileBy: ({ name }: { name: string }) => `lu avec « ${name} »`,
  nameless: "Fichier dont le nom n’est plus lisible",
  namelessFile: "fichier",
  damaged: "Abîmé : il n’est pas ouvert, rien n’en est montré.",
  later: "Gardé par une version plus récente de cette page : celle-ci ne l’ouvre pas et ne le modifie pas.",
  open: "Ouvrir",
  isOpen: "ouvert ici",
  erase: "Effacer",
  save: "Enregistrer tel quel",
  nothingLeft: ({ name }: { name: string }) => `De « ${name} », plus aucun octet ne peut être lu.`,
  rename: "Renommer",
  renameView: ({ name }: { name: string }) => `Renommer « ${name} »`,
  eraseFile: ({ name }: { name: string }) => `Effacer « ${name} » de cet appareil ?`,
  eraseFileHelp:
    "Ses réponses, son dictionnaire, ses corrections et la vue laissée disparaissent de ce navigateur. S’il est ouvert, il le reste jusqu’à la fermeture de l’onglet.",
  viewName: "Nom de la vue",
  saveView: "Enregistrer cette vue",
  saveViewHelp:
    "Le lien de cette vue est gardé sous ce nom, dans ce navigateur, sur cet appareil seulement : jamais les réponses.",
  viewSaved: ({ name }: { name: string }) => `Vue enregistrée : ${name}`,
  viewNotSaved: ({ reason }: { reason: string }) => `La vue n’a pas été enregistrée : ${reason}.`,
  viewNotErased: ({ reason }: { reason: string }) => `La vue n’a pas été effacée : ${reason}.`,
  eraseView: ({ name }: { name: string }) => `Effacer la vue « ${name} » ?`,
  eraseViewHelp: "Son nom et son lien disparaissent de ce navigateur.",
  viewDamaged: "Vue abîmée",
  slides: ({ n, date }: { n: string; date: string }) =>
    `${plural(n, "diapositive", "diapositives")}, gardée depuis le ${date}`,
  presentationDamaged: "Gardée, mais ne peut pas être lue.",
  app: "Les fichiers de cette page elle-même, sans aucune de vos données, sont gardés à part pour les visites sans réseau : les réglages du navigateur les effacent.",
  eraseAll: "Tout effacer de cet appareil",
  eraseAllTitle: "Tout effacer de cet appareil ?",
  eraseAllHelp: ({ what }: { what: string }) =>
    `Tout ce que cette page garde dans ce navigateur disparaît${what === "" ? "" : ` : ${what}`}. La présentation ouverte disparaît aussi, avec ce qui pouvait y être annulé ; un fichier ouvert le reste jusqu’à la fermeture de l’onglet. Ce qui n’a pas été enregistré dans un fichier est perdu.`,
  allFiles: ({ n }: { n: string }) =>
    plural(n, "fichier avec ses corrections", "fichiers avec leurs corrections"),
  allViews: ({ n }: { n: string }) => plural(n, "vue", "vues"),
  allSlides: ({ n }: { n: string }) =>
    n === "" ? "la présentation" : `la présentation (${plural(n, "diapositive", "diapositives")})`,
  notErasing: "Garder",
  allErased: "Tout est effacé",
  allErasedHelp: "Vérifié : rien de ce que cette page gardait n’est plus dans ce navigateur.",
  allNotErased: "Tout n’est pas effacé",
  notAllErased: ({ reason }: { reason: string }) =>
    `Le navigateur n’a pas tout effacé : ${reason}. Réessayez, ou effacez les données de ce site dans les réglages du navigateur.`,
  left: "La liste ci-dessous dit ce qui reste.",
  notListed: ({ reason }: { reason: string }) => `Ce qui est gardé n’a pas pu être lu : ${reason}.`,
  manage: "Ce qui est gardé sur cet appareil",
  offer: ({ n }: { n: string }) => `${plural(n, "fichier gardé", "fichiers gardés")} sur cet appareil`,
  offerHelp: "Comme vous l’aviez laissé : même lecture, mêmes corrections, même vue.",
  openNamed: ({ name }: { name: string }) => `Ouvrir « ${name} »`,
  inMenu: ({ name }: { name: string }) => `${name} (gardé)`,
  opening: ({ name }: { name: string }) => `Ouverture de « ${name} »…`,
  failures: {
    full: "il n’y a plus de place",
    aborted: "le navigateur a interrompu l’écriture",
    closed: "le navigateur a coupé l’accès au stockage",
    missing: "une partie du stockage a disparu",
    locked: "le stockage ne peut pas être modifié",
    refused: "ce navigateur ne laisse rien conserver ici",
    "later-version":
      "ce qui est gardé ici vient d’une version plus récente de cette page, que celle-ci ne modifie pas",
    blocked: "une version plus ancienne de cette page est ouverte dans un autre onglet ; fermez-la",
    "no-answer": "le stockage ne répond pas",
    "not-verified": "ce qui a été relu n’est pas ce qui avait été écrit",
    changed: "un autre onglet a toujours été plus rapide",
    "file-changed":
      "le fichier a été modifié, déplacé ou supprimé depuis son ouverture ; importez-le de nouveau",
    unknown: "le navigateur a refusé sans dire pourquoi",
  },
  told: {
    erased: ({ name }: { name: string }) => `« ${name} » n’est plus sur cet appareil`,
    erasedHelp: "Vérifié. S’il est ouvert, il le reste jusqu’à la fermeture de l’onglet.",
    gone: ({ name }: { name: string }) => `« ${name} » n’est plus gardé sur cet appareil`,
    goneHelp:
      "Il a été effacé : ici, dans un autre onglet ou par le navigateur. Il reste ouvert dans cet onglet jusqu’à sa fermeture, et n’est pas gardé de nouveau sans votre accord.",
    earlier: ({ name }: { name: string }) => `« ${name} » : voici l’avant-dernier état gardé`,
    earlierHelp: "Le dernier était abîmé et n’a pas pu être lu. Vérifiez vos dernières corrections.",
    theirs: ({ name }: { name: string }) => `« ${name} » a été corrigé aussi dans un autre onglet`,
    theirsKept:
      "C’est la version de l’autre onglet qui est gardée. Votre prochaine correction ici prendrait sa place.",
    theirsReplaced: "C’est la version de cet onglet qui est gardée : elle a pris la place de l’autre.",
    takeTheirs: "Prendre l’autre version",
    keepMine: "Garder celle-ci",
    notOpened: ({ name }: { name: string }) => `« ${name} » n’a pas été ouvert`,
    notRead: ({ reason }: { reason: string }) => `Ce qui est gardé n’a pas pu être lu : ${reason}.`,
    notErased: ({ name }: { name: string }) => `« ${name} » n’a pas été effacé`,
    notErasedHelp: ({ reason }: { reason: string }) =>
      `Le navigateur ne l’a pas effacé : ${reason}. Réessayez, ou effacez les données de ce site dans les réglages du navigateur.`,
    notKept: ({ name }: { name: string }) => `La dernière correction de « ${name} » n’est pas gardée`,
    because: ({ reason }: { reason: string }) => `Cause : ${reason}.`,
  },
};
