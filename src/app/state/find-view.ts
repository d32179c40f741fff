import type { Client } from "../../engine/client.ts";
import type { Failure, OpenedBarometer, OpenedSurvey } from "../../engine/protocol.ts";
import type { Finding } from "../../figure/finding.ts";
import type { Subject } from "../../figure/subject.ts";
import { fail, ok, type Result } from "../../lib/result.ts";
import type { FittedView } from "./fit-view.ts";

/** Rows of a file of figures that a chart can still be read with; all of them are in Data. */
export const MOST_ROWS = 60;

/** The published figures that a link asks to be laid over a survey, of those that it can be compared with. */
export const referencesIn = (
  survey: OpenedSurvey,
  { figures }: OpenedBarometer,
  asked: readonly string[],
): Subject["references"] =>
  survey.comparable.flatMap((comparable) => {
    const figure = figures.find(({ id }) => id === comparable.figure);
    return figure && asked.includes(figure.id) ? [{ comparable, figure }] : [];
  });

/** What a view shows, asked of whoever holds its rows. */
export async function findView(
  { survey, indicator, question, filter, computed, figure, mended, wanted }: FittedView,
  barometer: OpenedBarometer,
  clientOf: (survey: OpenedSurvey) => Client,
): Promise<Result<Finding, Failure>> {
  if (!survey) {
    const quoted = figure ?? barometer.figures[0];
    if (wanted !== null || !quoted) return fail({ code: "survey-not-open", params: { name: wanted ?? "" } });
    return ok({ kind: "published", figure: quoted });
  }
  const { codebook, name } = survey;
  if (computed !== null) {
    const ask = { survey: name, variable: computed, filter, count: MOST_ROWS };
    const read = await clientOf(survey).ask("computed", ask);
    return read.ok ? ok({ kind: "computed", codebook, variable: computed, ...read.value }) : read;
  }
  if (!indicator || !question) return fail({ code: "survey-not-open", params: { name } });
  const answered = await clientOf(survey).ask("answer", { survey: name, question });
  if (!answered.ok) return answered;
  const references = referencesIn(survey, barometer, mended.references);
  return ok({ kind: "survey", tab: answered.value, codebook, indicator, references });
}
