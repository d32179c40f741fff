import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Client } from "../../src/engine/client.ts";
import { LONGEST } from "../../src/engine/longest.ts";
import type { Operation, Reply } from "../../src/engine/protocol.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const TOO_LONG = { ok: false, failure: { code: "took-too-long", params: { seconds: LONGEST / 1000 } } };

/** Far sides that do one thing after the other, each in the time that whoever asks gives it. */
function workers() {
  const opened: { log: string[]; isClosed: boolean; die: () => void }[] = [];
  const client = new Client(() => {
    let receive: (reply: Reply) => void = () => {};
    let free = 0;
    const one = { log: [] as string[], isClosed: false, die: () => {} };
    opened.push(one);
    return {
      send: ({ id, operation, ask }) => {
        one.log.push(operation);
        free = Math.max(Date.now(), free) + (ask as unknown as { takes: number }).takes;
        setTimeout(() => {
          if (!one.isClosed) receive({ id, kind: "answer", answer: operation });
        }, free - Date.now());
      },
      listen: (listener, broken) => {
        receive = listener;
        one.die = () => broken("ended");
      },
      close: () => {
        one.isClosed = true;
      },
    };
  });
  const ask = (operation: Operation, takes: number) => client.ask(operation, { takes } as never);
  return { client, ask, opened };
}

const MINUTE = 60_000;

describe("the time that an answer has", () => {
  it("is two minutes, and ends no other that waits", async () => {
    const { ask, opened } = workers();
    const slow = ask("profile", 3 * MINUTE);
    await vi.advanceTimersByTimeAsync(MINUTE);
    const other = ask("weigh", MINUTE);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(await slow).toEqual(TOO_LONG);
    expect(opened[0]?.isClosed).toBe(true);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(await other).toEqual({ ok: true, value: "weigh" });
    // What the first worker was still at.
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is its own, however long it waits for answers and readings before it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            operation: fc.constantFrom<Operation>("answer", "facets", "profile", "adopt", "recognise"),
            takes: fc.integer({ min: 0, max: LONGEST - 1 }),
            after: fc.integer({ min: 0, max: LONGEST }),
          }),
          { maxLength: 6 },
        ),
        async (asked) => {
          const { client, ask, opened } = workers();
          const answers = [];
          for (const { operation, takes, after } of asked) {
            await vi.advanceTimersByTimeAsync(after);
            const isReading = operation === "adopt" || operation === "recognise";
            answers.push(ask(operation, isReading ? 10 * takes : takes));
          }
          await vi.runAllTimersAsync();
          expect(await Promise.all(answers)).toEqual(
            asked.map(({ operation }) => ({ ok: true, value: operation })),
          );
          expect(opened).toHaveLength(asked.length > 0 ? 1 : 0);
          client.close();
        },
      ),
      { seed: 20261130, numRuns: process.env.LONG ? 500 : 50 },
    );
  });

  it("begins again with a new far side, once that has read what the former had", async () => {
    const { ask, opened } = workers();
    const read = ask("open-file", 1.5 * MINUTE);
    await vi.advanceTimersByTimeAsync(1.5 * MINUTE);
    await read;
    const answer = ask("answer", 1.5 * MINUTE);
    await vi.advanceTimersByTimeAsync(MINUTE);
    opened[0]?.die();
    await vi.advanceTimersByTimeAsync(3 * MINUTE);
    expect(await answer).toEqual({ ok: true, value: "answer" });
    expect(opened.map(({ log }) => log.join(" "))).toEqual(["open-file answer", "open-file answer"]);
  });

  it("ends with the client", async () => {
    const { client, ask } = workers();
    const answer = ask("answer", 0);
    client.close();
    await vi.runAllTimersAsync();
    expect((await answer).ok).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});
