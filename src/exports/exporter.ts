import type { ChartId } from "../drawing/chart-kind.ts";
import type { SheetContent } from "../drawing/sheet-text.ts";
import type { Figure } from "../figure/figure.ts";
import type { Finding } from "../figure/finding.ts";
import type { Language } from "../i18n/language.ts";

/**
 * Formats of pictures.
 *
 * One of: `page` (as wide as a page of text, as high as it takes), `slide` (16:9), `a4` (landscape), `square`.
 */
export const SIZES = ["page", "slide", "a4", "square"] as const;

export type Size = (typeof SIZES)[number];

/** Pixels of a picture for each of the screen. */
export const RESOLUTIONS = [1, 2, 4] as const;

export type Resolution = (typeof RESOLUTIONS)[number];

/** How a figure is to be handed on; a format takes what concerns it. */
export interface Settings {
  /** Null: the first chart that fits. */
  readonly chart: ChartId | null;
  readonly size: Size;
  readonly content: SheetContent;
  readonly resolution: Resolution;
  /** Whether a drawing brings its typefaces along: the same everywhere, for 110 kB more. */
  readonly typefaces: boolean;
  readonly theme: "light" | "dark";
}

export const USUAL_SETTINGS: Settings = {
  chart: null,
  size: "page",
  content: "complete",
  resolution: 2,
  typefaces: false,
  theme: "light",
};

/** A figure on its way out: its words, and what they were made of. */
export interface Handed {
  readonly figure: Figure;
  readonly finding: Finding;
  readonly language: Language;
}

export const FORMATS = ["png", "svg", "pptx", "html", "csv-excel", "csv-open", "json"] as const;

/**
 * Exporter: a way to hand a figure on. A file of `formats/` with this as its default export is found by itself;
 * its id is in `FORMATS`, and named in each language.
 */
export interface Exporter {
  /** Its name is in the message catalogue under this key. */
  readonly id: (typeof FORMATS)[number];
  /** What the file is for: a picture to look at, slides to edit, a page to open, numbers to compute with. */
  readonly kind: "picture" | "slides" | "page" | "numbers";
  /** Of the file written, without the dot. */
  readonly extension: string;
  /** Title, base, note, source and simulated badge go with the numbers, whatever the format. */
  readonly write: (handed: Handed, settings: Settings) => Promise<Blob>;
}
