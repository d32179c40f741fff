import type { DecimalMark } from "../../survey/variable.ts";
import { numberOf } from "../../table/number-of.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { Entry } from "./entry.ts";
import { namesBirth, namesCode, namesWeight, namesYear } from "./header-words.ts";
import { categoriesOf, type Kind, type Recogniser } from "./kind.ts";

/** A column of numbers may hold this part of something else, which is then unreadable and counted. */
const STRAY = 0.02;
/** Codes of questionnaires for “other” and “no answer”, beside small numbers. */
const AFTER_CODES = new Set([96, 97, 98, 99]);

/** Numbers, or the small whole numbers of a scale, or digits that are labels. */
export const recogniseNumeric: Recogniser = (profile, decimal) => {
  const { entries, answered } = profile;
  if (answered === 0 || entries.some(({ key }) => /^0\d/.test(key))) return null;
  const mark = markOf(entries, answered, decimal);
  if (!mark || (mark !== decimal && areJoinedCodes(entries))) return null;
  return smallWhole(profile, mark) ?? numeric(entries, mark);
};

/** The decimal mark under which the answers are numbers: the file's, or the other where that alone works. */
function markOf(entries: readonly Entry[], answered: number, usual: DecimalMark): DecimalMark | null {
  const marks: readonly DecimalMark[] = usual === "," ? [",", "."] : [".", ","];
  const strays = marks.map((mark) =>
    entries.reduce((count, { key, count: n }) => count + (numberOf(key, mark) === null ? n : 0), 0),
  );
  const [usually = answered, otherwise = answered] = strays;
  const best = otherwise < usually ? marks[1] : marks[0];
  return Math.min(usually, otherwise) <= answered * STRAY ? (best ?? null) : null;
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

function numeric(entries: readonly Entry[], decimal: DecimalMark): Kind {
  const unit = ["%", "€"].find((sign) => entries.some(({ key }) => key.endsWith(sign)));
  return { kind: "numeric", decimal, ...(unit ? { unit } : {}) };
}

/** Years of waves or editions, not of births: few, or called years. */
const isPeriod = (header: string, years: number): boolean =>
  years <= 20 ? namesYear(header) : years <= 50 && !namesBirth(header);

function smallWhole({ header, entries, answered }: ColumnProfile, decimal: DecimalMark): Kind | null {
  if (entries.length > 60 || answered < 2 * entries.length || namesWeight(header)) return null;
  const pairs: { key: string; value: number }[] = [];
  for (const { key } of entries) {
    const value = numberOf(key, decimal);
    if (value === null || !Number.isInteger(value)) return null;
    pairs.push({ key, value });
  }
  pairs.sort((a, b) => a.value - b.value);
  const values = pairs.map(({ value }) => value);
  const categories = categoriesOf(pairs.map(({ key }) => key));

  if (namesCode(header) && entries.length <= 50) return { kind: "single", categories };
  const small = values.every((value) => value >= 0 && value <= 10);
  if (small && values.length >= 3) return { kind: "scale", categories, scores: values };
  if (small || values.every((value) => value <= 10 || AFTER_CODES.has(value)))
    return values[0] !== undefined && values[0] >= 0 ? { kind: "single", categories } : null;
  if (values.every((value) => value >= 1900 && value <= 2100) && isPeriod(header, values.length))
    return { kind: "scale", categories };
  return null;
}
