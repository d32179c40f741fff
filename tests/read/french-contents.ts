/** A column of a small table: words as they are, numbers as numbers, dates as their ISO day. */
export interface ContentColumn {
  readonly head: string;
  readonly cells: readonly (string | number)[];
  readonly is: "words" | "code" | "numbers" | "dates";
}

const words = (head: string, ...cells: string[]): ContentColumn => ({ head, cells, is: "words" });
const codes = (head: string, ...cells: string[]): ContentColumn => ({ head, cells, is: "code" });
const numbers = (head: string, ...cells: number[]): ContentColumn => ({ head, cells, is: "numbers" });
const dates = (head: string, ...cells: string[]): ContentColumn => ({ head, cells, is: "dates" });

/** What French offices keep in tables: the first column names the row, one holds numbers with decimals. */
export const CONTENTS: Readonly<Record<string, readonly ContentColumn[]>> = {
  médiathèques: [
    words("Médiathèque", "L’Échappée", "Cœur de ville", "Les Tilleuls", "Hôtel-Dieu", "Île de Nantes"),
    codes("Code postal", "01000", "06000", "13100", "21000", "44200"),
    words("Wi-Fi", "Oui", "Non", "Oui", "Oui", "Non"),
    numbers("Prêts par habitant", 4.25, 3.1, 2.85, 5.4, 1.95),
  ],
  agents: [
    words("Équipe", "Zoé", "Anaïs", "Loïc", "Hélène", "François", "Gaël"),
    words("Filière", "Administrative", "Technique", "Technique", "Sociale", "Administrative", "Culturelle"),
    numbers("Note au test", 12.5, 9.75, 15.25, 11.5, 8.25, 17.75),
    dates("Passé le", "2021-03-31", "2021-04-13", "2021-05-17", "2021-06-21", "2021-02-28", "2021-01-19"),
  ],
  écoles: [
    codes("UAI", "0010001A", "0690002B", "0330003C", "0290004D"),
    words("École", "Jules-Ferry", "Marie-Curie", "Les Églantiers", "Saint-Exupéry"),
    numbers("Élèves par poste", 3.4, 7.25, 5.6, 2.75),
    dates("Relevé", "2022-09-15", "2022-10-27", "2022-11-30", "2022-12-13"),
  ],
  budgets: [
    words("Service", "Voirie", "État civil", "Petite enfance", "Numérique", "Éclairage"),
    numbers("Dépense (k€)", 1250.5, 310.75, 842.25, 97.4, 415.1),
    numbers("Recette (k€)", 12.5, 41.25, 220.75, 3.5, 8.25),
    words("Gestion", "Régie", "Régie", "Déléguée", "Régie", "Marché"),
  ],
  intercommunalités: [
    codes("SIREN", "200046977", "242900314", "200023414", "246900625", "200053726", "243300316"),
    words("EPCI", "Grand Lyon", "Brest Métropole", "Rouen", "Ouest lyonnais", "Pays d’Évian", "Bordeaux"),
    words("Nature", "Métropole", "Métropole", "Métropole", "CC", "CC", "Métropole"),
    numbers("Couverture fibre", 98.4, 92.75, 95.5, 88.2, 71.25, 97.1),
  ],
  formations: [
    words(
      "Intitulé",
      "Traitement de texte",
      "Sécurité des mots de passe",
      "Visioconférence",
      "Accessibilité",
    ),
    words("Public", "Tous", "Encadrants", "Tous", "Communicants"),
    numbers("Durée (h)", 3.5, 7.25, 1.5, 14.75),
    dates("Session", "2023-01-16", "2023-02-20", "2023-03-27", "2023-04-24"),
    words("Avis", "Très satisfait", "Satisfait", "Peu satisfait", "Très satisfait"),
  ],
  déchèteries: [
    words("Site", "Bègles", "Mérignac", "Bruges", "Eysines", "Pessac", "Talence", "Le Haillan"),
    numbers("Tonnage", 1234.5, 987.25, 456.75, 321.5, 876.5, 654.25, 210.5),
    words("Borne", "Oui", "Oui", "Non", "Non", "Oui", "Oui", "Non"),
  ],
  piscines: [
    words("Bassin", "Nautilis", "L’Archipel", "Les Vagues", "Océane"),
    numbers("Température", 27.5, 28.25, 26.75, 29.5),
    words("Réservation en ligne", "Oui", "Non", "Oui", "Oui"),
    dates("Contrôle", "2020-07-14", "2020-08-18", "2020-09-22", "2020-10-29"),
  ],
  mairies: [
    codes("Code INSEE", "01004", "2B033", "97411", "75056", "04070"),
    words("Mairie", "Ambérieu", "Bastia", "Saint-Denis", "Paris", "Digne"),
    words("Guichet", "Numérique", "Papier", "Les deux", "Numérique", "Papier"),
    numbers("Délai (jours)", 2.5, 7.75, 4.25, 1.5, 9.25),
    numbers("Poids", 0.85, 1.35, 1.1, 0.65, 1.05),
  ],
  bornes: [
    words("Borne", "Gare", "Préfecture", "Hôpital", "Université", "Théâtre"),
    numbers("Puissance", 2.3, 7.36, 22.08, 50.5, 3.7),
    words("Accès", "Payant", "Gratuit", "Payant", "Payant", "Gratuit"),
    dates("Mise à jour", "2020-12-15", "2021-01-31", "2021-02-14", "2021-03-28", "2021-04-30"),
  ],
  sondage: [
    words("Répondant", "Foyer A", "Foyer B", "Foyer C", "Foyer D", "Foyer E", "Foyer F"),
    words("Confiance", "Tout à fait", "Plutôt", "Pas du tout", "Plutôt", "Plutôt pas", "Tout à fait"),
    words("Âge", "18-24 ans", "25-34 ans", "65 ans et plus", "35-49 ans", "50-64 ans", "25-34 ans"),
    numbers("Pondération", 1.15, 0.95, 0.7, 1.3, 1.05, 0.85),
  ],
  logiciels: [
    words("Logiciel", "Tableur", "Messagerie", "Paie « Été »", "Cartographie"),
    words("Hébergé", "Sur place", "En nuage", "Sur place", "En nuage"),
    numbers("Coût par poste", 12.99, 4.5, 31.25, 18.75),
    dates("Échéance", "2024-06-30", "2024-12-31", "2025-03-31", "2025-08-31"),
  ],
  transports: [
    words("Ligne", "A – Gare", "B – Hôpital", "C – Zénith", "D – Plage", "E – Forêt"),
    codes("Code commune", "29019", "29103", "29235", "29189", "29212"),
    numbers("Fréquentation", 15.25, 12.5, 8.75, 3.25, 1.5),
    words("Billet", "Sans contact", "Papier", "Sans contact", "Papier", "Papier"),
  ],
  élus: [
    words("Commune", "Œting", "Évry", "Ay", "L’Isle-d’Abeau", "Les Ulis"),
    words("Délégué au numérique", "Oui", "Non", "Non", "Oui", "Oui"),
    numbers("Part de réponses", 62.5, 48.75, 91.25, 55.2, 33.4),
    words("Remarque", "À revoir", "Rien à dire ; merci", "Très clair, bravo", "Déjà dit", "Sans suite"),
  ],
  énergie: [
    words("Bâtiment", "Hôtel de ville", "Gymnase", "Crèche", "Musée", "Théâtre", "Ateliers"),
    numbers("Conso (MWh)", 412.5, 210.25, 98.75, 333.1, 287.4, 65.9),
    words("Télérelève", "Oui", "Oui", "Non", "Oui", "Non", "Non"),
    dates("Relevé du", "2021-11-30", "2021-12-31", "2021-10-31", "2021-09-30", "2021-08-31", "2021-07-31"),
  ],
};
