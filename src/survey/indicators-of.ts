import { type Battery, type CodeBook, findVariable } from "./codebook.ts";
import type { Indicator } from "./indicator.ts";
import type { Items } from "./measure.ts";
import { isCategorical, type Variable } from "./variable.ts";
import { type Wording, wording } from "./wording.ts";

/** What the answers are filed under, and the variables that say who answered. */
export interface Themes {
  readonly answers: Wording;
  readonly breakdowns: Wording;
}

/** The indicators of one variable: its answers or its mean, then each of its nets. */
function indicatorsOfVariable(variable: Variable, theme: Wording): readonly Indicator[] {
  const common = { id: variable.id, title: variable.label, theme, filter: [], breakdowns: [] };
  if (variable.kind === "numeric") return [{ ...common, measure: { kind: "mean", items: [variable.id] } }];
  if (!isCategorical(variable) || variable.categories.length === 0) return [];
  const nets = (variable.nets ?? []).map(
    ({ label, codes }): Indicator => ({
      ...common,
      id: `${variable.id} = ${label.text}`,
      title: wording(`${variable.label.text} : ${label.text}`),
      measure: { kind: "net", items: [variable.id], codes, label },
    }),
  );
  return [{ ...common, measure: { kind: "share", items: [variable.id] } }, ...nets];
}

/** The items of a battery side by side, if they are still what a battery asks for: of one kind, with the same answers. */
function indicatorOfBattery({ label, items }: Battery, codebook: CodeBook, theme: Wording): Indicator | null {
  const variables = items.flatMap((id) => findVariable(codebook, id) ?? []).filter(isCategorical);
  const [first] = variables;
  if (!first || variables.length < 2 || variables.length < items.length) return null;
  const scale = answersOf(first);
  if (variables.some((variable) => variable.role !== "answer" || answersOf(variable) !== scale)) return null;
  return {
    id: `${first.id} …`,
    title: label,
    theme,
    measure: { kind: "share", items: items as Items },
    filter: [],
    breakdowns: [],
  };
}

const answersOf = (variable: Variable & { categories: readonly { code: string }[] }): string =>
  JSON.stringify([variable.kind, variable.categories.map(({ code }) => code)]);

/**
 * The indicators of a file that nobody has described: one for each variable that can be tabulated, and the batteries;
 * answers before who answered, and among them those that are counted before those that are averaged.
 */
export function indicatorsOf(codebook: CodeBook, themes: Themes): readonly Indicator[] {
  if (codebook.aggregate) return [];
  const of = (role: Variable["role"], theme: Wording) =>
    codebook.variables
      .filter((variable) => variable.role === role)
      .flatMap((variable) => indicatorsOfVariable(variable, theme));
  const answers = of("answer", themes.answers);
  const isMean = ({ measure }: Indicator) => measure.kind === "mean";
  const batteries = (codebook.batteries ?? []).flatMap(
    (battery) => indicatorOfBattery(battery, codebook, themes.answers) ?? [],
  );
  return [
    ...answers.filter((indicator) => !isMean(indicator)),
    ...batteries,
    ...answers.filter(isMean),
    ...of("breakdown", themes.breakdowns),
  ];
}
