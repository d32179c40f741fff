import type { Language } from "../../i18n/language.ts";
import type { Deck, DeckSlide } from "../deck/deck.ts";
import { masterParts, THEME } from "./master/master.ts";
import { NOTES_MASTER, NOTES_THEME, notesMaster, notesSlide } from "./master/notes.ts";
import { presentationPart } from "./master/presentation.ts";
import { propertyParts } from "./master/properties.ts";
import { themePart } from "./master/theme.ts";
import { type Part, packageOf } from "./office/package.ts";
import { figureSlide, type WrittenSlide } from "./slide/figure-slide.ts";
import { pagesOf } from "./slide/pages.ts";
import { slidePath } from "./slide/slide-part.ts";
import { textSlide } from "./slide/text-slide.ts";

/** Of a presentation, for whoever offers it as a file. */
export const PRESENTATION = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

const NOTES_LINK = "rId8";

/** A slide to be, and what its speaker is to see. */
interface Draft {
  readonly notes: string;
  readonly write: (number: number) => WrittenSlide;
}

/** The slides that a slide of the deck takes. */
function draftsOf(slide: DeckSlide, language: Language): readonly Draft[] {
  if (slide.kind === "text")
    return [{ notes: slide.notes, write: (number) => textSlide(slide, number, language) }];
  return pagesOf(slide.figure, slide.chart, language).map((page) => ({
    notes: page.number === 1 ? slide.notes : "",
    write: (number) => figureSlide(slide.view ?? slide.id, page, number, language),
  }));
}

/** The parts of a slide, with a page of notes where there is something to note. */
function partsOf({ notes, write }: Draft, number: number, language: Language): readonly Part[] {
  const { parts, inFull } = write(number);
  const said = spoken(notes, inFull, language);
  if (said === "") return parts;
  const slide = slidePath(number);
  const page = notesSlide(`ppt/notesSlides/notesSlide${number}.xml`, slide, said, language);
  const link = { id: NOTES_LINK, kind: "notesSlide", target: page.path };
  return [
    ...parts.map((part) => (part.path === slide ? { ...part, links: [...part.links, link] } : part)),
    page,
  ];
}

/** Speaker notes: the author's, then whatever the slide had no room for. */
function spoken(notes: string, inFull: readonly string[], language: Language): string {
  const rest = [...new Set(inFull)];
  if (rest.length === 0) return notes;
  return [...(notes === "" ? [] : [notes, ""]), language.messages.exports.deck.inFull, ...rest].join("\n");
}

/**
 * Writes a deck as a presentation of PowerPoint, every chart native and with its workbook. The same deck and date give
 * the same bytes. A figure of more rows than one slide can show takes several.
 *
 * The Office Open XML is written here, part by part, and only zipped by a library: those that write presentations know
 * no error bars, leave bounds out of the workbook, and write characters that XML forbids, which PowerPoint answers with
 * an offer to “repair”. Text goes through one function (`office/xml.ts`) that cannot be passed by.
 *
 * Kept for the next wave. The tags of a slide say which view it shows (`BAROMETER_VIEW`), drawn how (`BAROMETER_CHART`),
 * and which part of it where one slide was not enough (`BAROMETER_PAGE`); the frame of its chart is called
 * `figure:<view>`. A view is told by its key: whoever gets the deck learns no names of columns. A tool that has the deck and the new figures goes through `ppt/slides/*`, reads each slide's tags,
 * writes that frame's chart and workbook parts anew, and the fields 13 (subtitle) and 15 (note) of the layout: every
 * other slide and shape, and the order that the author has given them, stays as it is. A view that the new wave does not
 * have keeps its slide, and is reported.
 *
 * @param created - said in the properties of the file
 */
export function writeDeck(deck: Deck, language: Language, created: Date = new Date()): Blob {
  const drafts = deck.slides.flatMap((slide) => draftsOf(slide, language));
  const slides = drafts.flatMap((draft, index) => partsOf(draft, index + 1, language));
  const hasNotes = slides.some(({ links }) => links.some(({ kind }) => kind === "notesMaster"));
  const paths = drafts.map((_, index) => slidePath(index + 1));
  const [core, extended] = propertyParts(deck.title, paths.length, created, language);
  const presentation = presentationPart(paths, hasNotes ? NOTES_MASTER : null);
  const parts = [
    presentation,
    ...masterParts(language),
    themePart(THEME),
    ...slides,
    ...(hasNotes ? [notesMaster(language), themePart(NOTES_THEME)] : []),
    core,
    extended,
  ];
  const bytes = packageOf(parts, [
    { id: "rId1", kind: "officeDocument", target: presentation.path },
    { id: "rId2", kind: "metadata/core-properties", target: core.path },
    { id: "rId3", kind: "extended-properties", target: extended.path },
  ]);
  return new Blob([bytes], { type: PRESENTATION });
}
