import { numberOf } from "../../table/number-of.ts";
import type { Cells } from "./batch.ts";

/** The header of a table: how many records make it, a name for each column, and questions in full where it has them. */
export interface HeaderRows {
  /** 1 for nearly all files; 0 where the first record is an answer. */
  readonly count: number;
  readonly names: Cells;
  readonly questions: Cells | null;
  /** What stands over several names, repeated over each. */
  readonly groups: Cells | null;
}

/** The header that begins with the first of these records. */
export function headerRowsOf(records: readonly Cells[]): HeaderRows {
  return (
    withImportIds(records) ??
    overQuestions(records) ??
    overOptions(records) ??
    overNames(records) ??
    withoutHeader(records) ??
    ordinary(records)
  );
}

const ordinary = ([header = []]: readonly Cells[]): HeaderRows => ({
  count: 1,
  names: header,
  questions: null,
  groups: null,
});

/** Qualtrics: short names, questions, then `{"ImportId":"QID1"}` under each. */
function withImportIds([names, questions, ids]: readonly Cells[]): HeaderRows | null {
  if (!names || !questions || !ids || ids.length < 2) return null;
  const told = ids.filter((cell) => /^\{"ImportId"/i.test(cell.trim())).length;
  return told * 2 > ids.length ? { count: 3, names, questions, groups: null } : null;
}

/**
 * 1KA, and Qualtrics without its third record: a number of the question, such as “Q5a”, over its wording, which is a
 * sentence more often than not, holds no number alone, comes back in no answer, and is longer than answers are. What
 * Qualtrics adds to every reply has a name of its own.
 */
function overQuestions([codes, wordings, ...answers]: readonly Cells[]): HeaderRows | null {
  if (!codes || !wordings || answers.length < FEW) return null;
  const codeOf = (column: number) => codes[column]?.trim() ?? "";
  const wordingOf = (column: number) => wordings[column]?.trim() ?? "";
  const named = codes.flatMap((_, column) => (codeOf(column) === "" ? [] : [column]));
  const asked = named.filter((column) => !OF_QUALTRICS.test(codeOf(column)));
  const numbered = asked.filter((column) => QUESTION_CODE.test(codeOf(column))).length;
  const sentences = asked.filter((column) => /\s\S+\s/.test(wordingOf(column))).length;
  if (asked.length < 2 || numbered < asked.length * NEARLY_ALL || sentences * 2 < asked.length) return null;
  if (named.some((column) => wordingOf(column) === "" || isNumber(wordingOf(column)))) return null;
  const looked = answers.slice(0, LOOKED_AT);
  const longer = asked.filter((column) => {
    const cells = looked.map((record) => record[column]?.trim() ?? "").filter((cell) => cell !== "");
    const wording = wordingOf(column);
    return (
      !cells.includes(wording) &&
      cells.filter((cell) => cell.length < wording.length).length * 2 >= cells.length
    );
  });
  return longer.length < asked.length * NEARLY_ALL
    ? null
    : { count: 2, names: codes, questions: codes.map((_, column) => wordings[column] ?? ""), groups: null };
}

const OF_QUALTRICS =
  /^(?:StartDate|EndDate|Status|IPAddress|Progress|Duration \(in seconds\)|Finished|RecordedDate|ResponseId|Recipient\w+|ExternalReference|ExternalDataReference|Location\w+|DistributionChannel|UserLanguage)$/;
/** “Q1”, “Q5a”, “Q9_4_text”, “F12.3”: letters, a number, and what tells its parts. */
const QUESTION_CODE = /^[a-z]{1,4}[-_. ]?\d+(?:[-_. ]?[a-z0-9]+)*$/i;
const NEARLY_ALL = 0.9;

/** What SurveyMonkey writes under a question that has no options. */
const NO_OPTION = /^(open-ended response|response|réponse|réponse libre|réponse ouverte)$/i;

/** Blank, or what Python's pandas calls a column without a name. */
const NAMELESS = /^(?:Unnamed: \d+(?:_level_\d+)?)?$/;

const isNumber = (cell: string | undefined): boolean =>
  numberOf(cell ?? "", ".") !== null || numberOf(cell ?? "", ",") !== null;

/**
 * SurveyMonkey, and merged cells of a spreadsheet: a question over its options, written once and blank until the next.
 * The second record is a header only if it fills every blank of the first, is blank where the first column has its
 * name, and holds no number: answers do.
 */
function overOptions([questions, options, ...answers]: readonly Cells[]): HeaderRows | null {
  if (!questions || !options || answers.length === 0 || options.length !== questions.length) return null;
  const isBlank = (cell: string | undefined) => NAMELESS.test((cell ?? "").trim());
  const carried = questions.filter((cell, column) => isBlank(cell) && !isBlank(options[column])).length;
  const empty = questions.some((cell, column) => isBlank(cell) && isBlank(options[column]));
  const words = options.filter((cell) => !isBlank(cell));
  const told = words.some((cell) => NO_OPTION.test(cell.trim()));
  // A first column without a name numbers the rows, the options among them.
  const hasRowNumbers = told && isBlank(questions[0]) && isNumber(options[0]);
  if (empty || carried < (told ? 0 : 1) || words.length < 2) return null;
  if (isBlank(questions[0]) && !hasRowNumbers) return null;
  if (!told && (!isBlank(options[0]) || isBlank(answers[0]?.[0]))) return null;
  if (options.some((cell, column) => isNumber(cell) && !(hasRowNumbers && column === 0))) return null;

  let question = "";
  const names = questions.map((cell, column) => {
    if (!isBlank(cell)) question = cell.trim();
    const option = options[column]?.trim() ?? "";
    if (hasRowNumbers && column === 0) return "";
    return option === "" || NO_OPTION.test(option) ? question : `${question}: ${option}`;
  });
  return { count: 2, names, questions: null, groups: null };
}

/**
 * Framaforms, and spreadsheets: a row of names with no blank and no number, that no answer repeats, under a row
 * that is blank more often than not and names what several of them have in common.
 */
function overNames([above, names, ...answers]: readonly Cells[]): HeaderRows | null {
  if (!above || !names || above.length !== names.length || answers.length < FEW) return null;
  const told = above.filter((cell) => cell.trim() !== "").length;
  if (told < 2 || told * 2 > above.length) return null;
  const words = names.map((cell) => cell.trim());
  if (words.includes("")) return null;
  if (words.some((cell) => numberOf(cell, ".") !== null || numberOf(cell, ",") !== null)) return null;
  const looked = answers.slice(0, LOOKED_AT);
  const said = words.filter((word, column) => {
    const cells = new Set(looked.map((record) => record[column]?.trim() ?? ""));
    cells.delete("");
    // A column that says its own name and nothing else is an option that some chose.
    return cells.has(word) && cells.size > 1;
  });
  if (said.length > words.length * RECURRING) return null;
  let group = "";
  const groups = above.map((cell, column) => {
    if (cell.trim() !== "") group = cell.trim();
    // A name that asks something is of no question over it, and ends it.
    else if (words[column]?.endsWith("?")) group = "";
    return group;
  });
  // “Autre, précisez” may stand under several questions, but hardly twice under one.
  const distinct = new Set(words.map((word, column) => `${groups[column]}\n${word}`)).size;
  if (distinct < words.length * DISTINCT) return null;
  return { count: 2, names, questions: null, groups };
}

/** So many answers show what their columns hold. */
const FEW = 3;
/** A few names may be somebody's answer, or stand twice. */
const RECURRING = 0.05;
const DISTINCT = 0.9;
const ENOUGH = 5;
const LOOKED_AT = 200;

/**
 * A file that begins with an answer: each of its cells is a number among numbers, or comes back further down; or most
 * of its cells come back again and again in columns of few answers. A name does neither.
 */
function withoutHeader(records: readonly Cells[]): HeaderRows | null {
  const [first, ...rest] = records.slice(0, LOOKED_AT);
  if (!first || first.length < 2 || rest.length < ENOUGH) return null;
  if (!holdsNumbers(first, rest) && !isAnswered(first, rest)) return null;
  return { count: 0, names: first.map(() => ""), questions: null, groups: null };
}

function holdsNumbers(first: Cells, rest: readonly Cells[]): boolean {
  let numbers = 0;
  const fits = first.every((cell, column) => {
    if (cell.trim() === "") return false;
    const below = rest.map((record) => record[column]);
    if (isNumber(cell)) {
      numbers += 1;
      return !isYear(cell) && below.every(isNumber);
    }
    return below.includes(cell);
  });
  return fits && numbers > 0;
}

function isAnswered(first: Cells, rest: readonly Cells[]): boolean {
  // The names may stand again further down, where files were joined.
  const others = rest.filter((record) => record.some((cell, column) => cell !== first[column]));
  let closed = 0;
  let again = 0;
  first.forEach((cell, column) => {
    const below = others.map((record) => record[column]?.trim() ?? "").filter((other) => other !== "");
    const answers = new Set(below).size;
    // A column of one answer, or of it and its opposite, is an option that is called by it.
    if (cell.trim() === "" || answers < FEW || answers > MOST_ANSWERS || below.length < 2 * answers) return;
    closed += 1;
    const count = below.filter((other) => other === cell.trim()).length;
    if (count >= FEW && count >= below.length * OFTEN) again += 1;
  });
  return again >= FEW && again * 2 > closed;
}

/** What more answers than these have in common is a text. */
const MOST_ANSWERS = 30;
/** What this part answers comes back. */
const OFTEN = 0.02;

/** Years head the columns of wide files. */
const isYear = (cell: string): boolean => /^(19|20)\d\d$/.test(cell.trim());
