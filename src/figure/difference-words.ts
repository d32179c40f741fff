import type { Language } from "../i18n/language.ts";
import { visibleDigits } from "../i18n/visible-digits.ts";
import type { CrossTab } from "../stats/cross-tab.ts";
import type { CellPlace } from "../stats/judge/comparable.ts";
import type { HeldPublished, Judgement } from "../stats/judge/judge.ts";
import type { Verdicts } from "../stats/judge/verdicts.ts";
import type { Warrant } from "../stats/judge/warrant.ts";
import { everybodyOf } from "./everybody.ts";
import type { Scale } from "./figure.ts";
import { letterOf } from "./letter-of.ts";
import type { Subject } from "./subject.ts";

/** A difference's size in words: “12 points”, “0,4”; of shares in points, of which less than one has a decimal. */
function sizeSaid(difference: number, scale: Scale, { messages, format }: Language): string {
  const size = Math.abs(difference);
  if (scale.kind === "number") return format.number(size, visibleDigits(size, scale.digits + 1));
  const points = size * 100;
  return messages.figure.points({ n: format.number(points, points < 0.95 ? visibleDigits(points, 1) : 0) });
}

/** What is known of a cell's difference: from everybody, or from the other groups one by one. */
export function differenceSaid(
  { tab, verdicts, warrant }: Judgement,
  { group, outcome }: CellPlace,
  scale: Scale,
  language: Language,
): string {
  const words = language.messages.figure;
  if (tab.question.compared === "pairs") {
    const above = verdicts.above(group, outcome);
    return above.length === 0 ? "" : words.aboveGroups({ letters: above.map(letterOf).join(", ") });
  }
  const verdict = verdicts.againstWhole(group, outcome);
  if (!verdict) return "";
  const said = language.messages.verdicts[warrant];
  const { whom } = words.everybody[everybodyOf(tab.question)];
  if (!verdict.told) return said.notApart({ whom });
  const size = sizeSaid(verdict.difference, scale, language);
  return verdict.difference > 0 ? said.more({ size, whom }) : said.less({ size, whom });
}

/** The letter of a group of the last breakdown, or of an item; empty where nothing is compared by letters. */
export function letterIn(tab: CrossTab, verdicts: Verdicts, index: number | undefined): string {
  const group = index === undefined ? undefined : tab.groups[index];
  const { compared, breakdowns } = tab.question;
  if (compared === "whole" || index === undefined || group?.traits.length !== breakdowns.length) return "";
  return letterOf(verdicts.placeOf(index));
}

/** How many differences are more than chance, and how that was judged; nothing where nothing was compared. */
export function comparisonsSaid({ tab, verdicts, warrant }: Judgement, about: Subject): string[] {
  const { messages, format } = about.language;
  const words = messages.verdicts[warrant];
  const { compared, told } = verdicts;
  if (compared === 0) return [];
  const counts = {
    told: format.count(told),
    compared: format.count(compared),
    level: format.percent(tab.question.confidence),
  };
  const { whom } = messages.figure.everybody[everybodyOf(tab.question)];
  return tab.question.compared === "pairs"
    ? [words.pairs(counts), ...lettersSaid(tab, verdicts, about)]
    : [words.told({ ...counts, whom })];
}

/** More letters than these are read where the groups stand. */
const MOST_LETTERS = 12;

/** The groups that some value is above, by the letters that name them: a chart has no letters beside its rows. */
function lettersSaid(tab: CrossTab, verdicts: Verdicts, { labels, language }: Subject): string[] {
  const named = new Set(
    tab.groups.flatMap((_, group) => tab.outcomes.flatMap((__, outcome) => verdicts.above(group, outcome))),
  );
  const groups = new Map(
    tab.groups.flatMap((group, index) => {
      const letter = letterIn(tab, verdicts, index);
      const trait = group.traits.at(-1);
      const name = trait ? labels.category(trait.variable, trait.code) : labels.variable(group.item);
      return letter !== "" && named.has(verdicts.placeOf(index)) ? [[letter, name] as const] : [];
    }),
  );
  if (groups.size === 0 || groups.size > MOST_LETTERS) return [];
  const words = language.messages.figure;
  const said = [...groups].map(([letter, group]) => words.letter({ letter, group }));
  return [words.letters({ groups: said.join(words.partSeparator) })];
}

/** Whether there is a link at all, in words first. */
export function associationSaid(
  { association, warrant }: Judgement,
  by: string,
  { messages, format }: Language,
): string[] {
  if (!association) return [];
  const words = messages.figure;
  // Of everybody, there is nothing to test.
  if (warrant === "counted") return [];
  const said = messages.verdicts[warrant];
  const { statistic, ndf, ddf, p, told } = association;
  const test = said.raoScott({
    statistic: format.number(statistic, 2),
    ndf: format.number(ndf, 1),
    ddf: format.count(ddf),
    p: p < 0.001 ? words.pBelow({ p: format.number(0.001, 3) }) : words.pIs({ p: format.number(p, 3) }),
  });
  return [told ? said.linked({ by, test }) : said.notLinked({ by, test })];
}

/** What the survey says beside a published figure. */
export function againstPublishedSaid(
  { against, told }: HeldPublished,
  warrant: Warrant,
  scale: Scale,
  language: Language,
): string {
  const { messages } = language;
  const said = messages.verdicts[warrant];
  if (!against?.isComparable) return "";
  const { difference, isBaseKnown, p } = against;
  if (warrant === "counted") {
    if (difference === 0) return said.level;
  } else if (p === null) return "";
  else if (!told) return said.level;
  const size = sizeSaid(difference, scale, language);
  return [
    difference > 0 ? said.above({ size }) : said.below({ size }),
    ...(isBaseKnown || warrant === "counted" ? [] : [messages.figure.published.publishedMarginUnknown]),
  ].join(messages.figure.partSeparator);
}
