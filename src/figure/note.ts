import type { CrossTab, Group } from "../stats/cross-tab.ts";
import type { Judgement } from "../stats/judge/judge.ts";
import type { Verdict } from "../stats/judge/verdicts.ts";
import type { Warrant } from "../stats/judge/warrant.ts";
import { variableOf } from "../survey/codebook.ts";
import { MISSING_KINDS } from "../survey/missing.ts";
import { uniformBelow } from "../survey/threshold.ts";
import { isCategorical } from "../survey/variable.ts";
import { worded } from "../survey/wording.ts";
import type { Arrangement } from "./arrange.ts";
import { designSaid } from "./design-said.ts";
import { associationSaid, comparisonsSaid } from "./difference-words.ts";
import { everybodyOf } from "./everybody.ts";
import type { Figure, Mark, Note } from "./figure.ts";
import { roundingSaid } from "./rounding-said.ts";
import { rowName } from "./row-name.ts";
import type { Subject } from "./subject.ts";

type Drawn = Pick<Figure, "rows" | "series" | "marks" | "scale" | "exclusive"> &
  Pick<Arrangement, "answers"> & {
    /** Of a mark against everybody; null where they are not compared. */
    readonly verdictAt: (row: number, series: number) => Verdict | null;
  };

/** From this share of missing answers on, the note says so. */
const HIGH_NON_RESPONSE = 0.2;

/** Below this part of the population, the correction for it changes next to nothing. */
const NEGLIGIBLE = 0.05;

/** The note under a figure, made from its numbers. */
export function noteOf(judgement: Judgement, drawn: Drawn, about: Subject): Note {
  const { tab } = judgement;
  const { wave } = about.codebook;
  const { tag } = about.language;
  return {
    reading: readingOf(judgement, drawn, about),
    universe: universeOf(tab, about),
    source: [wave.source, ...(wave.notice ? [wave.notice] : [])]
      .map((words) => worded(words, tag))
      .join(". "),
    remarks: remarksOf(judgement, drawn, about),
  };
}

interface Focus {
  readonly row: number;
  readonly series: number;
  readonly mark: Extract<Mark, { kind: "estimate" }>;
}

const RELIABILITY = { solid: 2, fragile: 1, tiny: 0 } as const;

/**
 * The mark worth reading aloud: of those that carry a percentage best, and differ from their whole by more than chance,
 * the one farthest from it.
 */
function focusOf(drawn: Drawn): Focus | null {
  const marks = drawn.marks.flatMap((line, row) =>
    line.flatMap((mark, series): (Focus & { readonly rank: readonly number[] })[] => {
      if (mark.kind !== "estimate") return [];
      const whole = wholeOf(row, series, drawn);
      // Of two answers that share everybody, the gaps are the same but for the last digits of the computer.
      const gap = whole ? Math.round(Math.abs(mark.value - whole.value) * 1e6) : 0;
      const proven = drawn.verdictAt(row, series)?.told ? 1 : 0;
      return [{ row, series, mark, rank: [RELIABILITY[mark.reliability], proven, gap, mark.value] }];
    }),
  );
  const [best] = marks.sort((a, b) => {
    const differs = a.rank.findIndex((value, place) => value !== b.rank[place]);
    return differs < 0 ? 0 : (b.rank[differs] ?? 0) - (a.rank[differs] ?? 0);
  });
  return best ?? null;
}

/** Series of groups of respondents, everybody first: each is then compared with everybody of its own kind. */
const bySeries = ({ series }: Drawn): boolean => series.length > 1 && series[0]?.tone.kind === "whole";

/** The mark of everybody that a mark is compared with; null for the mark of everybody itself, or without one. */
function wholeOf(row: number, series: number, drawn: Drawn): Focus["mark"] | null {
  const wholeRow = drawn.rows.findIndex((one) => one.whole);
  const at = bySeries(drawn) ? 0 : series;
  if (row === wholeRow && series === at) return null;
  const whole = drawn.marks[bySeries(drawn) && wholeRow < 0 ? row : wholeRow]?.[at];
  return whole?.kind === "estimate" && whole !== drawn.marks[row]?.[series] ? whole : null;
}

