/**
 * Rough width of a text in ems, for a sans serif of ordinary width: enough to break lines by, and on the wide side,
 * since a line too many costs less than one cut off.
 */
const NARROW = /[iljtfrI.,;:'’!|()[\]/ \u00A0\u202F·-]/;
const WIDE = /[mwMWÆŒ@%…—]/;
const UPPER = /\p{Lu}/u;
/** From here on letters are as wide as they are high. */
const FULL = 0x2e80;

function widthOf(letter: string): number {
  if ((letter.codePointAt(0) ?? 0) >= FULL) return 1;
  if (NARROW.test(letter)) return 0.32;
  if (WIDE.test(letter)) return 0.9;
  return UPPER.test(letter) ? 0.7 : 0.55;
}

const lengthOf = (text: string): number =>
  Array.from(text).reduce((length, letter) => length + widthOf(letter), 0);

/** Width of a text of one line, in points. */
export const textWidth = (text: string, size: number): number => lengthOf(text) * size;

/** A word longer than a line, in pieces that are not. */
function pieces(word: string, room: number): readonly string[] {
  if (lengthOf(word) <= room) return [word];
  const parts: string[] = [];
  let part = "";
  let length = 0;
  for (const letter of word) {
    const width = widthOf(letter);
    if (part !== "" && length + width > room) {
      parts.push(part);
      part = "";
      length = 0;
    }
    part += letter;
    length += width;
  }
  return [...parts, part];
}

/** The lines that a paragraph takes, each with the place in the text where it ends. */
export function breakLines(
  text: string,
  width: number,
  size: number,
): readonly { readonly text: string; readonly end: number }[] {
  const room = Math.max(1, width / size);
  const lines: { text: string; end: number }[] = [];
  let line = "";
  let length = 0;
  let end = 0;
  for (const [index, word] of text.split(" ").entries()) {
    const space = index > 0 ? " " : "";
    for (const [place, piece] of pieces(word, room).entries()) {
      const before = place === 0 ? space : "";
      const added = lengthOf(before) + lengthOf(piece);
      if (line !== "" && length + added > room) {
        lines.push({ text: line, end });
        line = piece;
        length = lengthOf(piece);
      } else {
        line += before + piece;
        length += added;
      }
      end += before.length + piece.length;
    }
  }
  lines.push({ text: line, end });
  return lines;
}
