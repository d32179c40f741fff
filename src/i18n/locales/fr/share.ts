import { plural } from "./plural.ts";

/** Words of what hands a figure on. */
export const share = {
  open: "Partager…",
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
};
