/** Words of the overview. */
export const overview = {
  detail: "Détail",
  detailOf: ({ topic }: { topic: string }) => `Détail : ${topic}`,
  exploreOf: ({ title }: { title: string }) => `Explorer : ${title}`,
};
