import type { Language } from "../i18n/language.ts";
import type { Judgement } from "../stats/judge/judge.ts";
import { variableOf } from "../survey/codebook.ts";
import { MISSING_KINDS } from "../survey/missing.ts";
import type { PublishedFigure } from "../survey/published-figure.ts";
import { isCategorical } from "../survey/variable.ts";
import type { Weighting } from "../survey/weighting.ts";
import { worded } from "../survey/wording.ts";
import { publishedBase, publishedPopulation } from "./published-words.ts";
import type { Subject } from "./subject.ts";

/** Something to be known of a figure: its name, and a sentence or several. */
export interface Fact {
  readonly name: string;
  readonly said: readonly string[];
  /** Where more can be read. */
  readonly link?: { readonly href: string; readonly words: string };
}

const kept = (facts: readonly Fact[]): readonly Fact[] => facts.filter(({ said }) => said.length > 0);

/** How the number was made, in words: what was asked, of whom, what was divided by what. */
export function questionFacts({ tab, weighed }: Judgement, about: Subject): readonly Fact[] {
  const { codebook, labels, language } = about;
  const { tag, format, messages } = language;
  const words = messages.explore.question;
  const { wave } = codebook;
  const { measure, weight, confidence, interval } = tab.question;
  const variables = measure.items.map((id) => variableOf(codebook, id));
  const [first] = variables;
  const asked = variables.flatMap(({ question }) => (question ? [worded(question, tag)] : []));
  const answers =
    first && isCategorical(first) ? first.categories.map(({ label }) => worded(label, tag)) : [];
  const level = format.percent(confidence);
  const whole = tab.groups.find((group) => group.traits.length === 0);
  const missing = whole ? MISSING_KINDS.filter((kind) => whole.missing[kind] > 0) : [];
  const { effective } = weighed;

  return kept([
    { name: words.asked, said: asked.length > 0 ? asked : [words.notPublished] },
    { name: words.variable, said: [variables.map(({ id }) => labels.variable(id)).join(" · ")] },
    { name: words.answers, said: answers.length > 0 ? [answers.join(" · ")] : [] },
    { name: words.who, said: [worded(wave.universe, tag)].filter((said) => said !== "") },
    {
      name: words.measurement,
      said: [messages.figure.measurement[wave.measurement]],
    },
    { name: words.sampling, said: [messages.figure.sampling[wave.sampling]] },
    {
      name: words.base,
      said:
        whole && whole.answered.n > 0 && measure.items.length === 1
          ? [messages.figure.base({ n: format.count(whole.answered.n) })]
          : [],
    },
    {
      name: words.missing,
      said: missing.map((kind) =>
        messages.figure.missing[kind]({ n: format.count(whole?.missing[kind] ?? 0) }),
      ),
    },
    {
      name: words.how,
      said: [
        measure.kind === "mean" ? words.meanHow : words.shareHow,
        ...(tab.design.fraction >= 1
          ? [messages.figure.exhaustiveNote]
          : [
              measure.kind === "mean"
                ? words.intervalMean({ level })
                : words.intervalShare[interval]({ level }),
              ...(wave.sampling === "random" ? [] : [words.notRandom]),
            ]),
        weightingSaid(weight, about),
        ...(weight === null || effective === 0
          ? []
          : [
              words.designEffect({
                effective: format.count(effective),
                base: messages.figure.base({ n: format.count(weighed.n) }),
                deff: format.number(weighed.n / effective, 2),
              }),
            ]),
      ],
    },
    {
      name: words.population,
      said: [wave.population === null ? words.populationUnknown : format.count(wave.population)],
    },
    {
      name: words.ours,
      said: [...measure.items, ...tab.question.breakdowns].flatMap((id) => {
        const { note } = variableOf(codebook, id);
        return note ? [worded(note, tag)] : [];
      }),
    },
  ]);
}

/** What each respondent stands for, and who says so. */
function weightingSaid(weight: Weighting | null, { labels, language }: Subject): string {
  const words = language.messages.explore.question;
  if (weight === null) return words.unweighted;
  if (weight.kind === "variable") return words.weighted({ variable: labels.variable(weight.variable) });
  const { margins, base, trim } = weight.raking;
  return [
    words.raked({ margins: language.format.list(margins.map(({ variable }) => labels.variable(variable))) }),
    ...(base === null ? [] : [words.rakedFrom({ variable: labels.variable(base) })]),
    ...(trim === null ? [] : [words.trimmed({ times: language.format.number(trim, 1) })]),
  ].join(" ");
}

/** Where a survey's data comes from. */
export function surveyFacts(about: Subject, file: string): readonly Fact[] {
  const { language, codebook } = about;
  const { tag, messages } = language;
  const words = messages.explore.question;
  const { wave } = codebook;
  return kept([
    { name: words.publisher, said: [worded(wave.source, tag)].filter((said) => said !== "") },
    { name: words.edition, said: wave.edition === "" ? [] : [wave.edition] },
    { name: words.file, said: [file] },
    { name: words.licence, said: wave.licence === null ? [] : [wave.licence] },
    { name: words.ours, said: wave.notice ? [worded(wave.notice, tag)] : [] },
  ]);
}

/** What is known of the question behind a published figure. */
export function publishedQuestionFacts(figure: PublishedFigure, language: Language): readonly Fact[] {
  const { tag, messages } = language;
  const words = messages.explore.question;
  return kept([
    { name: words.asked, said: [`${worded(figure.indicator, tag)} · ${worded(figure.answer, tag)}`] },
    { name: words.who, said: [publishedPopulation(figure, language)] },
    { name: words.base, said: [publishedBase(figure, language)] },
    { name: words.measurement, said: [messages.figure.measurement[figure.measurement]] },
    { name: words.caveat, said: figure.caveat ? [worded(figure.caveat, tag)] : [] },
  ]);
}

/** Where a published figure was printed. */
export function publishedSourceFacts(figure: PublishedFigure, language: Language): readonly Fact[] {
  const words = language.messages.explore.question;
  return kept([
    { name: words.publisher, said: [figure.source] },
    { name: words.edition, said: [figure.edition] },
    { name: words.published, said: figure.published === "" ? [] : [language.format.date(figure.published)] },
    {
      name: words.sourceUrl,
      said: [new URL(figure.url).hostname],
      link: { href: figure.url, words: new URL(figure.url).hostname },
    },
    { name: words.licence, said: [language.messages.figure.published.quoted] },
  ]);
}
