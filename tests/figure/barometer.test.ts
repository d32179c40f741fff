import { describe, expect, it } from "vitest";
import { Engine } from "../../src/engine/engine.ts";
import { describePublished } from "../../src/figure/describe-published.ts";
import { describeQuestion } from "../../src/figure/describe-question.ts";
import type { Figure } from "../../src/figure/figure.ts";
import { type Subject, subject } from "../../src/figure/subject.ts";
import { LANGUAGES, languageOf } from "../../src/i18n/language.ts";
import { outcomeOf } from "../../src/stats/judge/comparable.ts";
import { judge } from "../../src/stats/judge/judge.ts";
import type { Question } from "../../src/survey/question.ts";
import { ask, barometerFiles, condition, questionOf } from "../engine/barometer.ts";

const engine = new Engine(barometerFiles());
const barometer = await ask(engine, "open-barometer", {});
const published = new Map(barometer.figures.map((figure) => [figure.id, figure]));
const surveyOf = (name: string) => barometer.surveys.find((one) => one.name === name) ?? expect.fail(name);

/** Every published figure that the survey's package allows over it. */
const allowed = (name: string): Subject["references"] =>
  surveyOf(name).comparable.map((comparable) => ({
    comparable,
    figure: published.get(comparable.figure) ?? expect.fail(comparable.figure),
  }));

async function figureOf(name: string, id: string, tag: string, question?: Question): Promise<Figure> {
  const survey = surveyOf(name);
  const indicator = survey.indicators.find((one) => one.id === id) ?? expect.fail(id);
  const asked = question ?? questionOf(survey, id, { by: indicator.breakdowns.slice(0, 1) });
  const tab = await ask(engine, "answer", { survey: name, question: asked });
  const about = subject({
    codebook: survey.codebook,
    indicator,
    language: languageOf(tag),
    references: allowed(name),
  });
  return describeQuestion(judge(tab, about), about);
}

const all = barometer.surveys.flatMap(({ name, indicators }) =>
  indicators.flatMap(({ id }) => LANGUAGES.map(({ tag }) => [name, id, tag] as const)),
);

describe("every indicator of the barometer", () => {
  it.each(all)("%s, %s, in %s: is told, and says that it is simulated", async (name, id, tag) => {
    const figure = await figureOf(name, id, tag);
    const { wave } = surveyOf(name).codebook;
    const notice = tag === "fr" ? wave.notice?.text : wave.notice?.translations?.[tag];
    expect(notice).toBeTruthy();
    expect(figure.simulated).toEqual({ badge: tag === "fr" ? "Données simulées" : "Simulated data", notice });
    expect(figure.note.source).toContain(notice);
    expect(figure.note.reading).not.toBeNull();
    expect(figure.marks.flat().some(({ kind }) => kind === "estimate")).toBe(true);
    if (tag === "en")
      expect(JSON.stringify({ ...figure, references: [] })).not.toMatch(/[«»]| sur \d|réponse/);
  });
});

describe("published figures over a survey", () => {
  it("stand on the question, the answer and the group that they are about, and nowhere else", async () => {
    const byAge = await figureOf("agents", "level", "fr");
    const places = byAge.references.map(({ id, row, series }) => [
      id,
      row === null ? null : byAge.rows[row]?.label,
      byAge.series[series]?.label,
    ]);
    expect(places).toContainEqual(["PIX-05", "55 ans et plus", "Autonome"]);
    expect(places).toContainEqual(["PIX-04", "Moins de 35 ans", "Autonome"]);
    expect(places).toContainEqual(["PIX-01", null, "Débutant"]);
    expect(places.map(([id]) => id)).not.toContain("PIX-06");
  });

  it("a rounded one keeps its words: ≈ 1/4, never 25,0 %", async () => {
    const figure = await figureOf("agents", "level", "fr");
    const reference = figure.references.find(({ id }) => id === "ART-03");
    expect(reference?.text).toContain("≈ 1/4");
    expect(JSON.stringify(figure.references)).not.toMatch(/25(,0)?\s?%/);
  });

  it("none is laid over another question, a mean, or a battery", async () => {
    expect((await figureOf("agents", "training", "fr")).references).toEqual([]);
    expect((await figureOf("collectivites", "theme-scores", "fr")).references).toEqual([]);
    expect((await figureOf("collectivites", "themes", "fr")).references).toEqual([]);
  });

  it("a net is compared only with a figure that counts the same answers", async () => {
    const survey = surveyOf("agents");
    const tab = await ask(engine, "answer", { survey: "agents", question: questionOf(survey, "beginners") });
    const codes = (figure: string) =>
      survey.comparable.find((one) => one.figure === figure) ?? expect.fail(figure);
    expect(outcomeOf(tab, codes("PIX-01"))).toBe(0);
    expect(outcomeOf(tab, codes("PIX-02"))).toBe(-1);
  });

  it("none is laid over a part of its population: a filter takes them away", async () => {
    const question = questionOf(surveyOf("agents"), "level", {
      by: ["age"],
      filter: [condition("filiere", "Administrative")],
    });
    expect((await figureOf("agents", "level", "fr", question)).references).toEqual([]);
  });
});

describe("published figures by themselves", () => {
  const told = barometer.figures.flatMap((figure) =>
    LANGUAGES.map((language) => [figure, describePublished(figure, language)] as const),
  );

  it("never have an interval, and are never said to be simulated", () => {
    for (const [{ id }, { marks, simulated, origin }] of told) {
      expect(
        marks.flat().map(({ kind }) => kind),
        id,
      ).toEqual(["published"]);
      expect(JSON.stringify(marks), id).not.toMatch(/"(lower|upper|interval)"/);
      expect([simulated, origin], id).toEqual([null, "published"]);
    }
  });

  it("name their source, and the words that were printed where they are no number", () => {
    for (const [figure, { note }] of told) {
      expect(note.source).toContain(figure.source);
      if (figure.printed) expect(note.remarks.join("\n")).toMatch(/«|“/);
      if (figure.bound === "approximate") expect(note.reading).toContain("≈");
    }
  });

  it("nothing is undefined in any of them", () => {
    for (const [{ id }, figure] of told) expect(JSON.stringify(figure), id).not.toMatch(/undefined|NaN/);
  });
});
