export const overview = {
  detail: "Detail",
  detailOf: ({ topic }: { topic: string }) => `Detail: ${topic}`,
  exploreOf: ({ title }: { title: string }) => `Explore: ${title}`,
  templateFile: ({ name }: { name: string }) => `${name}-template.csv`,
  codebookFile: ({ name }: { name: string }) => `${name}-codebook.csv`,
};
