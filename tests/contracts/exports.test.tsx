import { describe, expect, it } from "vitest";
import { tell } from "../../src/app/state/tell.ts";
import { type Handed, USUAL_SETTINGS } from "../../src/exports/exporter.ts";
import { EXPORTERS } from "../../src/exports/exporters.ts";
import type { Finding } from "../../src/figure/finding.ts";
import { noteLines } from "../../src/figure/note-lines.ts";
import { LANGUAGES, type Language, languageOf } from "../../src/i18n/language.ts";
import { crowd, find } from "../figure/tell.ts";
import { FINDINGS } from "../fixtures/figures.ts";
import { shareOf } from "../stats/study.ts";
import { simulated } from "./simulated.ts";
import { letters, wordsOf } from "./words-of.ts";

const some = (name: string): Finding => FINDINGS[name] ?? expect.fail(`no finding ${name}`);

const cases = EXPORTERS.flatMap((exporter) =>
  LANGUAGES.flatMap((language) =>
    ["a scale by group", "a net by two", "a mean by group", "hidden, tiny, fragile and empty"].map(
      (name) => [exporter.id, language.tag, name, exporter, language] as const,
    ),
  ),
);

const handed = (finding: Finding, language: Language): Handed => ({
  figure: tell(finding, language),
  finding,
  language,
});

describe("every format", () => {
  it("is found by its file, and named in every language", () => {
    for (const { messages } of LANGUAGES)
      for (const { id } of EXPORTERS) expect(messages.exports.formats[id]).toBeTruthy();
  });

  it.each(cases)(
    "%s, in %s, of %s: says title, base, weighting, level, note, source and that the data is simulated",
    async (_, __, name, exporter, language) => {
      const given = handed(simulated(some(name)), language);
      const { figure } = given;
      const blob = await exporter.write(given, USUAL_SETTINGS);
      expect(blob.size).toBeGreaterThan(200);
      const said = await wordsOf(exporter.extension, blob);
      const words = language.messages.figure;
      for (const part of [
        figure.title,
        figure.subtitle,
        words.unweighted,
        words.indicativeMargin({ level: language.format.percent(0.95) }),
        figure.simulated?.badge ?? expect.fail("not simulated"),
        ...noteLines(figure, language).map(({ lead, text }) => `${lead}${text}`),
      ])
        expect(said).toContain(letters(part).replace(/\.$/, ""));
    },
  );

  it.each(EXPORTERS.map((exporter) => [exporter.id, exporter] as const))(
    "%s of what is hidden is the same whatever was answered",
    async (_, exporter) => {
      const files = [
        [40, 35],
        [7, 90],
      ].map(async ([yes = 0, no = 0]) => {
        const table = crowd(
          ["plan", "groupe"],
          [
            [["oui", "a"], yes],
            [["non", "b"], no],
          ],
        );
        const asked = { measure: shareOf("plan"), by: ["groupe"] };
        const blob = await exporter.write(
          handed(find(table, asked, { threshold: 5000 }), languageOf("fr")),
          USUAL_SETTINGS,
        );
        return exporter.id === "pptx"
          ? wordsOf(exporter.extension, blob)
          : [...new Uint8Array(await blob.arrayBuffer())].join(" ");
      });
      const [one, other] = await Promise.all(files);
      expect(one).toBe(other);
    },
  );

  it.each(EXPORTERS.map((exporter) => [exporter.id, exporter] as const))(
    "%s never makes a printed number more exact than it was printed",
    async (_, exporter) => {
      for (const language of LANGUAGES) {
        const blob = await exporter.write(
          handed(some("a number printed by others"), language),
          USUAL_SETTINGS,
        );
        const said = await wordsOf(exporter.extension, blob);
        expect(said).toContain("≈1/4");
        expect(said).not.toMatch(/0[.,]25\D|25[.,]0\D|[^-]25%/);
      }
    },
  );
});

describe("a PNG", () => {
  const png = EXPORTERS.find(({ id }) => id === "png") ?? expect.fail("no PNG");

  it.each([
    ["slide", 1, 1280, 720],
    ["slide", 2, 2560, 1440],
    ["square", 4, 4320, 4320],
    ["a4", 1, 1123, 794],
  ] as const)("as %s at %i× is %i by %i pixels, and not blank", async (size, resolution, width, height) => {
    const given = handed(some("a scale by group"), LANGUAGES[0] ?? expect.fail("no language"));
    const picture = await createImageBitmap(await png.write(given, { ...USUAL_SETTINGS, size, resolution }));
    expect([picture.width, picture.height]).toEqual([width, height]);
    const canvas = document.createElement("canvas");
    canvas.width = 200;
    canvas.height = 200;
    const context = canvas.getContext("2d") ?? expect.fail("no canvas");
    context.drawImage(picture, 0, 0, 200, 200);
    const { data } = context.getImageData(0, 0, 200, 200);
    expect(new Set(data).size).toBeGreaterThan(20);
  });
});
