/** What a file brings that has to be known. Keys are the codes of issues and repairs. */
type Params = Readonly<Record<string, string>>;

export const issues = {
  unknown: ({ code, count }: Params) => `${code} : ${count}`,
  codes: {
    "blank-rows": ({ count }: Params) => `${count} lignes entièrement vides, mises de côté`,
    "columns-not-described": ({ count, name }: Params) =>
      `${count} colonnes que le dictionnaire ne décrit pas, dont « ${name} »`,
    "cut-short": (_: Params) => "le fichier s’arrête au milieu d’une cellule : il a sans doute été coupé",
    "damaged-characters": ({ count }: Params) =>
      `${count} caractères abîmés (�) : le fichier l’était déjà, ou l’encodage est autre`,
    "extra-cells": ({ count }: Params) =>
      `${count} lignes ont plus de cellules que d’en-têtes ; le surplus a sa colonne`,
    "ragged-rows": ({ count }: Params) => `${count} lignes trop courtes, complétées par des cellules vides`,
    "repeated-header": ({ count }: Params) => `${count} répétitions de la ligne d’en-têtes, mises de côté`,
    "sep-line": (_: Params) => "première ligne « sep= », prise pour ce qu’elle dit",
    "stray-quotes": ({ count }: Params) => `${count} guillemets mal placés, gardés comme du texte`,
    "title-rows": ({ count }: Params) => `${count} lignes de titre au-dessus des en-têtes, mises de côté`,
    "trailing-separators": ({ count }: Params) => `${count} colonnes vides en fin de ligne, retirées`,
    "variables-not-found": ({ count, name }: Params) =>
      `${count} variables du dictionnaire absentes du fichier, dont « ${name} »`,
    "weight-found": ({ name }: Params) => `« ${name} » sert de poids : les résultats sont pondérés`,
    "weights-several": ({ name, count }: Params) =>
      `${count} colonnes pourraient être des poids, dont « ${name} » : aucune n’est utilisée`,
  },
};
