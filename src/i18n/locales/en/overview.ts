export const overview = {
  detail: "Detail",
  detailOf: ({ topic }: { topic: string }) => `Detail: ${topic}`,
  exploreOf: ({ title }: { title: string }) => `Explore: ${title}`,
};
