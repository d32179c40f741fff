import { type Category, categoryCode } from "../../survey/category.ts";
import type { Issue } from "../../survey/issue.ts";
import type { AskedQuestion, OfferedAnswer } from "../../survey/questionnaire.ts";
import type { Variable } from "../../survey/variable.ts";
import { wording } from "../../survey/wording.ts";
import { cellKey } from "../../table/cell-key.ts";
import { knownOptions, splitKnownOptions } from "../../table/split-options.ts";
import type { Entry } from "../columns/entry.ts";
import { placesOf } from "../columns/places-of.ts";
import { strayIssue } from "../columns/stray-issue.ts";
import { type Binding, type Bound, blanksOf, withoutTwins } from "./bound.ts";
import { described } from "./described.ts";
import { type Form, textsOf } from "./match-answers.ts";

const SEPARATORS = [" ", ",", ";", "|", "\n"];

/** A way to cut cells into options, and what of them it cannot tell. */
interface Cut {
  readonly form: Form;
  readonly separator: string;
  /** Options by their text in the cells. */
  readonly options: ReadonlyMap<string, number>;
  readonly strays: readonly Entry[];
  /** Respondents of whom every option is offered. */
  readonly told: number;
}

/**
 * Options joined in one cell: by the separator, and in the form, under which most cells hold options that were offered.
 *
 * @returns null where that is none of them
 */
export function bindJoined(question: AskedQuestion, column: number, binding: Binding): Bound | null {
  const { file } = binding;
  const { joined, answers } = question;
  const blanks = blanksOf(question, [column], binding);
  // An option that is called “N/A” is one, as it is where each has a column.
  const offered = new Set(
    answers.flatMap((answer) => [...textsOf(answer, "codes"), ...textsOf(answer, "labels")]),
  );
  const recognised = file.profile(column).missing.filter(({ code }) => !offered.has(code));
  const isMissing = new Set([...blanks, ...recognised].map(({ code }) => code));
  const entries = file.entries([column]).filter(({ key }) => !isMissing.has(key));
  const separators = [...new Set([joined?.separator ?? " ", ...SEPARATORS])];
  const cuts = (["codes", "labels"] as const).flatMap((form) =>
    separators.map((separator) => cutBy(answers, entries, form, separator)),
  );
  const best = cuts.reduce((one, other) => (other.told > one.told ? other : one));
  if (best.told === 0 && entries.length > 0) return null;
  const strays = [...new Set(best.strays.map(({ key }) => key))];
  const texts = new Map([...best.options].map(([text, at]) => [at, text]));
  const categories: Category[] = [
    ...answers.map(({ code, label }, at) => ({ code: categoryCode(texts.get(at) ?? code), label })),
    ...strays.map((key) => ({ code: categoryCode(key), label: wording(key) })),
  ];
  const variable: Variable = {
    kind: "multiple",
    id: file.inferred(column).id,
    ...described(question, null),
    columns: [column],
    role: "answer",
    missing: withoutTwins([...blanks, ...recognised]),
    categories,
    storage: { kind: "delimited", separator: best.separator },
  };
  return { variables: [variable], battery: null, issues: notOffered(best.strays, entries, column, binding) };
}

function cutBy(
  offered: readonly OfferedAnswer[],
  entries: readonly Entry[],
  form: Form,
  separator: string,
): Cut {
  const options = new Map<string, number>();
  offered.forEach((answer, at) => {
    const key = cellKey(textsOf(answer, form)[0] ?? "");
    if (key !== "" && !options.has(key)) options.set(key, at);
  });
  const known = knownOptions(options, separator);
  const strays = new Map<string, number>();
  let told = 0;
  for (const { key, count } of entries) {
    const parts = splitKnownOptions(key, separator, known);
    const unknown = parts.filter((part) => !options.has(part));
    for (const part of unknown) strays.set(part, (strays.get(part) ?? 0) + count);
    if (unknown.length === 0) told += count;
  }
  return { form, separator, options, told, strays: [...strays].map(([key, count]) => ({ key, count })) };
}

function notOffered(
  strays: readonly Entry[],
  entries: readonly Entry[],
  column: number,
  { file }: Binding,
): Issue[] {
  const holding = entries.filter(({ key }) => strays.some((stray) => key.includes(stray.key)));
  const places = placesOf(holding, file.cells(column), column, file.sheet.records);
  return strayIssue("answers-not-offered", file.name(column), strays, places);
}
