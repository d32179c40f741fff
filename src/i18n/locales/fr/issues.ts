import { plural } from "./plural.ts";

/** What a file brings that has to be known. Keys are the codes of issues and repairs. */
type Params = Readonly<Record<string, string>>;

export const issues = {
  unknown: ({ code, count }: Params) => `${code} : ${count}`,
  codes: {
    "blank-rows": ({ count }: Params) =>
      `${plural(count, "ligne entièrement vide, mise de côté", "lignes entièrement vides, mises de côté")}`,
    "answers-not-offered": ({ count, name, example }: Params) =>
      `« ${name} » : ${plural(count, "réponse qui n’est pas dans le questionnaire", "réponses qui ne sont pas dans le questionnaire")}, par exemple « ${example} »`,
    "answers-not-read": ({ count, name, example }: Params) =>
      `« ${name} » : ${plural(count, "réponse que le dictionnaire ne sait pas lire", "réponses que le dictionnaire ne sait pas lire")}, par exemple « ${example} » ; aucun chiffre ne les compte`,
    "questions-not-found": ({ count, name, all }: Params) =>
      `${plural(count, "question ou réponse du questionnaire sans colonne dans le fichier", "questions ou réponses du questionnaire sans colonne dans le fichier")}, dont « ${name} » (le questionnaire a ${plural(all, "question", "questions")})`,
    "columns-not-asked": ({ count, name, all }: Params) =>
      `${plural(count, "colonne que le questionnaire ne connaît pas", "colonnes que le questionnaire ne connaît pas")}, dont « ${name} » (le fichier en a ${all})`,
    "columns-not-described": ({ count, name }: Params) =>
      `${plural(count, "colonne que le dictionnaire ne décrit pas", "colonnes que le dictionnaire ne décrit pas")}, dont « ${name} »`,
    "cut-short": (_: Params) => "le fichier s’arrête au milieu d’une cellule : il a sans doute été coupé",
    "damaged-characters": ({ count }: Params) =>
      `${plural(count, "caractère abîmé (�)", "caractères abîmés (�)")} : le fichier l’était déjà, ou l’encodage est autre`,
    "extra-cells": ({ count }: Params) =>
      `${plural(count, "cellule au-delà de la dernière colonne, laissée de côté", "cellules au-delà de la dernière colonne, laissées de côté")}`,
    "figures-found": ({ labels }: Params) =>
      `chaque ligne est un chiffre déjà calculé (${labels}) : rien n’est compté ni pondéré, tout est montré tel quel`,
    "literal-quotes": ({ count }: Params) =>
      `${plural(count, "cellule qui commence par un guillemet, lu", "cellules qui commencent par un guillemet, lu")} comme du texte : dans ce fichier, ils n’entourent pas les cellules`,
    "nul-characters": ({ count }: Params) =>
      `${plural(count, "caractère NUL retiré", "caractères NUL retirés")} : ils n’ont pas leur place dans un texte`,
    "formula-marks": ({ count }: Params) =>
      `${plural(count, "texte", "textes")} sans l’apostrophe qui empêche un tableur d’y voir une formule : toutes les cellules de ce genre en avaient une`,
    "text-formulas": ({ count }: Params) =>
      `${plural(count, "cellule écrite comme une formule de tableur, lue pour le texte qu’elle contient", "cellules écrites comme des formules de tableur, lues pour le texte qu’elles contiennent")}`,
    "options-gathered": ({ count }: Params) =>
      `${plural(count, "question à plusieurs réponses, écrite", "questions à plusieurs réponses, écrites")} avec une colonne par option`,
    "answers-repeated": ({ count }: Params) =>
      `${plural(count, "colonne qui répète", "colonnes qui répètent")} les options cochées à côté : laissée de côté pour ne rien compter deux fois`,
    "codes-repeated": ({ count }: Params) =>
      `${plural(count, "colonne de codes à côté de ses libellés, laissée de côté", "colonnes de codes à côté de leurs libellés, laissées de côté")}`,
    "missing-recognised": ({ count, name, codes }: Params) =>
      `« ${name} » : ${plural(count, "cellule", "cellules")} ${codes} lues comme réponses manquantes`,
    "personal-data": ({ count, name }: Params) =>
      `« ${name} » contient sans doute des données personnelles (${plural(count, "cellule", "cellules")}) : laissé hors des graphiques`,
    "dates-day-first": ({ name, example }: Params) =>
      `« ${name} » : dates lues jour puis mois, comme en France (« ${example} ») ; rien dans le fichier ne le prouve`,
    "dates-month-first": ({ name, example }: Params) =>
      `« ${name} » : dates lues mois puis jour, à l’américaine (« ${example} ») ; une d’elles l’impose`,
    "answers-near-equal": ({ count, name, one, other }: Params) =>
      `« ${name} » : ${plural(count, "réponse écrite", "réponses écrites")} de plusieurs façons, comme « ${one} » et « ${other} »`,
    "missing-possible": ({ count, name, codes }: Params) =>
      `« ${name} » : ${codes} (${plural(count, "cellule", "cellules")}) peut-être un code de non-réponse ; lu comme un nombre`,
    "zeros-lost": ({ count, name, example }: Params) =>
      `« ${name} » : ${plural(count, "code a perdu son zéro", "codes ont perdu leur zéro")} dans un tableur (« ${example} »)`,
    "digits-lost": ({ count, name, example }: Params) =>
      `« ${name} » : ${plural(count, "code abrégé", "codes abrégés")} par un tableur (« ${example} »), les derniers chiffres sont perdus`,
    "markup-decoded": ({ count, example, plain }: Params) =>
      `${plural(count, "colonne avec", "colonnes avec")} des balises ou des entités HTML, affichées en clair : « ${example} » est « ${plain} »`,
    "order-doubtful": ({ count, name, least, most }: Params) =>
      `ordre deviné d’après des phrases, de « ${least} » à « ${most} » : ${plural(count, "question", "questions")}, dont « ${name} »`,
    "answers-apart": ({ count, name, answers }: Params) =>
      `« ${answers} » hors de l’échelle, placé à la fin : ${plural(count, "question", "questions")}, dont « ${name} »`,
    "footer-rows": ({ count }: Params) =>
      `${plural(count, "ligne de note sous le tableau, mise de côté", "lignes de notes sous le tableau, mises de côté")}`,
    "header-rows": ({ count }: Params) => `en-têtes sur ${count} lignes, réunies`,
    "no-header": (_: Params) => "le fichier n’a pas de ligne d’en-têtes : la première ligne est une réponse",
    "spaces-trimmed": ({ count }: Params) =>
      `${plural(count, "cellule avec des espaces autour du texte, comptée", "cellules avec des espaces autour du texte, comptées")} sans eux`,
    "last-rows": ({ count }: Params) =>
      `${plural(count, "dernière ligne, laissée", "dernières lignes, laissées")} de côté comme demandé`,
    "total-rows": ({ count }: Params) =>
      `${plural(count, "ligne de total, mise de côté", "lignes de total, mises de côté")}`,
    "ragged-rows": ({ count }: Params) =>
      `${plural(count, "ligne trop courte, complétée", "lignes trop courtes, complétées")} par des cellules vides`,
    "renamed-columns": ({ count, name }: Params) =>
      `${plural(count, "colonne sans en-tête, ou au même en-tête qu’une autre, nommée ici", "colonnes sans en-tête, ou au même en-tête qu’une autre, nommées ici")} : « ${name} »…`,
    "repeated-header": ({ count }: Params) =>
      `${plural(count, "répétition de la ligne d’en-têtes, mise de côté", "répétitions de la ligne d’en-têtes, mises de côté")}`,
    "routing-found": ({ count }: Params) =>
      `${plural(count, "question posée", "questions posées")} seulement à certains, selon une réponse précédente : leurs cellules vides sont « question non posée »`,
    "sep-line": (_: Params) => "première ligne « sep= », prise pour ce qu’elle dit",
    "stray-quotes": ({ count }: Params) =>
      `${plural(count, "guillemet mal placé, gardé", "guillemets mal placés, gardés")} comme du texte`,
    "title-rows": ({ count }: Params) =>
      `${plural(count, "ligne de titre au-dessus des en-têtes, mise de côté", "lignes de titre au-dessus des en-têtes, mises de côté")}`,
    "trailing-separators": ({ count }: Params) =>
      `${plural(count, "colonne vide en fin de ligne, retirée", "colonnes vides en fin de ligne, retirées")}`,
    "variables-not-found": ({ count, name }: Params) =>
      `${plural(count, "variable du dictionnaire absente du fichier", "variables du dictionnaire absentes du fichier")}, dont « ${name} »`,
    "side-table": ({ count }: Params) =>
      `${plural(count, "ligne d’un second tableau, sous les réponses, mise de côté", "lignes d’un second tableau, sous les réponses, mises de côté")}`,
    "unfinished-replies": ({ count, name, all, cell }: Params) =>
      `${plural(count, "réponse inachevée", "réponses inachevées")} sur ${all} : « ${name} » ${cell ? `y est « ${cell} »` : "y est vide"} ; elles comptent comme les autres`,
    "identifiers-repeated": ({ count, name, example, times }: Params) =>
      `« ${name} » : ${plural(count, "identifiant revient", "identifiants reviennent")}, comme « ${example} » (${times} fois) ; chaque ligne compte`,
    "unreadable-numbers": ({ count, name, example }: Params) =>
      `« ${name} » : ${plural(count, "cellule qui n’est pas un nombre", "cellules qui ne sont pas des nombres")}, par exemple « ${example} »`,
    "weight-found": ({ name }: Params) => `« ${name} » sert de poids : les résultats sont pondérés`,
    "weight-possible": ({ name }: Params) =>
      `« ${name} » a l’air d’un poids (positif, de moyenne 1) : il n’est pas utilisé`,
    "weight-refused": ({ count, name }: Params) =>
      `« ${name} » a l’air d’un poids, mais ${plural(count, "valeur est négative", "valeurs sont négatives")} : rien n’est pondéré`,
    "weight-zero": ({ name }: Params) =>
      `« ${name} » a l’air d’un poids, mais il est nul partout : rien n’est pondéré`,
    "weights-several": ({ name, count }: Params) =>
      `${count} colonnes pourraient être des poids, dont « ${name} » : aucune n’est utilisée`,
  },
};
