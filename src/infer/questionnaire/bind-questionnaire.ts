import { fold } from "../../lib/fold.ts";
import type { Battery, CodeBook } from "../../survey/codebook.ts";
import type { Issue } from "../../survey/issue.ts";
import type { AskedQuestion, Questionnaire } from "../../survey/questionnaire.ts";
import type { Variable } from "../../survey/variable.ts";
import { bindJoined } from "./bind-joined.ts";
import { bindListed } from "./bind-listed.ts";
import { bindBoxes } from "./bind-multiple.ts";
import { bindOpen } from "./bind-open.ts";
import { type Binding, type Bound, blanksOf, type Placed, withoutTwins } from "./bound.ts";
import { described } from "./described.ts";
import { type AnsweredSheet, FileOfAnswers } from "./file-of-answers.ts";
import { findColumns } from "./find-columns.ts";
import { countOffered, type Form } from "./match-answers.ts";

/** A file of answers read by its questionnaire. */
export interface QuestionnaireBound {
  readonly codebook: CodeBook;
  readonly issues: readonly Issue[];
  /** Questions of the questionnaire that the file has. */
  readonly found: number;
  /** Columns of the file that a question explains. */
  readonly columns: ReadonlySet<number>;
}

/** A question with the columns where the file has it. */
interface Located {
  readonly question: AskedQuestion;
  readonly placed: readonly Placed[];
  /** Where its options are joined. */
  readonly joined: number | null;
}

/**
 * Reads a file of answers by the questionnaire that was asked: what is found in both is as the questionnaire has it,
 * the rest as it was inferred, and what does not match is told.
 *
 * @param inferred - what the file itself says
 */
export function bindQuestionnaire(
  questionnaire: Questionnaire,
  sheet: AnsweredSheet,
  inferred: CodeBook,
): QuestionnaireBound {
  const file = new FileOfAnswers(sheet);
  const located = locate(questionnaire, sheet);
  const binding: Binding = {
    file,
    usual: usualForm(located, file),
    blanks: questionnaire.blanks,
    isAsked: questionnaire.kind !== "ddi",
  };
  const taken = new Set<number>();
  const ids = new Set(file.names);
  const variables: Variable[] = [];
  const batteries: Battery[] = [];
  const issues: Issue[] = [];
  let found = 0;
  for (const { question, placed, joined } of located) {
    if (placed.length === 0 && joined === null) continue;
    found += 1;
    const bound = bind(question, placed, joined, nameFor(question, placed, inferred, ids), binding);
    variables.push(...bound.variables);
    if (bound.battery) batteries.push(bound.battery);
    issues.push(...bound.issues);
    for (const variable of bound.variables) ids.add(variable.id);
    for (const { column } of placed) taken.add(column);
    if (joined !== null) taken.add(joined);
  }

  const others = unasked(inferred, taken, file);
  const all = [...variables, ...others].sort((a, b) => (a.columns[0] ?? 0) - (b.columns[0] ?? 0));
  const untouched = new Set(others.map(({ id }) => id));
  return {
    // The questionnaire of another survey says nothing of this one, not even its title.
    codebook: found === 0 ? inferred : codebookOf(questionnaire, inferred, all, batteries, untouched),
    issues: [...unmatched(questionnaire, located, taken, file), ...issues],
    found,
    columns: taken,
  };
}

function locate(questionnaire: Questionnaire, { headers, questions }: AnsweredSheet): Located[] {
  const asked = questionnaire.questions.flatMap(({ columns, joined }) => [
    ...columns,
    ...(joined ? [joined] : []),
  ]);
  const places = findColumns(asked, headers, questions);
  let at = 0;
  const next = () => {
    const place = places[at] ?? null;
    at += 1;
    return place;
  };
  return questionnaire.questions.map((question) => {
    const placed = question.columns.flatMap((column) => {
      const place = next();
      return place === null ? [] : [{ asked: column, column: place }];
    });
    return { question, placed, joined: question.joined ? next() : null };
  });
}

/** Whether the file writes codes or labels, told by the questions where it can only be one of them. */
function usualForm(located: readonly Located[], file: FileOfAnswers): Form {
  let codes = 0;
  let labels = 0;
  for (const { question, placed } of located) {
    if (question.kind !== "single" && question.kind !== "scale") continue;
    const entries = file.entries(placed.map(({ column }) => column));
    const coded = countOffered(question.answers, entries, "codes");
    const labelled = countOffered(question.answers, entries, "labels");
    if (coded > labelled) codes += 1;
    if (labelled > coded) labels += 1;
  }
  return labels > codes ? "labels" : "codes";
}

function bind(
  question: AskedQuestion,
  placed: readonly Placed[],
  joined: number | null,
  id: string,
  binding: Binding,
): Bound {
  const bound = bindByKind(question, placed, joined, id, binding);
  const { file } = binding;
  if (!bound) return asInferred(question, placed, joined, binding);
  if (joined === null || placed.length === 0) return bound;
  // The same answers a second time, joined: nothing is counted twice.
  return { ...bound, variables: [...bound.variables, { ...file.inferred(joined), role: "ignored" }] };
}

