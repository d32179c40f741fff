import {
  type KnownOptions,
  knownOptions,
  splitKnownOptions,
  splitOptions,
} from "../../table/split-options.ts";
import type { ColumnProfile } from "./column-profile.ts";
import type { Entry } from "./entry.ts";
import { asksSeveral } from "./header-words.ts";
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
  const several = entries.filter(
    ({ key }) => key.includes(separator) && splitOptions(key, separator).length > 1,
  );
  const joining = several.reduce((sum, { count }) => sum + count, 0);
  const areOfOthers = several.length > 0 && areMadeOfOthers(several, separator, entries);
  const isAsked = several.length > 0 && asksSeveral(`${header} ${question}`);
  // Microsoft Forms ends each option so, the last one too.
  if (separator === ";" && answered >= CLOSED && entries.every(({ key }) => key.endsWith(separator)))
    return [...(countOptions(entries, separator)?.keys() ?? [])].sort(collator.compare);
  if (joining < Math.max(2, areOfOthers ? 0 : answered * 0.02)) return null;
  if (several.length === 1 && !areOfOthers && !isAsked) return null;

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
  if (several.length === 1 || (areOfOthers && joining < answered * 0.02))
    return options.sort(collator.compare);
  if (isAsked && recurring >= chosen * 0.7 && options.length <= MOST_ASKED)
    return options.sort(collator.compare);
  if (recurring < chosen * (comma ? 0.9 : 0.7) || chosen < 2 * options.length) return null;
  // What a few typed under “other” is no option to combine.
  const isUsual = (option: string) => (counts.get(option) ?? 0) > 1;
  const usual = options.filter(isUsual).length;
  const combined = () =>
    entries.filter(({ key }) => splitKnownOptions(key, separator, known).every(isUsual)).length;
  const isFew = comma ? combined() <= usual : entries.length < options.length / 2;
  if (isFew && !(recurring === chosen && areInOneOrder(several, separator, known))) return null;
  return options.sort(collator.compare);
}

const collator = new Intl.Collator("fr", { numeric: true });

/** So many cells that keep one order are no accident: a questionnaire has its options in one. */
const ORDERED = 3;
/** Each option stands in so many different cells, on average. */
const REPEATED = 2.5;

function areInOneOrder(several: readonly Entry[], separator: string, known: KnownOptions): boolean {
  if (several.length < ORDERED) return false;
  const written = several.map(({ key }) => splitKnownOptions(key, separator, known));
  const named = written.reduce((sum, { length }) => sum + length, 0);
  if (named < new Set(written.flat()).size * REPEATED) return false;
  const before = new Set<string>();
  for (const options of written) {
    for (const [at, option] of options.entries())
      for (const later of options.slice(at + 1)) {
        if (before.has(`${later}\n${option}`)) return false;
        before.add(`${option}\n${later}`);
      }
  }
  return true;
}

/** “Guichet; Courrier” where “Guichet” and “Courrier” are answers, too. */
function areMadeOfOthers(several: readonly Entry[], separator: string, entries: readonly Entry[]): boolean {
  const alone = new Set(entries.map(({ key }) => key));
  return several.every(({ key }) => splitOptions(key, separator).every((option) => alone.has(option)));
}

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
