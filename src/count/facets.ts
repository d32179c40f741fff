import { type CodeBook, variableOf } from "../survey/codebook.ts";
import { type Filter, without } from "../survey/filter.ts";
import { isCategorical, type VariableId } from "../survey/variable.ts";
import type { Counting } from "./counting.ts";
import type { Answers } from "./patterns.ts";

/**
 * Respondents by answer to a variable, under every condition of the filter but its own.
 *
 * @returns one per category, in the order of the codebook; none for a variable without
 */
export function facetOf(counting: Counting, filter: Filter, id: VariableId): readonly number[] {
  const size = categoriesIn(counting.codebook, id);
  const counts = new Array<number>(size).fill(0);
  if (size === 0) return counts;
  const patterns = counting.patterns({
    variables: [id],
    conditions: [],
    filter: without(filter, id),
    weight: null,
    moments: null,
  });
  const codes = patterns.codes(id);
  const chosen = chosenBy(counting.answers(id));
  for (let pattern = 0; pattern < patterns.size; pattern++)
    for (const category of chosen(codes[pattern] ?? 0))
      counts[category] = (counts[category] ?? 0) + (patterns.rows[pattern] ?? 0);
  return counts;
}

/** How many respondents pass a filter. */
export function countSelected(counting: Counting, filter: Filter): number {
  const asked = { variables: [], conditions: [], filter, weight: null, moments: null };
  return counting.patterns(asked).rows.reduce((sum, rows) => sum + rows, 0);
}

function categoriesIn(codebook: CodeBook, id: VariableId): number {
  const variable = variableOf(codebook, id);
  return isCategorical(variable) ? variable.categories.length : 0;
}

/** The categories of an answer, by its code. */
function chosenBy(answers: Answers): (code: number) => readonly number[] {
  if (answers.kind === "coded") return (code) => (code < answers.categories ? [code] : []);
  if (answers.kind !== "mask") return () => [];
  const { options, words, bits, missing } = answers;
  const all = Array.from({ length: options }, (_, option) => option);
  return (code) =>
    missing[code] === 0
      ? all.filter((option) => ((bits[code * words + (option >>> 5)] ?? 0) >>> (option & 31)) & 1)
      : [];
}
