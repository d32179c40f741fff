import type { CodeBook } from "./codebook.ts";
import type { Indicator } from "./indicator.ts";
import type { Variable } from "./variable.ts";
import type { Wording } from "./wording.ts";

function indicatorOf(variable: Variable, theme: Wording): Indicator | null {
  const common = { id: variable.id, title: variable.label, theme, filter: [], breakdowns: [] };
  switch (variable.kind) {
    case "single":
    case "scale":
    case "multiple":
      return variable.categories.length === 0
        ? null
        : { ...common, measure: { kind: "share", items: [variable.id] } };
    case "numeric":
      return { ...common, measure: { kind: "mean", items: [variable.id] } };
    case "date":
    case "identifier":
    case "text":
      return null;
  }
}

/**
 * The indicators of a file that nobody has described: one for each variable that can be tabulated, answers first, and among
 * them those that are counted before those that are averaged.
 *
 * @param themes - what to call the answers, and the variables that say who answered
 */
export function indicatorsOf(
  { variables }: CodeBook,
  themes: { readonly answers: Wording; readonly breakdowns: Wording },
): readonly Indicator[] {
  const of = (role: Variable["role"], theme: Wording) =>
    variables
      .filter((variable) => variable.role === role)
      .flatMap((variable) => indicatorOf(variable, theme) ?? []);
  const answers = of("answer", themes.answers);
  const isShare = ({ measure }: Indicator) => measure.kind === "share";
  return [
    ...answers.filter(isShare),
    ...answers.filter((indicator) => !isShare(indicator)),
    ...of("breakdown", themes.breakdowns),
  ];
}
