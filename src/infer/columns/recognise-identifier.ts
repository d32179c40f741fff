import { numberOf } from "../../table/number-of.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { isClock } from "./date-parts.ts";
import { namesContact, namesIdentifier, namesPlaceCode } from "./header-words.ts";
import { categoriesOf, type Recogniser } from "./kind.ts";
import { BROKEN_CODE } from "./lost-digits.ts";
import { isShortCode } from "./short-codes.ts";

/** So few codes of one shape are codes all the same. */
const FEW = 3;
/** So few rows may differ by chance. */
const ENOUGH = 20;
/** Of so many whole numbers that count or measure something, two are the same. */
const MANY = 500;
const FEW_PLACES = 50;
const FEW_ANSWERS = 12;

/** Numbers and codes that name a respondent or a place: by their header, or because no two respondents share one. */
export const recogniseIdentifier: Recogniser = (profile) => {
  const { header, entries, answered } = profile;
  if (namesPlaceCode(header) && isCodes(profile)) {
    const tabulable = entries.length <= FEW_PLACES && answered >= 5 * entries.length;
    if (tabulable) return { kind: "single", categories: categoriesOf(entries.map(({ key }) => key)) };
    return { kind: "identifier" };
  }
  if (namesContact(header) && areContacts(profile)) return { kind: "identifier" };
  if (namesIdentifier(header) && !areFew(profile) && (isCodes(profile) || areNames(profile)))
    return { kind: "identifier" };

  if (entries.length === answered && answered >= FEW && areOfOneShape(profile)) return { kind: "identifier" };
  const distinct = entries.length === answered && answered >= ENOUGH;
  // The names of rows, as statistical software writes them before the first column.
  const isUnnamed = profile.column === 0 && header.trim() === "" && answered === profile.rows;
  if (distinct && isUnnamed && entries.every(({ key }) => /^\d+$/.test(key))) return { kind: "identifier" };
  if (distinct && answered >= MANY && entries.every(({ key }) => /^\d+$/.test(key)))
    return { kind: "identifier" };
  if (distinct && entries.every(({ key }) => isShortCode(key))) return { kind: "identifier" };
  if (distinct && areNumberedNames(profile)) return { kind: "identifier" };
  if (distinct && (isRowNumbers(profile) || entries.every(({ key }) => isCode(key))))
    return { kind: "identifier" };
  return null;
};

/** “Avez-vous un téléphone ?”: a few answers that come back name nobody, whatever the header says. */
const areFew = ({ entries, answered }: ColumnProfile) =>
  entries.length <= FEW_ANSWERS &&
  entries.length * 2 <= answered &&
  entries.every(({ key }) => /^\p{L}/u.test(key) || /^[\w✓✔☑]$/.test(key));

/** Addresses and numbers to call, or what stands for them: a name without its host, a code that nobody knows. */
function areContacts(profile: ColumnProfile): boolean {
  const { entries, answered } = profile;
  const most = (fits: (key: string) => boolean) =>
    entries.reduce((sum, { key, count }) => sum + (fits(key) ? count : 0), 0) >= answered * MOST;
  if (most((key) => CONTACT.test(key) || BROKEN_CODE.test(key))) return true;
  if (areNames(profile)) return answered >= ENOUGH || most((key) => SCRAMBLED.test(key));
  return entries.length > FEW_ANSWERS && isCodes(profile) && most((key) => NICKNAME.test(key));
}

/** Some write “none”. */
const MOST = 0.5;
const CONTACT = /\S@\S+\.\S|^\D*(?:\d\D{0,3}){6,}$/;
const SCRAMBLED = /^(?=.*[\d*])\S{5,}$/;
const NICKNAME = /^(?=.*\p{L})\S{5,}$/u;

/** One word, perhaps with digits: “2A004”, “a9f0-33”, “x@y.fr”. */
const isCodes = ({ entries }: ColumnProfile) =>
  entries.every(({ key }) => key.length <= 64 && !/\s/.test(key));

/** A short name for each respondent: “Commune 012”. */
const areNames = ({ entries, answered }: ColumnProfile) =>
  entries.length === answered && answered >= FEW && entries.every(({ key }) => key.length <= 64);

/** “Participant 1”, “Participant 2”: one word and another number for each. */
function areNumberedNames({ entries }: ColumnProfile): boolean {
  const nameOf = (key: string) => /^(\p{L}+)[ _-]?\d+$/u.exec(key)?.[1] ?? key;
  const first = entries[0] && nameOf(entries[0].key);
  return entries.every(({ key }) => nameOf(key) === first);
}

/** A code that no number could be: letters and digits mixed, or digits that begin with a zero, or very many digits. */
const isCode = (key: string) =>
  key.length <= 64 &&
  /^[\w@.:+-]+$/.test(key) &&
  /\d/.test(key) &&
  !isClock(key) &&
  (/^0\d|^\d{9,}$/.test(key) || /[a-z_@]/i.test(key));

/** “0690002B”, “0330003C”: as long as each other, letters and digits at the same places, and both of them. */
function areOfOneShape({ entries }: ColumnProfile): boolean {
  const shape = (key: string) => key.replace(/\d/g, "0").replace(/[A-Za-z]/g, "A");
  const first = shape(entries[0]?.key ?? "");
  return /^(?=.*0000)(?=.*A)[0A-]{6,}$/.test(first) && entries.every(({ key }) => shape(key) === first);
}

/** 0, 1, 2 … in whatever order: the number of the row. */
function isRowNumbers({ entries, rows }: ColumnProfile): boolean {
  if (entries.length !== rows) return false;
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const { key } of entries) {
    const value = numberOf(key, ".");
    if (value === null || !Number.isInteger(value)) return false;
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  return greatest - least === rows - 1 && least >= 0 && least <= 1;
}
