import type { Issue } from "../../survey/issue.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { Entry } from "./entry.ts";
import { namesIdentifier, namesPlaceCode } from "./header-words.ts";

/** “2,13E+13”: a spreadsheet kept a few of the digits of a long code. */
export const BROKEN_CODE = /^\d(?:[.,]\d+)?E\+\d{2}$/i;
const FEWEST = 2;
/** Looked at before all are. */
const SAMPLE = 50;

/**
 * What a spreadsheet took from codes on the way: the zero before “01001” (“zeros-lost”), all but the first digits of
 * “21750001600019”, written 2,175E+13 (“digits-lost”). Nothing brings them back here.
 */
export function lostDigits({ column, name, header, entries }: ColumnProfile): Issue[] {
  if (
    !entries.slice(0, SAMPLE).some(({ key }) => BROKEN_CODE.test(key)) &&
    !namesPlaceCode(header) &&
    !namesIdentifier(header)
  )
    return [];
  const broken = entries.filter(({ key }) => BROKEN_CODE.test(key));
  if (broken.length > 0 && countOf(broken) * 2 > countOf(entries))
    return [say("digits-lost", broken, column, name)];
  const digits = entries.filter(({ key }) => /^\d+$/.test(key));
  const longest = digits.reduce((most, { key }) => Math.max(most, key.length), 0);
  const short = digits.filter(({ key }) => key.length === longest - 1);
  const isOfTwo = digits.every(({ key }) => key.length >= longest - 1);
  const isCoded = namesPlaceCode(header) || namesIdentifier(header);
  const isLost = isCoded && longest === PLACE_CODE && isOfTwo && short.length > 0 && entries.length >= FEWEST;
  return isLost ? [say("zeros-lost", short, column, name)] : [];
}

/** “01001”, “75056”: communes and post codes have five. */
const PLACE_CODE = 5;

const countOf = (entries: readonly Entry[]): number => entries.reduce((sum, { count }) => sum + count, 0);

const say = (code: string, entries: readonly Entry[], column: number, name: string): Issue => ({
  code,
  severity: "warning",
  count: countOf(entries),
  where: { row: 1, column },
  params: { name, example: entries[0]?.key ?? "" },
});
