import { plural } from "./plural.ts";

/** Words of the data page: receipt, variables, rows. */
export const data = {
  title: ({ name }: { name: string }) => `Données : ${name}`,
  receipt: "Comment le fichier a été lu",
  sentence: (p: {
    encoding: string;
    delimiter: string;
    isQuoted: boolean;
    decimal: string;
    rows: string;
    columns: string;
    bytes: string;
  }) =>
    `${p.encoding}, ${p.delimiter}${p.isQuoted ? "" : ", guillemets lus comme du texte"}, ${p.decimal}, ${plural(p.rows, "ligne", "lignes")}, ${plural(p.columns, "colonne", "colonnes")}, ${p.bytes}.`,
  workbookSentence: (p: { sheet: string; others: string; rows: string; columns: string; bytes: string }) =>
    `Feuille « ${p.sheet} » du classeur${p.others === "" ? "" : ` (il y en a d’autres : ${p.others})`}, ${plural(p.rows, "ligne", "lignes")}, ${plural(p.columns, "colonne", "colonnes")}, ${p.bytes}.`,
  labelledSentence: (p: {
    encoding: string;
    labelled: string;
    weight: string;
    rows: string;
    columns: string;
    bytes: string;
  }) =>
    `SPSS, ${p.encoding}, étiquettes de ${plural(p.labelled, "variable", "variables")}${p.weight === "" ? "" : `, pondéré par « ${p.weight} »`}, ${plural(p.rows, "ligne", "lignes")}, ${plural(p.columns, "colonne", "colonnes")}, ${p.bytes}.`,
  delimiters: { ",": "virgule", ";": "point-virgule", "\t": "tabulation", "|": "barre verticale" },
  quotings: { enclosing: "entourent des cellules", text: "font partie du texte" },
  decimals: { ",": "virgule décimale", ".": "point décimal" },
  evidence: ({ line }: { line: string }) => `La ligne ${line} le montre :`,
  keptAsText: ({ n }: { n: string }) =>
    `${plural(n, "colonne de codes gardée en texte", "colonnes de codes gardées en texte")}`,
  noRepair: "Rien n’a été mis de côté ni réparé.",
  repairs: "Mis de côté ou réparé",
  issues: "À vérifier",
  at: ({ row, column }: { row: string; column: string }) => `ligne ${row}, colonne « ${column} »`,
  atRow: ({ row }: { row: string }) => `ligne ${row}`,
  variables: "Variables",
  variablesCount: ({ n }: { n: string }) => `${plural(n, "variable", "variables")}`,
  searchVariable: "Chercher une variable",
  kinds: {
    single: "réponse unique",
    scale: "échelle",
    multiple: "réponses multiples",
    numeric: "nombre",
    date: "date",
    identifier: "identifiant",
    text: "texte libre",
  },
  roles: {
    answer: "réponse",
    breakdown: "profil",
    weight: "poids",
    identifier: "identifiant",
    ignored: "laissée de côté",
  },
  answered: ({ n }: { n: string }) => `${plural(n, "réponse", "réponses")}`,
  range: (p: { min: string; max: string }) => `de ${p.min} à ${p.max}`,
  numbers: (p: { mean: string; min: string; max: string }) => `moyenne ${p.mean} ; de ${p.min} à ${p.max}`,
  bin: ({ from, to }: { from: string; to: string }) => `de ${from} à moins de ${to}`,
  distinct: ({ n }: { n: string }) => `${plural(n, "valeur distincte", "valeurs distinctes")}`,
  more: ({ n }: { n: string }) => `et ${plural(n, "autre", "autres")}`,
  explore: "Explorer ces réponses",
  rows: "Lignes du fichier",
  rowsOf: ({ n, of }: { n: string; of: string }) => `${plural(n, "ligne", "lignes")} sur ${of}`,
  searchRows: "Chercher dans les lignes",
  closedTitle: "Les réponses individuelles ne sont pas publiées",
  closedRows: ({ n, threshold }: { n: string; threshold: string }) =>
    `Cette enquête (${plural(n, "réponse", "réponses")}) est publiée avec un seuil de confidentialité : ni lignes, ni groupe de moins de ${threshold} réponses, ni de quoi en retrouver un. Les figures, elles, sont dans Explorer.`,
  leftOut: ({ n }: { n: string }) =>
    `${plural(n, "autre réponse, sans poids, n’est", "autres réponses, sans poids, ne sont")} dans aucune figure.`,
  notCounted: "Les réponses n’ont pas pu être comptées",
  concealed: "non publié ici",
  ownRows: "Votre fichier, sur cet écran seulement : tout est visible de vous.",
  noRows: "Les lignes n’ont pas pu être lues",
  noRow: "Aucune ligne ne correspond.",
  rowNumber: "n°",
  blankHeader: ({ n }: { n: string }) => `(colonne ${n})`,
  filtered: "Les filtres de la page Explorer s’appliquent ici aussi.",
  missing: {
    "not-asked": "question non posée",
    "no-answer": "sans réponse",
    refused: "refus",
    "dont-know": "ne sait pas",
    unreadable: "illisible",
  },
};
