import { describe, expect, it } from "vitest";
import { PRESENTATION, writeDeck } from "../../../src/exports/pptx/deck.ts";
import { languageOf } from "../../../src/i18n/language.ts";
import { elementOf, elementsOf } from "./read-xml.ts";
import { SHOWN, slidesOf, WHEN, written } from "./written.ts";

const everything = (tag: string) => [
  ...SHOWN.filter(([, shown]) => shown.tag === tag).map(
    ([id, { figure, chart }], index) =>
      ({ kind: "figure", id, figure, chart, notes: index % 2 === 0 ? "À dire.\nEt cela." : "" }) as const,
  ),
  { kind: "text", id: "words", title: "Méthode", text: "Un.\nDeux.", notes: "" } as const,
];

describe.each(["fr", "en"])("a deck of everything, in %s", async (tag) => {
  const file = await written(everything(tag), tag);
  const slides = slidesOf(file);

  it("has parts that are well-formed, typed, and linked with one another, and none besides", () => {
    expect(slides.length).toBeGreaterThan(60);
    expect(file.contentType("ppt/presentation.xml")).toBe(`${PRESENTATION}.main+xml`);
  });

  it("numbers the shapes of a slide each once, and has a title on each", () => {
    for (const path of slides) {
      const ids = elementsOf(file.part(path), "p:cNvPr").map(({ attributes }) => attributes.id);
      expect(new Set(ids).size, path).toBe(ids.length);
      const [first] = elementsOf(file.part(path), "p:ph");
      expect(first?.attributes.type, path).toBe("title");
    }
  });

  it("keeps every shape on the slide", () => {
    const { cx, cy } = elementOf(file.part("ppt/presentation.xml"), "p:sldSz").attributes;
    for (const path of slides)
      for (const shape of ["p:sp", "p:graphicFrame", "p:grpSp"].flatMap((name) =>
        elementsOf(file.part(path), name),
      )) {
        const off = elementOf(shape, "a:off").attributes;
        const ext = elementOf(shape, "a:ext").attributes;
        expect(Number(off.x), path).toBeGreaterThanOrEqual(0);
        expect(Number(off.y), path).toBeGreaterThanOrEqual(0);
        expect(Number(off.x) + Number(ext.cx), path).toBeLessThanOrEqual(Number(cx));
        expect(Number(off.y) + Number(ext.cy), path).toBeLessThanOrEqual(Number(cy));
      }
  });

  it("says of all words which language they are in", () => {
    for (const path of file.paths.filter((one) => one.startsWith("ppt/slides/")))
      for (const run of elementsOf(file.part(path), "a:r"))
        expect(elementOf(run, "a:rPr").attributes.lang).toBe(tag === "fr" ? "fr-FR" : "en-GB");
  });

  it("fills only fields that its layout has", () => {
    for (const path of slides) {
      const [layout = ""] = file.linked(path, "slideLayout");
      const fields = elementsOf(file.part(layout), "p:ph").map(({ attributes }) => attributes.idx ?? "title");
      for (const { attributes } of elementsOf(file.part(path), "p:ph"))
        expect(fields, path).toContain(attributes.idx ?? "title");
    }
  });
});

describe("a deck", () => {
  const words = { kind: "text", id: "a", title: "Méthode", text: "Un.\nDeux.", notes: "" } as const;

  it("is the same bytes whenever it is written of the same date", async () => {
    const bytes = async () => {
      const deck = { title: "Essai", slides: everything("fr") };
      return new Uint8Array(await writeDeck(deck, languageOf("fr"), WHEN).arrayBuffer());
    };
    expect(Buffer.compare(await bytes(), await bytes())).toBe(0);
  });

  it("says its title, language and date in its properties, and no person’s name", async () => {
    const core = (await written([words], "en", "A deck")).part("docProps/core.xml");
    expect(core.children.map(({ name, text }) => [name, text])).toEqual([
      ["dc:title", "A deck"],
      ["dc:language", "en-GB"],
      ["dcterms:created", "2021-11-30T08:15:00Z"],
      ["dcterms:modified", "2021-11-30T08:15:00Z"],
    ]);
  });

  it("is a presentation by its type", () => {
    expect(writeDeck({ title: "", slides: [] }, languageOf("fr")).type).toBe(PRESENTATION);
  });

  it("has a page of notes for the slides that have some, and no master of notes without", async () => {
    const file = await written([words, { ...words, id: "b", notes: "À dire.\nPuis cela." }]);
    const [first = "", second = ""] = slidesOf(file);
    expect(file.linked(first, "notesSlide")).toEqual([]);
    const [notes = ""] = file.linked(second, "notesSlide");
    expect(elementsOf(file.part(notes), "a:p").map(({ text }) => text)).toEqual(["À dire.", "Puis cela."]);
    expect(file.linked(notes, "slide")).toEqual([second]);
    expect((await written([words])).paths.join()).not.toContain("notes");
  });

  it("bears on each slide the key of its view, so that the next wave finds it", async () => {
    const [, shown] = SHOWN[0] ?? expect.fail("no figure");
    const { figure, chart } = shown;
    const file = await written([
      { kind: "figure", id: "agents/plan?by=taille", figure, chart, notes: "" },
      words,
    ]);
    const tags = slidesOf(file).map((slide) =>
      elementsOf(file.part(file.linked(slide, "tags")[0] ?? ""), "p:tag").map(
        ({ attributes }) => `${attributes.name}=${attributes.val}`,
      ),
    );
    expect(tags).toEqual([
      ["BAROMETER_VIEW=agents/plan?by=taille", `BAROMETER_CHART=${chart}`, "BAROMETER_PAGE=1/1"],
      ["BAROMETER_VIEW=a", "BAROMETER_CHART=text", "BAROMETER_PAGE=1/1"],
    ]);
    const names = elementsOf(file.part(slidesOf(file)[0] ?? ""), "p:graphicFrame").map(
      (frame) => elementOf(frame, "p:cNvPr").attributes.name,
    );
    expect(names).toEqual(["figure:agents/plan?by=taille"]);
  });
});
