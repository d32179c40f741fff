import { describe, expect, it } from "vitest";
import { pack } from "../../src/exports/packed/pack.ts";
import { unpack } from "../../src/exports/packed/unpack.ts";
import { describeQuestion } from "../../src/figure/describe-question.ts";
import type { Finding } from "../../src/figure/finding.ts";
import { subject } from "../../src/figure/subject.ts";
import { languageOf } from "../../src/i18n/language.ts";
import { judge } from "../../src/stats/judge/judge.ts";
import { categoryCode } from "../../src/survey/category.ts";
import type { SampleDesign } from "../../src/survey/design.ts";
import { variableId } from "../../src/survey/variable.ts";
import type { Sampling } from "../../src/survey/wave.ts";
import { withCodebook } from "../../src/table/with-codebook.ts";
import { shareOf, study, tabulate } from "../stats/study.ts";
import { subjectOf } from "./tell.ts";

/** 240 agents of 24 employers of two sizes; colleagues answer alike. Two are of no employer that is told. */
const table = study({
  headers: ["avis", "taille", "employeur"],
  rows: Array.from({ length: 240 }, (_, k) => {
    const employer = k % 24;
    return [
      (employer * 5 + Math.floor(k / 60)) % 7 < 3 ? "oui" : "non",
      employer < 12 ? "petite" : "grande",
      k === 30 || k === 31 ? "" : `E${employer}`,
    ];
  }),
});

const sizes = (petite: number, grande: number) => ({
  variable: variableId("taille"),
  totals: [
    { code: categoryCode("petite"), total: petite },
    { code: categoryCode("grande"), total: grande },
  ],
});

function finding(design: SampleDesign, sampling: Sampling): Finding {
  const { codebook } = table;
  const drawn = withCodebook(table, { ...codebook, design, wave: { ...codebook.wave, sampling } });
  const tab = tabulate(drawn, { measure: shareOf("avis") });
  const { indicator } = subjectOf(drawn, tab);
  return { kind: "survey", tab, codebook: drawn.codebook, indicator, references: [] };
}

function remarks(of: Finding, tag = "fr"): readonly string[] {
  if (of.kind !== "survey") return expect.fail(of.kind);
  const about = subject({ ...of, language: languageOf(tag) });
  return describeQuestion(judge(of.tab, about), about).note.remarks.map((line) =>
    line.replace(/[\u00A0\u202F]/g, " "),
  );
}

const both: SampleDesign = { strata: sizes(60, 20), clusters: variableId("employeur") };

describe("what a figure says of how respondents were drawn", () => {
  it("names strata and clusters, what they cost, and whom they leave out", () => {
    const said = remarks(finding(both, "random"));
    expect(said).toContain(
      "Plan de sondage : 2 strates (« taille ») et 24 groupes tirés ensemble (« employeur »).",
    );
    expect(said.find((line) => line.startsWith("238 réponses y valent"))).toMatch(
      /autant que \d{2,3} tirées/,
    );
    expect(said).toContain(
      "Marges réduites parce que l’enquête couvre 30 % de la population déclarée des strates (correction de population finie, strate par strate).",
    );
    expect(said).toContain("2 réponses dont la strate ou le groupe n’est pas dit, laissées de côté");
  });

  it("in English, and that a correction cures no bias of volunteers", () => {
    const said = remarks(finding(both, "volunteer"), "en");
    expect(said).toContain(
      "Sampling design: 2 strata (“taille”) and 24 groups drawn together (“employeur”).",
    );
    expect(said.join(" ")).toMatch(/stratum by stratum\)\. It does not correct for who chose to answer\./);
  });

  it("nothing where they were drawn one by one", () => {
    const said = remarks(finding({ strata: null, clusters: null }, "random")).join(" ");
    expect(said).not.toMatch(/sondage|tirées/);
  });

  it("the same where the figure goes without its survey, and no size of a stratum goes with it", () => {
    const whole = finding(both, "random");
    const packed = pack(whole);
    expect(JSON.stringify(packed)).not.toMatch(/"total":\s*(60|20)\b|E1\d/);
    const opened = unpack(packed);
    if (!opened.ok) return expect.fail(opened.failure.code);
    for (const tag of ["fr", "en"]) expect(remarks(opened.value, tag)).toEqual(remarks(whole, tag));
  });
});
