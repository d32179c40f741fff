import type { Presentation } from "../../exports/packed/presentation.ts";

/** How much of a presentation there is to draw. */
export interface DrawnSize {
  readonly slides: number;
  /** Of titles, texts and notes. */
  readonly letters: number;
  /** More than a page draws at once without keeping its reader waiting. */
  readonly isLarge: boolean;
}

const MOST = { slides: 250, letters: 1_000_000 };

export function drawnSize({ slides }: Presentation): DrawnSize {
  let letters = 0;
  for (const slide of slides)
    letters += slide.notes.length + (slide.kind === "text" ? slide.title.length + slide.text.length : 0);
  return { slides: slides.length, letters, isLarge: slides.length > MOST.slides || letters > MOST.letters };
}
