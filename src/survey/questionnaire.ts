import type { Missing } from "./missing.ts";
import type { Wording } from "./wording.ts";

/** Kinds of files that hold a questionnaire. */
export type QuestionnaireKind = "limesurvey" | "xlsform" | "redcap" | "qualtrics" | "ddi";

/**
 * Questionnaire: what was asked, before anybody answered. Whatever tool wrote it, a question says under which headers
 * its answers are exported; what a file of answers makes of that is for `bindQuestionnaire` to find.
 */
export interface Questionnaire {
  readonly kind: QuestionnaireKind;
  /** Blank where it has none. */
  readonly title: Wording;
  /** Tags of the languages in which it can be answered, the main one first; empty where it does not say. */
  readonly languages: readonly string[];
  /** In the order of the questionnaire. */
  readonly questions: readonly AskedQuestion[];
  /** Headers of the columns that the tool adds to every export: dates, numbers of respondents. */
  readonly own: readonly string[];
  /** What the tool writes into a cell that nobody has filled, besides nothing: “N/A”. */
  readonly blanks: readonly string[];
}

/**
 * What answers to a question are.
 *
 * One of:
 * - `single`: one of a list, which may be an order or not
 * - `scale`: one of a list that is an order: answers of an array, steps, ratings
 * - `multiple`: any number of a list
 * - `numeric`, `date`, `text`
 * - `unsaid`: the questionnaire does not say: computed fields, lists that are drawn up while answering
 */
export type AskedKind = "single" | "scale" | "multiple" | "numeric" | "date" | "text" | "unsaid";

export interface AskedQuestion {
  /** What the questionnaire calls it. */
  readonly code: string;
  /** As asked, without markup. */
  readonly text: Wording;
  readonly kind: AskedKind;
  /** The answers offered, in order; of a multiple, its options; empty for other kinds, but for those that mean none. */
  readonly answers: readonly OfferedAnswer[];
  /** One alone; of a battery, one an item; of a multiple, one an option, in the order of `answers`. */
  readonly columns: readonly AskedColumn[];
  /** Of a multiple: the column where its options are joined, and by what. */
  readonly joined: JoinedColumn | null;
  /** Only some were asked: a blank says that it was not. */
  readonly isRouted: boolean;
}

/** The headers of a column, in all the ways in which the tool exports it. */
export interface AskedHeaders {
  /** As codes, the clearest first: “Q1[SQ001]”, “Q1_SQ001”. */
  readonly names: readonly string[];
  /** In words: “Which tools? [Mail]”. */
  readonly wordings: readonly string[];
}

export interface AskedColumn extends AskedHeaders {
  /** Of an item or an option, what it says; null where the question has one column. */
  readonly label: Wording | null;
}

export interface JoinedColumn extends AskedHeaders {
  readonly separator: string;
}

export interface OfferedAnswer {
  /** What the tool stores. */
  readonly code: string;
  /** What respondents read. */
  readonly label: Wording;
  /** Other words for it in exports, besides the label in every language. */
  readonly spellings: readonly string[];
  /** Why it is no answer, where the questionnaire says so; null where its words decide. */
  readonly missing: Missing | null;
}
