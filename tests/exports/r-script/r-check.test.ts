import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoted } from "../../../src/exports/r-script/syntax.ts";
import { categoryCode } from "../../../src/survey/category.ts";
import type { Correction } from "../../../src/survey/correction.ts";
import type { Question } from "../../../src/survey/question.ts";
import { variableId } from "../../../src/survey/variable.ts";
import { condition } from "../../engine/barometer.ts";
import { type Asked, barometer, dataFile, opened, type Scripted, scripted, utf8 } from "./figures.ts";
import { hasSurvey, runR } from "./run-r.ts";
import { boxesSurvey, frenchSurvey, manyWays, quotedSurvey, withoutSomeWeights } from "./surveys.ts";

/** Within this part of max(1, |x|), R and the page say the same. */
const SAME = 1e-9;

const rake = (
  margins: Readonly<Record<string, Readonly<Record<string, number>>>>,
  base: string | null = null,
  trim: number | null = null,
): Question["weight"] => ({
  kind: "raked",
  raking: {
    base: base === null ? null : variableId(base),
    trim,
    margins: Object.entries(margins).map(([variable, totals]) => ({
      variable: variableId(variable),
      totals: Object.entries(totals).map(([code, total]) => ({ code: categoryCode(code), total })),
    })),
  },
});

const share = (item: string, more: Partial<Asked> = {}): Asked => ({
  measure: "share",
  items: [item],
  ...more,
});
const net = (item: string, codes: readonly string[], more: Partial<Asked> = {}): Asked => ({
  measure: "net",
  items: [item],
  codes,
  ...more,
});
const mean = (items: readonly string[], more: Partial<Asked> = {}): Asked => ({
  measure: "mean",
  items,
  ...more,
});

const agents: Readonly<Record<string, Asked>> = {
  "a distribution by age, weighted": share("niveau", { by: ["age"], weight: "poids" }),
  "a distribution, unweighted, beta": share("niveau", { by: ["age"], interval: "beta" }),
  "logit at 80 %": share("niveau", { by: ["age"], weight: "poids", interval: "logit", confidence: 0.8 }),
  "wald at 90 %": share("formation", {
    by: ["categorie"],
    weight: "poids",
    interval: "wald",
    confidence: 0.9,
  }),
  "wilson at 99 %": share("gene_confinement", { by: ["niveau"], weight: "poids", confidence: 0.99 }),
  "a net by two, some hidden": net("niveau", ["Débutant"], { by: ["age", "filiere"], weight: "poids" }),
  "a distribution by two": share("niveau", { by: ["age", "categorie"], weight: "poids" }),
  "several answers in a cell": share("competences", { weight: "poids" }),
  "several answers by group": share("competences", { by: ["age"], weight: "poids" }),
  "a breakdown of several answers": share("niveau", { by: ["competences"], weight: "poids" }),
  "a net of several answers": net("competences", ["Mots de passe", "Réseaux sociaux"], { by: ["categorie"] }),
  "each group with each": share("niveau", { by: ["age"], weight: "poids", compared: "pairs" }),
  "each group with each, somebody in both": net("niveau", ["Débutant"], {
    by: ["competences"],
    compared: "pairs",
  }),
  "a net and what goes with it": net("niveau", ["Débutant"], {
    by: ["categorie"],
    weight: "poids",
    confidence: 0.9,
  }),
  "a filter": share("niveau", {
    by: ["age"],
    weight: "poids",
    filter: [condition("categorie", "A", "B"), condition("competences", "Mots de passe")],
  }),
  "a filter that one person passes": share("niveau", { filter: [condition("identifiant", "A0001")] }),
  raked: share("niveau", {
    by: ["age"],
    weight: rake({
      age: { "Moins de 35 ans": 200, "35 à 44 ans": 250, "45 à 54 ans": 320, "55 ans et plus": 230 },
      categorie: { A: 100, B: 200, C: 700 },
    }),
  }),
  "raked from base weights, totals typed short": net("niveau", ["Débutant", "Intermédiaire"], {
    by: ["filiere"],
    filter: [condition("formation", "Oui")],
    weight: rake(
      {
        age: { "Moins de 35 ans": 0.2, "35 à 44 ans": 0.25, "45 à 54 ans": 0.32, "55 ans et plus": 0.23 },
        categorie: { A: 0.1, B: 0.2, C: 0.7 },
      },
      "poids",
    ),
  }),
  "raked and trimmed": share("niveau", {
    by: ["age"],
    weight: rake(
      {
        age: { "Moins de 35 ans": 200, "35 à 44 ans": 250, "45 à 54 ans": 320, "55 ans et plus": 230 },
        categorie: { A: 300, B: 200, C: 500 },
      },
      "poids",
      2.2,
    ),
  }),
};

