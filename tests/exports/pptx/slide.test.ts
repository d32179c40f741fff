import { describe, expect, it } from "vitest";
import type { Figure } from "../../../src/figure/figure.ts";
import { noteLines, referenceLines } from "../../../src/figure/note-lines.ts";
import { languageOf } from "../../../src/i18n/language.ts";
import { worded, wording } from "../../../src/survey/wording.ts";
import { crowd, tell } from "../../figure/tell.ts";
import { figuresIn } from "../../fixtures/figures.ts";
import { netOf } from "../../stats/study.ts";
import { odd } from "./odd-figures.ts";
import type { OfficeFile } from "./read-package.ts";
import { elementsOf } from "./read-xml.ts";
import { figureWritten, SHOWN, slidesOf, wordsOn, written } from "./written.ts";

/** Words of a slide and of its speaker's notes. */
const told = (file: OfficeFile, slide: string): string =>
  [slide, ...file.linked(slide, "notesSlide")].flatMap((path) => wordsOn(file, path)).join("\n");

describe("a slide", () => {
  it.each(SHOWN)("%s: has title, subtitle, reading, universe, source and remarks", async (_, shown) => {
    const { figure, chart, tag } = shown;
    const file = await figureWritten(figure, chart, tag);
    for (const slide of slidesOf(file)) {
      const words = told(file, slide);
      const { reading, universe, source, remarks } = figure.note;
      for (const said of [figure.title, figure.subtitle, reading ?? "", universe, source, ...remarks])
        expect(words).toContain(said);
      for (const line of referenceLines(figure, languageOf(tag))) expect(words).toContain(line);
    }
  });

  it.each(SHOWN)("%s: describes its drawing to whoever cannot see it", async (_, { figure, chart, tag }) => {
    const file = await figureWritten(figure, chart, tag);
    const told = new Set<string>();
    for (const slide of slidesOf(file)) {
      const descriptions = elementsOf(file.part(slide), "p:cNvPr").flatMap(
        ({ attributes }) => attributes.descr ?? [],
      );
      // One part of several tells its own rows.
      const [description = "", ...others] = descriptions;
      expect(others).toEqual([]);
      if (slidesOf(file).length === 1) expect(description).toBe(figure.description);
      expect(told.has(description)).toBe(false);
      told.add(description);
      expect(
        elementsOf(file.part(slide), "p:cNvPr").flatMap(({ attributes }) => attributes.title ?? []),
      ).toEqual([figure.title]);
    }
  });

  it.each(["fr", "en"])(
    "says what every other file says of a figure, in the same words, once: %s",
    async (tag) => {
      const figure = figuresIn(tag)["a net by group"] ?? expect.fail("no figure");
      const language = languageOf(tag);
      const words = wordsOn(await figureWritten(figure, "bars", tag), "ppt/slides/slide1.xml").at(-1);
      expect(words?.replaceAll("\n", " ")).toBe(
        noteLines(figure, language)
          .map(({ lead, text }) => `${lead}${text}`)
          .join(" "),
      );
    },
  );

  it.each(["fr", "en"])("says that data are simulated, on a badge and in the note: %s", async (tag) => {
    const { simulated } = languageOf(tag).messages.figure;
    const table = crowd(
      ["plan"],
      [
        [["oui"], 40],
        [["non"], 45],
      ],
    );
    const notice = wording("Ne pas citer.", { en: "Not to be quoted." });
    const wave = { measurement: "simulated", notice } as const;
    const asked = { measure: netOf("plan", "oui") };
    const said = async (figure: Figure) =>
      wordsOn(await figureWritten(figure, "bars", tag), "ppt/slides/slide1.xml");
    const words = await said(tell(table, asked, { wave, language: tag }));
    expect(words[2]).toBe(simulated);
    expect(words.at(-1)?.split(worded(notice, tag))).toHaveLength(2);
    expect(await said(tell(table, asked, { language: tag }))).not.toContain(simulated);
  });

  it("is read aloud as title, subtitle, badge, drawing, note", async () => {
    const figure = figuresIn("fr")["a net by group"] ?? expect.fail("no figure");
    const simulated = { badge: "Données simulées", notice: "" };
    const file = await figureWritten({ ...figure, simulated }, "bars", "fr");
    const [, ...names] = elementsOf(file.part("ppt/slides/slide1.xml"), "p:cNvPr").map(
      ({ attributes }) => attributes.name,
    );
    const { fields } = languageOf("fr").messages.exports.deck;
    expect(names).toEqual([fields.title, fields.subtitle, "Données simulées", "figure:figure", fields.note]);
  });

  it("keeps in the speaker’s notes, after the author’s, what it has no room for, and says so", async () => {
    const figure = odd("fr")["more words than room"] ?? expect.fail("no figure");
    const file = await written([
      { kind: "figure", id: "a", figure, chart: "bars", notes: "À dire d’abord." },
    ]);
    const [slide = ""] = slidesOf(file);
    const { rest, inFull } = languageOf("fr").messages.exports.deck;
    expect(wordsOn(file, slide).at(-1)).toContain(rest);
    const [notes = ""] = wordsOn(file, file.linked(slide, "notesSlide")[0] ?? "");
    expect(notes.startsWith(`À dire d’abord.\n\n${inFull}\n`)).toBe(true);
    for (const words of [figure.title, figure.subtitle, figure.rows[0]?.label ?? "-"])
      expect(notes).toContain(words);
  });

  it("never writes smaller than nine points", async () => {
    for (const [, { figure, chart, tag }] of SHOWN) {
      const file = await figureWritten(figure, chart, tag);
      for (const path of [...slidesOf(file), ...slidesOf(file).flatMap((one) => file.linked(one, "chart"))])
        for (const name of ["a:rPr", "a:defRPr"])
          for (const { attributes } of elementsOf(file.part(path), name))
            expect(Number(attributes.sz), path).toBeGreaterThanOrEqual(900);
    }
  });

  it("of text holds its paragraphs; of more than it has room for, the rest is in the notes", async () => {
    const lines = Array.from({ length: 80 }, (_, index) => `Paragraphe ${index + 1}.`);
    const file = await written([
      { kind: "text", id: "a", title: "Court", text: "Un.\nDeux.", notes: "" },
      { kind: "text", id: "b", title: "Long", text: lines.join("\n"), notes: "" },
    ]);
    const [short = "", long = ""] = slidesOf(file);
    expect(wordsOn(file, short)).toEqual(["Court", "Un.\nDeux."]);
    expect(file.linked(short, "notesSlide")).toEqual([]);
    for (const line of lines) expect(told(file, long)).toContain(line);
    expect(told(file, long)).toContain(languageOf("fr").messages.exports.deck.rest);
  });
});

describe("a table on a slide", () => {
  const tables = SHOWN.filter(([, { chart }]) => chart === "heat");

  it.each(tables)("%s: has each mark as the page words it, with its interval and base", async (_, shown) => {
    const { figure, tag } = shown;
    const file = await figureWritten(figure, "heat", tag);
    const cells = slidesOf(file).flatMap((slide) =>
      elementsOf(file.part(slide), "a:tr")
        .slice(1)
        .flatMap((row) => row.children.slice(1))
        .map((cell) => elementsOf(cell, "a:p").map(({ text }) => text)),
    );
    const expected = figure.marks.flat().map((mark) => {
      const under =
        mark.kind === "estimate"
          ? [mark.reliability === "tiny" && figure.scale.kind === "share" ? "" : mark.interval, mark.base]
              .filter((part) => part !== "")
              .join(" · ")
          : "";
      return under === "" ? [mark.text] : [mark.text, under];
    });
    // Of many columns some are on the slides after.
    expect(cells.map((cell) => cell.join()).sort()).toEqual(expected.map((cell) => cell.join()).sort());
    if (figure.series.length <= 6) expect(cells).toEqual(expected);
  });
});
