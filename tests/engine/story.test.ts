import { describe, expect, it } from "vitest";
import type { Estimate } from "../../src/stats/estimate.ts";
import { seedText } from "../data/seed-files.ts";
import { ask, cellAt, condition, openSurvey, questionOf } from "./barometer.ts";
import { type ByHand, decimal, type Respondent, respondentsOf, shareByHand } from "./by-hand.ts";

const agents = respondentsOf(seedText("agents.csv"));
const authorities = respondentsOf(seedText("collectivites.csv"));
const weight = (one: Respondent) => decimal(one.get("poids"));
const is =
  (variable: string, ...answers: string[]) =>
  (one: Respondent) =>
    answers.includes(one.get(variable) ?? "");

/** The engine's cell and the number made by hand say the same, to ten digits; or the cell is hidden as it must be. */
function expectSame(cell: Estimate, hand: ByHand, threshold: number, what: string): void {
  if (hand.n < threshold) {
    expect(cell.kind, what).toBe(hand.n === 0 ? "empty" : "suppressed");
    return;
  }
  // Enough answered, but those would give away a group of too few.
  if (cell.kind === "suppressed") return;
  if (cell.kind !== "estimate") expect.fail(`${what}: ${cell.kind}`);
  expect(cell.base.unweighted, what).toBe(hand.n);
  expect(cell.count, what).toBe(hand.count);
  expect(cell.value, what).toBeCloseTo(hand.share, 10);
  expect(cell.standardError, what).toBeCloseTo(hand.standardError, 10);
  expect(cell.interval?.lower, what).toBeCloseTo(hand.lower, 10);
  expect(cell.interval?.upper, what).toBeCloseTo(hand.upper, 10);
}

describe("the story: agents of 55 and over in towns of 20,000 to 100,000", async () => {
  const { engine, survey } = await openSurvey("agents");
  const AGE = "55 ans et plus";
  const TOWN = "20 000 à 100 000 hab.";

  it("the share of beginners, by age and by size of the town, is the share counted by hand", async () => {
    const tab = await ask(engine, "answer", {
      survey: "agents",
      question: questionOf(survey, "beginners", { by: ["age", "taille_commune"] }),
    });
    const group = agents.filter(is("age", AGE)).filter(is("taille_commune", TOWN));
    expect(group.length).toBeGreaterThan(50);
    const hand = shareByHand(agents, group, is("niveau", "Débutant"), weight);
    const cell = cellAt(tab, { codes: [AGE, TOWN] });
    expect(cell.kind).toBe("estimate");
    expectSame(cell, hand, 11, "55+ × 20,000–100,000");
    expectSame(
      cellAt(tab, {}),
      shareByHand(agents, agents, is("niveau", "Débutant"), weight),
      11,
      "everybody",
    );
  });

  it("among administrative ones, it is that of the same people filtered", async () => {
    const filter = [condition("filiere", "Administrative")];
    const tab = await ask(engine, "answer", {
      survey: "agents",
      question: questionOf(survey, "beginners", { by: ["age", "taille_commune"], filter }),
    });
    const group = agents
      .filter(is("filiere", "Administrative"))
      .filter(is("age", AGE))
      .filter(is("taille_commune", TOWN));
    const hand = shareByHand(agents, group, is("niveau", "Débutant"), weight);
    const cell = cellAt(tab, { codes: [AGE, TOWN] });
    expect(cell.kind).toBe("estimate");
    expectSame(cell, hand, 11, "administrative");
  });

  it("filtering by age, town and branch gives what breaking down by them gives", async () => {
    const filter = [
      condition("filiere", "Administrative"),
      condition("age", AGE),
      condition("taille_commune", TOWN),
    ];
    const whole = await ask(engine, "answer", {
      survey: "agents",
      question: questionOf(survey, "beginners", { filter }),
    });
    const crossed = await ask(engine, "answer", {
      survey: "agents",
      question: questionOf(survey, "beginners", {
        by: ["age", "taille_commune"],
        filter: filter.slice(0, 1),
      }),
    });
    expect(cellAt(whole, {})).toEqual(cellAt(crossed, { codes: [AGE, TOWN] }));
  });

  it("without weights, every agent counts for one", async () => {
    const tab = await ask(engine, "answer", {
      survey: "agents",
      question: questionOf(survey, "level", { by: ["age"], weight: null }),
    });
    for (const age of new Set(agents.map((one) => one.get("age") ?? "")))
      for (const level of ["Débutant", "Intermédiaire", "Autonome"])
        expectSame(
          cellAt(tab, { codes: [age], outcome: level }),
          shareByHand(agents, agents.filter(is("age", age)), is("niveau", level)),
          11,
          `${age}, ${level}`,
        );
  });

  it("skills are shares of those who answered, and several may hold", async () => {
    const answered = agents.filter((one) => one.get("competences") !== "");
    const tab = await ask(engine, "answer", { survey: "agents", question: questionOf(survey, "skills") });
    for (const skill of ["Messagerie électronique", "Mots de passe", "Aucune"])
      expectSame(
        cellAt(tab, { outcome: skill }),
        shareByHand(
          agents,
          answered,
          (one) => (one.get("competences") ?? "").split("|").includes(skill),
          weight,
        ),
        11,
        skill,
      );
  });
});