const authorities: Readonly<Record<string, Asked>> = {
  "a battery": { measure: "share", items: ["strategie", "services_usagers", "administration"] },
  "a battery of means": mean(["strategie", "services_usagers", "donnees", "cybersecurite"]),
  "a mean of scores by group": mean(["niveau_global"], { by: ["type"], confidence: 0.9 }),
  "a battery, each with each": {
    ...mean(["strategie", "services_usagers", "donnees", "cybersecurite"]),
    compared: "pairs",
  },
  "a battery by group": { measure: "net", items: ["strategie", "donnees"], codes: ["4", "5"], by: ["type"] },
};

const french: Readonly<Record<string, Asked>> = {
  "decimal commas by age": mean(["Dépenses (€)"], { by: ["Tranche d’âge"], weight: "Poids" }),
  "missing of every kind": share("Satisfaction", {
    by: ["Tranche d’âge"],
    weight: "Poids",
    interval: "beta",
  }),
  "a mean of a scale read as numbers": mean(["Satisfaction"], { weight: "Poids" }),
  "options over columns": share("Usages", { weight: "Poids" }),
  "options over columns by age": share("Usages", { by: ["Tranche d’âge"] }),
  "a net of options over columns": net("Usages", ["Usages [Mail]", "Usages [Web]"], {
    by: ["Tranche d’âge"],
  }),
  "options that hold the separator": share("Démarches", { by: ["Tranche d’âge"], weight: "Poids" }),
  "raked, some without margin": mean(["Dépenses (€)"], {
    by: ["Usages"],
    weight: rake({ "Tranche d’âge": { "18–34 ans": 300, "35–54 ans": 400, "55 ans et plus": 300 } }, "Poids"),
  }),
};

const quotes: Readonly<Record<string, Asked>> = {
  "quotes, returns and backslashes in cells": share('Answer "A"', { by: ["path\\group"] }),
  "numbers with decimal points": mean(["score"], { by: ["path\\group"] }),
};

/** Labels as the runner writes them down. */
const oneLine = (words: string): string => words.replace(/[\t\n\r]/g, " ");

const population = (size: number): Correction => ({ do: "wave", set: { population: size } });

/** A label that would like to be code. */
const EVIL = 'a"); file.create("pwned") #\\\n\u202e';

const ways = Object.entries(manyWays()).map(([file, bytes]) => ({
  file,
  bytes,
  open: () => opened(file, bytes),
  figures: { [file]: share(file === "decomposed.csv" ? "re\u0301ponse" : "réponse", { by: ["saison"] }) },
}));

const boxes: readonly Correction[] = [
  { do: "merge", variable: variableId("avis"), codes: ["oui", "OUI", "Oui"].map(categoryCode) },
  { do: "merge", variable: variableId("avis"), codes: ["non", "Non"].map(categoryCode) },
  { do: "kind", variable: variableId("montant"), kind: "numeric" },
  { do: "decimal", variable: variableId("montant"), decimal: "," },
  { do: "missing", variable: variableId("montant"), code: "999", kind: "refused" },
];

