/** Column of a cell's name, from 0: “A1” is 0, “AB12” is 27; −1 where it has none. */
export function columnOf(name: string): number {
  let column = 0;
  for (let at = 0; at < name.length; at += 1) {
    const letter = name.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

/** Record of a cell's name, from 1; 0 where it has none. */
export const recordOf = (name: string): number => Number(/\d+$/.exec(name)?.[0] ?? 0);
