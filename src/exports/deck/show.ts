/**
 * Show: where a talk is. A figure may be told in steps: its question first, then one layer more at a time.
 */
export interface Show {
  /** Place of the slide, from 0. */
  readonly slide: number;
  /** How many of its layers are shown; all that it has, or more, where it is told at once. */
  readonly shown: number;
  /** The screen is black: the room is to look at the speaker. */
  readonly black: boolean;
  /** All slides are shown, to choose from. */
  readonly overview: boolean;
}

/** All the layers that there can be. */
const EVERYTHING = 99;

/** Begins at a slide, with its question alone where it is told in steps. */
export const startAt = (slide: number): Show => ({ slide, shown: 0, black: false, overview: false });

export type Move =
  | "next"
  | "previous"
  | "next-slide"
  | "previous-slide"
  | "first"
  | "last"
  | "black"
  | "overview"
  | { readonly to: number };

/**
 * The show after a move. Whatever is asked, it stays on a slide that there is.
 *
 * @param steps - for each slide, how many layers it is told in; 0: at once
 */
export function moved(show: Show, move: Move, steps: readonly number[]): Show {
  const last = Math.max(0, steps.length - 1);
  const at = (slide: number, shown: number): Show => ({
    slide: Math.min(Math.max(0, slide), last),
    shown,
    black: false,
    overview: false,
  });
  const { slide, shown } = show;
  if (typeof move === "object") return at(move.to, EVERYTHING);
  if (move === "black") return { ...show, black: !show.black };
  if (move === "overview") return { ...show, overview: !show.overview, black: false };
  // The first key brings the picture back.
  if (show.black) return { ...show, black: false };
  const here = steps[slide] ?? 0;
  switch (move) {
    case "next":
      if (shown < here) return at(slide, shown + 1);
      return slide < last ? at(slide + 1, 0) : at(slide, shown);
    case "previous":
      if (shown > 0 && here > 0) return at(slide, Math.min(shown, here) - 1);
      return slide > 0 ? at(slide - 1, EVERYTHING) : at(slide, shown);
    case "next-slide":
      return slide < last ? at(slide + 1, 0) : at(slide, EVERYTHING);
    case "previous-slide":
      return at(slide - 1, EVERYTHING);
    case "first":
      return at(0, 0);
    case "last":
      return at(last, EVERYTHING);
  }
}

/** What a key does in a show; null: nothing. Remote controls send PageUp, PageDown, “b” and “.”. */
export type ShowKey = Exclude<Move, object> | "full-screen" | "speaker" | "leave";

const KEYS: Readonly<Record<string, ShowKey>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  Enter: "next",
  n: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Backspace: "previous",
  p: "previous",
  Home: "first",
  End: "last",
  b: "black",
  ".": "black",
  o: "overview",
  f: "full-screen",
  s: "speaker",
  Escape: "leave",
};

/** @param shifted - whether Shift is held: arrows pass over the steps of a slide */
export function showKey(key: string, shifted = false): ShowKey | null {
  const meant = KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
  if (shifted && meant === "next") return "next-slide";
  if (shifted && meant === "previous") return "previous-slide";
  return meant;
}

/** Time gone by, as “4:05” or “1:02:45”. */
export function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (value: number) => String(value).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? `${hours}:${two(minutes % 60)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
