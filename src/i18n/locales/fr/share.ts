import { plural } from "./plural.ts";

/** Words of what hands a figure on. */
export const share = {
  open: "Partager…",
  longLink: ({ n }: { n: string }) => `Lien copié ; il a ${n} caractères, des messageries peuvent le couper`,
  title: "Partager cette figure",
  tabs: { file: "Fichier", embed: "Intégrer à une page" },
  format: "Format",
  size: "Taille",
  sizes: { page: "Page", slide: "Diapositive 16:9", a4: "A4", square: "Carré" },
  content: "Contenu",
  contents: { complete: "Complet : titre, note, source", bare: "Nu : pour une page qui a son titre" },
  resolution: "Résolution",
  resolutions: { 1: "1×", 2: "2×", 4: "4×" },
  pixels: ({ width, height }: { width: string; height: string }) => `${width} × ${height} pixels`,
  theme: "Apparence",
  typefaces: "Emporter les polices (110 ko de plus)",
  download: "Télécharger",
  copyPicture: "Copier l’image",
  pictureRefused: "Copie refusée par le navigateur : téléchargez l’image",
  pictureCopied: "Image copiée",
  preparing: "Préparation…",
  failed: "Le fichier n’a pas pu être écrit. Essayez une résolution plus basse, ou un autre format.",
  preview: "Aperçu de ce qui part",
  small: ({ percent }: { percent: string }) =>
    `Pour tout faire tenir, les lettres sont réduites à ${percent} : « Page » les garde lisibles.`,
  leaves: "Ce qui part",
  estimates: ({ n }: { n: string }) =>
    `${plural(n, "valeur calculée", "valeurs calculées")}, avec marge et base`,
  quoted: ({ n }: { n: string }) => `${plural(n, "chiffre cité", "chiffres cités")} tel quel`,
  smallest: ({ n }: { n: string }) => `base la plus petite montrée : n = ${n}`,
  hidden: ({ n }: { n: string }) => `${plural(n, "valeur masquée", "valeurs masquées")}, sans leur chiffre`,
  words: "titre, base, note, source, et les libellés montrés",
  never: "Ni ligne, ni poids, ni identifiant, ni texte libre : seulement des agrégats.",
  more: ({ n }: { n: string }) => `… et ${plural(n, "autre ligne", "autres lignes")}`,
  embed: {
    numbers: "Chiffres",
    frozenChoice: "Figés aujourd’hui",
    liveChoice: "En direct, de ce site",
    readers: "Selon le lecteur",
    controls: "Laisser changer la forme du graphique",
    script: "Ajouter les trois lignes qui ajustent la hauteur",
    snippet: "Code à coller dans la page",
    copy: "Copier le code",
    copied: "Code copié",
    open: "Ouvrir l’aperçu",
    oEmbed: "Télécharger l’oEmbed (JSON)",
    hereOnly:
      "Cette page n’est que sur votre machine : publiez-la d’abord, personne d’autre ne pourrait ouvrir cette adresse.",
    length: ({ n }: { n: string }) => `adresse de ${n} caractères`,
    frozenHelp:
      "Les agrégats sont dans l’adresse elle-même, après le « # » : aucun serveur ne les reçoit, et ils ne changeront plus.",
    liveHelp:
      "La figure est recalculée à chaque ouverture à partir des données publiées sur ce site, et le dit.",
    tooLarge: "Cette figure est trop grande pour tenir dans une adresse.",
    tooLargeHelp: "Montrez moins de groupes ou de réponses, ou téléchargez la page HTML.",
    live: "calculé à partir des données de ce site, à l’instant",
    frozen: "chiffres figés",
    frozenOn: ({ date }: { date: string }) => `chiffres figés le ${date}`,
    failed: "Cette figure ne peut pas être affichée.",
    failures: {
      newer: "Elle vient d’une version plus récente : le site qui l’affiche doit être mis à jour.",
      damaged:
        "Son adresse est incomplète ou a été modifiée : copiez de nouveau le code d’intégration en entier.",
      "too-large":
        "Son adresse contient plus qu’une figure ne peut montrer : copiez de nouveau le code d’intégration.",
      nothing: "Son adresse ne dit pas laquelle : copiez de nouveau le code d’intégration en entier.",
      "not-here": "Elle demande une enquête, une question ou une réponse qui n’est plus sur ce site.",
    },
  },
};
