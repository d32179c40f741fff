import { describe, expect, it } from "vitest";
import { Engine } from "../../src/engine/engine.ts";
import type { CrossTab } from "../../src/stats/cross-tab.ts";
import type { Question } from "../../src/survey/question.ts";
import { variableId } from "../../src/survey/variable.ts";
import { ask, barometerFiles, cellAt, condition } from "./barometer.ts";

/** Two services; in the small one, twenty-five women and four men. */
const people = [
  ...Array.from({ length: 60 }, (_, n) => [
    "Voirie",
    n % 2 === 0 ? "Femme" : "Homme",
    n % 3 === 0 ? "Oui" : "Non",
  ]),
  ...Array.from({ length: 25 }, (_, n) => ["État civil", "Femme", n % 2 === 0 ? "Oui" : "Non"]),
  ...Array.from({ length: 4 }, () => ["État civil", "Homme", "Oui"]),
];
const text = [["service", "sexe", "satisfait"], ...people].map((row) => row.join(";")).join("\n");

describe("figures that leave together", async () => {
  const engine = new Engine(barometerFiles());
  await ask(engine, "open-file", { file: new Blob([text]), name: "agents.csv" });
  const question = (filter: Question["filter"]): Question => ({
    measure: { kind: "share", items: [variableId("satisfait")] },
    breakdowns: [variableId("service")],
    filter,
    weight: null,
    confidence: 0.95,
    interval: "wilson",
    compared: "whole",
  });
  const everybody = question([]);
  const women = question([condition("sexe", "Femme")]);
  const small = (tab: CrossTab | undefined) =>
    tab ? cellAt(tab, { codes: ["État civil"], outcome: "Oui" }).kind : "no figure";

  it("each is shown when it leaves alone", async () => {
    for (const one of [everybody, women]) {
      expect(small(await ask(engine, "answer", { survey: "file", question: one }))).toBe("estimate");
      expect((await ask(engine, "release", { survey: "file", questions: [one] })).map(small)).toEqual([
        "estimate",
      ]);
    }
  });

  it("together they do not give away the four men that are left when one is taken from the other", async () => {
    const released = await ask(engine, "release", { survey: "file", questions: [everybody, women] });
    expect(released.map(small)).toContain("suppressed");
    expect(released).toHaveLength(2);
  });
});