function readingOf({ tab, warrant }: Judgement, drawn: Drawn, about: Subject): string | null {
  const focus = focusOf(drawn);
  if (!focus) return null;
  const { language } = about;
  const words = language.messages.figure;
  const { mark } = focus;
  const row = drawn.rows[focus.row];
  const series = drawn.series[focus.series];
  if (!row || !series) return null;

  const groups = bySeries(drawn);
  const battery = tab.question.measure.items.length > 1;
  const crossed = groups && series.tone.kind !== "whole" ? [series.label] : [];
  const parts = [...(groups && row.whole ? [] : [rowName(row)]), ...crossed];
  const respondents = worded(about.codebook.wave.respondents, language.tag);
  const group =
    drawn.answers === "rows" || parts.length === 0 || (row.whole && !groups)
      ? everybodyOf(tab.question) === "selection"
        ? words.inSelection
        : words.inWhole({ respondents })
      : battery && row.heading === null && crossed.length === 0
        ? words.forItem({ item: row.label })
        : words.inGroup({ group: parts.join(" · ") });

  const { measure } = tab.question;
  const outcome =
    measure.kind === "net"
      ? worded(measure.label, language.tag)
      : drawn.answers === "rows"
        ? row.label
        : series.label;
  const tiny = mark.reliability === "tiny" && drawn.scale.kind === "share";
  const sentence = tiny
    ? words.readingTiny({
        group,
        outcome,
        count: language.format.count(mark.count),
        base: language.format.count(mark.n),
      })
    : drawn.scale.kind === "share"
      ? words.readingShare({ group, outcome, value: mark.text })
      : words.readingMean({ group, value: mark.text });

  return `${sentence}${tiny ? "" : marginOf(mark, about)}${comparisonOf(focus, tab, warrant, drawn, about)}.`;
}

function marginOf({ bounds }: Focus["mark"], about: Subject): string {
  if (!bounds) return "";
  const margin = about.language.messages.figure.marginFromTo({
    ...bounds,
    indicative: about.codebook.wave.sampling !== "random",
  });
  return ` (${margin})`;
}

/** Against the whole, with the verdict. What is fragile or rests on few is compared with nothing. */
function comparisonOf(
  { row, series, mark }: Focus,
  { question }: CrossTab,
  warrant: Warrant,
  drawn: Drawn,
  about: Subject,
): string {
  // Only what was tested is told.
  if (question.compared === "pairs") return "";
  const whole = wholeOf(row, series, drawn);
  if (!whole || mark.reliability !== "solid" || whole.reliability !== "solid") return "";
  const { figure: words, verdicts } = about.language.messages;
  const against = words.everybody[everybodyOf(question)].against({ value: whole.text });
  const verdict = drawn.verdictAt(row, series);
  if (verdict === null || warrant === "counted") return `, ${against}`;
  return `, ${against}${verdict.told ? verdicts[warrant].andApart : verdicts[warrant].andNotApart}`;
}

function universeOf(tab: CrossTab, about: Subject): string {
  const { codebook, labels, language } = about;
  const words = language.messages.figure;
  const filters = tab.question.filter.map(({ variable, codes }) =>
    words.filterIs({
      variable: labels.variable(variable),
      labels: language.format.list(codes.map((code) => labels.category(variable, code))),
    }),
  );
  return [worded(codebook.wave.universe, language.tag), ...filters, basesOf(tab, about)]
    .filter((part) => part !== "")
    .join(words.partSeparator);
}

/** “2 316 réponses exprimées sur 2 400 (sans réponse : 84)”, for one question; a battery says its range. */
function basesOf(tab: CrossTab, { language }: Subject): string {
  const words = language.messages.figure;
  const { count, list } = language.format;
  const wholes = tab.groups.filter(
    (group, index) => group.traits.length === 0 && tab.cells[index]?.[0]?.kind !== "suppressed",
  );
  const [first] = wholes;
  if (!first) return "";
  if (wholes.length > 1) {
    const bases = wholes.map((group) => group.answered.n);
    const [least, most] = [Math.min(...bases), Math.max(...bases)];
    return least === most
      ? words.respondentsCount({ n: count(least) })
      : words.respondentsBetween({ least: count(least), most: count(most) });
  }
  const missing = MISSING_KINDS.filter((kind) => first.missing[kind] > 0);
  if (missing.length === 0) return words.respondentsCount({ n: count(first.answered.n) });
  const reasons = missing.map((kind) => words.missing[kind]({ n: count(first.missing[kind]) }));
  return `${words.answeredOf({ answered: count(first.answered.n), selected: count(asked(first)) })} (${list(reasons)})`;
}

const asked = (group: Group): number =>
  group.answered.n + MISSING_KINDS.reduce((sum, kind) => sum + group.missing[kind], 0);

