import { plural } from "./plural.ts";

interface Compared {
  /** “the overall figure”, “the selection”. */
  readonly whom: string;
  readonly told: string;
  readonly compared: string;
  readonly level: string;
}

type Pairs = Omit<Compared, "whom">;

/** What is said of a difference, by what the survey allows to be said. */
export const verdicts = {
  tested: {
    more: ({ size, whom }: { size: string; whom: string }) => `${size} above ${whom}, demonstrated`,
    less: ({ size, whom }: { size: string; whom: string }) => `${size} below ${whom}, demonstrated`,
    notApart: ({ whom }: { whom: string }) => `difference from ${whom} not demonstrated`,
    andApart: ": the difference between the two is demonstrated",
    andNotApart: ": the difference between the two is not demonstrated",
    told: ({ whom, told, compared, level }: Compared) =>
      `Differences from ${whom}: ${told} of ${compared} demonstrated, at ${level} for all of them at once (t test, Holm’s correction).`,
    pairs: ({ told, compared, level }: Pairs) =>
      `Compared two by two: ${told} of ${plural(compared, "difference", "differences")} demonstrated, at ${level} for all of them at once (t test, Holm’s correction). The letter is that of the group that the value is above.`,
    raoScott: (p: { ndf: string; ddf: string; statistic: string; p: string }) =>
      `Rao–Scott test, F(${p.ndf}, ${p.ddf}) = ${p.statistic}, ${p.p}`,
    linked: ({ by, test }: { by: string; test: string }) =>
      `Answers differ by “${by}”: link demonstrated (${test}).`,
    notLinked: ({ by, test }: { by: string; test: string }) =>
      `Answers are not demonstrated to differ by “${by}” (${test}).`,
    above: ({ size }: { size: string }) => `the survey is ${size} above, demonstrated`,
    below: ({ size }: { size: string }) => `the survey is ${size} below, demonstrated`,
    level: "difference from the survey not demonstrated",
    gap: "demonstrated",
    noGap: "not demonstrated",
    gaps: ({ n, level }: { n: string; level: string }) =>
      `${plural(n, "group", "groups")} compared with the others: margins widened to hold all at once at ${level} (Bonferroni), verdicts adjusted likewise (t test, Holm).`,
  },
  indicative: {
    more: ({ size, whom }: { size: string; whom: string }) =>
      `${size} above ${whom}, a clear difference among these respondents`,
    less: ({ size, whom }: { size: string; whom: string }) =>
      `${size} below ${whom}, a clear difference among these respondents`,
    notApart: ({ whom }: { whom: string }) => `no clear difference from ${whom}`,
    andApart: ": the difference between the two is clear among these respondents",
    andNotApart: ": the difference between the two is not clear",
    told: ({ whom, told, compared, level }: Compared) =>
      `Clear differences from ${whom} among these respondents: ${told} of ${compared} (larger than chance alone would make in a random sample, at ${level} for all of them at once; Holm’s correction).`,
    pairs: ({ told, compared, level }: Pairs) =>
      `Compared two by two among these respondents: ${told} of ${plural(compared, "difference", "differences")} clear (larger than chance alone would make in a random sample, at ${level} for all of them at once; Holm’s correction). The letter is that of the group that the value is above.`,
    raoScott: (p: { ndf: string; ddf: string; statistic: string; p: string }) =>
      `Rao–Scott: F(${p.ndf}, ${p.ddf}) = ${p.statistic}; ${p.p} were the sample random`,
    linked: ({ by, test }: { by: string; test: string }) =>
      `Answers clearly differ by “${by}” among these respondents (${test}).`,
    notLinked: ({ by, test }: { by: string; test: string }) =>
      `Answers do not clearly differ by “${by}” among these respondents (${test}).`,
    above: ({ size }: { size: string }) =>
      `the survey is ${size} above, a clear difference among these respondents`,
    below: ({ size }: { size: string }) =>
      `the survey is ${size} below, a clear difference among these respondents`,
    level: "no clear difference from the survey",
    gap: "clear",
    noGap: "not clear",
    gaps: ({ n, level }: { n: string; level: string }) =>
      `${plural(n, "group", "groups")} compared with the others: indicative margins, widened to hold all at once at ${level} were the sample random (Bonferroni, Holm); “clear” holds for these respondents.`,
  },
  counted: {
    more: ({ size, whom }: { size: string; whom: string }) => `${size} above ${whom}`,
    less: ({ size, whom }: { size: string; whom: string }) => `${size} below ${whom}`,
    notApart: ({ whom }: { whom: string }) => `same as ${whom}`,
    told: ({ whom, compared }: { whom: string; compared: string }) =>
      `Differences from ${whom} (${compared}): those of the whole population, in which chance has no part.`,
    pairs: ({ compared }: { compared: string }) =>
      `Compared two by two (${compared}): the differences are those of the whole population, in which chance has no part. The letter is that of the group that the value is above.`,
    above: ({ size }: { size: string }) => `the survey is ${size} above`,
    below: ({ size }: { size: string }) => `the survey is ${size} below`,
    level: "same value as the survey",
    gaps: ({ n }: { n: string }) =>
      `${plural(n, "group", "groups")} compared with the others: the differences are those of the whole population, without margin.`,
  },
};
