import { plural } from "./plural.ts";

/** Words of how respondents were drawn: the panel, and what a figure says of it. */
export const design = {
  title: "Sampling design",
  help: "If respondents were not drawn one by one from the whole population, say how: margins, comparisons and tests take account of it.",
  clusters: "Respondents drawn in groups",
  noClusters: "no: one by one",
  strata: "Population cut into strata",
  noStrata: "no: all in one",
  total: ({ stratum }: { stratum: string }) => `Size of “${stratum}” in the population`,
  totalsOfRespondents: "Size of each stratum (optional): all persons or authorities who could have answered.",
  totalsOfClusters: "Size of each stratum (optional): all groups that could have been drawn.",
  badTotal: ({ stratum, text }: { stratum: string; text: string }) =>
    `The size of “${stratum}”, “${text}”, is not a whole number of 1 or more.`,
  size: "In the population",
  importSizes: "Import the sizes",
  found: (p: { variable: string; clusters: string; mean: string }) =>
    `“${p.variable}” groups the answers (${p.clusters} groups, ${p.mean} answers each on average). If those were drawn together, the margins shown are too narrow.`,
  takeFound: ({ variable }: { variable: string }) => `Group by “${variable}”`,
  said: ({ parts }: { parts: string }) => `Sampling design: ${parts}.`,
  strataSaid: ({ n, variable }: { n: string; variable: string }) =>
    `${plural(n, "stratum", "strata")} (“${variable}”)`,
  clustersSaid: ({ n, variable }: { n: string; variable: string }) =>
    `${plural(n, "group", "groups")} drawn together (“${variable}”)`,
  worth: ({ n, effective }: { n: string; effective: string }) =>
    `${plural(n, "answer is", "answers are")} worth ${effective} drawn one by one.`,
  corrected: ({ share }: { share: string }) =>
    `Margins are narrower because the survey covers ${share} of the declared population of the strata (finite population correction, stratum by stratum).`,
  lonely: ({ n }: { n: string }) =>
    `${plural(n, "stratum has", "strata have")} one unit drawn: nothing tells how another would have answered, so that the margin is widened.`,
  unplaced: ({ n }: { n: string }) =>
    `${plural(n, "answer whose stratum or group is not told, left out", "answers whose stratum or group is not told, left out")}`,
};