/** What a declared population takes off the margins, and what it does not. */
function populationSaid({ design }: CrossTab, { codebook, language }: Subject): string[] {
  const words = language.messages.figure;
  const { count, percent } = language.format;
  const { fraction } = design;
  // What is known of strata is told with them.
  if (fraction === 0 || (fraction < 1 && design.strata > 0)) return [];
  if (fraction >= 1) return [words.exhaustiveNote];
  const { population, sampling } = codebook.wave;
  const observed = { share: percent(fraction), population: count(population ?? 0) };
  const corrected = fraction < NEGLIGIBLE ? words.correctedLittle(observed) : words.corrected(observed);
  return [sampling === "random" ? corrected : `${corrected} ${words.correctedVolunteers}`];
}

/** How many answers of equal weight the weighted ones are worth: why margins are wider than their number would have them. */
function effectiveSaid({ tab, weighed }: Judgement, { language }: Subject): string[] {
  const { n, effective } = weighed;
  const { fraction, strata, clusters } = tab.design;
  // What the design does holds what the weights do.
  if (tab.question.weight === null || effective === 0 || fraction >= 1 || strata + clusters > 0) return [];
  const { format, messages } = language;
  return [
    messages.weights.effective({
      n: format.count(n),
      effective: format.count(effective),
      deff: format.number(n / effective, 2),
    }),
  ];
}
/** Whether all of few respondents gave an answer, or none did: whoever knows that somebody is one of them knows theirs. */
const tellsOfEach = (marks: readonly Mark[], { scale }: Drawn): boolean =>
  scale.kind === "share" &&
  marks.some(
    (mark) =>
      mark.kind === "estimate" && mark.reliability === "tiny" && (mark.count === 0 || mark.count === mark.n),
  );

/** That groups of one mind are hidden as well, where they are, whatever is hidden here. */
function uniformSaid({ threshold, design, question }: CrossTab, { codebook, language }: Subject): string[] {
  const below = question.measure.kind === "mean" ? 0 : uniformBelow(codebook.wave, design.size, threshold);
  if (below === 0) return [];
  return [language.messages.figure.uniformNote({ below: language.format.count(below) })];
}

function remarksOf(judgement: Judgement, drawn: Drawn, about: Subject): string[] {
  const { tab, only } = judgement;
  const { marks } = drawn;
  const { language, codebook } = about;
  const words = language.messages.figure;
  const { count, percent } = language.format;
  const all = marks.flat();
  const used = [...tab.question.measure.items, ...tab.question.breakdowns];
  const notes = used.flatMap((id) => {
    const { note } = variableOf(codebook, id);
    return note ? [worded(note, language.tag)] : [];
  });
  const whole = tab.groups[0];
  const nonResponse = whole ? 1 - whole.answered.n / Math.max(1, asked(whole)) : 0;
  const multiple = used.some((id) => {
    const variable = variableOf(codebook, id);
    return isCategorical(variable) && variable.kind === "multiple";
  });
  const hasHidden = all.some((mark) => mark.kind === "hidden");
  const has = (reliability: string) =>
    all.some((mark) => mark.kind === "estimate" && mark.reliability === reliability);

  const by = tab.question.breakdowns[0];
  return [
    ...comparisonsSaid(judgement, about),
    ...(by === undefined ? [] : associationSaid(judgement, about.labels.variable(by), language)),
    ...(only === null
      ? populationSaid(tab, about)
      : [words.onlyAnswer({ answer: worded(only.label, language.tag) })]),
    ...new Set(notes),
    ...(multiple ? [words.multipleNote] : []),
    ...(has("fragile") ? [words.fragileNote] : []),
    ...(has("tiny") ? [tab.question.measure.kind === "mean" ? words.tinyMeanNote : words.tinyNote] : []),
    ...(tab.threshold > 0 && tellsOfEach(all, drawn) ? [words.groupDisclosed] : []),
    ...(hasHidden
      ? [words.hiddenNote({ threshold: count(tab.threshold) }), ...uniformSaid(tab, about)]
      : tab.threshold > 0
        ? [words.thresholdNote({ threshold: count(tab.threshold) })]
        : [words.noThreshold]),
    ...(!hasHidden && nonResponse > HIGH_NON_RESPONSE
      ? [words.highNonResponse({ share: percent(nonResponse) })]
      : []),
    ...roundingSaid(drawn, about),
    ...designSaid(tab, drawn, about),
    ...effectiveSaid(judgement, about),
    ...(tab.design.zeroWeight > 0 ? [words.zeroWeight({ n: count(tab.design.zeroWeight) })] : []),
    ...(tab.design.withoutWeight > tab.design.unplaced
      ? [words.withoutWeight({ n: count(tab.design.withoutWeight - tab.design.unplaced) })]
      : []),
  ];
}
