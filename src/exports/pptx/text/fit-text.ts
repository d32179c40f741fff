import { brokenLines, type TextLine } from "../../../drawing/text/lines.ts";
import type { Face } from "../../../drawing/text/text-width.ts";

/** Room for a text, in points. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Sizes to try, the largest first; the last is the smallest that is still read. */
  readonly sizes: readonly number[];
  /** `sans` where none is named. */
  readonly face?: Face;
}

/** A text as it goes into its room. */
export interface Fitted {
  readonly paragraphs: readonly string[];
  readonly size: number;
  /** In points. */
  readonly height: number;
  /** Even at the smallest size there was more than what stands here. */
  readonly isCut: boolean;
}

/** From one line to the next, in sizes. */
export const LINE = 1.2;

/**
 * Paragraphs at the largest size at which all of them fit; cut at the smallest, and said to be: whoever asks has to put
 * the whole elsewhere.
 *
 * @param rest - said where the text is cut, on a line of its own; else an ellipsis
 */
export function fitText(paragraphs: readonly string[], room: Room, rest = ""): Fitted {
  const linesAt = (size: number) => paragraphs.map((text) => brokenLines(text, room.width, size, room.face));
  const heightOf = (lines: number, size: number): number => lines * size * LINE;
  for (const size of room.sizes) {
    const height = heightOf(linesAt(size).flat().length, size);
    if (height <= room.height) return { paragraphs, size, height, isCut: false };
  }
  const size = room.sizes.at(-1) ?? 1;
  const lines = Math.max(1, Math.floor(room.height / (size * LINE)));
  const kept = cut(paragraphs, linesAt(size), Math.max(1, rest === "" ? lines : lines - 1));
  return {
    paragraphs: rest === "" ? kept : [...kept, rest],
    size,
    height: heightOf(lines, size),
    isCut: true,
  };
}

/** The first lines of some paragraphs, the last of them ending in “…”. */
function cut(
  paragraphs: readonly string[],
  broken: readonly (readonly TextLine[])[],
  most: number,
): readonly string[] {
  const kept: string[] = [];
  let left = most;
  for (const [index, lines] of broken.entries()) {
    const text = paragraphs[index] ?? "";
    if (left <= 0) break;
    const last = lines[left - 1];
    kept.push(lines.length > left && last ? text.slice(0, last.end) : text);
    left -= lines.length;
  }
  const end = kept.pop() ?? "";
  return [...kept, `${Array.from(end).slice(0, -1).join("").trimEnd()}…`];
}

/** A label on one line, of no more letters than these; “…” says that there are more. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/[\n\r\u2028\u2029]+/g, " ");
  const letters = Array.from(line);
  return letters.length <= most
    ? line
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
