import { describe, expect, it } from "vitest";
import { tell } from "../../../src/app/state/tell.ts";
import {
  FILE_LIMITS,
  isPresentation,
  type Presentation,
  readPresentation,
  type Slide,
  writePresentation,
} from "../../../src/exports/packed/presentation.ts";
import { LANGUAGES } from "../../../src/i18n/language.ts";
import { FINDINGS } from "../../fixtures/figures.ts";

const figures: readonly Slide[] = Object.entries(FINDINGS).map(([name, finding], index) => ({
  kind: "figure",
  id: `figure-${index}`,
  view: `#/explore?v=1&i=${index}`,
  chart: index % 2 === 0 ? null : "points",
  finding,
  print: finding.kind === "survey" ? "100.4.a.b" : null,
  frozen: "2026-11-27T10:00:00.000Z",
  steps: index % 3 === 0,
  notes: name,
}));

const presentation: Presentation = {
  title: "Réunion du 12 mars : « où en sommes-nous ? »",
  slides: [{ kind: "text", id: "t", title: "Titre", text: "Un\nDeux </script>", notes: "" }, ...figures],
};

const failureOf = (text: string) => {
  const read = readPresentation(text);
  return read.ok ? "none" : read.failure.code;
};

/** A file of a presentation, changed in what its JSON says. */
const altered = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(writePresentation(presentation)) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};

const withTexts = (count: number, words: string): string =>
  altered((file) => {
    file.slides = Array.from({ length: count }, (_, index) => ({
      kind: "text",
      id: String(index),
      title: "",
      text: words,
      notes: "",
    }));
  });

describe("a presentation in a file", () => {
  it("is read again with every slide, in order, and every figure tells the same in every language", () => {
    const read = readPresentation(writePresentation(presentation));
    if (!read.ok) expect.fail(read.failure.code);
    const { title, slides } = read.value;
    expect(title).toBe(presentation.title);
    expect(slides.map(({ id }) => id)).toEqual(presentation.slides.map(({ id }) => id));
    for (const [index, slide] of slides.entries()) {
      const before = presentation.slides[index];
      if (slide.kind !== "figure" || before?.kind !== "figure") {
        expect(slide).toEqual(before);
        continue;
      }
      expect({ ...slide, finding: null }).toEqual({ ...before, finding: null });
      for (const language of LANGUAGES) {
        const [again, first] = [tell(slide.finding, language), tell(before.finding, language)];
        expect([again.title, again.subtitle, again.note, again.simulated]).toEqual([
          first.title,
          first.subtitle,
          first.note,
          first.simulated,
        ]);
      }
    }
  });

  it("written again it is the same file", () => {
    const text = writePresentation(presentation);
    const read = readPresentation(text);
    expect(read.ok && writePresentation(read.value)).toBe(text);
  });

  it("may be as large as a long talk, with a text as long as somebody pastes", () => {
    expect(failureOf(withTexts(400, "x".repeat(19_000)))).toBe("none");
    expect(failureOf(withTexts(1, "x".repeat(2_000_000)))).toBe("none");
  });

  it("has limits that are said to whoever meets them", () => {
    for (const { format, messages } of LANGUAGES) {
      const words = messages.present.unreadable["too-large"];
      expect(words).toContain(format.count(FILE_LIMITS.slides));
      expect(words).toContain(`${FILE_LIMITS.letters / 1_000_000} million`);
    }
  });

  it("is told from other JSON, and from what is no JSON", () => {
    expect(isPresentation(writePresentation(presentation))).toBe(true);
    expect(['{"resources": []}', "null", "[]", "a;b", ""].map(isPresentation)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it.each([
    ["cut off", writePresentation(presentation).slice(0, -40), "damaged"],
    ["another JSON", '{"v": 1}', "damaged"],
    ["a list", "[1, 2]", "damaged"],
    ["of a later version", altered((file) => Object.assign(file, { v: 2 })), "newer"],
    [
      "whose slides have the same id",
      altered((file) => {
        const slides = file.slides as { id: string }[];
        for (const slide of slides) slide.id = "same";
      }),
      "damaged",
    ],
    [
      "whose figure leads elsewhere",
      altered((file) => {
        const slides = file.slides as { view?: string }[];
        for (const slide of slides) if (slide.view) slide.view = "https://example.org/#/explore";
      }),
      "damaged",
    ],
    ["with more slides than anybody shows", withTexts(FILE_LIMITS.slides + 1, ""), "too-large"],
    ["with more letters than anybody reads", withTexts(1100, "x".repeat(20_000)), "too-large"],
  ])("%s: is refused, and nothing is thrown", (_, text, code) => {
    expect(failureOf(text)).toBe(code);
  });
});
