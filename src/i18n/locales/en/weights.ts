import { plural } from "./plural.ts";

/** Words of the weighting panel: margins, what the weights do. */
export const weights = {
  title: "Weighting",
  weight: "Weights",
  none: "none: each answer counts for one",
  column: ({ name }: { name: string }) => `the column “${name}”`,
  raked: "made here from known margins",
  help: "Raking gives each respondent a weight, so that the sample has the population’s composition. Type the population’s totals (counts or shares, in the same unit for all margins), or import them: one CSV a variable, with columns category and total.",
  base: "Weights to start from",
  noBase: "no weights",
  trim: "Largest weight allowed",
  noTrim: "no limit",
  trimAt: ({ times }: { times: string }) => `${times} times the mean`,
  addMargin: "Add a margin",
  chooseVariable: "(choose a variable)",
  margin: ({ name }: { name: string }) => `Margin: ${name}`,
  importMargin: ({ name }: { name: string }) => `Import totals: ${name}`,
  removeMargin: ({ name }: { name: string }) => `Remove: ${name}`,
  unknown: ({ answers }: { answers: string }) =>
    `Nobody of the sample gave these answers of the file, which are left out: ${answers}.`,
  answer: "Answer",
  n: "Respondents",
  before: "Before",
  totals: "Known total",
  target: "Population",
  after: "After",
  total: ({ answer }: { answer: string }) => `Total of “${answer}” in the population`,
  notATotal: "a number of 0 or more",
  noTotal: ({ answer, variable }: { answer: string; variable: string }) =>
    `The total of “${answer}” (${variable}) is missing. Weights are made once all are there.`,
  badTotal: ({ answer, variable, text }: { answer: string; variable: string; text: string }) =>
    `The total of “${answer}” (${variable}), “${text}”, is no number of 0 or more: correct it, and weights are made.`,
  use: "Use these weights",
  unused: "Figures do not use them yet.",
  used: "These weights are in use",
  effective: (p: { n: string; effective: string; deff: string }) =>
    `${plural(p.n, "weighted respondent is", "weighted respondents are")} worth ${p.effective} of equal weight (design effect: ${p.deff}).`,
  extremes: ({ largest, smallest }: { largest: string; smallest: string }) =>
    `The largest weight is ${largest} times the mean, the smallest ${smallest}.`,
  withoutWeight: ({ n }: { n: string }) =>
    `${plural(n, "respondent has", "respondents have")} no weight: an answer to one of the margins, or the weight to start from, is missing.`,
  needless:
    "The sample has these margins already, but for chance: raking widens the margins of error and mends nothing.",
  costly: ({ share }: { share: string }) =>
    `Weights so uneven cost ${share} of the sample’s precision: limit the largest weight, or join small categories.`,
  download: "Download the weights (CSV)",
  file: "weights",
  row: "row",
  shift: (p: { group: string; outcome: string; without: string; with: string; size: string }) =>
    `Largest shift made by the weights: ${p.group}, “${p.outcome}”: ${p.without} without, ${p.with} with (${p.size}).`,
  shiftMean: (p: { group: string; without: string; with: string; size: string }) =>
    `Largest shift made by the weights: ${p.group}: ${p.without} without, ${p.with} with (${p.size}).`,
  noShift: "The weights shift no number of this figure.",
};
