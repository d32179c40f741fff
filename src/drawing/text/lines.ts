import { type Face, textWidth } from "./text-width.ts";

/** Where a line may end: at ordinary spaces, never at no-break ones. */
const SPACE = " ";

/** Breaks a word that is wider than a line, so that nothing leaves the frame. */
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
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(SPACE).flatMap((one) => broken(one, width, size, face))) {
    const longer = line === "" ? word : `${line}${SPACE}${word}`;
    if (line !== "" && textWidth(longer, size, face) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? "", width, size, face)];
}

function shortened(line: string, width: number, size: number, face: Face): string {
  const letters = [...line];
  while (letters.length > 1 && textWidth(`${letters.join("")}…`, size, face) > width) letters.pop();
  return `${letters.join("")}…`;
}
