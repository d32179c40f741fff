/**
 * The wire between the page and the worker: types, and what gives way to what. Rows live in the worker; what crosses is this: a survey's
 * codebook and receipt, cross-tabs already hidden where they must be, counts, and the page of rows that is on screen.
 *
 * Every request gets one reply with its id, perhaps after progress. A failure is a reply with a code; never a string,
 * never silence. One worker holds the barometer, and one more each imported file: cancelling an import ends its worker
 * and frees its memory, and touches nothing else.
 *
 * Refused: one worker for all (cancelling by killing it would lose the other files), a library of remote objects
 * (the wire could not be read in one place).
 */

import type { Profile } from "../count/profile.ts";
import type { Layout } from "../read/layout.ts";
import type { Reading } from "../read/reading.ts";
import type { Receipt } from "../read/receipt.ts";
import type { CrossTab } from "../stats/cross-tab.ts";
import type { Gaps } from "../stats/gaps.ts";
import type { WeightReport } from "../stats/weight-report.ts";
import type { ComputedRow } from "../survey/aggregate.ts";
import type { Headline, Opening } from "../survey/barometer.ts";
import type { CategoryCode } from "../survey/category.ts";
import type { Closed } from "../survey/closed.ts";
import type { CodeBook } from "../survey/codebook.ts";
import type { CodebookChanges } from "../survey/codebook-changes.ts";
import type { Correction } from "../survey/correction.ts";
import type { FoundClusters } from "../survey/design.ts";
import type { Doubt } from "../survey/doubt.ts";
import type { Filter } from "../survey/filter.ts";
import type { Indicator } from "../survey/indicator.ts";
import type { Issue } from "../survey/issue.ts";
import type { OrderProposal } from "../survey/order-proposal.ts";
import type { Comparable, PublishedFigure } from "../survey/published-figure.ts";
import type { Question } from "../survey/question.ts";
import type { QuestionnaireKind } from "../survey/questionnaire.ts";
import type { VariableId } from "../survey/variable.ts";
import type { Weighting } from "../survey/weighting.ts";
import type { Wording } from "../survey/wording.ts";
import type { Fingerprint } from "../table/fingerprint.ts";

export type { Fingerprint, Reading, Receipt };

/** A survey that is open in a worker, without its rows. */
export interface OpenedSurvey {
  /** What requests and links call it: the resource's name, or “file” for an imported one. */
  readonly name: string;
  /** Name of the file it was read from. */
  readonly file: string;
  /** Published with the page, or somebody's own file, on their own screen. */
  readonly origin: "barometer" | "file";
  /** What may be asked of a survey that is published under a threshold; null: everything. */
  readonly closed: Closed | null;
  readonly codebook: CodeBook;
  readonly indicators: readonly Indicator[];
  readonly comparable: readonly Comparable[];
  /** As read, duplicates and blanks included. */
  readonly headers: readonly string[];
  readonly rows: number;
  /** Of the cells as read, whatever was corrected since. */
  readonly fingerprint: Fingerprint;
  /** Grows with each correction: an answer given before it is not of this codebook. */
  readonly revision: number;
  /** Of each column, its place in the file, where only a part of the file is here; null: all of it is. */
  readonly places: readonly number[] | null;
  readonly receipt: Receipt;
  /** For scripts that read the file again. */
  readonly layout: Layout;
  readonly issues: readonly Issue[];
}

/** An imported file: what was inferred of it, adopted from a saved codebook, and corrected. */
export interface ImportedSurvey extends OpenedSurvey {
  /** Indicators that came with a saved codebook; the others follow from the variables. */
  readonly written: readonly Indicator[];
  /** What is not as the saved codebook has it; null where none was adopted. */
  readonly changes: CodebookChanges | null;
  /** What was set by hand, here or in the saved codebook; the rest was found. */
  readonly reading: Partial<Reading>;
  /** The questionnaire that the file is read by; null where it is read by none. */
  readonly questionnaire: QuestionnaireUse | null;
  /** Guesses that the file does not prove, as the codebook in use answers them. */
  readonly doubts: readonly Doubt[];
  /** By what respondents seem to have been drawn in groups, where nobody has said; null: by nothing. */
  readonly clusters: FoundClusters | null;
  /** Places, among the corrections asked for, of those that cannot be made. */
  readonly refused: readonly number[];
}

/** A questionnaire in use. */
export interface QuestionnaireUse {
  readonly kind: QuestionnaireKind;
  /** Blank where it has none. */
  readonly title: Wording;
  /** How many it asks. */
  readonly questions: number;
  /** How many of them the file has. */
  readonly found: number;
}

/** A saved codebook, or a questionnaire: what a file of answers can be read by. */
export interface CodebookFile {
  readonly file: Blob;
  readonly name: string;
}

export interface OpenedBarometer {
  readonly title: Wording;
  readonly opening: Opening;
  readonly headlines: readonly Headline[];
  readonly figures: readonly PublishedFigure[];
  readonly surveys: readonly OpenedSurvey[];
}

/** Respondents by answer to one variable, under every filter but its own. */
export interface Facet {
  readonly variable: VariableId;
  /**
   * One per category, in the order of the codebook; null where it is hidden. None at all where a closed survey says
   * nothing of this variable beside the filters that there are.
   */
  readonly categories: readonly (number | null)[] | null;
}

export interface Sort {
  /** Column of the file, from 0. */
  readonly column: number;
  readonly direction: "ascending" | "descending";
}

