import type { ChartId } from "../../../src/drawing/chart-kind.ts";
import { CHART_KINDS } from "../../../src/drawing/chart-kinds.ts";
import type { DeckSlide } from "../../../src/exports/deck/deck.ts";
import { writeDeck } from "../../../src/exports/pptx/deck.ts";
import { figureDeck } from "../../../src/exports/pptx/figure-deck.ts";
import type { Figure } from "../../../src/figure/figure.ts";
import { LANGUAGES, languageOf } from "../../../src/i18n/language.ts";
import { figuresIn } from "../../fixtures/figures.ts";
import { odd } from "./odd-figures.ts";
import { type OfficeFile, readPackage } from "./read-package.ts";
import { elementsOf } from "./read-xml.ts";

export const WHEN = new Date(Date.UTC(2021, 10, 30, 8, 15));

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

export const written = async (
  slides: readonly DeckSlide[],
  tag = "fr",
  title = "Essai",
): Promise<OfficeFile> => readPackage(await bytesOf(writeDeck({ title, slides }, languageOf(tag), WHEN)));

export const figureWritten = async (figure: Figure, chart: ChartId, tag: string): Promise<OfficeFile> =>
  readPackage(await bytesOf(figureDeck(figure, chart, languageOf(tag), WHEN)));

/** Every shape of figure, as every chart that can draw it, in every language. */
export const SHOWN = LANGUAGES.flatMap(({ tag }) =>
  Object.entries({ ...figuresIn(tag), ...odd(tag) }).flatMap(([name, figure]) =>
    CHART_KINDS.filter((kind) => kind.fits(figure)).map(
      ({ id }) => [`${name}, as ${id}, in ${tag}`, { figure, chart: id, tag }] as const,
    ),
  ),
);

/** Paths of slides in the order of the presentation. */
export const slidesOf = (file: OfficeFile): readonly string[] => file.linked("ppt/presentation.xml", "slide");

/** What stands on a slide, a shape a text, paragraphs on lines. */
export const wordsOn = (file: OfficeFile, path: string): readonly string[] =>
  elementsOf(file.part(path), "p:txBody").map((body) =>
    elementsOf(body, "a:p")
      .map(({ text }) => text)
      .join("\n"),
  );
