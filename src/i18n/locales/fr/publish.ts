import { plural } from "./plural.ts";

export const publish = {
  title: "Ce qui sera publié :",
  file: ({ path, rows, n, of }: { path: string; rows: string; n: string; of: string }) =>
    `${path} : ${plural(n, "colonne", "colonnes")} sur ${of}, ${plural(rows, "ligne", "lignes")} dans un ordre sans rapport avec celui du fichier`,
  fates: {
    shipped: "publiée",
    unused: "laissée : rien ne la compte",
    identifier: "laissée : identifiant",
    words: "laissée : texte libre",
  },
  withheld: ({ cells }: { cells: string }) =>
    `publiée, « * » à la place de ${plural(cells, "cellule que le dictionnaire ne lit pas", "cellules que le dictionnaire ne lit pas")}`,
  refused: "Ce paquet de données n’est pas publié tel quel :",
  public:
    "Quiconque ouvre la page peut lire ces colonnes, quoi qu’elle montre : voir la partie « Publish it » du README.",
};
