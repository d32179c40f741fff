import { Engine } from "../../../src/engine/engine.ts";
import type { Answer, Operation, Reply } from "../../../src/engine/protocol.ts";
import { all, type Filter } from "../../../src/survey/filter.ts";
import type { Question } from "../../../src/survey/question.ts";
import { type VariableId, variableId } from "../../../src/survey/variable.ts";
import { weightingOf } from "../../../src/survey/weighting.ts";
import { ask, condition } from "../barometer.ts";
import { publishedFiles, type RandomSurvey } from "./random-survey.ts";

/** A number that the page gets, or (null) that it is told is hidden. */
export interface Number_ {
  readonly whom: Filter;
  /** None: how many they are. */
  readonly item: string | null;
  /** None: how many answered; “”: how many did not. */
  readonly code: string | null;
  readonly n: number | null;
}

const SURVEY = "answers";

/** Everything that a reader can ask of a published survey, one view after another. */
export async function askEverything(
  survey: RandomSurvey,
  rows: "open" | "closed",
): Promise<{ readonly numbers: readonly Number_[]; readonly refused: number }> {
  const engine = new Engine(publishedFiles(survey, rows));
  const [opened] = (await ask(engine, "open-barometer", {})).surveys;
  if (!opened) throw new Error("no survey");
  const numbers: Number_[] = [];
  let refused = 0;
  const tell = (whom: Filter, item: string | null, code: string | null, n: number | null) => {
    const criterion = survey.criteria.find(({ name }) => name === item);
    // Who answers a criterion is somewhere; who does not is known.
    if (criterion && code === "") return;
    if (!criterion) numbers.push({ whom, item, code, n });
    // Its figure is hidden as one where one of its answers is; the others may be told elsewhere.
    else if (n !== null)
      numbers.push({
        whom: [...whom, condition(criterion.name, ...(code === null ? (criterion.codes ?? []) : [code]))],
        ...{ item: null, code: null, n },
      });
  };
  const maybe = async <Name extends Operation>(
    operation: Name,
    what: object,
  ): Promise<Answer<Name> | null> => {
    const reply: Reply = await engine.handle({ id: 1, operation, ask: what } as never, () => {});
    if (reply.kind === "failure" && reply.failure.code === "bug")
      throw new Error(reply.failure.params.message as string);
    if (reply.kind !== "answer") refused++;
    return reply.kind === "answer" ? (reply.answer as Answer<Name>) : null;
  };
  const criteria = survey.criteria.map(({ name }) => variableId(name));
  const filters = filtersOf(survey);
  tell([], null, null, opened.rows);

  const scopes = [[], ...opened.indicators.map((one) => one.filter).filter(({ length }) => length > 0)];
  for (const filter of scopes.flatMap((scope) => filters.map((one) => all(scope, one)))) {
    const counted = await maybe("facets", { survey: SURVEY, filter, variables: criteria });
    if (!counted) continue;
    tell(filter, null, null, counted.selected);
    for (const { variable, categories } of counted.facets) {
      const codes = survey.criteria.find(({ name }) => name === variable)?.codes ?? [];
      const rest = filter.filter((one) => one.variable !== variable);
      categories?.forEach((n, index) => {
        tell([...rest, condition(variable, codes[index] ?? "")], null, null, n);
      });
    }
  }

  const readTab = (tab: Answer<"answer">) => {
    const { filter, measure } = tab.question;
    if (tab.design.selected.n > 0) tell(filter, null, null, tab.design.selected.n);
    tab.groups.forEach((group, index) => {
      const whom = [...filter, ...group.traits.map(({ variable, code }) => condition(variable, code))];
      const cells = tab.cells[index] ?? [];
      const isHidden = cells.some(({ kind }) => kind === "suppressed");
      tell(whom, group.item, null, isHidden ? null : group.answered.n);
      const silent = Object.values(group.missing).reduce((sum, n) => sum + n, 0);
      if (silent > 0) tell(whom, group.item, "", silent);
      if (measure.kind === "mean") return;
      tab.outcomes.forEach((outcome, place) => {
        const cell = cells[place];
        const code = outcome.kind === "category" ? outcome.code : "";
        tell(whom, group.item, code, isHidden ? null : cell?.kind === "estimate" ? cell.count : 0);
      });
    });
  };

  const weights = survey.isWeighted ? [weightingOf(opened.codebook), null] : [null];
  for (const { measure, filter: scope } of opened.indicators) {
    for (const filter of filters)
      for (const breakdowns of [[], ...criteria.map((id) => [id]), ...pairs(criteria)])
        for (const weight of isPublished(filter, breakdowns) ? weights : []) {
          const question: Question = {
            ...{ measure, breakdowns, filter: all(scope, filter), weight },
            ...{ confidence: 0.95, interval: "wilson", compared: "whole" },
          };
          const tab = await maybe("answer", { survey: SURVEY, question });
          if (tab) readTab(tab);
        }
    const plain: Question = {
      ...{ measure, breakdowns: [], filter: scope, weight: null },
      ...{ confidence: 0.95, interval: "wilson", compared: "whole" },
    };
    for (const tab of (await maybe("release", { survey: SURVEY, questions: [plain] })) ?? []) readTab(tab);
    for (const crossed of [false, true])
      for (const breakdowns of crossed ? pairs(criteria) : [criteria]) {
        const what = { survey: SURVEY, question: plain, outcome: 0, breakdowns, crossed };
        const ranked = await maybe("gaps", what);
        for (const { traits, group, rest } of ranked?.ranked ?? []) {
          const whom = [...scope, ...traits.map(({ variable, code }) => condition(variable, code))];
          tell(whom, measure.items[0], null, group.base.unweighted);
          tell(scope, measure.items[0], null, group.base.unweighted + rest.base.unweighted);
        }
      }
  }
  for (const one of (await maybe("profile", { survey: SURVEY })) ?? []) {
    if (one.isConcealed) continue;
    const column = [...survey.criteria, ...survey.items].find(({ name }) => name === one.variable);
    const isCriterion = survey.criteria.some(({ name }) => name === one.variable);
    column?.codes?.forEach((code, index) => {
      const n = one.categories[index] ?? 0;
      if (isCriterion) tell([condition(one.variable, code)], null, null, n);
      else tell([], one.variable, code, n);
    });
  }
  await maybe("rows", { survey: SURVEY, filter: [], search: "", sort: null, start: 0, count: 5 });
  await maybe("column", { survey: SURVEY, column: 0 });
  return { numbers, refused };
}

/** What the page can ask without a third criterion. */
const isPublished = (filter: Filter, breakdowns: readonly VariableId[]): boolean =>
  new Set([...filter.map(({ variable }) => variable), ...breakdowns]).size <= 2;

const pairs = <Value>(values: readonly Value[]): Value[][] =>
  values.flatMap((first, index) => values.slice(index + 1).map((second) => [first, second]));

/** Nobody, one answer or all but one of one criterion, one answer of each of two. */
function filtersOf({ criteria }: RandomSurvey): readonly Filter[] {
  const each = criteria.map(({ name, codes }) => (codes ?? []).map((code) => condition(name, code)));
  const several = criteria.flatMap(({ name, codes }) =>
    (codes ?? []).length > 2
      ? (codes ?? []).map((code) => condition(name, ...(codes ?? []).filter((one) => one !== code)))
      : [],
  );
  return [
    [],
    ...each.flat().map((one) => [one]),
    ...several.map((one) => [one]),
    ...pairs(each).flatMap(([first = [], second = []]) =>
      first.flatMap((one) => second.map((other) => [one, other])),
    ),
  ];
}
