import { textWidth } from "../../../drawing/text/text-width.ts";
import type { Figure } from "../../../figure/figure.ts";
import type { Language } from "../../../i18n/language.ts";
import { MARGIN, WIDTH } from "../master/fields.ts";
import { paragraphsOf } from "../text/drawing-text.ts";
import { type Fitted, fitText, shortened } from "../text/fit-text.ts";
import { noteParagraphs } from "./note-paragraphs.ts";
import { type Box, SLIDE } from "./shapes.ts";

/** Words of a slide in the room that they get, and the room that they leave for the drawing. */
export interface FigureFrame {
  readonly title: Fitted & { readonly box: Box };
  readonly subtitle: Fitted & { readonly box: Box };
  readonly badge: { readonly text: string; readonly box: Box } | null;
  readonly note: Fitted & { readonly box: Box };
  readonly drawing: Box;
  /** What had to be cut, in full. */
  readonly inFull: readonly string[];
}

const TOP = 24;
const BOTTOM = 18;
const GAP = 8;
const TITLE = { height: 76, sizes: [28, 24, 21, 18], face: "title" } as const;
const SUBTITLE = { height: 34, sizes: [14, 12, 11, 10] };
const NOTE = { height: 118, sizes: [11, 10, 9] };
const BADGE = { size: 12, height: 24, letters: 32 };

/** Divides a slide: title, subtitle and note take what they need up to a limit, the drawing all the rest. */
export function figureFrame(figure: Figure, title: string, language: Language): FigureFrame {
  const rest = language.messages.exports.deck.rest;
  // A badge of any length would leave the title no room.
  const badge = figure.simulated ? shortened(figure.simulated.badge, BADGE.letters) : "";
  const badgeWidth = figure.simulated ? textWidth(badge, BADGE.size) + 28 : 0;
  const titleWidth = WIDTH - (badgeWidth === 0 ? 0 : badgeWidth + 20);
  const lines = noteParagraphs(figure, language).flatMap(paragraphsOf);
  const head = fitText(paragraphsOf(title), { ...TITLE, width: titleWidth });
  const sub = fitText(paragraphsOf(figure.subtitle), { ...SUBTITLE, width: WIDTH });
  const note = fitText(lines, { ...NOTE, width: WIDTH }, rest);
  const subtitleTop = TOP + head.height + 4;
  const drawingTop = subtitleTop + sub.height + GAP;
  const noteTop = SLIDE.height - BOTTOM - note.height;
  return {
    title: { ...head, box: { x: MARGIN, y: TOP, width: titleWidth, height: head.height } },
    subtitle: { ...sub, box: { x: MARGIN, y: subtitleTop, width: WIDTH, height: sub.height } },
    badge: figure.simulated
      ? {
          text: badge,
          box: { x: MARGIN + WIDTH - badgeWidth, y: TOP + 4, width: badgeWidth, height: BADGE.height },
        }
      : null,
    note: { ...note, box: { x: MARGIN, y: noteTop, width: WIDTH, height: note.height } },
    drawing: { x: MARGIN, y: drawingTop, width: WIDTH, height: noteTop - GAP - drawingTop },
    inFull: [
      ...(head.isCut ? [title] : []),
      ...(figure.simulated && badge !== figure.simulated.badge ? [figure.simulated.badge] : []),
      ...(sub.isCut ? [figure.subtitle] : []),
      ...(note.isCut ? lines : []),
    ],
  };
}
