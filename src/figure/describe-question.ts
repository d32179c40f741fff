import type { CrossTab } from "../stats/cross-tab.ts";
import type { Judgement } from "../stats/judge/judge.ts";
import { variableOf } from "../survey/codebook.ts";
import { worded } from "../survey/wording.ts";
import { type Arrangement, arrange } from "./arrange.ts";
import { descriptionOf } from "./description.ts";
import { againstPublishedSaid, differenceSaid, letterIn } from "./difference-words.ts";
import type { Figure, FigureRow, Mark, Scale } from "./figure.ts";
import { markOf } from "./mark.ts";
import { noteOf } from "./note.ts";
import { referencesOf } from "./reference.ts";
import type { Subject } from "./subject.ts";

/** The figure that tells a cross-tab as it was judged. */
export function describeQuestion(judgement: Judgement, about: Subject): Figure {
  const { tab, verdicts } = judgement;
  const scale = scaleOf(tab, about);
  const arrangement = arrange(tab, about);
  const marks = arrangement.rows.map(({ cells }) =>
    cells.map(({ group, outcome }): Mark => {
      const estimate = tab.cells[group]?.[outcome] ?? { kind: "empty" };
      const difference = differenceSaid(judgement, { group, outcome }, scale, about.language);
      return markOf(estimate, scale, tab.threshold, difference, about.language);
    }),
  );
  const rows = arrangement.rows.map(
    ({ label, heading, whole, cells }, row): FigureRow => ({
      label,
      heading,
      whole,
      letter: arrangement.answers === "series" ? letterIn(tab, verdicts, cells[0]?.group) : "",
      base: commonBase(marks[row] ?? []),
    }),
  );
  const { wave } = about.codebook;
  const { tag, messages } = about.language;
  // The first row may be everybody, which has no letter.
  const series = arrangement.series.map((one, index) => ({
    ...one,
    letter:
      arrangement.answers === "nowhere"
        ? letterIn(tab, verdicts, arrangement.rows.at(-1)?.cells[index]?.group)
        : "",
  }));
  const drawn = { rows, series, marks, scale };
  const title = titleOf(tab, about);

  const references = referencesOf(judgement, arrangement, about).map(({ held, ...reference }) => ({
    ...reference,
    verdict: againstPublishedSaid(held, judgement.warrant, scale, about.language),
  }));
  const verdictAt = (row: number, place: number) => {
    const cell = arrangement.rows[row]?.cells[place];
    return cell ? verdicts.againstWhole(cell.group, cell.outcome) : null;
  };
  const exclusive = isExclusive(tab, arrangement, about);
  const note = noteOf(judgement, { ...drawn, exclusive, answers: arrangement.answers, verdictAt }, about);

  return {
    title,
    subtitle: subtitleOf(tab, about),
    simulated:
      wave.measurement === "simulated"
        ? {
            badge: messages.figure.simulated,
            notice: wave.notice ? worded(wave.notice, tag) : messages.figure.simulated,
          }
        : null,
    origin: "survey",
    ...drawn,
    exclusive,
    axes: arrangement.axes,
    references,
    note,
    description: descriptionOf(title, drawn, about.language),
  };
}

function titleOf(tab: CrossTab, { indicator, labels, language }: Subject): string {
  const title = worded(indicator.title, language.tag);
  const { breakdowns } = tab.question;
  if (breakdowns.length === 0) return title;
  const by = language.format.list(breakdowns.map((id) => labels.by(id)));
  return language.messages.figure.titleBy({ title, by });
}

/** Unit · interval · weighting · base: all that a reader needs to judge the numbers. */
function subtitleOf(tab: CrossTab, about: Subject): string {
  const { codebook, language } = about;
  const { messages, format } = language;
  const words = messages.figure;
  const { measure, weight, confidence } = tab.question;
  const level = format.percent(confidence);
  const respondents = worded(codebook.wave.respondents, language.tag);
  const whole = tab.groups.find((group) => group.traits.length === 0);
  return [
    measure.kind === "mean" ? meanUnit(tab, about) : words.shareOf({ respondents }),
    tab.design.fraction >= 1
      ? words.exhaustive
      : codebook.wave.sampling === "random"
        ? words.confidenceInterval({ level })
        : words.indicativeMargin({ level }),
    weight === null ? words.unweighted : words.weighted,
    ...(whole && whole.answered.n > 0 && measure.items.length === 1
      ? [words.base({ n: format.count(whole.answered.n) })]
      : []),
  ].join(" · ");
}

function meanUnit(tab: CrossTab, { codebook, language }: Subject): string {
  const variable = variableOf(codebook, tab.question.measure.items[0]);
  const words = language.messages.figure;
  if (variable.kind === "scale" && variable.scores) {
    const print = (score: number) => language.format.number(score, Number.isInteger(score) ? 0 : 1);
    return words.meanOfScores({
      low: print(Math.min(...variable.scores)),
      high: print(Math.max(...variable.scores)),
    });
  }
  return words.meanOf({ unit: variable.kind === "numeric" ? (variable.unit ?? "") : "" });
}

/** What a mean can be: the whole range of a scale’s scores; else from zero to the largest bound, if all are positive. */
function scaleOf(tab: CrossTab, { codebook }: Subject): Scale {
  if (tab.question.measure.kind !== "mean") return { kind: "share" };
  const variable = variableOf(codebook, tab.question.measure.items[0]);
  if (variable.kind === "scale" && variable.scores) {
    return {
      kind: "number",
      min: Math.min(...variable.scores),
      max: Math.max(...variable.scores),
      digits: 1,
      isRungs: true,
    };
  }
  const bounds = tab.cells
    .flat()
    .flatMap((cell) =>
      cell.kind === "estimate"
        ? [cell.value, ...(cell.interval ? [cell.interval.lower, cell.interval.upper] : [])]
        : [],
    );
  const size = Math.max(0, ...bounds.map(Math.abs));
  return {
    kind: "number",
    min: Math.min(0, ...bounds),
    max: Math.max(0, ...bounds),
    digits: size >= 100 ? 0 : size >= 1 ? 1 : 3,
  };
}

function isExclusive(tab: CrossTab, { answers }: Arrangement, { codebook }: Subject): boolean {
  const { measure } = tab.question;
  return (
    answers === "series" &&
    measure.kind === "share" &&
    measure.items.every((item) => variableOf(codebook, item).kind !== "multiple")
  );
}

function commonBase(marks: readonly Mark[]): string {
  const bases = new Set(marks.map((mark) => (mark.kind === "estimate" ? mark.base : "")));
  const [base] = bases;
  return bases.size === 1 && base !== undefined ? base : "";
}
