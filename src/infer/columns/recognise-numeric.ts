import type { DecimalMark } from "../../survey/variable.ts";
import { numberOf } from "../../table/number-of.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { Entry } from "./entry.ts";
import { asksWhich, namesCode, namesOwnYear, namesWeight, namesYear } from "./header-words.ts";
import { categoriesOf, type Kind, type Recogniser } from "./kind.ts";
import { BROKEN_CODE } from "./lost-digits.ts";
import { numbersIn } from "./numbers-in.ts";
import { unitIn } from "./unit-in.ts";

/** A column of numbers may hold this part of something else, which is then unreadable and counted. */
const STRAY = 0.02;
/** Codes of questionnaires for “other” and “no answer”, beside small numbers. */
const AFTER_CODES = new Set([96, 97, 98, 99]);

/** Numbers, or the small whole numbers of a scale, or digits that are labels. */
export const recogniseNumeric: Recogniser = (profile, decimal) => {
  const { entries, answered } = profile;
  if (answered === 0 || areCodes(entries, answered)) return null;
  if (entries.every(({ key }) => BROKEN_CODE.test(key))) return { kind: "identifier" };
  const unit = unitIn(entries, answered);
  const mark = markOf(entries, answered, decimal, unit);
  if (mark && mark !== decimal && areJoinedCodes(entries)) return null;
  if (mark && entries.length <= FEW && entries.some(({ key }) => isOpen(key, mark, unit))) return null;
  if (mark)
    return smallWhole(profile, mark, unit) ?? { kind: "numeric", decimal: mark, ...(unit ? { unit } : {}) };
  return areMixed(entries) ? { kind: "numeric", decimal, mixed: true, ...(unit ? { unit } : {}) } : null;
};

/** “01”, “075”: digits that are no number; one among hundreds of numbers was typed so. */
function areCodes(entries: readonly Entry[], answered: number): boolean {
  let padded = 0;
  for (const { key, count } of entries) if (key.charCodeAt(0) === ZERO && /^0\d/.test(key)) padded += count;
  return padded > answered * TYPED;
}
const ZERO = 48;
const TYPED = 0.003;

const FEW = 30;

/** “9 personnes et plus” among numbers of persons: a bracket, so that all are. */
const isOpen = (key: string, mark: DecimalMark, unit: string): boolean =>
  numberOf(key, mark, unit) === null && /\d/.test(key) && /\p{L}{2}/u.test(key);

/** The decimal mark under which the answers are numbers: the file's, or the other where that alone works. */
function markOf(
  entries: readonly Entry[],
  answered: number,
  usual: DecimalMark,
  unit: string,
): DecimalMark | null {
  const strays = (mark: DecimalMark): number => {
    const numbers = numbersIn(entries, { decimal: mark, unit });
    return entries.reduce((sum, { count }, index) => sum + (numbers[index] === null ? count : 0), 0);
  };
  const usually = strays(usual);
  if (usually === 0) return usual;
  const other = usual === "," ? "." : ",";
  const otherwise = strays(other);
  if (Math.min(usually, otherwise) > answered * STRAY) return null;
  return otherwise < usually ? other : usual;
}

/** “12,5” beside “12.5”, and nothing that could be thousands: each is read by its own mark. */
function areMixed(entries: readonly Entry[]): boolean {
  const isPlain = ({ key }: Entry) => /^[-+−]?\d+(?:[.,]\d{1,2})?\s*[%€]?$/.test(key.trim());
  return entries.every(isPlain) && [",", "."].every((mark) => entries.some(({ key }) => key.includes(mark)));
}

/** “1,3” beside “2”, “2,5” and “4”, in a file whose decimals are points: codes of several answers, in order. */
function areJoinedCodes(entries: readonly Entry[]): boolean {
  return entries.every(({ key }) => {
    const parts = key.split(",");
    return parts.every(
      (part, index) => /^[1-9]\d?$/.test(part) && (index === 0 || Number(part) > Number(parts[index - 1])),
    );
  });
}

/** Years of waves or editions, not of births or diplomas: few, or called years and nothing else. */
const isPeriod = (header: string, years: number): boolean =>
  years <= 20 ? namesYear(header) : years <= 50 && !namesOwnYear(header);

function smallWhole(
  { header, entries, answered }: ColumnProfile,
  decimal: DecimalMark,
  unit: string,
): Kind | null {
  if (entries.length > 60 || answered < 2 * entries.length || namesWeight(header)) return null;
  const pairs: { key: string; value: number }[] = [];
  const numbers = numbersIn(entries, { decimal, unit });
  for (const [index, { key }] of entries.entries()) {
    const value = numbers[index] ?? null;
    if (value === null || !Number.isInteger(value)) return null;
    pairs.push({ key, value });
  }
  pairs.sort((a, b) => a.value - b.value);
  const values = pairs.map(({ value }) => value);
  const categories = categoriesOf(pairs.map(({ key }) => key));

  if (namesCode(header) && entries.length <= 50) return { kind: "single", categories };
  const small = values.every((value) => value >= 0 && value <= 10);
  if (small && asksWhich(header)) return { kind: "single", categories };
  if (small && values.length >= 3) return { kind: "scale", categories, scores: values };
  if (small || values.every((value) => value <= 10 || AFTER_CODES.has(value)))
    return values[0] !== undefined && values[0] >= 0 ? { kind: "single", categories } : null;
  if (values.every((value) => value >= 1900 && value <= 2100) && isPeriod(header, values.length))
    return { kind: "scale", categories };
  return null;
}
