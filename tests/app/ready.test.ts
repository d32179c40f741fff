import { expect, it } from "vitest";
import { answerFirst } from "../../src/app/host/answer-first.ts";
import { ReadyClient } from "../../src/app/state/ready-client.ts";
import { Engine } from "../../src/engine/engine.ts";
import type { Request } from "../../src/engine/protocol.ts";
import { barometerFiles } from "../engine/barometer.ts";
import { recordedPort } from "../engine/recorded-port.ts";

const ready = (await answerFirst(barometerFiles())) ?? expect.fail("the barometer does not open");

/** A client of the barometer with answers that are there, and what it has sent. */
function client() {
  const { sent, openPort } = recordedPort();
  return { sent, client: new ReadyClient(openPort, ready, () => {}) };
}

it("what is answered while the app is built says the same once it is text, and is what the engine says again", async () => {
  expect(JSON.parse(JSON.stringify(ready))).toEqual(ready);
  const engine = new Engine(barometerFiles());
  const say = async (operation: string, ask: unknown) =>
    engine.handle({ id: 1, operation, ask } as Request, () => {});
  expect(await say("open-barometer", {})).toMatchObject({ kind: "answer", answer: ready.barometer });
  for (const { operation, ask, answer } of ready.answers)
    expect(await say(operation, ask)).toMatchObject({ kind: "answer", answer });
});

it("a figure of each survey and its filters are there before the worker is", async () => {
  const { sent, client: asked } = client();
  for (const survey of ready.barometer.surveys)
    expect(
      ready.answers.filter(({ ask }) => "survey" in ask && ask.survey === survey.name).length,
    ).toBeGreaterThan(1);
  for (const { operation, ask, answer } of ready.answers)
    expect(await asked.ask(operation, ask)).toEqual({ ok: true, value: answer });
  expect(sent).toEqual([]);
});

it("the first question that has no answer yet opens the barometer before it is asked", async () => {
  const { sent, client: asked } = client();
  const [survey] = ready.barometer.surveys;
  const variable = survey?.codebook.variables[1]?.id ?? expect.fail("no variable");
  const ask = { survey: survey?.name ?? "", filter: [], variables: [variable] };
  expect((await asked.ask("facets", ask)).ok).toBe(true);
  await asked.open();
  expect(sent.map(({ operation }) => operation)).toEqual(["open-barometer", "facets"]);
});

it("what was ready is counted by the worker once it is there, and nothing else", async () => {
  const { sent, client: asked } = client();
  const [given] = ready.answers;
  if (!given) expect.fail("nothing is ready");
  expect(asked.known(given.operation, given.ask)).toEqual(given.answer);
  expect(sent).toEqual([]);
  await asked.open();
  expect(sent.map(({ operation, ask }) => ({ operation, ask }))).toEqual([
    { operation: "open-barometer", ask: {} },
    { operation: given.operation, ask: given.ask },
  ]);
});
