import { fold } from "../../lib/fold.ts";
import type { ColumnProfile } from "../columns/column-profile.ts";

/** What says yes and no in a box: the cells of a column that stands for one option. */
export interface Boxes {
  readonly chosen: readonly string[];
  readonly unchosen: readonly string[];
}

const PAIRS: readonly (readonly [yes: readonly string[], no: readonly string[]])[] = [
  [
    ["oui", "o"],
    ["non", "n"],
  ],
  [
    ["yes", "y"],
    ["no", "n"],
  ],
  [
    ["true", "vrai"],
    ["false", "faux"],
  ],
  [
    ["1", "1.0", "1,0"],
    ["0", "0.0", "0,0"],
  ],
  [
    ["x", "✓", "✔", "☑"],
    ["☐", "-"],
  ],
  [
    ["checked", "selected", "coche", "cochee", "choisi", "quoted", "mentionne"],
    ["unchecked", "not selected", "non coche", "non cochee", "not quoted", "non mentionne", "not checked"],
  ],
];

/** Whether a column can be a box: one or two answers, besides blanks. */
export const isBox = ({ entries }: ColumnProfile): boolean => entries.length <= 2;

/** What is written in the boxes of neighbouring columns, or null: they are no boxes. */
export function readBoxes(profiles: readonly ColumnProfile[], parts: readonly string[]): Boxes | null {
  return readPair(profiles) ?? readOwnTexts(profiles, parts);
}

function readPair(profiles: readonly ColumnProfile[]): Boxes | null {
  const cells = [...new Set(profiles.flatMap(({ entries }) => entries.map(({ key }) => key)))];
  for (const [yes, no] of PAIRS) {
    const chosen = cells.filter((cell) => yes.includes(fold(cell)));
    const unchosen = cells.filter((cell) => no.includes(fold(cell)));
    if (chosen.length === 0 || chosen.length + unchosen.length < cells.length) continue;
    // A box that only ever says yes says no by its blank.
    return { chosen, unchosen: unchosen.length === 0 ? [""] : unchosen };
  }
  return null;
}

/** Each box holds the text of its option, or nothing: the option is in the header, or differs from box to box. */
function readOwnTexts(profiles: readonly ColumnProfile[], parts: readonly string[]): Boxes | null {
  const texts = profiles.map(({ entries }) => (entries.length === 1 ? entries[0]?.key : undefined));
  if (texts.some((text) => text === undefined)) return null;
  const own = texts as string[];
  const named = own.every((text, index) => fold(parts[index] ?? "") === fold(text));
  const apart = own.length >= 3 && new Set(own.map(fold)).size === own.length;
  const blanks = profiles.every(({ rows, answered }) => answered < rows);
  return (named || (apart && blanks)) && !own.every((text) => /^\d+$/.test(text))
    ? { chosen: own, unchosen: [""] }
    : null;
}
