export const overview = {
  title: "The digital maturity of local authorities, in three figures",
  lead: "The figures published in 2021, their sources, and the answers that you bring: everything is computed in your browser, nothing is sent.",
  detail: "Detail",
  detailOf: ({ topic }: { topic: string }) => `Detail: ${topic}`,
  twoSurveys:
    "Two surveys, two units: the first two figures are about authorities, and declared; the third is about staff, and was tested. They cannot be compared.",
  explore: "Explore",
  exploreOf: ({ title }: { title: string }) => `Explore: ${title}`,
  more: "Go further",
};
