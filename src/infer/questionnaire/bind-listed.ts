import { type Category, categoryCode } from "../../survey/category.ts";
import type { Issue } from "../../survey/issue.ts";
import type { AskedQuestion } from "../../survey/questionnaire.ts";
import type { Variable } from "../../survey/variable.ts";
import { wording } from "../../survey/wording.ts";
import { numberOf } from "../../table/number-of.ts";
import { byText, type ColumnProfile } from "../columns/column-profile.ts";
import type { Entry } from "../columns/entry.ts";
import type { Kind } from "../columns/kind.ts";
import { placesOf } from "../columns/places-of.ts";
import { strayIssue } from "../columns/stray-issue.ts";
import { inferKind } from "../infer-variable.ts";
import { type Binding, type Bound, blanksOf, type Placed, variableAt, withoutTwins } from "./bound.ts";
import { formOf } from "./match-answers.ts";
import { type AnswersRead, readAnswers } from "./read-answers.ts";

/** A column with more answers that nobody has offered holds something else. */
const MOST_ADDED = 200;

/**
 * One answer of a list, in one column or in several that share the list. All columns are read alike, so that a battery
 * is on one scale; answers that were not offered come last.
 *
 * @returns null where no cell is an answer that was offered, though some hold something
 */
export function bindListed(
  question: AskedQuestion,
  placed: readonly Placed[],
  binding: Binding,
): Bound | null {
  const { file, usual } = binding;
  const columns = placed.map(({ column }) => column);
  const blanks = blanksOf(question, columns, binding);
  const isBlank = new Set(blanks.map(({ code }) => code));
  const entries = file.entries(columns).filter(({ key }) => !isBlank.has(key));
  const read = readAnswers(question.answers, entries, formOf(question.answers, entries, usual));

  // Words for missing answers that the questionnaire does not offer were put in after it.
  const recognised = columns.flatMap((column) => file.profile(column).missing);
  const isMissing = new Set(recognised.map(({ code }) => code));
  const strays = read.strays.filter(({ key }) => !isMissing.has(key)).sort((a, b) => byText(a.key, b.key));
  if (strays.length > MOST_ADDED || (read.matched === 0 && strays.length > 0)) return null;

  const answers = new Set(
    read.categories.flatMap(({ code, spellings = [] }) => [code as string, ...spellings]),
  );
  const missing = withoutTwins([
    ...blanks,
    ...read.missing,
    ...recognised.filter(({ code }) => !answers.has(code)),
  ]);
  const added = strays.map(({ key }): Category => ({ code: categoryCode(key), label: wording(key) }));
  const categories = [...read.categories, ...added];
  if (categories.length === 0) return null;
  const variables = placed.map((each): Variable => {
    const profile = inWords(file.profile(each.column), categories, file.entries([each.column]));
    const kind = kindOf(question, read, categories, profile, binding);
    return variableAt(each, question, kind, missing, profile, binding);
  });
  return {
    variables,
    battery: variables.length > 1 ? { label: question.text, items: variables.map(({ id }) => id) } : null,
    issues: placed.flatMap((each) => notOffered(each, strays, binding)),
  };
}

/** A list that is no array and no rating is a scale where its words say so; its order is that of the questionnaire. */
function kindOf(
  question: AskedQuestion,
  { categories: offered }: AnswersRead,
  categories: readonly Category[],
  profile: ColumnProfile,
  { file }: Binding,
): Kind {
  const labels = offered.map(({ label }) => ({ key: label.text, count: 2 }));
  const words = { ...profile, entries: labels, answered: 2 * labels.length, rows: 2 * labels.length };
  const isScale = question.kind === "scale" || inferKind(words, file.sheet.decimal)?.kind === "scale";
  if (!isScale || categories.length < 2) return { kind: "single", categories };
  const scores = categories.flatMap(({ label }) => numberOf(label.text, ".") ?? []);
  const isRising = scores.every((score, at) => at === 0 || score > (scores[at - 1] ?? score));
  return scores.length === categories.length && isRising
    ? { kind: "scale", categories, scores }
    : { kind: "scale", categories };
}

/** The column as if it held the labels: what a question is for is told by its words. */
function inWords(
  profile: ColumnProfile,
  categories: readonly Category[],
  entries: readonly Entry[],
): ColumnProfile {
  const labels = new Map(
    categories.flatMap(({ code, label, spellings = [] }) =>
      [code, ...spellings].map((text) => [text as string, label.text] as const),
    ),
  );
  const counts = new Map<string, number>();
  for (const { key, count } of entries) {
    const label = labels.get(key);
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + count);
  }
  const answered = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { ...profile, entries: [...counts].map(([key, count]) => ({ key, count })), answered };
}

function notOffered({ column }: Placed, strays: readonly Entry[], { file }: Binding): Issue[] {
  const counts = new Map(file.entries([column]).map(({ key, count }) => [key, count]));
  const here = strays.flatMap(({ key }) => {
    const count = counts.get(key);
    return count === undefined ? [] : [{ key, count }];
  });
  const places = placesOf(here, file.cells(column), column, file.sheet.records);
  return strayIssue("answers-not-offered", file.name(column), here, places);
}
