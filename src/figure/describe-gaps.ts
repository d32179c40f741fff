import { visibleDigits } from "../i18n/visible-digits.ts";
import type { Outcome, Trait } from "../stats/cross-tab.ts";
import type { Interval } from "../stats/estimate.ts";
import type { Gap } from "../stats/gaps.ts";
import type { JudgedGaps } from "../stats/judge/judge-gaps.ts";
import type { Warrant } from "../stats/judge/warrant.ts";
import { variableOf } from "../survey/codebook.ts";
import type { Question } from "../survey/question.ts";
import { worded } from "../survey/wording.ts";
import { everybodyOf } from "./everybody.ts";
import { digitsFor, shareSaid } from "./printed.ts";
import type { Subject } from "./subject.ts";

/** A group against all others, in words. */
export interface GapRow {
  /** “Âge : 55 ans et plus”. */
  readonly label: string;
  readonly value: string;
  readonly rest: string;
  /** “+12 points”. */
  readonly difference: string;
  /** Empty: everybody was observed. */
  readonly interval: string;
  /** Empty: everybody was observed. */
  readonly verdict: string;
  readonly told: boolean;
  /** What is drawn: the difference, and its bounds. */
  readonly drawn: { readonly value: number; readonly interval: Interval | null };
}

/** Groups without a rank that are named. */
const MOST_NAMED = 4;

/** A ranking of gaps, in words. */
export interface GapsTold {
  /** What is compared: “Part de « Oui », chaque groupe contre tous les autres”. */
  readonly lead: string;
  readonly rows: readonly GapRow[];
  readonly notes: readonly string[];
  /** The farthest that any bound goes from 0: the half width of the drawing. */
  readonly reach: number;
}

/**
 * Tells where the gap is greatest.
 *
 * @param outcome - what is compared
 */
export function describeGaps(
  gaps: JudgedGaps,
  question: Question,
  outcome: Outcome,
  about: Subject,
): GapsTold {
  const { language, labels, codebook } = about;
  const { format, messages } = language;
  const words = messages.figure.gaps;
  const isShare = question.measure.kind !== "mean";
  const rows = gaps.ranked.map((gap) => rowOf(gap, gaps.warrant, isShare, about));
  const ends = gaps.ranked.flatMap(({ value, interval }) => [
    value,
    interval?.lower ?? 0,
    interval?.upper ?? 0,
  ]);
  const name =
    outcome.kind === "category"
      ? labels.category(question.measure.items[0], outcome.code)
      : question.measure.kind === "net"
        ? worded(question.measure.label, language.tag)
        : worded(variableOf(codebook, question.measure.items[0]).label, language.tag);
  const against = words.against[everybodyOf(question)];
  return {
    lead: outcome.kind === "mean" ? words.ofMean({ name, against }) : words.ofShare({ name, against }),
    rows,
    notes: [
      ...besideSaid(gaps, question, about),
      gaps.compared === 0
        ? gaps.unranked.length === 0
          ? words.noOthers
          : words.none
        : messages.verdicts[gaps.warrant].gaps({
            n: format.count(gaps.compared),
            level: format.percent(question.confidence),
          }),
      ...(gaps.compared > rows.length
        ? [words.first({ n: format.count(rows.length), total: format.count(gaps.compared) })]
        : []),
      ...(gaps.unranked.length > 0
        ? [
            words.unranked({
              n: format.count(gaps.unranked.length),
              groups: format.list([
                ...gaps.unranked.slice(0, MOST_NAMED).map((traits) => nameOf(traits, about)),
                ...(gaps.unranked.length > MOST_NAMED
                  ? [words.more({ n: format.count(gaps.unranked.length - MOST_NAMED) })]
                  : []),
              ]),
            }),
          ]
        : []),
    ],
    reach: Math.max(0, ...ends.map(Math.abs)),
  };
}

/** What sets these differences apart from those of the figure, which has them on the same page. */
function besideSaid({ ranked }: JudgedGaps, question: Question, { language }: Subject): readonly string[] {
  const words = language.messages.figure.gaps;
  if (ranked.length === 0 || question.breakdowns.length === 0) return [];
  return [words.beside[question.compared === "pairs" ? "pairs" : everybodyOf(question)]];
}

/** “Âge : 55 ans et plus · Taille : petite”. */
const nameOf = (traits: readonly Trait[], { labels, language }: Subject): string =>
  traits
    .map(({ variable, code }) =>
      language.messages.figure.filterIs({
        variable: labels.variable(variable),
        labels: labels.category(variable, code),
      }),
    )
    .join(" · ");

function rowOf(
  gap: JudgedGaps["ranked"][number],
  warrant: Warrant,
  isShare: boolean,
  about: Subject,
): GapRow {
  const { language } = about;
  const { format, messages } = language;
  const words = messages.figure;
  const { value, interval, group, rest, traits, told } = gap;
  const one = (estimate: Gap["group"]) =>
    `${isShare ? shareSaid(estimate.value, 0, language) : format.number(estimate.value, visibleDigits(Math.abs(estimate.value), 1))} (${words.base({ n: format.count(estimate.base.unweighted) })})`;
  const points = (number: number) => (isShare ? number * 100 : number);
  const reach = interval && { lower: points(interval.lower), upper: points(interval.upper) };
  const digits = digitsFor(reach, isShare ? 1 : 2);
  const size = format.signed(points(value), digits);
  return {
    label: nameOf(traits, about),
    value: one(group),
    rest: one(rest),
    difference: isShare ? words.points({ n: size }) : size,
    interval: reach ? format.numberInterval(reach.lower, reach.upper, digits) : words.gaps.noMargin,
    verdict: warrant === "counted" ? "" : messages.verdicts[warrant][told ? "gap" : "noGap"],
    told,
    drawn: { value, interval },
  };
}
