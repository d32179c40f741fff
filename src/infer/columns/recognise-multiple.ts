import { knownOptions, splitKnownOptions, splitOptions } from "../../table/split-options.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { Entry } from "./entry.ts";
import { asksSeveral } from "./header-words.ts";
import {
  areBranches,
  areInOneOrder,
  areLevels,
  explained,
  isOfOthers,
  type Joined,
  joinedAt,
  joinedBy,
  respondents,
} from "./joined-cells.ts";
import { categoriesOf, type Recogniser } from "./kind.ts";
import { learnOptions } from "./learn-options.ts";

/** In this order: a line break in a cell is never prose by accident; a comma nearly always is. */
const SEPARATORS = ["\n", "\r", ";", "|", ",", " "] as const;

const MOST_OPTIONS = 400;
const LONGEST_OPTION = 300;
/** So many replies all end in a separator by no accident. */
const CLOSED = 3;
/** So many are a list to choose several of. */
const MOST_ASKED = 60;
/** What was typed under “other” may be cut; of a list to choose from, nothing is. */
const BROKEN = 0.005;

/** Options joined by a sign that is hardly ever in one, or by a comma where each of them is in other answers, too. */
export const recogniseCombined: Recogniser = (profile, decimal) => {
  const found = recogniseMultiple(profile, decimal);
  if (found?.kind !== "multiple" || found.storage.kind !== "delimited") return null;
  const { separator } = found.storage;
  if (separator === " ") return null;
  if (separator !== ",") return found;
  const joined = joinedAt(profile.entries, separator);
  return explained(joined) === joined.cells.length ? found : null;
};

/** Cells that join options. Prose has separators too, so the evidence has to be strong: see `joins`. */
export const recogniseMultiple: Recogniser = (profile) => {
  for (const separator of SEPARATORS) {
    const options = joins(profile, separator);
    if (options)
      return {
        kind: "multiple",
        categories: categoriesOf(options),
        storage: { kind: "delimited", separator },
      };
  }
  return null;
};

/**
 * The options, if the cells join some by this separator: few options that come back in many combinations, none twice
 * in a cell, none with half of a pair of brackets; for the comma, more combinations than options.
 */
function joins({ header, question, entries, answered }: ColumnProfile, separator: string): string[] | null {
  if (separator === " " && !areNamesOfOptions(entries)) return null;
  if (!entries.some(({ key }) => key.includes(separator))) return null;
  const written = joinedAt(entries, separator);
  const joining = respondents(written);
  const several = written.cells.length;
  const areOfOthers = areMadeOfOthers(written);
  const isAsked = several > 0 && asksSeveral(`${header} ${question}`);
  // Microsoft Forms ends each option so, the last one too.
  if (separator === ";" && answered >= CLOSED && entries.every(({ key }) => key.endsWith(separator)))
    return [...(countOptions(entries, separator)?.keys() ?? [])].sort(collator.compare);
  if (joining < Math.max(2, areOfOthers ? 0 : answered * 0.02)) return null;
  if (several === 1 && !areOfOthers && !isAsked) return null;

  const counts = separator === "," ? learnOptions(entries, separator) : countOptions(entries, separator);
  if (counts === null || counts.size > MOST_OPTIONS) return null;
  const known = knownOptions(counts, separator);
  for (const { key } of entries) {
    const options = splitKnownOptions(key, separator, known);
    if (new Set(options).size < options.length || !options.every((option) => counts.has(option))) return null;
  }
  const options = [...counts.keys()];
  let chosen = 0;
  let recurring = 0;
  let broken = 0;
  for (const [option, count] of counts) {
    chosen += count;
    if (count > 1) recurring += count;
    if (option.length > LONGEST_OPTION || !isBalanced(option)) broken += count;
  }
  if (broken > chosen * BROKEN) return null;
  const comma = separator === ",";
  const joined = joinedBy(entries, (key) => splitKnownOptions(key, separator, known));
  if (!isAsked && separator !== " " && areDetails(joined, comma, joining)) return null;
  if (several === 1 || (areOfOthers && joining < answered * 0.02)) return options.sort(collator.compare);
  if (isAsked && recurring >= chosen * 0.7 && options.length <= MOST_ASKED)
    return options.sort(collator.compare);
  if (recurring < chosen * (comma ? 0.9 : 0.7) || chosen < 2 * options.length) return null;
  // What a few typed under “other” is no option to combine.
  const isUsual = (option: string) => (counts.get(option) ?? 0) > 1;
  const usual = options.filter(isUsual).length;
  const combined = () =>
    entries.filter(({ key }) => splitKnownOptions(key, separator, known).every(isUsual)).length;
  const isFew = comma ? combined() <= usual : entries.length < options.length / 2;
  if (isFew && !(recurring === chosen && recombine(joined))) return null;
  return options.sort(collator.compare);
}

const collator = new Intl.Collator("fr", { numeric: true });

/** So many cells that keep one order are no accident. */
const ORDERED = 3;
/** Each option stands in so many different cells, on average. */
const REPEATED = 2.5;
/** So many joined cells are of parts that other cells have, too. */
const EXPLAINED = 2;
/** So many respondents who chose several leave out each option once, but by chance. */
const CHOOSING = 10;

function recombine(joined: Joined): boolean {
  if (!areInOneOrder(joined)) return false;
  const named = joined.cells.reduce((sum, { parts }) => sum + parts.length, 0);
  const options = new Set(joined.cells.flatMap(({ parts }) => parts)).size;
  const isRepeated = joined.cells.length >= ORDERED && named >= options * REPEATED;
  return isRepeated || explained(joined) >= EXPLAINED;
}

/** Whether the cells are answers with their details. The comma is in prose: it has to join what stands alone, too. */
const areDetails = (joined: Joined, comma: boolean, joining: number): boolean =>
  comma ? areLevels(joined) : joining >= CHOOSING && areBranches(joined);

const areMadeOfOthers = ({ cells, alone }: Joined): boolean =>
  cells.length > 0 && cells.every((cell) => isOfOthers(cell, alone));

/** More is prose. */
const MOST_NAMES = 40;
/** Of the names, this part stands alone in some cell. */
const ALONE = 0.75;

/** Names joined by spaces, as KoBo and ODK write them: no capitals, nearly all of them alone in some cell, none twice. */
function areNamesOfOptions(entries: readonly Entry[]): boolean {
  if (entries.length < 3) return false;
  const names = new Set<string>();
  const alone = new Set<string>();
  for (const { key } of entries) {
    if (!NAMES.test(key)) return false;
    const parts = key.split(" ");
    if (new Set(parts).size < parts.length) return false;
    for (const part of parts) names.add(part);
    if (names.size > MOST_NAMES) return false;
    if (parts.length === 1) alone.add(key);
  }
  return names.size >= 2 && alone.size >= names.size * ALONE;
}

const NAMES = /^[\p{Ll}\d_-]+(?: [\p{Ll}\d_-]+)*$/u;

function countOptions(entries: readonly Entry[], separator: string): ReadonlyMap<string, number> | null {
  const counts = new Map<string, number>();
  for (const { key, count } of entries) {
    for (const option of splitOptions(key, separator)) counts.set(option, (counts.get(option) ?? 0) + count);
    if (counts.size > MOST_OPTIONS) return null;
  }
  return counts;
}

function isBalanced(text: string): boolean {
  let open = 0;
  for (const char of text) {
    if (char === "(") open += 1;
    if (char === ")") open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
