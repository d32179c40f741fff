import { type CodeBook, variableOf } from "../survey/codebook.ts";
import { categoriesLeft } from "../survey/filter.ts";
import type { Question } from "../survey/question.ts";

/**
 * The question without the breakdowns that tell nobody apart: of whose groups its filter leaves one, which is everybody
 * who is selected, or none. Asked of those of 55 and over, “by age” has the row of the selection and no other: the same
 * numbers under another name would be a group compared with itself, and its crossings would be counted twice.
 */
export function tellingApart(codebook: CodeBook, question: Question): Question {
  const breakdowns = question.breakdowns.filter((id) => {
    const variable = variableOf(codebook, id);
    return (
      question.filter.every((condition) => condition.variable !== id) ||
      categoriesLeft(question.filter, variable).length > 1
    );
  });
  return breakdowns.length === question.breakdowns.length ? question : { ...question, breakdowns };
}
