import { describe, expect, it } from "vitest";
import { deckOf } from "../../src/app/presentation/deck-of.ts";
import { tell } from "../../src/app/state/tell.ts";
import { deckPage } from "../../src/exports/html/deck-page.ts";
import type { Presentation } from "../../src/exports/packed/presentation.ts";
import { writeDeck } from "../../src/exports/pptx/deck.ts";
import { noteLines } from "../../src/figure/note-lines.ts";
import { LANGUAGES } from "../../src/i18n/language.ts";
import { FINDINGS } from "../fixtures/figures.ts";
import { simulated } from "./simulated.ts";
import { letters, wordsOf } from "./words-of.ts";

const findings = [
  "a scale by group",
  "a mean by group",
  "hidden, tiny, fragile and empty",
  "a number printed by others",
].map((name) => simulated(FINDINGS[name] ?? expect.fail(`no finding ${name}`)));

const presentation: Presentation = {
  title: "Nos agents",
  slides: [
    { kind: "text", id: "t", title: "Pour commencer", text: "Un mot\net un autre", notes: "Sourire" },
    ...findings.map((finding, index) => ({
      kind: "figure" as const,
      id: `f${index}`,
      view: "#/explore?v=1",
      chart: null,
      finding,
      print: null,
      frozen: "2026-11-27T10:00:00.000Z",
      steps: true,
      notes: `Note ${index}`,
    })),
  ],
};

const FORMATS = [
  ["html", deckPage],
  ["pptx", writeDeck],
] as const;

describe("a presentation as a file", () => {
  it.each(
    FORMATS.flatMap(([format, write]) =>
      LANGUAGES.map((language) => [format, language.tag, write, language] as const),
    ),
  )(
    "%s, in %s: every figure says title, base, weighting, level, note, source and that the data is simulated; texts and notes are there",
    async (format, _, write, language) => {
      const said = await wordsOf(format, write(deckOf(presentation, language), language));
      for (const finding of findings) {
        const figure = tell(finding, language);
        for (const part of [
          figure.title,
          figure.subtitle,
          figure.simulated?.badge ?? "",
          ...noteLines(figure, language).map(({ lead, text }) => `${lead}${text}`),
        ])
          expect(said).toContain(letters(part).replace(/\.$/, ""));
      }
      for (const part of ["Pour commencer", "Un mot", "et un autre", "Sourire", "Note 3"])
        expect(said).toContain(letters(part));
    },
  );

  it("as a page weighs under 300 kB a figure, and allows its own script alone", async () => {
    const [language] = LANGUAGES;
    if (!language) expect.fail("no language");
    const page = deckPage(deckOf(presentation, language), language);
    expect(page.size).toBeLessThan(300_000 * findings.length);
    const read = new DOMParser().parseFromString(await page.text(), "text/html");
    const policy = read.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
    const [script, ...others] = read.querySelectorAll("script");
    expect(others).toEqual([]);
    const bytes = new TextEncoder().encode(script?.textContent ?? "");
    const hash = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))));
    expect(policy).toContain(`script-src 'sha256-${hash}'`);
    expect(policy).toContain("default-src 'none'");
  });
});
