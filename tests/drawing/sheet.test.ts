import { describe, expect, it } from "vitest";
import { kindsFor } from "../../src/drawing/chart-kinds.ts";
import { toMarkup } from "../../src/drawing/markup.ts";
import { LIGHT } from "../../src/drawing/paint/themes.ts";
import { sheet } from "../../src/drawing/sheet.ts";
import { languageOf } from "../../src/i18n/language.ts";
import { figuresIn } from "../fixtures/figures.ts";

const language = languageOf("fr");
const frame = { language, palette: LIGHT, id: "f" };
const drawn = Object.entries(figuresIn("fr")).flatMap(([name, figure]) =>
  kindsFor(figure).map(({ id }) => [name, id, figure] as const),
);
const plain = (text: string) => text.replace(/\s+/g, " ");
/** The words that a sheet shows, without what only a screen reader hears. */
const shownIn = (markup: string) =>
  plain(
    markup
      .replace(/<(title|desc)[^>]*>.*?<\/\1>/gs, "")
      .replace(/<[^>]+>/g, " ")
      .replaceAll("&#39;", "'")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">"),
  );
const letters = (text: string) => text.replace(/\s+/g, "");

describe("a sheet", () => {
  it.each(drawn)("of %s as %s: says title, base, and every line of the note", (_, chart, figure) => {
    const { svg } = sheet(figure, chart, { width: 960, height: null, content: "complete" }, frame);
    const shown = letters(shownIn(toMarkup(svg)));
    for (const words of [
      figure.title,
      figure.subtitle,
      figure.note.reading ?? "",
      figure.note.universe,
      ...figure.note.remarks,
    ])
      expect(shown).toContain(letters(words));
  });

  it.each(drawn)("of %s as %s: is as large as its format, whatever it holds", (_, chart, figure) => {
    for (const [width, height] of [
      [1280, 720],
      [1123, 794],
      [1080, 1080],
    ] as const) {
      const made = sheet(figure, chart, { width, height, content: "complete" }, frame);
      expect(made.svg.attributes).toMatchObject({ width, height });
      expect(made.scale).toBeGreaterThan(0.4);
    }
  });

  it.each(drawn)("of %s as %s: has no number that is none", (_, chart, figure) => {
    const { svg } = sheet(figure, chart, { width: 1280, height: 720, content: "bare" }, frame);
    expect(toMarkup(svg)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("of a page with its own title keeps base and source, and tells the rest to whoever asks", () => {
    const figure = figuresIn("fr")["a net by group"] ?? expect.fail("no figure");
    const { svg } = sheet(figure, null, { width: 960, height: null, content: "bare" }, frame);
    const markup = toMarkup(svg);
    const shown = shownIn(markup);
    expect(shown).not.toContain(figure.title);
    expect(shown).toContain(plain(figure.subtitle));
    expect(shown).toMatch(/Source\s:/);
    expect(markup).toContain(`<title id="f-title">${figure.title}</title>`);
    expect(plain(markup)).toContain(plain(figure.note.universe));
  });
});
