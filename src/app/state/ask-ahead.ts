import { facetsAsk, gapsAsk, otherwiseWeighted } from "./first-asks.ts";
import { fitView } from "./fit-view.ts";
import type { Library } from "./library.ts";
import type { ViewState } from "./view-state.ts";

/**
 * Asks what *Explore* will ask of a view that is not drawn yet: once it is answered, the view is drawn with its figure,
 * and not twice.
 *
 * @returns once all is answered, or is known not to be; null where nothing is asked, or something else is being answered
 * first
 */
export function askAhead(library: Library, state: ViewState): Promise<unknown> | null {
  const { barometer, imported } = library.state();
  if (state.page !== "explore" || barometer.kind !== "open") return null;
  const { survey, question, indicator, filter } = fitView(state, barometer.value, imported);
  if (!survey || !question) return null;
  const client = library.clientOf(survey);
  if (client.isBusy) return null;
  const { name } = survey;
  const other = otherwiseWeighted(question, survey);
  const answerAndGaps = async () => {
    const answer = await client.ask("answer", { survey: name, question });
    const gaps = state.tab === "gaps" && answer.ok ? gapsAsk(survey, answer.value, state) : null;
    if (gaps) await client.ask("gaps", gaps);
  };
  return Promise.all([
    answerAndGaps(),
    client.ask("facets", facetsAsk(survey, indicator, filter)),
    other && client.ask("answer", { survey: name, question: other }),
  ]);
}
