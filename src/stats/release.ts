import type { Counting } from "../count/counting.ts";
import { type CodeBook, variableOf } from "../survey/codebook.ts";
import { all, EVERYBODY, type Filter } from "../survey/filter.ts";
import { thresholdOf } from "../survey/threshold.ts";
import { isCategorical } from "../survey/variable.ts";
import type { CrossTab } from "./cross-tab.ts";
import { crossTabOf } from "./cross-tabulate.ts";
import { concealmentOf } from "./disclosure/concealment-of.ts";
import type { Document } from "./disclosure/document.ts";
import { leftOver } from "./disclosure/left-over.ts";
import { hasFew } from "./hidden-alone.ts";
import { outcomesOf } from "./response.ts";
import type { Sample } from "./sample-of.ts";
import { tallyQuestion } from "./tally-question.ts";
import { tellingApart } from "./telling-apart.ts";

/** What a document shows under one choice of the filters that it offers. */
export interface View {
  /** For each variable offered, the category chosen + 1; 0: any. */
  readonly chosen: readonly number[];
  /** One for each question. */
  readonly crossTabs: readonly CrossTab[];
}

/**
 * Releases a document: the cross-tabs of all its questions under every filter that it offers, hidden together, so that
 * none gives away what another hides, nor two of them those who are in one and not in the other.
 *
 * @param threshold - unweighted base below which a group is hidden; 0 hides nothing
 */
export function release(
  counting: Counting,
  document: Document,
  sample: Sample,
  threshold: number = thresholdOf(counting.codebook.wave),
): readonly View[] {
  const { codebook } = counting;
  const questions = [...document.questions, ...leftOver(codebook, document.questions)];
  const views = choices(codebook, document).map(({ chosen, filter }) => ({
    chosen,
    asked: questions.map((question) => {
      const one = tellingApart(codebook, { ...question, filter: all(question.filter, filter) });
      // Whoever is in the one group left of a breakdown is everybody: any slot of it.
      const slotsOf = (slots: readonly number[]) =>
        question.breakdowns.map((id) => slots[one.breakdowns.indexOf(id)] ?? 0);
      return { question: one, slotsOf, tallied: tallyQuestion(counting, one, sample) };
    }),
  }));
  const isAnyFew = views.some(({ asked }) =>
    asked.some(({ question, tallied }) =>
      hasFew(counting, tallied.items, outcomesOf(codebook, question.measure).length, threshold),
    ),
  );
  const isHidden = isAnyFew
    ? concealmentOf(counting, EVERYBODY, { ...document, questions }, sample.weights, threshold)
    : null;
  return views.map(({ chosen, asked }) => ({
    chosen,
    crossTabs: asked
      .slice(0, document.questions.length)
      .map(({ question, slotsOf, tallied }, index) =>
        crossTabOf(
          { counting, question, sample, threshold },
          tallied,
          isHidden && ((item, ...slots) => isHidden(index, item, [...slotsOf(slots), ...chosen])),
        ),
      ),
  }));
}

/** Every choice of one category, or any, of each variable offered. */
function choices(
  codebook: CodeBook,
  { offered }: Document,
): readonly { readonly chosen: readonly number[]; readonly filter: Filter }[] {
  return offered.reduce<readonly { readonly chosen: readonly number[]; readonly filter: Filter }[]>(
    (before, id) => {
      const variable = variableOf(codebook, id);
      const categories = isCategorical(variable) ? variable.categories : [];
      return before.flatMap(({ chosen, filter }) => [
        { chosen: [...chosen, 0], filter },
        ...categories.map(({ code }, index) => ({
          chosen: [...chosen, index + 1],
          filter: all(filter, [{ variable: id, codes: [code] }]),
        })),
      ]);
    },
    [{ chosen: [], filter: [] }],
  );
}