describe("the authorities", async () => {
  const { engine, survey } = await openSurvey("collectivites");
  const ANSWERS = ["Non, pas encore", "Non, pas complètement", "Oui, pour l’essentiel", "Oui, tout à fait"];
  const answered = authorities.filter(is("conformite_cybersecurite", ...ANSWERS));

  it.each(["type", "strate"])("compliance by %s is what is counted by hand", async (by) => {
    const tab = await ask(engine, "answer", {
      survey: "collectivites",
      question: questionOf(survey, "compliance", { by: [by] }),
    });
    const groups = new Set(authorities.map((one) => one.get(by) ?? ""));
    expect(groups.size).toBeGreaterThan(3);
    for (const group of groups)
      for (const answer of ANSWERS)
        expectSame(
          cellAt(tab, { codes: [group], outcome: answer }),
          shareByHand(authorities, answered.filter(is(by, group)), is("conformite_cybersecurite", answer)),
          3,
          `${group}, ${answer}`,
        );
  });

  it("the two kinds of yes together, by type", async () => {
    const tab = await ask(engine, "answer", {
      survey: "collectivites",
      question: questionOf(survey, "compliant", { by: ["type"] }),
    });
    for (const type of new Set(authorities.map((one) => one.get("type") ?? "")))
      expectSame(
        cellAt(tab, { codes: [type] }),
        shareByHand(
          authorities,
          answered.filter(is("type", type)),
          is("conformite_cybersecurite", ...ANSWERS.slice(2)),
        ),
        3,
        type,
      );
  });

  it("ten themes on one scale, each on the base of its own answers", async () => {
    const tab = await ask(engine, "answer", {
      survey: "collectivites",
      question: questionOf(survey, "themes"),
    });
    const { items } = tab.question.measure;
    expect(items).toHaveLength(10);
    for (const item of items) {
      const theirs = authorities.filter(is(item, "0", "1", "2", "3", "4", "5"));
      for (const level of ["0", "1", "2", "3", "4", "5"])
        expectSame(
          cellAt(tab, { item, outcome: level }),
          shareByHand(authorities, theirs, is(item, level)),
          3,
          `${item}, ${level}`,
        );
    }
  });

  it("their mean scores", async () => {
    const tab = await ask(engine, "answer", {
      survey: "collectivites",
      question: questionOf(survey, "theme-scores"),
    });
    for (const item of tab.question.measure.items) {
      const scores = authorities
        .filter(is(item, "0", "1", "2", "3", "4", "5"))
        .map((one) => Number(one.get(item)));
      const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
      const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
      const cell = cellAt(tab, { item });
      if (cell.kind !== "estimate") return expect.fail(`${item}: ${cell.kind}`);
      expect(cell.base.unweighted).toBe(scores.length);
      expect(cell.value).toBeCloseTo(mean, 12);
      const n = authorities.length;
      expect(cell.standardError).toBeCloseTo(Math.sqrt((n / (n - 1)) * squares) / scores.length, 12);
    }
  });
});
