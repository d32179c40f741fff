import type { Client } from "../../engine/client.ts";
import type { Failure, OpenedBarometer, OpenedSurvey } from "../../engine/protocol.ts";
import { pack } from "../../exports/packed/pack.ts";
import type { FigureSlide, Presentation, Slide } from "../../exports/packed/presentation.ts";
import { unpack } from "../../exports/packed/unpack.ts";
import type { Finding } from "../../figure/finding.ts";
import { present } from "../../lib/invariant.ts";
import { fail, ok, type Result } from "../../lib/result.ts";
import type { Question } from "../../survey/question.ts";
import { referencesIn } from "../state/find-view.ts";
import { type FittedView, fitView } from "../state/fit-view.ts";
import { parseLink } from "../state/url.ts";
import { hiddenIn } from "./hidden-in.ts";

/** What a figure is put into a presentation with. */
export interface PutInto {
  readonly barometer: OpenedBarometer;
  /** The survey that the figure is of; null for what others have published. */
  readonly survey: OpenedSurvey | null;
  readonly client: Client | null;
}

export interface Put {
  readonly presentation: Presentation;
  /** Groups hidden in the slides that were there, and shown before. */
  readonly hiddenMore: number;
  /** Slides of the same file whose figures could not be computed again together with the others. */
  readonly apart: number;
}

/**
 * Puts a figure at the end of a presentation. The figures of one survey are then computed again together, so that none
 * of them gives away what another hides.
 */
export async function putFigure(
  presentation: Presentation,
  slide: FigureSlide,
  { barometer, survey, client }: PutInto,
): Promise<Result<Put, Failure>> {
  const slides = [...presentation.slides, slide];
  const alone = frozen(slide.finding);
  if (!alone.ok) return alone;
  const put = (finding: Finding): Put => ({
    presentation: { ...presentation, slides: [...presentation.slides, { ...slide, finding }] },
    hiddenMore: 0,
    apart: 0,
  });
  if (slide.finding.kind !== "survey" || !survey || !client) return ok(put(alone.value));

  const asked = slides.flatMap((each, index) => {
    if (each.kind !== "figure" || each.print !== slide.print || each.finding.kind !== "survey") return [];
    return [{ index, slide: each, fitted: questionOf(each, survey, barometer) }];
  });
  const together = asked.flatMap(({ fitted, ...rest }) => (fitted ? [{ ...rest, question: fitted }] : []));
  const released = await client.ask("release", {
    survey: survey.name,
    questions: together.map(({ question }) => question),
  });
  if (!released.ok) return released;

  let hiddenMore = 0;
  const next = [...slides];
  for (const [place, one] of together.entries()) {
    const tab = present(released.value[place], "a cross-tab for each question");
    const before = one.slide.finding;
    if (before.kind !== "survey") continue;
    const again = frozen({ ...slide.finding, ...contextOf(one.slide, survey, barometer), tab });
    if (!again.ok) return again;
    if (one.slide !== slide) hiddenMore += Math.max(0, hiddenIn(tab) - hiddenIn(before.tab));
    next[one.index] = { ...one.slide, finding: again.value };
  }
  return ok({
    presentation: { ...presentation, slides: next },
    hiddenMore,
    apart: asked.length - together.length + otherVersions(slides, slide.print, survey),
  });
}

/** Slides of a survey of the same name whose answers were others. */
const otherVersions = (slides: readonly Slide[], print: string | null, survey: OpenedSurvey): number =>
  slides.filter((slide) => {
    if (slide.kind !== "figure" || slide.finding.kind !== "survey" || slide.print === print) return false;
    const { state } = parseLink(slide.view);
    return survey.origin === "file" ? state.file === survey.file : state.survey === survey.name;
  }).length;

/** A finding as it will be read again: what is shown now is what is kept. */
function frozen(finding: Finding): Result<Finding, Failure> {
  const read = unpack(pack(finding));
  return read.ok ? read : fail({ code: "figure-too-large", params: {} });
}

const fitted = (slide: FigureSlide, survey: OpenedSurvey, barometer: OpenedBarometer): FittedView =>
  fitView(
    { ...parseLink(slide.view).state, ...(survey.origin === "file" ? { file: survey.file } : {}) },
    barometer,
    survey.origin === "file" ? survey : null,
  );

/** The question of a slide, put to the survey as it is now; null where that is no longer the same question. */
function questionOf(slide: FigureSlide, survey: OpenedSurvey, barometer: OpenedBarometer): Question | null {
  const { question, problems } = fitted(slide, survey, barometer);
  return problems.length > 0 ? null : question;
}

function contextOf(slide: FigureSlide, survey: OpenedSurvey, barometer: OpenedBarometer) {
  const { indicator, mended } = fitted(slide, survey, barometer);
  const references = referencesIn(survey, barometer, mended.references);
  return { codebook: survey.codebook, indicator: present(indicator, "an indicator"), references };
}
