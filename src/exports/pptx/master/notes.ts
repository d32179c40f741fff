import { LIGHT } from "../../../drawing/paint/themes.ts";
import type { Language } from "../../../i18n/language.ts";
import { contentType, dialects } from "../office/names.ts";
import type { Part } from "../office/package.ts";
import { element, type Xml } from "../office/xml.ts";
import { named, placed, placeholder, shapeTree, textShape } from "../slide/shapes.ts";
import { paragraphsOf } from "../text/drawing-text.ts";
import { background, colourMap } from "./master.ts";

export const NOTES_MASTER = "ppt/notesMasters/notesMaster1.xml";
export const NOTES_THEME = "ppt/theme/theme2.xml";

/** A page of notes, in points: the slide above, the words below. */
export const PAGE = { width: 540, height: 720 } as const;
const PICTURE = { x: 60, y: 54, width: 420, height: 236.25 };
const WORDS = { x: 54, y: 320, width: 432, height: 360 };

const picture = (name: string): Xml =>
  element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      named({ id: 2, name }),
      element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      element("p:nvPr", {}, placeholder({ type: "sldImg", index: null })),
    ),
    element("p:spPr", {}, placed("a:xfrm", PICTURE)),
  );

const shapes = (paragraphs: readonly string[], language: Language): Xml => {
  const words = language.messages.exports.deck.fields;
  return shapeTree(
    picture(words.picture),
    textShape(
      {
        id: 3,
        name: words.speaker,
        box: WORDS,
        placeholder: { type: "body", index: 1 },
        paragraphs,
        letters: { size: 12, colour: LIGHT.of("ink") },
      },
      language,
    ),
  );
};

export const notesMaster = (language: Language): Part => ({
  path: NOTES_MASTER,
  contentType: contentType("presentationml.notesMaster"),
  links: [{ id: "rId1", kind: "theme", target: NOTES_THEME }],
  body: element(
    "p:notesMaster",
    dialects("a", "r", "p"),
    element("p:cSld", {}, background(), shapes([language.messages.exports.deck.fields.speaker], language)),
    colourMap(),
  ),
});

/** What the speaker sees under a slide. */
export const notesSlide = (path: string, slide: string, notes: string, language: Language): Part => ({
  path,
  contentType: contentType("presentationml.notesSlide"),
  links: [
    { id: "rId1", kind: "notesMaster", target: NOTES_MASTER },
    { id: "rId2", kind: "slide", target: slide },
  ],
  body: element(
    "p:notes",
    dialects("a", "r", "p"),
    element("p:cSld", {}, shapes(paragraphsOf(notes), language)),
    element("p:clrMapOvr", {}, element("a:masterClrMapping")),
  ),
});
