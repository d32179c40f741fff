import type { DescriptorCode } from "../../../survey/data-package/failure.ts";
import { plural } from "./plural.ts";

/** Why something could not be done, and what to do about it. Keys are the codes of failures. */
type Params = Readonly<Record<string, string>>;

export const failures = {
  unknown: ({ code }: Params) => `Cela n’a pas pu être fait (${code}).`,
  codes: {
    "not-text": ({ detected }: Params) =>
      ({
        xls: "C’est un ancien classeur Excel. Dans Excel ou LibreOffice : Fichier, Enregistrer sous, « Classeur Excel (.xlsx) », puis importez ce fichier.",
        xlsb: "C’est un classeur Excel binaire. Dans Excel : Fichier, Enregistrer sous, « Classeur Excel (.xlsx) », puis importez ce fichier.",
        ods: "C’est un classeur LibreOffice. Dans LibreOffice : Fichier, Enregistrer sous, « Classeur Excel 2007-365 (.xlsx) », puis importez ce fichier.",
        numbers:
          "C’est un classeur Numbers. Dans Numbers : Fichier, Exporter vers, Excel ou CSV, puis importez ce fichier.",
        por: "C’est un fichier SPSS portable. Enregistrez-le en .sav depuis SPSS ou PSPP, puis importez ce fichier.",
        sas: "C’est un fichier SAS. Exportez-le en .xlsx ou CSV depuis SAS, puis importez ce fichier.",
        zip: "C’est une archive compressée, ou un document d’un autre programme. Ouvrez-la et importez le CSV ou le classeur .xlsx qu’elle contient.",
        gzip: "C’est une archive compressée. Décompressez-la et importez le CSV qu’elle contient.",
        pdf: "C’est un PDF : ses tableaux ne peuvent pas être lus. Demandez le fichier d’origine, en .xlsx ou CSV.",
        image: "C’est une image, malgré son nom. Choisissez un fichier CSV, .xlsx ou .sav.",
        sqlite: "C’est une base SQLite. Exportez sa table en CSV, puis importez ce fichier.",
        parquet: "C’est un fichier Parquet. Exportez-le en CSV, puis importez ce fichier.",
        stata: "C’est un fichier Stata. Exportez-le en CSV, puis importez ce fichier.",
      })[detected ?? ""] ??
      "Ce fichier n’est pas d’un format qui se lit ici. Enregistrez-le en .xlsx ou CSV, ou choisissez un fichier CSV, .xlsx ou .sav.",
    "empty-file": (_: Params) => "Le fichier est vide. Vérifiez l’export, ou choisissez un autre fichier.",
    "no-rows": ({ columns }: Params) =>
      `Le fichier a une ligne d’en-têtes (${plural(columns, "colonne", "colonnes")}) et aucune réponse en dessous. Vérifiez l’export.`,
    "file-too-big": ({ bytes, limit }: Params) =>
      `Le fichier (${bytes}) dépasse ${limit}, la limite de ce qui peut être lu ici. Coupez-le, ou retirez des colonnes.`,
    "field-too-long": ({ line, limit }: Params) =>
      `Une cellule de la ligne ${line} dépasse ${limit} caractères. Ce n’est sans doute pas un tableau, ou son séparateur n’est pas celui qui a été trouvé : vérifiez l’export.`,
    "record-too-long": ({ line, limit }: Params) =>
      `L’enregistrement qui commence ligne ${line} dépasse ${limit} caractères. Ce n’est sans doute pas un CSV.`,
    "too-many-columns": ({ columns, limit }: Params) =>
      `Au moins ${columns} colonnes : plus que les ${limit} qui peuvent être lues. Retirez des colonnes.`,
    "too-many-rows": ({ limit }: Params) => `Plus de ${limit} lignes. Coupez le fichier.`,
    "too-much-memory": ({ rows, columns, bytes, limit }: Params) =>
      `Ce fichier prendrait trop de mémoire, et le navigateur fermerait la page : déjà ${bytes} pour ${plural(rows, "ligne", "lignes")} de ${plural(columns, "colonne", "colonnes")}, plus que ${limit}. Retirez les colonnes qui ne servent pas, les textes libres d’abord, ou coupez le fichier.`,
    "too-many-values": ({ name, values, rows, bytes, limit }: Params) =>
      `La colonne « ${name} » prendrait trop de mémoire, et le navigateur fermerait la page : ${values} valeurs différentes dans les ${plural(rows, "première ligne", "premières lignes")}, soit ${bytes} sur ${limit} permis. Retirez cette colonne du fichier, ou coupez-le.`,
    "unclosed-quote": ({ line }: Params) =>
      `Un guillemet ouvert ligne ${line} n’est jamais refermé : tout ce qui suit serait une seule cellule. Corrigez cette ligne, puis importez de nouveau.`,
    "unreadable-file": (_: Params) =>
      "Le fichier n’a pas pu être lu : il a changé pendant la lecture, ou l’appareil a refusé. Importez-le de nouveau.",
    "figure-too-large": (_: Params) =>
      "La figure est trop grande pour une diapositive : montrez moins de groupes ou de réponses.",
    "damaged-file": ({ format }: Params) =>
      format === "sav"
        ? "Ce fichier SPSS est abîmé ou incomplet. Enregistrez-le de nouveau depuis SPSS ou PSPP, ou exportez-le en CSV."
        : "Ce classeur est abîmé ou incomplet. Ouvrez-le dans Excel ou LibreOffice, enregistrez-le de nouveau en .xlsx ou CSV, puis importez ce fichier.",
    "locked-file": (_: Params) =>
      "Ce classeur est protégé par un mot de passe. Dans Excel : Fichier, Informations, Protéger le classeur, Chiffrer avec mot de passe, effacez-le, enregistrez, puis importez de nouveau.",
    "unpacks-too-big": ({ bytes, limit }: Params) =>
      `Décompressé, ce fichier ferait ${bytes} : plus que ${limit}, la limite de ce qui peut être lu ici. Coupez-le, ou enregistrez la feuille en CSV.`,
    "no-such-sheet": ({ sheet, sheets }: Params) =>
      `Le classeur n’a pas de feuille « ${sheet} ». Il a : ${sheets}.`,
    cancelled: (_: Params) => "Lecture annulée.",
    "personal-published": ({ name, personal }: Params) =>
      `La colonne « ${name} » serait publiée, et semble contenir ${{ email: "des adresses électroniques", phone: "des numéros de téléphone", name: "des noms de personnes" }[personal ?? ""] ?? "des réponses en toutes lettres"}. Donnez-lui le rôle « ignored » dans datapackage.json, ou ajoutez-lui la propriété publish avec la valeur true, si tous peuvent la lire.`,
    "took-too-long": ({ seconds }: Params) =>
      `Le calcul a été arrêté au bout de ${seconds} secondes. Posez une question plus petite : moins de critères croisés, moins de réponses à la fois.`,
    stopped: (_: Params) => "Calcul arrêté à votre demande. La vue est gardée.",
    "no-engine": (_: Params) =>
      "Ce navigateur ne laisse pas démarrer le calcul : il bloque les programmes d’arrière-plan (Web Workers). Autorisez-les pour ce site, ou ouvrez-le dans un autre navigateur.",
    "engine-stopped": (_: Params) =>
      "Le calcul s’est arrêté, peut-être faute de mémoire. Fermez d’autres onglets et réessayez, ou posez une question plus petite ; le lien garde la vue.",
    bug: ({ message }: Params) =>
      `Erreur du programme : ${message}. Rechargez la page ; le lien garde la vue.`,
    "unfit-request": ({ operation, path }: Params) =>
      `Cette demande ne convient pas à ce fichier (${operation} : ${path}). Rechargez la page ; le lien garde la vue.`,
    "survey-not-open": ({ name }: Params) =>
      `L’enquête « ${name} » n’est pas ouverte. Importez son fichier de nouveau.`,
    "rows-closed": ({ threshold }: Params) =>
      `Les réponses individuelles ne sont pas publiées : cette enquête l’est avec un seuil de confidentialité de ${threshold} réponses.`,
    "variable-closed": ({ variable }: Params) =>
      `« ${variable} » n’est pas un critère publié de cette enquête. Choisissez parmi les indicateurs, filtres et ventilations que la page propose.`,
    "criteria-closed": ({ most, threshold }: Params) =>
      `Cette enquête est publiée avec un seuil de confidentialité de ${threshold} réponses : ${most} critères à la fois au plus, filtres et ventilations ensemble, et de ceux qui vont ensemble. Retirez un filtre ou une ventilation.`,
    "weights-closed": (_: Params) =>
      "Cette enquête est publiée avec un seuil de confidentialité : avec ses propres poids, ou sans pondération. Choisissez l’une des deux.",
    "broken-package": ({ file, problem, path, count }: Params) =>
      `Le paquet de données a ${count} erreur(s) ; la première est dans ${file}, à ${path} : ${problem}.`,
    "not-json": ({ message }: Params) =>
      `Ce fichier n’est pas un dictionnaire : ce n’est pas du JSON (${message}). Choisissez le fichier .json enregistré ici, ou un questionnaire.`,
    "broken-codebook": ({ problem, path, count }: Params) =>
      `Le dictionnaire a ${plural(count, "erreur", "erreurs")} ; à ${path} : ${problem}. Corrigez-le, ou enregistrez-le de nouveau d’ici.`,
    "broken-questionnaire": ({ kind, message }: Params) =>
      `Ce questionnaire (${kind}) est abîmé : ${message}. Exportez-le de nouveau.`,
    "no-codebook": (_: Params) =>
      "Ce paquet de données ne décrit aucun fichier de réponses. Choisissez le dictionnaire enregistré ici.",
    "weight-not-numeric": ({ variable }: Params) =>
      `« ${variable} » ne contient pas des nombres : il ne peut pas servir de poids.`,
    "population-too-small": ({ population, rows }: Params) =>
      `La population déclarée (${population}) est plus petite que l’enquête (${rows} réponses). Corrigez-la dans Données, « Décrire l’enquête ».`,
    "stratum-too-small": ({ stratum, population, units }: Params) =>
      `La strate « ${stratum} » est déclarée de ${population}, moins que ce qui y a été tiré (${units}). Corrigez ce total dans Données, « Plan de sondage ».`,
    "one-cluster": ({ variable }: Params) =>
      `« ${variable} » ne fait qu’un seul groupe : rien ne dit comment d’autres auraient répondu. Choisissez une autre variable, ou aucune, dans Données, « Plan de sondage ».`,
    "rake-nobody": (_: Params) =>
      "Aucune réponse ne peut être calée : il faut une réponse à chaque variable de marge, et un poids de départ.",
    "rake-bad-total": ({ variable, answer }: Params) =>
      `Le total de « ${answer} » (${variable}) est négatif ou n’est pas un nombre. Corrigez-le.`,
    "rake-totals-differ": ({ variable, first, other }: Params) =>
      `Les marges n’ont pas le même total : ${first} pour la première, ${other} pour « ${variable} ». Donnez-les dans la même unité, pour la même population.`,
    "rake-empty-category": ({ variable, answer }: Params) =>
      `Personne dans l’enquête n’est dans « ${answer} » (${variable}), que la population compte : aucun poids n’y peut rien. Regroupez cette réponse avec une autre.`,
    "rake-zero-total": ({ variable, answer }: Params) =>
      `« ${answer} » (${variable}) a des réponses, mais un total de 0 dans la population. Corrigez la marge, ou classez ces réponses comme manquantes.`,
    "rake-not-converged": ({ rounds }: Params) =>
      `Le calage n’a pas abouti en ${rounds} tours. Le plus souvent, c’est que les marges se contredisent dans cette enquête : retirez-en une, ou regroupez des réponses.`,
    "rake-trim-impossible": ({ smallest }: Params) =>
      `Aucun jeu de poids aussi resserré n’a ces marges : le plus grand poids reste à ${smallest} fois la moyenne. Relevez la limite.`,
    "weight-negative": ({ variable, count, rows }: Params) =>
      `Le poids « ${variable} » est négatif pour ${plural(count, "réponse", "réponses")} (n° ${rows} dans l’ordre des réponses) : il est refusé. Corrigez le fichier, ou choisissez « non pondéré ».`,
    "weight-missing": ({ variable, count }: Params) =>
      `Le poids « ${variable} » manque pour ${plural(count, "réponse", "réponses")}. Complétez la colonne, ou retirez ces lignes.`,
    "bad-margin-file": ({ file, line }: Params) =>
      `${file}, ligne ${line} : il faut un CSV avec les colonnes « category » et « total », et un nombre pour chaque réponse.`,
    "file-not-found": ({ file }: Params) =>
      `${file} : il n’y a pas de tel fichier, ou il ne se laisse pas lire.`,
    "no-such-variable": ({ name }: Params) =>
      `Le fichier n’a pas de variable « ${name} ». La commande inspect donne leurs noms.`,
    "no-such-column": ({ name }: Params) =>
      `Le fichier n’a pas de colonne « ${name} ». La commande inspect donne leurs en-têtes.`,
    "no-such-answer": ({ name, answer }: Params) =>
      `« ${name} » n’a pas de réponse « ${answer} ». La commande inspect donne celles qu’elle a.`,
    "cannot-be-read-so": ({ name }: Params) =>
      `« ${name} » ne se laisse pas lire comme la question le demande : des nombres, ou des réponses dont chacun donne une seule.`,
    "weight-all-zero": ({ variable }: Params) =>
      `Le poids « ${variable} » est nul partout : il est refusé. Choisissez « non pondéré ».`,
  },
  /** What is wrong with a descriptor, at the place that the failure names. */
  problems: {
    "not-plain": "quelque chose que JSON ne sait pas dire",
    "wrong-shape": "une propriété manque, ou n’a pas la bonne forme",
    "unknown-value": "une valeur hors de la liste permise",
    "duplicate-name": "un nom employé deux fois",
    "unknown-variable": "une variable qui n’existe pas",
    "unknown-category": "une réponse qui n’existe pas",
    "unknown-survey": "une enquête qui n’existe pas",
    "unknown-indicator": "un indicateur qui n’existe pas",
    "unknown-figure": "un chiffre publié qui n’existe pas",
    "wrong-kind": "une variable dont la nature ne convient pas",
    "no-categories": "une variable sans réponses possibles",
    "no-separator": "des réponses multiples sans séparateur",
    "wrong-scores": "des scores qui ne vont pas avec les réponses",
    "mixed-battery": "des questions comparées qui n’ont pas la même échelle",
    "ambiguous-code": "un texte qui veut dire deux choses",
    "wrong-unit": "des personnes comparées à des organismes",
    "wrong-group": "un groupe comparé à l’ensemble",
    "missing-column": "une colonne qui manque",
    "empty-cell": "une cellule vide",
    "unreadable-number": "un nombre illisible",
    "out-of-range": "un nombre hors des bornes",
    "unsafe-address": "une adresse qui n’est pas une page web",
    "missing-words": "un chiffre approché sans les mots imprimés",
  } satisfies Record<DescriptorCode, string>,
};
