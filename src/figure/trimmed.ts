import type { CrossTab } from "../stats/cross-tab.ts";
import { type CategoryCode, categoryCode } from "../survey/category.ts";
import { type CodeBook, variableOf } from "../survey/codebook.ts";
import { designVariables, isSimple } from "../survey/design.ts";
import type { Filter } from "../survey/filter.ts";
import type { Items, Measure } from "../survey/measure.ts";
import type { Comparable } from "../survey/published-figure.ts";
import { isCategorical, type Variable, type VariableId, variableId } from "../survey/variable.ts";
import { weightedBy } from "../survey/weighting.ts";
import { wording } from "../survey/wording.ts";
import type { Finding } from "./finding.ts";

type SurveyFinding = Extract<Finding, { kind: "survey" }>;

/** New names for variables and answers: what a file calls them is its own affair. */
interface Renaming {
  readonly variable: (id: VariableId) => VariableId;
  readonly code: (id: VariableId, code: CategoryCode) => CategoryCode;
}

/**
 * A finding without anything that its figure does not show: of the codebook only the questions asked, the groups shown
 * and their labels; no names of columns, no codes of cells, no weights, no totals that somebody raked to. The figure is
 * the same in every language.
 */
export function trimmed(finding: Finding): Finding {
  switch (finding.kind) {
    case "survey":
      return trimmedSurvey(finding);
    case "computed": {
      const { codebook, variable } = finding;
      const { aggregate } = codebook;
      const named = [...(aggregate?.labels ?? []), variable];
      return {
        ...finding,
        codebook: {
          wave: codebook.wave,
          weight: null,
          variables: named.map((id) => bare(variableOf(codebook, id))),
          ...(aggregate
            ? {
                aggregate: {
                  labels: aggregate.labels,
                  values: aggregate.values.filter((value) => value.variable === variable),
                },
              }
            : {}),
        },
      };
    }
    case "published":
      return finding;
  }
}

function trimmedSurvey({ tab, codebook, indicator, references }: SurveyFinding): SurveyFinding {
  const { question } = tab;
  const shown = shownCodes(tab, true);
  for (const id of designVariables(codebook)) if (!shown.has(id)) shown.set(id, new Set());
  const labelled = shownCodes(tab, false);
  const used = [...shown.keys()];
  const names = new Map(used.map((id, index) => [id, variableId(`v${index}`)]));
  const codes = new Map(
    used.map((id) => [
      id,
      new Map([...(shown.get(id) ?? [])].map((code, index) => [code, categoryCode(String(index))])),
    ]),
  );
  const renaming: Renaming = {
    variable: (id) => names.get(id) ?? id,
    code: (id, code) => codes.get(id)?.get(code) ?? code,
  };
  const [item] = question.measure.items;
  const kept = references.filter(
    ({ comparable: { variable, codes: counted, group } }) =>
      counted.every((code) => shown.get(variable)?.has(code)) &&
      (group === null || shown.get(group.variable)?.has(group.code)),
  );
  return {
    kind: "survey",
    tab: {
      ...tab,
      question: {
        ...question,
        measure: measureAs(question.measure, renaming),
        breakdowns: question.breakdowns.map(renaming.variable),
        filter: filterAs(question.filter, renaming),
        weight: question.weight && weightedBy(variableId("")),
      },
      groups: tab.groups.map((group) => ({
        ...group,
        item: renaming.variable(group.item),
        traits: group.traits.map(({ variable, code }) => ({
          variable: renaming.variable(variable),
          code: renaming.code(variable, code),
        })),
      })),
      outcomes: tab.outcomes.map((outcome) =>
        outcome.kind === "category" ? { ...outcome, code: renaming.code(item, outcome.code) } : outcome,
      ),
    },
    codebook: {
      wave: codebook.wave,
      weight: null,
      variables: used.map((id) => renamed(variableOf(codebook, id), labelled.get(id) ?? new Set(), renaming)),
      ...designAs(codebook, renaming),
    },
    indicator: {
      id: "",
      title: indicator.title,
      theme: wording(""),
      measure: measureAs(indicator.measure, renaming),
      filter: [],
      breakdowns: [],
    },
    references: kept.map(({ comparable, figure }) => ({
      figure,
      comparable: comparableAs(comparable, renaming),
    })),
  };
}

/** What tells strata and clusters, by name alone: neither their sizes nor who is in which. */
function designAs({ design }: CodeBook, as: Renaming): Pick<CodeBook, "design"> {
  if (isSimple(design)) return {};
  return {
    design: {
      strata: design.strata && { variable: as.variable(design.strata.variable), totals: [] },
      clusters: design.clusters && as.variable(design.clusters),
    },
  };
}

/**
 * The variables that a figure speaks of, and of each the answers that it shows by name.
 *
 * @param isCounting - also those that it counts together, under a name of their own
 */
function shownCodes(
  { question, groups, outcomes }: CrossTab,
  isCounting: boolean,
): Map<VariableId, ReadonlySet<CategoryCode>> {
  const shown = new Map<VariableId, Set<CategoryCode>>();
  const show = (id: VariableId, codes: readonly CategoryCode[]) => {
    const all = shown.get(id) ?? new Set();
    for (const code of codes) all.add(code);
    shown.set(id, all);
  };
  const { measure } = question;
  for (const item of measure.items) {
    show(
      item,
      outcomes.flatMap((outcome) => (outcome.kind === "category" ? [outcome.code] : [])),
    );
    if (measure.kind === "net" && isCounting) show(item, measure.codes);
  }
  for (const { traits } of groups) for (const { variable, code } of traits) show(variable, [code]);
  for (const { variable, codes } of question.filter) show(variable, codes);
  for (const id of question.breakdowns) show(id, []);
  return new Map(shown);
}

/** A variable without how it stands in its file. */
function bare({ personal: _, ...variable }: Variable): Variable {
  const plain: Variable = { ...variable, columns: [], missing: [] };
  if (!isCategorical(plain)) return plain;
  const { nets: __, ...categorical } = plain;
  return categorical.kind === "multiple"
    ? { ...categorical, storage: { kind: "columns", chosen: [], unchosen: [] } }
    : categorical;
}

function renamed(variable: Variable, labelled: ReadonlySet<CategoryCode>, as: Renaming): Variable {
  const { id } = variable;
  const plain = { ...bare(variable), id: as.variable(id) };
  if (!isCategorical(plain)) return plain;
  const categories = plain.categories
    .filter(({ code }) => labelled.has(code))
    .map(({ code, label }) => ({ code: as.code(id, code), label }));
  return { ...plain, categories };
}

function measureAs(measure: Measure, as: Renaming): Measure {
  const [first, ...others] = measure.items;
  const items: Items = [as.variable(first), ...others.map(as.variable)];
  return measure.kind === "net"
    ? { ...measure, items, codes: measure.codes.map((code) => as.code(first, code)) }
    : { ...measure, items };
}

const filterAs = (filter: Filter, as: Renaming): Filter =>
  filter.map(({ variable, codes }) => ({
    variable: as.variable(variable),
    codes: codes.map((code) => as.code(variable, code)),
  }));

const comparableAs = ({ figure, variable, codes, group }: Comparable, as: Renaming): Comparable => ({
  figure,
  variable: as.variable(variable),
  codes: codes.map((code) => as.code(variable, code)),
  group: group && { variable: as.variable(group.variable), code: as.code(group.variable, group.code) },
});