const groups = [
  {
    file: "boxes.csv",
    bytes: boxesSurvey(),
    open: () => opened("boxes.csv", boxesSurvey(), boxes),
    figures: {
      "boxes ticked or blank": share("Lieu", { by: ["avis"] }),
      "by boxes": share("avis", { by: ["Lieu"], interval: "logit", confidence: 0.8 }),
      "numbers of all sorts": mean(["montant"], { by: ["avis"] }),
      "a battery by boxes": { ...net("a", ["4", "5"], { by: ["Lieu"] }), items: ["a", "b"] },
    },
  },
  ...ways,
  {
    file: "label.csv",
    bytes: dataFile("tests", "oracle", "apisrs.csv"),
    open: () =>
      opened("label.csv", dataFile("tests", "oracle", "apisrs.csv"), [
        { do: "rename", variable: variableId("stype"), label: EVIL },
        { do: "label", variable: variableId("stype"), code: categoryCode("E"), label: EVIL },
      ]),
    figures: { "a label that would like to be code": share("stype", { by: ["awards"], weight: "pw" }) },
  },
  {
    file: "agents.csv",
    bytes: dataFile("data", "agents.csv"),
    open: () => barometer("agents"),
    figures: agents,
  },
  {
    file: "collectivites.csv",
    bytes: dataFile("data", "collectivites.csv"),
    open: () => barometer("collectivites"),
    figures: authorities,
  },
  {
    file: "français “1”.csv",
    bytes: frenchSurvey(),
    open: () => opened("français “1”.csv", frenchSurvey(), []),
    figures: french,
  },
  {
    file: "quotes.csv",
    bytes: utf8(quotedSurvey()),
    open: () => opened("quotes.csv", utf8(quotedSurvey())),
    figures: quotes,
  },
  {
    file: "gaps.csv",
    bytes: utf8(withoutSomeWeights()),
    open: () => opened("gaps.csv", utf8(withoutSomeWeights())),
    figures: {
      "some without weight": share("awards", { by: ["stype"], weight: "pw" }),
      "some without weight, each with each": mean(["api00"], {
        by: ["stype"],
        weight: "pw",
        compared: "pairs",
      }),
      "some without base weight, raked": share("awards", {
        by: ["stype"],
        weight: rake({ "sch.wide": { No: 1072, Yes: 5122 }, "comp.imp": { No: 2000, Yes: 4194 } }, "pw"),
      }),
    },
  },
  {
    file: "barometer.csv",
    bytes: dataFile("tests", "oracle", "barometer.csv"),
    open: () => opened("barometer.csv", dataFile("tests", "oracle", "barometer.csv"), [population(110)]),
    figures: {
      "a finite population": share("plan", { by: ["size"], weight: "w" }),
      "a finite population, mean": mean(["score"], { by: ["size"], weight: "w" }),
      "a finite population, logit, unweighted": share("plan", { by: ["size"], interval: "logit" }),
    },
  },
  {
    file: "everybody.csv",
    bytes: dataFile("tests", "oracle", "barometer.csv"),
    open: () => opened("everybody.csv", dataFile("tests", "oracle", "barometer.csv"), [population(34)]),
    figures: { "everybody observed": share("plan", { by: ["size"] }) },
  },
  {
    file: "tiny.csv",
    bytes: dataFile("tests", "oracle", "tiny.csv"),
    open: () =>
      opened("tiny.csv", dataFile("tests", "oracle", "tiny.csv"), [{ do: "wave", set: { threshold: 0 } }]),
    figures: {
      "tiny bases, 0 and 1": share("y", { by: ["g"], weight: "w" }),
      "weights of 0": share("y", { by: ["g"], weight: "w0", interval: "beta" }),
    },
  },
];

