import { fold } from "../../lib/fold.ts";
import type { ColumnProfile } from "../columns/column-profile.ts";
import { LANGUAGES } from "../words/languages.ts";

/** What says yes and no in a box: the cells of a column that stands for one option. */
export interface Boxes {
  readonly chosen: readonly string[];
  readonly unchosen: readonly string[];
}

type Pair = readonly [yes: readonly string[], no: readonly string[]];

/** Signs and words that only ever tick. */
const MARKS: Pair = [
  ["x", "✓", "✔", "☑", "☒", "✗", "●", "•", "*", "v"],
  ["☐", "-", "○", "_"],
];

const PAIRS: readonly Pair[] = [
  ...LANGUAGES.map(({ yes, no }): Pair => [wordsAnd(yes), wordsAnd(no)]),
  [
    ["true", "vrai", "wahr", "verdadero", "vero", "t"],
    ["false", "faux", "falsch", "falso", "f"],
  ],
  [
    ["1", "1.0", "1,0"],
    ["0", "0.0", "0,0"],
  ],
  MARKS,
  [
    [
      "checked",
      "selected",
      "coche",
      "cochee",
      "choisi",
      "choisie",
      "quoted",
      "mentionne",
      "mentioned",
      "gewahlt",
      "genannt",
      "marcado",
      "selezionato",
    ],
    [
      "unchecked",
      "not selected",
      "not mentioned",
      "non coche",
      "non cochee",
      "non choisi",
      "not quoted",
      "non mentionne",
      "not checked",
      "nicht gewahlt",
      "nicht genannt",
      "no marcado",
      "non selezionato",
    ],
  ],
];

/** “oui|ouais” and their first letters. */
function wordsAnd(phrases: string): string[] {
  const words = phrases.split("|");
  return [...words, ...words.map((word) => word.charAt(0))];
}

/** Whether a column can be a box: one or two answers, besides blanks. */
export const isBox = ({ entries }: ColumnProfile): boolean => entries.length <= 2;

/** What is written in the boxes of neighbouring columns, or null: they are no boxes. */
export function readBoxes(profiles: readonly ColumnProfile[], parts: readonly string[]): Boxes | null {
  return (
    (areAskedAlike(profiles) ? readPair(profiles) : null) ??
    readOwnTexts(profiles, parts) ??
    readPlaces(profiles)
  );
}

/** Two columns that others have left blank are two questions, where blanks do not say no. */
function areAskedAlike(profiles: readonly ColumnProfile[]): boolean {
  const [one, other] = profiles;
  if (!one || !other || profiles.length > 2 || profiles.some(({ entries }) => entries.length < 2))
    return true;
  return Math.abs(one.answered - other.answered) <= one.rows * OTHERS;
}

/** This part of the respondents may have left out one box of two. */
const OTHERS = 0.01;

/** Each box holds the number of its option, counted from 0 or 1, or nothing; nobody may have chosen some. */
function readPlaces(profiles: readonly ColumnProfile[]): Boxes | null {
  const texts = profiles.map(textsOf);
  const places = texts.flatMap((cells, index) => cells.map((cell) => Number(cell) - index));
  const [base] = places;
  const isCounted =
    places.length >= FEWEST_PLACES && (base === 0 || base === 1) && new Set(places).size === 1;
  const isNumbers = texts.every((cells) => cells.length <= 1 && cells.every((cell) => /^\d+$/.test(cell)));
  const haveBlanks = profiles.every(({ rows, answered }) => answered < rows);
  return isCounted && isNumbers && haveBlanks ? { chosen: texts.flat(), unchosen: [""] } : null;
}

/** Fewer numbers are in order by chance. */
const FEWEST_PLACES = 3;

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
  const texts = profiles.map(textsOf);
  if (texts.some(({ length }) => length > 1) || texts.at(-1)?.length !== 1) return null;
  const own = texts.flat();
  // An option that nobody chose has an empty column; where others repeat their names, it is one of them.
  const named =
    own.length >= 2 &&
    texts.every(([text], index) => text === undefined || fold(parts[index] ?? "") === fold(text));
  if (!named && own.length < texts.length) return null;
  const apart = own.length >= 3 && new Set(own.map(fold)).size === own.length;
  const blanks = profiles.every(({ rows, answered }) => answered < rows);
  return (named || (apart && blanks)) && !own.every((text) => /^\d+$/.test(text))
    ? { chosen: own, unchosen: [""] }
    : null;
}

/**
 * What a column says that holds nothing but ticks: one text, a mark, a yes, or the name of the column itself, and blanks
 * beside it. Null: it is none.
 */
export function tickOf(profile: ColumnProfile): string | null {
  const { entries, rows, answered, header } = profile;
  const [only, ...others] = textsOf(profile);
  if (only === undefined || others.length > 0 || answered >= rows) return null;
  const text = fold(only);
  if (text === fold(header)) return OWN;
  if (entries.length === 0) return null;
  const isMark = MARKS[0].includes(text);
  return isMark || PAIRS.some(([yes]) => yes.includes(text)) ? text : null;
}

/** What its cells say, with what is read as no answer elsewhere: “Not sure” may be an option. */
export const textsOf = ({ entries, missing }: ColumnProfile): readonly string[] => [
  ...entries.map(({ key }) => key),
  ...missing.flatMap(({ code }) => (code === "" ? [] : [code])),
];

/** The tick of columns that repeat their own name. */
export const OWN = "own";

/** Whether such a tick can mean nothing but “chosen”, in one column alone. */
export const isMark = (tick: string): boolean => MARKS[0].includes(tick);
