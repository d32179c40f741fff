import type { Brand } from "../lib/brand.ts";
import type { Category, Net } from "./category.ts";
import type { MissingCode } from "./missing.ts";
import type { Wording } from "./wording.ts";

/** Name of a variable, unique in its wave: the header, or “Score (2)” for a second “Score”. */
export type VariableId = Brand<"VariableId">;

/** Reads a string as a variable's name: for boundaries (files, links, codebooks) only. */
export const variableId = (name: string): VariableId => name as VariableId;

/**
 * What a variable is for.
 *
 * One of: `answer` (an indicator), `breakdown` (who answered: offered as filter and breakdown), `weight`,
 * `identifier`, `ignored`.
 */
export const ROLES = ["answer", "breakdown", "weight", "identifier", "ignored"] as const;

export type Role = (typeof ROLES)[number];

/** What a question asks for: each has its variable below. */
export const KINDS = [
  "single",
  "scale",
  "multiple",
  "numeric",
  "date",
  "identifier",
  "text",
] as const satisfies readonly VariableKind[];

/**
 * What is likely to tell who a respondent is.
 *
 * One of: `email`, `phone`, `name` (of a person), `words` (free text, nearly every cell of its own).
 */
export const PERSONAL = ["email", "phone", "name", "words"] as const;

export type Personal = (typeof PERSONAL)[number];

interface Common {
  readonly id: VariableId;
  /** Short name for titles and lists. */
  readonly label: Wording;
  /** The question as asked, where it is known. */
  readonly question?: Wording;
  /** What has to be said wherever the variable is shown: a choice of ours, a limit. */
  readonly note?: Wording;
  /** Columns of the file that hold it, from 0; several for a multiple spread over columns. */
  readonly columns: readonly number[];
  readonly role: Role;
  readonly missing: readonly MissingCode[];
  /** Set where the cells are likely to be personal data: left out of charts unless somebody decides otherwise. */
  readonly personal?: Personal;
}

/** One answer of several, in no order. */
export interface SingleVariable extends Common {
  readonly kind: "single";
  readonly categories: readonly Category[];
  readonly nets?: readonly Net[];
}

/** One answer of several, in order from least to most. */
export interface ScaleVariable extends Common {
  readonly kind: "scale";
  readonly categories: readonly Category[];
  readonly nets?: readonly Net[];
  /** Score of each category, in the same order, where a mean makes sense (0 to 5, 0 to 10). */
  readonly scores?: readonly number[];
  /** The cells are numbers, and the categories bands of them. */
  readonly bands?: Bands;
  /** `rising`: the last category is the desirable one, so that colours may run from difficulty to mastery. */
  readonly valence?: "rising";
}

/** How the cells of a column write numbers. */
export interface NumberFormat {
  readonly decimal: DecimalMark;
  /** “hab.”, “%”, “€”: shown after the number, and may stand behind it in the cells. */
  readonly unit?: string;
  /** Some cells have the other decimal mark. */
  readonly mixed?: true;
}

/** Bands: numbers cut into ranges; a band begins at its cut point and ends before the next. */
export interface Bands extends NumberFormat {
  /** Rising; one fewer than there are bands. */
  readonly cuts: readonly number[];
}

/** Any number of answers; each option has a base of its own. */
export interface MultipleVariable extends Common {
  readonly kind: "multiple";
  /** The options; `code` is the option's text in the cell, or its column's header. */
  readonly categories: readonly Category[];
  readonly nets?: readonly Net[];
  readonly storage: MultipleStorage;
}

export type MultipleStorage =
  /** One cell holds the chosen options, joined. */
  | { readonly kind: "delimited"; readonly separator: string }
  /** One column an option; the cell says yes by one of `chosen`, no by one of `unchosen` (a blank may be either). */
  | { readonly kind: "columns"; readonly chosen: readonly string[]; readonly unchosen: readonly string[] };

export interface NumericVariable extends Common, NumberFormat {
  readonly kind: "numeric";
}

export type DecimalMark = "," | ".";

export interface DateVariable extends Common {
  readonly kind: "date";
  readonly order: "dmy" | "mdy" | "ymd";
}

/** A number or code that names a respondent or a place: never computed with. */
export interface IdentifierVariable extends Common {
  readonly kind: "identifier";
}

export interface TextVariable extends Common {
  readonly kind: "text";
}

/** Variable: one question of the survey. Its kind decides what may be computed. */
export type Variable =
  | SingleVariable
  | ScaleVariable
  | MultipleVariable
  | NumericVariable
  | DateVariable
  | IdentifierVariable
  | TextVariable;

export type VariableKind = Variable["kind"];

/** A variable with answers to count: the others are not tabulated. */
export type CategoricalVariable = SingleVariable | ScaleVariable | MultipleVariable;

export const isCategorical = (variable: Variable): variable is CategoricalVariable =>
  variable.kind === "single" || variable.kind === "scale" || variable.kind === "multiple";