function bindByKind(
  question: AskedQuestion,
  placed: readonly Placed[],
  joined: number | null,
  id: string,
  binding: Binding,
): Bound | null {
  switch (question.kind) {
    case "single":
    case "scale":
      return bindListed(question, placed, binding);
    case "multiple":
      return placed.length > 0
        ? bindBoxes(question, placed, id, binding)
        : bindJoined(question, joined ?? 0, binding);
    case "numeric":
    case "date":
    case "text":
      return bindOpen(question, placed, binding);
    case "unsaid":
      return null;
  }
}

/** What the questionnaire does not say, or the cells contradict, is as it was inferred, with the question's words. */
function asInferred(
  question: AskedQuestion,
  placed: readonly Placed[],
  joined: number | null,
  binding: Binding,
): Bound {
  const { file } = binding;
  const all = [
    ...placed.map(({ asked, column }) => ({ asked, column })),
    ...(joined === null ? [] : [{ asked: null, column: joined }]),
  ];
  const variables = all.map(({ asked, column }): Variable => {
    const variable = file.inferred(column);
    const missing = withoutTwins([...blanksOf(question, [column], binding), ...variable.missing]);
    return { ...variable, ...described(question, asked), missing };
  });
  if (question.kind === "unsaid") return { variables, battery: null, issues: [] };
  const column = all[0]?.column ?? 0;
  const [example] = file.profile(column).entries;
  const count = all.reduce((sum, each) => sum + file.profile(each.column).answered, 0);
  return {
    variables,
    battery: null,
    issues: [
      {
        code: "answers-not-offered",
        severity: "warning",
        count,
        where: { row: 1, column },
        params: { name: file.name(column), example: (example?.key ?? "").slice(0, 80) },
      },
    ],
  };
}

/** A multiple in columns keeps the name that was inferred for it, so that links and corrections still mean it. */
function nameFor(
  question: AskedQuestion,
  placed: readonly Placed[],
  inferred: CodeBook,
  ids: ReadonlySet<string>,
): string {
  const columns = new Set(placed.map(({ column }) => column));
  const former = inferred.variables.find(
    (variable) => variable.columns.length > 1 && variable.columns.some((column) => columns.has(column)),
  );
  const names = [...(former ? [former.id as string] : []), question.code, `${question.code} …`];
  for (let copy = 2; ; copy += 1) {
    const free = names.find((name) => name !== "" && !ids.has(name));
    if (free !== undefined) return free;
    names.push(`${question.code} (${copy})`);
  }
}

/** Variables of the columns that no question explains; one that shares some with a question is taken apart. */
function unasked(inferred: CodeBook, taken: ReadonlySet<number>, file: FileOfAnswers): Variable[] {
  return inferred.variables.flatMap((variable) => {
    const left = variable.columns.filter((column) => !taken.has(column));
    if (left.length === variable.columns.length) return [variable];
    return left.map((column) => file.inferred(column));
  });
}

function codebookOf(
  { title }: Questionnaire,
  inferred: CodeBook,
  variables: readonly Variable[],
  batteries: readonly Battery[],
  untouched: ReadonlySet<string>,
): CodeBook {
  const kept = (inferred.batteries ?? []).filter(({ items }) => items.every((id) => untouched.has(id)));
  const all = [...batteries, ...kept];
  const weighs = variables.some(({ id, role }) => id === inferred.weight && role === "weight");
  return {
    wave: title.text === "" ? inferred.wave : { ...inferred.wave, title },
    variables,
    weight: weighs ? inferred.weight : null,
    ...(all.length > 0 ? { batteries: all } : {}),
  };
}

/** Questions without a column, and columns without a question. */
function unmatched(
  { questions, own }: Questionnaire,
  located: readonly Located[],
  taken: ReadonlySet<number>,
  file: FileOfAnswers,
): Issue[] {
  const lost = located.flatMap(({ question, placed, joined }) => {
    if (joined !== null || placed.length === question.columns.length) return [];
    if (placed.length === 0) return [question.code];
    return question.columns
      .filter((column) => placed.every(({ asked }) => asked !== column))
      .map(({ names }) => names[0] ?? question.code);
  });
  const isOwn = new Set(own.map(fold));
  const strange = file.names.flatMap((_, column) =>
    taken.has(column) || isOwn.has(fold(file.sheet.headers[column] ?? "")) ? [] : [column],
  );
  const [first = null] = strange;
  return [
    ...(lost.length === 0
      ? []
      : [issue("questions-not-found", "warning", lost.length, null, lost[0] ?? "", questions.length)]),
    ...(first === null
      ? []
      : [issue("columns-not-asked", "info", strange.length, first, file.name(first), file.names.length)]),
  ];
}

const issue = (
  code: string,
  severity: Issue["severity"],
  count: number,
  column: number | null,
  name: string,
  all: number,
): Issue => ({
  code,
  severity,
  count,
  where: column === null ? null : { row: 1, column },
  params: { name, all },
});
