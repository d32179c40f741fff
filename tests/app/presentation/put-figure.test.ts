import { describe, expect, it } from "vitest";
import { leavingWith } from "../../../src/app/presentation/deck-of.ts";
import { type PutInto, putFigure } from "../../../src/app/presentation/put-figure.ts";
import { NO_SLIDES } from "../../../src/app/presentation/slides.ts";
import { cellsPrint } from "../../../src/app/state/file-print.ts";
import { fitView } from "../../../src/app/state/fit-view.ts";
import { parseLink } from "../../../src/app/state/url.ts";
import { Client } from "../../../src/engine/client.ts";
import { Engine } from "../../../src/engine/engine.ts";
import { inProcessPort } from "../../../src/engine/in-process-port.ts";
import type { FigureSlide, Presentation } from "../../../src/exports/packed/presentation.ts";
import type { Result } from "../../../src/lib/result.ts";
import { barometerFiles } from "../../engine/barometer.ts";

const answerOf = <Value>(result: Result<Value, { readonly code: string }>): Value =>
  result.ok ? result.value : expect.fail(result.failure.code);

/** Two services; in the small one, twenty-five women and four men. */
const people = (answer: (n: number) => string) => [
  ...Array.from({ length: 60 }, (_, n) => ["Voirie", n % 2 === 0 ? "Femme" : "Homme", answer(n)]),
  ...Array.from({ length: 25 }, (_, n) => ["État civil", "Femme", answer(n)]),
  ...Array.from({ length: 4 }, () => ["État civil", "Homme", "Oui"]),
];

async function opened(answer: (n: number) => string): Promise<PutInto & { readonly client: Client }> {
  const client = new Client(() => inProcessPort(new Engine(barometerFiles())));
  const barometer = answerOf(await client.ask("open-barometer", {}));
  const text = [["service", "sexe", "satisfait"], ...people(answer)].map((row) => row.join(";")).join("\n");
  const survey = answerOf(await client.ask("open-file", { file: new Blob([text]), name: "agents.csv" }));
  return { barometer, survey, client };
}

/** The slide of a view, as it is put into a presentation. */
async function slideOf(view: string, { barometer, survey, client }: PutInto): Promise<FigureSlide> {
  if (!survey || !client) return expect.fail("a survey");
  const { indicator, question } = fitView(parseLink(view).state, barometer, survey);
  if (!indicator || !question) return expect.fail(`no question in ${view}`);
  const tab = answerOf(await client.ask("answer", { survey: survey.name, question }));
  return {
    kind: "figure",
    id: view,
    view,
    chart: null,
    finding: { kind: "survey", tab, codebook: survey.codebook, indicator, references: [] },
    print: cellsPrint(survey),
    frozen: "2026-11-27T10:00:00.000Z",
    steps: true,
    notes: "",
  };
}

const VIEW = "#/explore?v=1&data=file&file=agents.csv&i=satisfait&by=service";
const WOMEN = `${VIEW}&f.sexe=Femme`;

const hiddenIn = ({ slides }: Presentation) =>
  slides.map((slide) =>
    slide.kind === "figure" && slide.finding.kind === "survey"
      ? slide.finding.tab.cells.flat().filter(({ kind }) => kind === "suppressed").length
      : 0,
  );

const thirds = (n: number) => (n % 3 === 0 ? "Oui" : "Non");

describe("a figure that is put into a presentation", () => {
  it("alone, keeps every number that it showed", async () => {
    const open = await opened(thirds);
    const put = answerOf(await putFigure(NO_SLIDES, await slideOf(VIEW, open), open));
    expect(hiddenIn(put.presentation)).toEqual([0]);
    expect(put).toMatchObject({ hiddenMore: 0, apart: 0 });
    expect(leavingWith(put.presentation)).toMatchObject({ figures: 1, smallest: 29 });
  });

  it("beside another of its survey, does not give away the four whom the two leave over", async () => {
    const open = await opened(thirds);
    const first = answerOf(await putFigure(NO_SLIDES, await slideOf(VIEW, open), open));
    const both = answerOf(await putFigure(first.presentation, await slideOf(WOMEN, open), open));
    expect(both.presentation.slides).toHaveLength(2);
    expect(hiddenIn(both.presentation).some((hidden) => hidden > 0)).toBe(true);
    expect(both.apart).toBe(0);
  });

  it("beside one of other answers by that name, leaves it as it was, and counts it", async () => {
    const [one, other] = [await opened(thirds), await opened((n) => (n % 4 === 0 ? "Oui" : "Non"))];
    const first = answerOf(await putFigure(NO_SLIDES, await slideOf(VIEW, one), one));
    const both = answerOf(await putFigure(first.presentation, await slideOf(WOMEN, other), other));
    expect(hiddenIn(both.presentation)).toEqual([0, 0]);
    expect(both.apart).toBe(1);
  });

  it("whose view the file no longer has, is left as it was and counted", async () => {
    const open = await opened(thirds);
    const first = answerOf(await putFigure(NO_SLIDES, await slideOf(VIEW, open), open));
    const gone = first.presentation.slides.map((slide) => ({ ...slide, view: `${VIEW}&f.grade=A` }));
    const both = answerOf(await putFigure({ title: "", slides: gone }, await slideOf(WOMEN, open), open));
    expect(both.apart).toBe(1);
    expect(both.presentation.slides[0]).toEqual(gone[0]);
  });
});