describe.skipIf(!hasSurvey())("scripts run by R (skipped where Rscript has no survey package)", () => {
  it("find in the file what the page shows: value, error and interval of every cell", {
    timeout: 240_000,
  }, async () => {
    const scripts: Record<string, string> = {};
    const told = new Map<string, Scripted & { name: string }>();
    let number = 0;
    for (const { open, figures } of groups) {
      const { engine, survey } = await open();
      for (const [name, asked] of Object.entries(figures)) {
        const one = await scripted(engine, survey, asked, number % 2 === 0 ? "fr" : "en");
        const key = `s${String(number++).padStart(3, "0")}`;
        if (one.script.kind !== "script") expect.fail(`${name}: ${one.script.reason}`);
        scripts[key] = one.script.text;
        told.set(key, { ...one, name });
      }
    }
    const all = Object.values(scripts);
    expect(all.filter((text) => text.includes("svychisq(")).length, "tests").toBeGreaterThanOrEqual(5);
    expect(all.filter((text) => text.includes("p.adjust(")).length, "differences").toBeGreaterThanOrEqual(5);
    const files = Object.fromEntries(groups.map(({ file, bytes }) => [file, bytes]));
    const runs = runR(files, scripts);

    let worst = { gap: 0, name: "" };
    let compared = 0;
    for (const [key, { name, cells }] of told) {
      const run = runs.get(key) ?? expect.fail(name);
      expect(run.error, name).toBe("");
      expect(
        run.lines.map(({ row, column }) => [row, column]),
        name,
      ).toEqual(cells.map(({ row, column }) => [row, column].map(oneLine)));
      run.lines.forEach(({ numbers }, at) => {
        const estimate = cells[at]?.estimate;
        const shown =
          estimate?.kind === "estimate"
            ? [
                estimate.base.unweighted,
                estimate.value,
                estimate.standardError,
                estimate.interval?.lower ?? null,
                estimate.interval?.upper ?? null,
              ]
            : [null, null, null, null, null];
        shown.forEach((expected, k) => {
          const found = numbers[k] ?? null;
          if (expected === null || found === null) {
            expect(found, `${name}, ${at}`).toBe(expected);
            return;
          }
          const gap = Math.abs(found - expected) / Math.max(1, Math.abs(expected));
          if (gap > worst.gap) worst = { gap, name };
          compared++;
        });
      });
    }
    if (process.env.SAY_GAPS)
      process.stderr.write(
        `${told.size} figures, ${compared} numbers, worst gap ${worst.gap} (${worst.name})\n`,
      );
    expect(worst.gap, worst.name).toBeLessThan(SAME);
    expect(told.size).toBeGreaterThanOrEqual(20);
  });

  it("stop where a number of the page is not that of the file", { timeout: 60_000 }, async () => {
    const { engine, survey } = await barometer("agents");
    const { script } = await scripted(engine, survey, share("niveau", { weight: "poids" }));
    const text = script.kind === "script" ? script.text : "";
    const wrong = text.replace("value = c(0.27,", "value = c(0.270000002,");
    expect(wrong).not.toBe(text);
    const runs = runR({ "agents.csv": dataFile("data", "agents.csv") }, { right: text, wrong });
    expect(runs.get("right")?.error).toBe("");
    expect(runs.get("wrong")?.error).toContain("1e-09");
  });

  it("read back every text between quotes as it was", { timeout: 60_000 }, () => {
    const strings = fc.sample(fc.string({ unit: "binary", maxLength: 30 }), { numRuns: 500, seed: 1 });
    const whole = strings.map((text) => text.replaceAll("\0", ""));
    const lines = whole.map((text) => {
      const points = Array.from(text, (letter) => letter.codePointAt(0)).join(", ");
      return `stopifnot(identical(utf8ToInt(${quoted(text)}), as.integer(c(${points}))))`;
    });
    expect(runR({}, { strings: lines.join("\n") }).get("strings")?.error).toBe("");
  });
});
