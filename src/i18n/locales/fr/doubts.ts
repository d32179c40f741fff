import type { DoubtWords } from "../../doubt-words.ts";
import { plural } from "./plural.ts";

/** Words of what should be checked first: guesses that the file does not prove, and how each can be turned. */
export const doubts = {
  title: "À vérifier d’abord",
  legend: "✓ : ce que la page fait tant que vous n’avez rien dit",
  answered: "Réponse notée",
  more: ({ n }: { n: string }) => `Voir ${plural(n, "autre point", "autres points")}`,
  open: ({ n }: { n: string }) => `${plural(n, "point à vérifier", "points à vérifier")}`,
  rows: ({ n }: { n: string }) => `${plural(n, "réponse", "réponses")}`,
  orders: {
    ask: "Ces réponses ont un ordre ?",
    codes: (_: { name: string }) => "Celui de leurs codes",
    question: ({ name }: { name: string }) => `Celui de « ${name} »`,
    words: (_: { name: string }) => "Celui de leurs mots, et à la fin les réponses qu’ils ne situent pas",
    appearance: (_: { name: string }) => "Celui de leur apparition dans le fichier",
  },
  codes: {
    "several-possible": {
      title: ({ name }) => `« ${name} » : une réponse par cellule, ou plusieurs ?`,
      evidence: ({ answer, part, count, options }) =>
        `Dans ${plural(count, "cellule", "cellules")}, comme « ${answer} », un signe sépare peut-être plusieurs réponses, dont « ${part} » ; il y en aurait ${options} au choix. Le fichier ne le prouve pas.`,
      caption: ({ rows }) => `sur ${rows}`,
      options: { one: () => "Une seule réponse", several: () => "Plusieurs réponses" },
    },
    "order-doubtful": {
      title: ({ name, questions }) =>
        questions === "1"
          ? `« ${name} » : l’ordre des réponses est deviné`
          : `${questions} questions, dont « ${name} » : l’ordre des réponses est deviné`,
      evidence: ({ answers }) =>
        `Leurs phrases le suggèrent, rien ne le prouve. Du moins au plus : ${answers}`,
      caption: () => "du moins au plus",
      options: { kept: () => "Garder cet ordre", turned: () => "L’inverser", none: () => "Sans ordre" },
    },
    "direction-doubtful": {
      title: ({ name, questions }) =>
        questions === "1"
          ? `« ${name} » : dans quel sens va l’échelle ?`
          : `${questions} questions, dont « ${name} » : dans quel sens va l’échelle ?`,
      evidence: ({ least, most }) =>
        `Seuls les bouts ont un nom, « ${least} » et « ${most} » : rien ne dit lequel est le plus.`,
      caption: ({ low, high }) => `de ${low} à ${high}`,
      options: {
        kept: ({ low, high }) => `De ${low} à ${high}`,
        turned: ({ low, high }) => `De ${high} à ${low}`,
        none: () => "Sans ordre",
      },
    },
    "missing-possible": {
      title: ({ name, questions, codes }) =>
        questions === "1"
          ? `« ${name} » : ${codes} est peut-être une absence de réponse`
          : `${questions} questions, dont « ${name} » : ${codes} est peut-être une absence de réponse`,
      evidence: ({ count, least, most }) =>
        `C’est écrit dans ${plural(count, "cellule", "cellules")} ; les autres nombres vont de ${least} à ${most}.`,
      caption: ({ questions, rows }) => (questions === "1" ? `sur ${rows}` : `dans ${questions} questions`),
      options: { answer: () => "C’est une réponse", missing: () => "Ce n’en est pas une" },
    },
    "missing-recognised": {
      title: ({ name, questions, codes }) =>
        questions === "1"
          ? `« ${name} » : ${codes} lu comme une absence de réponse`
          : `${questions} questions, dont « ${name} » : ${codes} lu comme une absence de réponse`,
      evidence: ({ count, least, most }) =>
        `C’est écrit dans ${plural(count, "cellule", "cellules")} ; les autres nombres vont de ${least} à ${most}.`,
      caption: ({ questions, rows }) => (questions === "1" ? `sur ${rows}` : `dans ${questions} questions`),
      options: { answer: () => "C’est une réponse", missing: () => "Ce n’en est pas une" },
    },
    "zero-alone": {
      title: ({ name }) => `« ${name} » : le 0 est peut-être une absence de réponse`,
      evidence: ({ count, questions, first, last }) =>
        `${plural(count, "réponse vaut", "réponses valent")} 0 : exactement celles qui laissent vides les ${questions} questions de « ${first} » à « ${last} ».`,
      caption: () => "0, à gauche",
      options: { answer: () => "Garder le 0", missing: () => "Lire comme vide" },
    },
    "dates-day-first": {
      title: ({ name, questions }) =>
        questions === "1"
          ? `« ${name} » : le jour ou le mois d’abord ?`
          : `${questions} colonnes de dates, dont « ${name} » : le jour ou le mois d’abord ?`,
      evidence: ({ example }) =>
        `Comme dans « ${example} », les deux premiers nombres ne dépassent jamais 12 : rien ne prouve l’ordre.`,
      caption: () => "lu jour, mois, année",
      options: { dmy: () => "Jour d’abord", mdy: () => "Mois d’abord" },
    },
    "weight-found": {
      title: ({ name }) => `« ${name} » sert de poids`,
      evidence: ({ least, most, mean }) =>
        `Son nom le dit ; ses valeurs vont de ${least} à ${most}, ${mean} en moyenne. Tous les résultats en dépendent.`,
      caption: ({ least, most }) => `de ${least} à ${most}`,
      options: { weigh: () => "Pondérer", plain: () => "Ne pas pondérer" },
    },
    "weight-possible": {
      title: ({ name }) => `« ${name} » est peut-être un poids`,
      evidence: ({ least, most, mean }) =>
        `Des nombres positifs de ${least} à ${most}, ${mean} en moyenne, comme les poids d’un redressement.`,
      caption: ({ least, most }) => `de ${least} à ${most}`,
      options: { weigh: () => "Pondérer", plain: () => "Ne pas pondérer" },
    },
    "weights-several": {
      title: ({ count }) => `${count} colonnes pourraient être des poids`,
      evidence: ({ names }) => `${names} : le fichier ne dit pas laquelle pondère.`,
      caption: () => "colonnes",
      options: {
        plain: () => "Ne pas pondérer",
        first: ({ first }) => `Par « ${first} »`,
        second: ({ second }) => `Par « ${second} »`,
      },
    },
    "tick-alone": {
      title: ({ name, questions }) =>
        questions === "1"
          ? `« ${name} » : la cellule vide veut-elle dire non ?`
          : `${questions} colonnes, dont « ${name} » : la cellule vide veut-elle dire non ?`,
      evidence: ({ answer, count, name }) =>
        `Dans « ${name} », « ${answer} » est la seule réponse écrite ; ${plural(count, "cellule est vide", "cellules sont vides")}.`,
      caption: ({ rows }) => `vides sur ${rows}`,
      options: { missing: () => "Sans réponse", unticked: () => "Vide = non" },
    },
  } satisfies DoubtWords,
};
