import type { AskedQuestion } from "../../survey/questionnaire.ts";
import { numberOf } from "../../table/number-of.ts";
import type { Kind } from "../columns/kind.ts";
import { unreadableNumbers } from "../columns/unreadable-numbers.ts";
import { readAs } from "../correct/read-as.ts";
import { type Binding, type Bound, blanksOf, type Placed, variableAt, withoutTwins } from "./bound.ts";
import { readAnswers } from "./read-answers.ts";

/**
 * Numbers, dates and words, each column a variable. Of numbers only those that the questionnaire says mean none are
 * missing: 99 is an age. Words that are all numbers or dates are read as what they are: a box for words takes both.
 *
 * @returns null where no cell is of the kind, though some hold something
 */
export function bindOpen(question: AskedQuestion, placed: readonly Placed[], binding: Binding): Bound | null {
  const { file } = binding;
  const bound = placed.map((each) => {
    const { column } = each;
    const profile = file.profile(column);
    const said = readAnswers(question.answers, file.entries([column]), "codes").missing;
    const isNumber = (text: string) => [".", ","].some((mark) => numberOf(text, mark as ".") !== null);
    const words = profile.missing.filter(({ code }) => question.kind !== "numeric" || !isNumber(code));
    const missing = withoutTwins([...blanksOf(question, [column], binding), ...said, ...words]);
    const isMissing = new Set(missing.map(({ code }) => code));
    const entries = file.entries([column]).filter(({ key }) => !isMissing.has(key));
    const answered = entries.reduce((sum, { count }) => sum + count, 0);
    const answers = { ...profile, entries, answered };
    const kind = kindOf(question, column, missing, binding);
    if (!kind) return null;
    const variable = variableAt(each, question, kind, missing, answers, binding);
    return {
      variable,
      issues: unreadableNumbers(variable, answers, file.cells(column), file.sheet.records),
    };
  });
  const fitting = bound.flatMap((one) => one ?? []);
  if (fitting.length < bound.length) return null;
  return {
    variables: fitting.map(({ variable }) => variable),
    battery: null,
    issues: fitting.flatMap(({ issues }) => issues),
  };
}

function kindOf(
  question: AskedQuestion,
  column: number,
  missing: ReturnType<typeof blanksOf>,
  { file, isAsked }: Binding,
): Kind | null {
  const { kind } = question;
  const inferred = file.inferred(column);
  if (!isAsked && inferred.kind === "identifier") return inferred;
  if (kind === "text") {
    const isOther = inferred.kind === "numeric" || inferred.kind === "date" || inferred.kind === "identifier";
    return isOther ? inferred : { kind };
  }
  if (kind !== "numeric" && kind !== "date") return null;
  if (kind === "date" && inferred.kind === "date") return inferred;
  const { cells, decimal } = file.sheet;
  const read = readAs({ ...inferred, missing }, kind, cells, decimal);
  if (!read || kind === "date") return file.profile(column).answered === 0 ? read : null;
  const isAny =
    read.kind === "numeric" && file.entries([column]).some(({ key }) => numberOf(key, read.decimal) !== null);
  return isAny || file.profile(column).answered === 0 ? read : null;
}
