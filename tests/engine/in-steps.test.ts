import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { inSteps } from "../../src/engine/in-steps.ts";
import { openSurvey, questionOf } from "./barometer.ts";

function* until(isOver: () => boolean): Generator<void, string> {
  while (!isOver()) yield;
  return "done";
}

it("lets others have their turn while something long is computed", async () => {
  let isHeard = false;
  const computed = inSteps(
    until(() => isHeard),
    () => true,
  );
  setTimeout(() => {
    isHeard = true;
  });
  expect(await computed).toEqual({ ok: true, value: "done" });
});

it("leaves what nobody wants any more", async () => {
  let isWanted = true;
  const computed = inSteps(
    until(() => false),
    () => isWanted,
  );
  setTimeout(() => {
    isWanted = false;
  });
  expect(await computed).toEqual({ ok: false, failure: { code: "stopped", params: {} } });
});

describe("a ranking of gaps, each step of which takes its whole turn", () => {
  beforeEach(() => {
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => (now += 1000));
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  async function opened() {
    const { engine, survey } = await openSurvey("agents");
    const question = questionOf(survey, "level");
    const breakdowns = survey.codebook.variables.flatMap(({ role, id }) =>
      role === "breakdown" ? [id] : [],
    );
    const replies: number[] = [];
    const send = async (id: number, operation: "gaps" | "answer") => {
      const what = { survey: survey.name, question, outcome: 0, breakdowns, crossed: true };
      const reply = await engine.handle({ id, operation, ask: what }, () => {});
      replies.push(id);
      return reply;
    };
    return { send, replies };
  }

  it("is no obstacle to what is asked after it", async () => {
    const { send, replies } = await opened();
    const [ranked, answered] = await Promise.all([send(1, "gaps"), send(2, "answer")]);
    expect([ranked.kind, answered.kind]).toEqual(["answer", "answer"]);
    expect(replies).toEqual([2, 1]);
  });

  it("gives way to the next one", async () => {
    const { send } = await opened();
    const [first, second] = await Promise.all([send(1, "gaps"), send(2, "gaps")]);
    expect(first).toMatchObject({ kind: "failure", failure: { code: "stopped" } });
    expect(second.kind).toBe("answer");
  });
});
