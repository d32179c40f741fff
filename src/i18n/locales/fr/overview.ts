/** Words of the overview. */
export const overview = {
  detail: "Détail",
  detailOf: ({ topic }: { topic: string }) => `Détail : ${topic}`,
  exploreOf: ({ title }: { title: string }) => `Explorer : ${title}`,
  templateFile: ({ name }: { name: string }) => `${name}-modele.csv`,
  codebookFile: ({ name }: { name: string }) => `${name}-dictionnaire.csv`,
};
