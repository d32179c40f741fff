import { type Face, textWidth } from "./text-width.ts";

/** Where a line may end: at ordinary spaces, never at no-break ones. */
const SPACE = " ";

/** A line, and the place in its text where it ends. */
export interface TextLine {
  readonly text: string;
  readonly end: number;
}

/** A word that is wider than a line in pieces that are not, so that nothing leaves the frame. */
function broken(word: string, width: number, size: number, face: Face): readonly string[] {
  if (textWidth(word, size, face) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const letter of word) {
    if (part !== "" && textWidth(part + letter, size, face) > width) {
      parts.push(part);
      part = letter;
    } else part += letter;
  }
  return [...parts, part];
}

/** The lines that a paragraph takes in a width, both in the unit of the size. */
export function brokenLines(
  text: string,
  width: number,
  size: number,
  face: Face = "sans",
): readonly TextLine[] {
  const lines: TextLine[] = [];
  let line = "";
  let end = 0;
  for (const [index, word] of text.split(SPACE).entries()) {
    for (const [place, piece] of broken(word, width, size, face).entries()) {
      const before = index > 0 && place === 0 ? SPACE : "";
      if (line !== "" && textWidth(line + before + piece, size, face) > width) {
        lines.push({ text: line, end });
        line = piece;
      } else line = line === "" ? piece : line + before + piece;
      end += before.length + piece.length;
    }
  }
  return [...lines, { text: line, end }];
}

/**
 * A text as lines that fit a width, in pixels.
 *
 * @param most - lines; a text that needs more ends in “…”
 */
export function linesOf(
  text: string,
  width: number,
  size: number,
  { face = "sans", most = Number.POSITIVE_INFINITY }: { readonly face?: Face; readonly most?: number } = {},
): readonly string[] {
  const lines = brokenLines(text, width, size, face).map((line) => line.text);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? "", width, size, face)];
}

function shortened(line: string, width: number, size: number, face: Face): string {
  const letters = [...line];
  while (letters.length > 1 && textWidth(`${letters.join("")}…`, size, face) > width) letters.pop();
  return `${letters.join("")}…`;
}
