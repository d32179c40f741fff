import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { LONGEST } from "../../src/engine/longest.ts";
import type { Reply } from "../../src/engine/protocol.ts";
import { workerPort } from "../../src/engine/worker-port.ts";

let worker: EventTarget & { sent: unknown[] };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("navigator", {});
  vi.stubGlobal(
    "Worker",
    class extends EventTarget {
      readonly sent: unknown[] = [];
      constructor() {
        super();
        worker = this;
      }
      postMessage(message: unknown): void {
        this.sent.push(message);
      }
      terminate(): void {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("a worker without locks that gives one long answer after the other is alive, though it hears no call", async () => {
  const port = workerPort();
  const [replies, ends] = [[] as Reply[], [] as string[]];
  port.listen(
    (reply) => replies.push(reply),
    (how) => ends.push(how),
  );
  const say = (data: unknown) => worker.dispatchEvent(Object.assign(new Event("message"), { data }));
  say({ kind: "alive", isHeld: false });
  for (const id of [1, 2, 3]) {
    say({ kind: "alive", isHeld: false, isBusy: true });
    await vi.advanceTimersByTimeAsync(LONGEST);
    say({ id, kind: "answer", answer: "long" });
  }
  expect([replies.length, ends]).toEqual([3, []]);
  await vi.advanceTimersByTimeAsync(2 * LONGEST);
  expect(ends).toEqual(["silent"]);
  expect(worker.sent.length).toBeGreaterThan(10);
  port.close();
});
