import type { Language } from "../i18n/language.ts";
import type { Element } from "./element.ts";
import type { Palette } from "./paint/palette.ts";

/** What a chart is drawn in. */
export interface Frame {
  /** In pixels. */
  readonly width: number;
  readonly language: Language;
  readonly palette: Palette;
  /** Of the drawing in its document: ids inside begin with it. */
  readonly id: string;
}

/**
 * Drawing: a chart as elements of SVG. Elements that belong to a step of a presentation say which in `data-layer`:
 * `mark`, `interval` or `reference`.
 */
export interface Drawing {
  /** In pixels, at the frame's width. */
  readonly height: number;
  /** Of a chart of rows, where the first one begins, how high each is, and where its marks begin: for what answers to a pointer. */
  readonly rows?: { readonly top: number; readonly height: number; readonly left: number };
  readonly elements: readonly Element[];
}
