import { describe, expect, it } from "vitest";
import { readFigures } from "../../src/survey/data-package/figures.ts";
import type { PublishedFigure } from "../../src/survey/published-figure.ts";
import { worded } from "../../src/survey/wording.ts";
import { seedBytes, seedCells, seedText } from "./seed-files.ts";

const { headers, rows } = seedCells("figures.csv");
const read = readFigures(headers, rows);
const figures: readonly PublishedFigure[] = read.ok ? read.value : [];
const figure = (id: string) => figures.find((each) => each.id === id);
const wordings = (each: PublishedFigure) => [
  each.population,
  each.theme,
  each.indicator,
  each.answer,
  ...[each.group, each.printed, each.caveat].filter((words) => words !== null),
];

describe("the published figures", () => {
  it("are read without a failure", () => {
    expect(read).toMatchObject({ ok: true });
    expect(figures.length).toBeGreaterThan(150);
  });

  it("are a file as a French office writes it", () => {
    expect([...seedBytes("figures.csv").subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(seedText("figures.csv").replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("begin with the article's three", () => {
    expect(figures.slice(0, 3).map(({ id, share }) => [id, share])).toEqual([
      ["ART-01", 0.75],
      ["ART-02", 0.94],
      ["ART-03", 0.25],
    ]);
  });

  it("never give “près d’un quart” as an exact 25 %", () => {
    expect(figure("ART-03")).toMatchObject({
      bound: "approximate",
      printed: { text: "près d’un quart", translations: { en: "nearly a quarter" } },
    });
  });

  it("bring the printed words where the number is not exact, and only there", () => {
    for (const { bound, printed } of figures) expect(printed === null).toBe(bound === "exact");
  });

  it("all name their source, an address and a caveat", () => {
    for (const { source, url, caveat } of figures) {
      expect(source).not.toBe("");
      expect(url).toMatch(/^https?:\/\//);
      expect(caveat).not.toBeNull();
    }
  });

  it("are all worded in French and in English", () => {
    for (const words of figures.flatMap(wordings)) {
      expect(words.text).not.toBe("");
      expect(words.translations?.en ?? "").not.toBe("");
    }
  });

  it("have no straight apostrophe in what is read", () => {
    const texts = figures.flatMap((each) => [
      each.source,
      ...wordings(each).flatMap((words) => [words.text, worded(words, "en")]),
    ]);
    expect(texts.filter((text) => /['"]/.test(text))).toEqual([]);
  });

  it("have a base only where the results table of the survey prints it", () => {
    const based = figures.filter(({ base }) => base !== null);
    expect(based.every(({ source }) => source.startsWith("Observatoire Data Publica"))).toBe(true);
    expect(figure("EY21-03")).toMatchObject({ respondents: 34, base: null });
  });

  it("warn of each other where they are the three unrelated 94 %", () => {
    for (const id of ["ART-02", "EY18-05", "CYB23-18"]) {
      expect(figure(id)?.share).toBe(0.94);
      expect(figure(id)?.caveat?.text).toMatch(/[Ss]ans rapport/);
    }
  });

  it("warn that Cybermalveillance changed its scope between 2021 and 2023", () => {
    const early = figures.filter(({ id }) => /^CYB2[13]/.test(id));
    expect(early.length).toBeGreaterThan(10);
    for (const { caveat } of early) expect(caveat?.text).toContain("pas de comparaison possible");
  });

  it("say that the 2025 barometer is not representative", () => {
    for (const { caveat } of figures.filter(({ id }) => id.startsWith("EY25")))
      expect(caveat?.text).toContain("pas représentatifs");
  });

  it("say “tested” of the levels and “declared” of the feeling", () => {
    expect(figure("PIX-01")?.measurement).toBe("tested");
    expect(figure("PIX-06")?.measurement).toBe("declared");
  });

  it("do not repeat the misprint of 28 % for the intermediate level", () => {
    expect([1, 2, 3].map((n) => figure(`PIX-0${n}`)?.share)).toEqual([0.27, 0.38, 0.35]);
  });
});
