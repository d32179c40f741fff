import { expect, it } from "vitest";
import { askAhead } from "../../src/app/state/ask-ahead.ts";
import { facetsAsk, gapsAsk, otherwiseWeighted } from "../../src/app/state/first-asks.ts";
import { fitView } from "../../src/app/state/fit-view.ts";
import { Library } from "../../src/app/state/library.ts";
import { START, type ViewState } from "../../src/app/state/view-state.ts";
import { categoryCode } from "../../src/survey/category.ts";
import { variableId } from "../../src/survey/variable.ts";
import { recordedPort } from "../engine/recorded-port.ts";

/** A library with the barometer open, and what it asks from then on. */
async function opened() {
  const { sent, openPort } = recordedPort();
  const library = new Library(openPort);
  await new Promise<void>((resolve) => {
    const stop = library.subscribe(() => {
      stop();
      resolve();
    });
  });
  sent.length = 0;
  return { library, sent };
}

const FILTERED: ViewState = {
  ...START,
  page: "explore",
  survey: "agents",
  filter: [{ variable: variableId("categorie"), codes: [categoryCode("A")] }],
};

it("a view that was asked ahead has its figure, otherwise weighted too, and its counts before it is drawn", async () => {
  const { library, sent } = await opened();
  await askAhead(library, FILTERED);
  const { barometer } = library.state();
  if (barometer.kind !== "open") expect.fail("not open");
  const { survey, question, indicator, filter } = fitView(FILTERED, barometer.value, null);
  if (!survey || !question) expect.fail("no question");
  const client = library.clientOf(survey);
  const other = otherwiseWeighted(question, survey);
  expect(client.known("answer", { survey: "agents", question })).not.toBeNull();
  expect(other && client.known("answer", { survey: "agents", question: other })).not.toBeNull();
  expect(client.known("facets", facetsAsk(survey, indicator, filter))).not.toBeNull();
  expect(sent.map(({ operation }) => operation).sort()).toEqual(["answer", "answer", "facets"]);
});

it("a ranking of groups is asked ahead of the tab that shows it, once its figure is there", async () => {
  const { library, sent } = await opened();
  await askAhead(library, { ...FILTERED, tab: "gaps" });
  const { barometer } = library.state();
  if (barometer.kind !== "open") expect.fail("not open");
  const { survey, question } = fitView(FILTERED, barometer.value, null);
  if (!survey || !question) expect.fail("no question");
  const client = library.clientOf(survey);
  const answer = client.known("answer", { survey: "agents", question });
  const ask = answer && gapsAsk(survey, answer, FILTERED);
  expect(ask?.breakdowns.length).toBeGreaterThan(1);
  expect(client.known("gaps", ask)?.ranked.length).toBeGreaterThan(0);
  expect(sent.filter(({ operation }) => operation === "gaps")).toHaveLength(1);
});

it("nothing is asked ahead of a page without a figure, nor while something else is being answered", async () => {
  const { library, sent } = await opened();
  expect(askAhead(library, { ...FILTERED, page: "overview" })).toBeNull();
  const first = askAhead(library, FILTERED);
  expect(first).not.toBeNull();
  expect(askAhead(library, { ...FILTERED, weighted: false, filter: [] })).toBeNull();
  await first;
  expect(sent).toHaveLength(3);
});
