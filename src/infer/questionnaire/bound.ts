import type { Battery } from "../../survey/codebook.ts";
import type { Issue } from "../../survey/issue.ts";
import type { MissingCode } from "../../survey/missing.ts";
import type { AskedColumn, AskedQuestion } from "../../survey/questionnaire.ts";
import type { Variable } from "../../survey/variable.ts";
import { wording } from "../../survey/wording.ts";
import type { ColumnProfile } from "../columns/column-profile.ts";
import type { Kind } from "../columns/kind.ts";
import { personalOf } from "../columns/personal-data.ts";
import { roleOf } from "../roles/role-of.ts";
import { described } from "./described.ts";
import type { FileOfAnswers } from "./file-of-answers.ts";
import type { Form } from "./match-answers.ts";

/** A question as the file has it. */
export interface Bound {
  readonly variables: readonly Variable[];
  readonly battery: Battery | null;
  readonly issues: readonly Issue[];
}

/** A column of the file, and what it was asked as. */
export interface Placed {
  readonly asked: AskedColumn;
  /** From 0. */
  readonly column: number;
}

/** What binding a question needs to know besides the question. */
export interface Binding {
  readonly file: FileOfAnswers;
  /** How most of the file writes answers. */
  readonly usual: Form;
  /** What the tool writes where nobody answered. */
  readonly blanks: readonly string[];
  /** Whether respondents were asked everything in it: a codebook of data describes weights and numbers of persons too. */
  readonly isAsked: boolean;
}

/** The blank, and what the tool writes for it in these columns. */
export function blanksOf(
  question: AskedQuestion,
  columns: readonly number[],
  { file, blanks }: Binding,
): MissingCode[] {
  const kind = question.isRouted ? "not-asked" : "no-answer";
  const offered = new Set(question.answers.flatMap(({ code, label }) => [code, label.text]));
  const written = new Set(file.entries(columns).map(({ key }) => key));
  const said = blanks.filter((blank) => written.has(blank) && !offered.has(blank));
  return ["", ...said].map((code) => ({ code, kind, label: wording(code) }));
}

/** One code once: what was said first holds. */
export function withoutTwins(codes: readonly MissingCode[]): MissingCode[] {
  const known = new Map<string, MissingCode>();
  for (const each of codes) if (!known.has(each.code)) known.set(each.code, each);
  return [...known.values()];
}

/** The variable of one column, its role found by the question's words where the header has none. */
export function variableAt(
  { asked, column }: Placed,
  question: AskedQuestion,
  kind: Kind,
  missing: readonly MissingCode[],
  profile: ColumnProfile,
  { file, isAsked }: Binding,
): Variable {
  const inferred = file.inferred(column);
  const words = described(question, asked);
  const read = { ...profile, header: `${(words.question ?? words.label).text}` };
  const personal = personalOf(kind, read) ?? inferred.personal ?? null;
  const role = roleOf(kind, read);
  const hidden = personal !== null && personal !== "words";
  return {
    ...kind,
    id: inferred.id,
    ...words,
    columns: [column],
    role: hidden ? "ignored" : isAsked && role === "weight" ? "answer" : role,
    missing,
    ...(personal && (kind.kind === "text" || hidden) ? { personal } : {}),
  } as Variable;
}
