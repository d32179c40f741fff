import { plural } from "./plural.ts";

/** Words of a figure: title, subtitle, marks, note. */
export const figure = {
  titleBy: ({ title, by }: { title: string; by: string }) => `${title} ${by}`,
  by: ({ label }: { label: string }) => `by ${label}`,
  byQuoted: ({ label }: { label: string }) => `by “${label}”`,
  shareOf: ({ respondents }: { respondents: string }) => `Share of ${respondents}, in %`,
  meanOf: ({ unit }: { unit: string }) => (unit === "" ? "Mean" : `Mean, in ${unit}`),
  meanOfScores: ({ low, high }: { low: string; high: string }) => `Mean level, ${low} to ${high}`,
  confidenceInterval: ({ level }: { level: string }) => `${level} confidence interval`,
  indicativeMargin: ({ level }: { level: string }) => `indicative ${level} margin of uncertainty`,
  points: ({ n }: { n: string }) => plural(n, "point", "points"),
  /** Everybody who is asked about, whom groups are compared with: all, or those whom a filter selects. */
  everybody: {
    whole: {
      name: "All",
      whom: "the overall figure",
      against: ({ value }: { value: string }) => `against ${value} overall`,
    },
    selection: {
      name: "Selection",
      whom: "the selection",
      against: ({ value }: { value: string }) => `against ${value} in the selection`,
    },
  },
  aboveGroups: ({ letters }: { letters: string }) => `above ${letters}`,
  letters: ({ groups }: { groups: string }) => `Letters: ${groups}.`,
  letter: ({ letter, group }: { letter: string; group: string }) => `${letter} = ${group}`,
  pIs: ({ p }: { p: string }) => `p = ${p}`,
  pBelow: ({ p }: { p: string }) => `p < ${p}`,
  exhaustive: "everybody was surveyed: no margin",
  exhaustiveNote: "The whole population answered: there is no sampling margin.",
  corrected: (p: { share: string; population: string }) =>
    `Margins are narrower because the survey covers ${p.share} of a declared population of ${p.population} (finite population correction): they hold for that population, at that time.`,
  correctedLittle: (p: { share: string; population: string }) =>
    `Declared population: ${p.population}; the survey covers ${p.share} of it, so that the finite population correction is negligible.`,
  correctedVolunteers: "It does not correct for who chose to answer.",
  thresholdNote: ({ threshold }: { threshold: string }) =>
    `Confidentiality threshold: ${threshold} answers a group; no group is hidden.`,
  noThreshold: "No confidentiality threshold: nothing is hidden.",
  gaps: {
    ofShare: ({ name, against }: { name: string; against: string }) => `Share of “${name}”: ${against}.`,
    ofMean: ({ name, against }: { name: string; against: string }) => `Mean of “${name}”: ${against}.`,
    against: {
      whole: "each group against all others",
      selection: "each group against all others in the selection",
    },
    beside: {
      whole:
        "These differences are from the others, without the group. The table and the note compare with the overall figure, which the group is part of: their differences are smaller.",
      selection:
        "These differences are from the others, without the group. The table and the note compare with the selection, which the group is part of: their differences are smaller.",
      pairs:
        "These differences are from all the others together. The table and the note compare groups two by two.",
    },
    noMargin: "no margin",
    none: "No group has, like all others together, a base solid enough to be compared.",
    noOthers: "Nothing to compare: no breakdown has two groups with answers here.",
    first: ({ n, total }: { n: string; total: string }) => `The ${n} largest gaps of ${total}.`,
    unranked: ({ n, groups }: { n: string; groups: string }) =>
      `${plural(n, "group is not ranked", "groups are not ranked")}, their base or that of the others being hidden, small or fragile: ${groups}.`,
    more: ({ n }: { n: string }) => plural(n, "other", "others"),
  },
  weighted: "weighted",
  unweighted: "unweighted",
  base: ({ n }: { n: string }) => `n = ${n}`,
  moreThan: ({ value }: { value: string }) => `more than ${value}`,
  lessThan: ({ value }: { value: string }) => `less than ${value}`,
  simulated: "Simulated data",
  outOf: ({ count, base }: { count: string; base: string }) => `${count} of ${base}`,
  ofBase: ({ base }: { base: string }) => `of ${base}`,
  /** Over the columns beside a chart. */
  columns: { margin: "margin", base: "answers" },
  /** Signs of a chart, explained at its head. */
  keys: {
    boxes: "fewer than 30 answers: one box per answer",
    fragile: "fragile value",
    hollow: "fragile value, or small base",
    ends: "margins of the first and the last share",
  },
  hidden: "hidden",
  hiddenWhy: ({ threshold }: { threshold: string }) =>
    `Hidden: fewer than ${threshold} answers, or enough to work out a group that has fewer.`,
  empty: "no answer",
  tiny: ({ base }: { base: string }) => `base of ${base}: too few for a percentage`,
  fragile: "fragile",
  fragileWhy: "Fragile: small base, a margin of 30 points and more, or too wide for so small a share.",
  fragileMeanWhy:
    "Fragile: small base, answers that are all the same, or a standard error of 30% of the mean and more.",
  reading: "Reading",
  universe: "Coverage",
  source: "Source",
  readingShare: (p: { group: string; outcome: string; value: string }) =>
    `${p.group}, the share of “${p.outcome}” is ${p.value}`,
  readingMean: (p: { group: string; value: string }) => `${p.group}, the mean is ${p.value}`,
  readingTiny: (p: { group: string; outcome: string; count: string; base: string }) =>
    `${p.group}, “${p.outcome}” holds for ${p.count} of ${p.base}`,
  inGroup: ({ group }: { group: string }) => `in the group “${group}”`,
  inWhole: ({ respondents }: { respondents: string }) => `among all ${respondents}`,
  inSelection: "among the respondents who pass the filters",
  forItem: ({ item }: { item: string }) => `for “${item}”`,
  marginFromTo: (p: { lower: string; upper: string; indicative: boolean }) =>
    p.indicative
      ? `indicative margin: ${p.lower} to ${p.upper}`
      : `confidence interval: ${p.lower} to ${p.upper}`,
  answeredOf: (p: { answered: string; selected: string }) =>
    `${plural(p.answered, "valid answer", "valid answers")} from ${plural(p.selected, "respondent", "respondents")}`,
  respondentsCount: ({ n }: { n: string }) => `${plural(n, "respondent", "respondents")}`,
  missing: {
    "not-asked": ({ n }: { n: string }) => `not asked: ${n}`,
    "no-answer": ({ n }: { n: string }) => `no answer: ${n}`,
    refused: ({ n }: { n: string }) => `refused: ${n}`,
    "dont-know": ({ n }: { n: string }) => `don’t know: ${n}`,
    unreadable: ({ n }: { n: string }) => `unreadable: ${n}`,
  },
  zeroWeight: ({ n }: { n: string }) =>
    `${plural(n, "respondent with a weight of 0, outside the base", "respondents with a weight of 0, outside the base")}`,
  withoutWeight: ({ n }: { n: string }) =>
    `${plural(n, "respondent without a weight, left out", "respondents without a weight, left out")}`,
  filterIs: ({ variable, labels }: { variable: string; labels: string }) => `${variable}: ${labels}`,
  highNonResponse: ({ share }: { share: string }) => `high non-response (${share}): read with care`,
  fragileNote: "Hatching and hollow circles: a fragile value (small base, or too wide a margin).",
  hiddenNote: ({ threshold }: { threshold: string }) =>
    `Groups of fewer than ${threshold} answers are hidden, together with another where it would give them away.`,
  tinyMeanNote: "Means of fewer than 30 answers: fragile, to be read with their margin.",
  tinyNote: "Below 30 answers, unweighted counts replace the percentage and its margin.",
  groupDisclosed:
    "All respondents of a small group (fewer than 30) gave the same answer, or none of them gave it: the number tells something of each of them.",
  uniformNote: ({ below }: { below: string }) =>
    `Since most of the population answered, a group of fewer than ${below} answers that are all the same is hidden too.`,
  onlyAnswer: ({ answer }: { answer: string }) =>
    `Every answer is “${answer}”: no margin, and nothing to compare.`,
  answer: "Answer",
  group: "Group",
  partSeparator: "; ",
  roundedSum: "Rounded shares: they may not add up to 100%.",
  roundedDifferences:
    "Differences are taken before rounding: they may be a point away from those of the values shown.",
  multipleNote: "Several answers possible: the total may exceed 100%.",
  respondentsBetween: ({ least, most }: { least: string; most: string }) =>
    `${least} to ${most} respondents depending on the question`,
  measurement: {
    declared: "declared",
    tested: "tested",
    observed: "observed",
    simulated: "simulated",
    unknown: "way of measuring not stated",
  },
  sampling: {
    random: "random sample",
    quota: "quota sample",
    volunteer: "volunteers",
    census: "census",
    simulated: "simulated data",
    unknown: "sampling not stated",
  },
  computed: {
    subtitle: "Figures of the file",
    units: { percent: "in %", share: "share, from 0 to 1", number: "number" },
    figure: "Figure",
    none: "not given",
    notSaid: "the file does not say",
    reading: ({ about, name, value }: { about: string; name: string; value: string }) =>
      `for ${about}, “${name}” is ${value}`,
    asWritten:
      "Figures computed before, taken from the file, to two decimals at most: without base or margin of error, which the file does not give.",
    first: ({ n, total }: { n: string; total: string }) =>
      `The first ${n} rows of ${total}: filter, or see them all in Data.`,
  },
  published: {
    publishedMarginUnknown: "the published figure’s own margin is not known",
    approximately: ({ value }: { value: string }) => `≈ ${value}`,
    baseKnown: ({ base }: { base: string }) => `base: ${base}`,
    baseUnknown: (p: { respondents: string }) =>
      `${plural(p.respondents, "respondent", "respondents")}; base of the question not published`,
    noRespondents: "number of respondents not published",
    reading: (p: { answer: string; value: string; population: string }) =>
      `${p.population}, “${p.answer}”: ${p.value}`,
    noInterval: "No margin of uncertainty: the base of the question is not published.",
    quoted: "Quoted as it was published; it stays its publisher’s.",
    edition: ({ edition }: { edition: string }) => `${edition} edition`,
    publishedOn: ({ date }: { date: string }) => `published: ${date}`,
    mark: ({ value }: { value: string }) => `published: ${value}`,
    reference: ({ value, source }: { value: string; source: string }) => `Published: ${value} (${source})`,
    notExact: ({ printed }: { printed: string }) =>
      `printed as “${printed}”: the exact value is not published`,
  },
};
