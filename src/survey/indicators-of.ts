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
 * The indicators of a file that nobody has described: one for each variable that can be tabulated, answers first.
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
  return [...of("answer", themes.answers), ...of("breakdown", themes.breakdowns)];
}
