import { variableOf } from "../survey/codebook.ts";
import { all, type Filter } from "../survey/filter.ts";
import { thresholdOf } from "../survey/threshold.ts";
import { isCategorical } from "../survey/variable.ts";
import { select } from "../table/select.ts";
import type { SurveyTable } from "../table/survey-table.ts";
import type { CrossTab } from "./cross-tab.ts";
import { crossTabOf } from "./cross-tabulate.ts";
import { concealmentOf } from "./disclosure/concealment-of.ts";
import type { Document } from "./disclosure/document.ts";
import { leftOver } from "./disclosure/left-over.ts";
import { hasFew } from "./hidden-alone.ts";
import type { Plan } from "./plan.ts";
import { outcomesOf } from "./response.ts";
import { tallyQuestion } from "./tally-question.ts";
import { tellingApart } from "./telling-apart.ts";
import type { Weights } from "./weights.ts";

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
  table: SurveyTable,
  document: Document,
  weights: Weights,
  plan: Plan,
  threshold: number = thresholdOf(table.codebook.wave),
): readonly View[] {
  const questions = [...document.questions, ...leftOver(table.codebook, document.questions)];
  const views = choices(table, document).map(({ chosen, filter }) => ({
    chosen,
    asked: questions.map((question) => {
      const one = tellingApart(table.codebook, { ...question, filter: all(question.filter, filter) });
      const rows = select(table, one.filter);
      // Whoever is in the one group left of a breakdown is everybody: any slot of it.
      const slotsOf = (slots: readonly number[]) =>
        question.breakdowns.map((id) => slots[one.breakdowns.indexOf(id)] ?? 0);
      return { question: one, rows, slotsOf, tallied: tallyQuestion(table, rows, one, weights, plan) };
    }),
  }));
  const isAnyFew = views.some(({ asked }) =>
    asked.some(({ question, tallied }) =>
      hasFew(tallied.items, outcomesOf(table, question.measure).length, threshold),
    ),
  );
  const everybody = { kind: "all", size: table.rows } as const;
  const isHidden = isAnyFew
    ? concealmentOf(table, everybody, { ...document, questions }, weights, threshold)
    : null;
  return views.map(({ chosen, asked }) => ({
    chosen,
    crossTabs: asked
      .slice(0, document.questions.length)
      .map(({ question, rows, slotsOf, tallied }, index) =>
        crossTabOf(
          { table, rows, question, weights, plan, threshold },
          tallied,
          isHidden && ((item, ...slots) => isHidden(index, item, [...slotsOf(slots), ...chosen])),
        ),
      ),
  }));
}

/** Every choice of one category, or any, of each variable offered. */
function choices(
  { codebook }: SurveyTable,
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