export interface RowsPage {
  /** How many rows pass the filter and the search. */
  readonly total: number;
  readonly start: number;
  /** Number of each row in the file's data, from 1. */
  readonly numbers: readonly number[];
  /** Cells as read. */
  readonly cells: readonly (readonly string[])[];
}

export interface ComputedRows {
  /** How many rows pass the filter. */
  readonly total: number;
  readonly rows: readonly ComputedRow[];
}

/** What a variable holds, and what of it is likely to be one answer written twice. */
export interface VariableProfile extends Profile {
  /** A closed survey tells nothing of it: all numbers are 0. */
  readonly isConcealed: boolean;
  readonly nearEqual: readonly (readonly CategoryCode[])[];
  /** Orders that its answers may have, where they are in none. */
  readonly orders: readonly OrderProposal[];
}

/** Weights, and what they do to the sample. */
export interface Weighed {
  /** One per row of the file; null for a respondent who cannot be given one. None of a closed survey. */
  readonly weights: readonly (number | null)[];
  readonly report: WeightReport;
}

/** What may be asked, and what comes back. */
export interface Operations {
  readonly "open-barometer": { readonly ask: object; readonly answer: OpenedBarometer };
  readonly "open-file": {
    readonly ask: {
      readonly file: Blob;
      readonly name: string;
      readonly reading?: Partial<Reading>;
      /** To read the file by. */
      readonly codebook?: CodebookFile;
      readonly corrections?: readonly Correction[];
    };
    readonly answer: ImportedSurvey;
  };
  /** Whether a file is a questionnaire, which is opened as a codebook is. */
  readonly recognise: {
    readonly ask: { readonly file: Blob; readonly name: string };
    readonly answer: { readonly isQuestionnaire: boolean };
  };
  /** Reads the open file by a codebook; by the inferred one again where null. */
  readonly adopt: {
    readonly ask: { readonly codebook: CodebookFile | null };
    readonly answer: ImportedSurvey;
  };
  /** All corrections in force, in order: those made before are replaced. */
  readonly correct: {
    readonly ask: { readonly corrections: readonly Correction[] };
    readonly answer: ImportedSurvey;
  };
  readonly answer: {
    readonly ask: { readonly survey: string; readonly question: Question };
    readonly answer: CrossTab;
  };
  /** Questions whose figures leave together: hidden so that none gives away what another hides. */
  readonly release: {
    readonly ask: { readonly survey: string; readonly questions: readonly Question[] };
    /** One for each question. */
    readonly answer: readonly CrossTab[];
  };
  /** Every group of some breakdowns against all others, for one outcome of a question. */
  readonly gaps: {
    readonly ask: {
      readonly survey: string;
      readonly question: Question;
      /** Place among the outcomes of the measure. */
      readonly outcome: number;
      readonly breakdowns: readonly VariableId[];
      /** Of every two of the breakdowns together, in place of each alone. */
      readonly crossed: boolean;
    };
    readonly answer: Gaps;
  };
  readonly weigh: {
    readonly ask: { readonly survey: string; readonly weighting: Weighting };
    readonly answer: Weighed;
  };
  readonly facets: {
    readonly ask: {
      readonly survey: string;
      readonly filter: Filter;
      readonly variables: readonly VariableId[];
    };
    /** `selected`: respondents who pass the filter; null where that is hidden. */
    readonly answer: { readonly facets: readonly Facet[]; readonly selected: number | null };
  };
  readonly profile: {
    readonly ask: { readonly survey: string };
    readonly answer: readonly VariableProfile[];
  };
  /** The first figures, in the order of the file, of a variable of an aggregate. */
  readonly computed: {
    readonly ask: {
      readonly survey: string;
      readonly variable: VariableId;
      readonly filter: Filter;
      readonly count: number;
    };
    readonly answer: ComputedRows;
  };
  /** All cells of a column of the file, from 0, as read. */
  readonly column: {
    readonly ask: { readonly survey: string; readonly column: number };
    readonly answer: readonly string[];
  };
  readonly rows: {
    readonly ask: {
      readonly survey: string;
      readonly filter: Filter;
      readonly search: string;
      readonly sort: Sort | null;
      readonly start: number;
      readonly count: number;
    };
    readonly answer: RowsPage;
  };
}

export type Operation = keyof Operations;
export type Ask<Name extends Operation> = Operations[Name]["ask"];
export type Answer<Name extends Operation> = Operations[Name]["answer"];

/** Why a request could not be answered; worded by `i18n` from its code and params. */
export interface Failure {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What is computed in steps gives way to the next of its kind: there is no need to wait before that is asked. */
export const givesWay = (operation: Operation): boolean => operation === "gaps";

/** A question, told from all others. */
export const questionKey = (operation: Operation, ask: unknown): string =>
  `${operation} ${JSON.stringify(ask)}`;

/** Nobody wants the answer any more. */
export const STOPPED: Failure = { code: "stopped", params: {} };

export type Request = {
  [Name in Operation]: { readonly id: number; readonly operation: Name; readonly ask: Ask<Name> };
}[Operation];

export interface Progress {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly rows: number;
}

export type Reply =
  | { readonly id: number; readonly kind: "answer"; readonly answer: unknown }
  | { readonly id: number; readonly kind: "failure"; readonly failure: Failure }
  | { readonly id: number; readonly kind: "progress"; readonly progress: Progress };
