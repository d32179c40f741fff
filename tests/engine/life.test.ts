import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Alive, Call } from "../../src/engine/life.ts";
import { LONGEST } from "../../src/engine/longest.ts";

/** Locks of a browser, as far as a worker and its page use them: one holder at a time, in the order of asking. */
class Locks {
  readonly #waiting = new Map<string, (() => unknown)[]>();
  readonly request = (name: string, hold: () => unknown): Promise<void> =>
    new Promise((done) => {
      const queue = this.#waiting.get(name) ?? [];
      this.#waiting.set(name, queue);
      queue.push(() => done(void hold()));
      if (queue.length === 1) queue[0]?.();
    });
  /** Whoever holds it is no more. */
  release(name: string): void {
    const queue = this.#waiting.get(name) ?? [];
    queue.shift();
    queue[0]?.();
  }
}

const refusing = { request: () => Promise.reject(new DOMException("refused", "SecurityError")) };
const throwing = {
  request: () => {
    throw new DOMException("refused", "SecurityError");
  },
};
const silent = { request: () => new Promise(() => {}) };

const withLocks = (locks: unknown) => vi.stubGlobal("navigator", { locks });

/** What the page learns from one worker to the next is forgotten: each test has the first. */
async function module() {
  vi.resetModules();
  return import("../../src/engine/life.ts");
}

/** A worker that the page follows; it answers calls for as long as it lives. */
async function followed(locks: unknown, pageLocks: unknown = locks) {
  const { live, Life } = await module();
  const worker = { isAlive: true, calls: 0 };
  const ended: string[] = [];
  withLocks(pageLocks);
  const life = new Life(
    "worker 1",
    ({ kind }: Call) => {
      expect(kind).toBe("call");
      worker.calls += 1;
      if (worker.isAlive) life.sign({ kind: "alive", isHeld: false });
    },
    (how) => ended.push(how),
  );
  const start = () => {
    withLocks(locks);
    void live("worker 1", (message) => {
      withLocks(pageLocks);
      life.sign(message);
    });
  };
  return { worker, life, ended, start };
}

const MINUTES = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a worker that starts", () => {
  const told = async (locks: unknown) => {
    const { live } = await module();
    const said: Alive[] = [];
    withLocks(locks);
    const told = live("worker 1", (message) => said.push(message)).then(() => said.length);
    await vi.advanceTimersByTimeAsync(MINUTES);
    expect(await told, "nothing is computed before it is told").toBe(1);
    return said.map(({ isHeld }) => isHeld);
  };

  it.each([
    ["holds its lock and says so", () => new Locks(), [true]],
    ["lives without locks, as over plain http, and says so", () => null, [false]],
    ["lives where the browser refuses it a lock", () => refusing, [false]],
    ["lives where asking for a lock throws", () => throwing, [false]],
    ["lives where the browser never answers about its lock", () => silent, [false]],
  ])("%s", async (_, locks, said) => {
    expect(await told(locks())).toEqual(said);
  });
});

describe("a page that follows a worker", () => {
  it("is told at once when the worker that held its lock is no more, and calls it never", async () => {
    const locks = new Locks();
    const { worker, ended, start } = await followed(locks);
    start();
    await vi.advanceTimersByTimeAsync(30 * MINUTES);
    expect([worker.calls, ended]).toEqual([0, []]);
    locks.release("worker 1");
    expect(ended).toEqual(["ended"]);
  });

  it.each([
    ["there are no locks", null, null],
    ["locks are refused", refusing, refusing],
    ["locks never answer", silent, silent],
    ["only the worker has locks", new Locks(), null],
    ["only the worker is given locks", new Locks(), refusing],
    ["asking for locks throws in the page", new Locks(), throwing],
  ])("where %s, calls the worker now and then, and learns that it is dead", async (_, locks, pageLocks) => {
    const { worker, ended, start } = await followed(locks, pageLocks);
    start();
    await vi.advanceTimersByTimeAsync(30 * MINUTES);
    expect(ended).toEqual([]);
    expect(worker.calls).toBeGreaterThan(300);
    worker.isAlive = false;
    await vi.advanceTimersByTimeAsync(MINUTES / 2);
    expect(ended, "it may only be slow").toEqual([]);
    await vi.advanceTimersByTimeAsync(MINUTES);
    expect(ended).toEqual(["silent"]);
    const { calls } = worker;
    await vi.advanceTimersByTimeAsync(10 * MINUTES);
    expect([worker.calls, ended]).toEqual([calls, ["silent"]]);
  });

  it("believes a late answer: whoever was only slow lives on", async () => {
    const { worker, life, ended, start } = await followed(null);
    start();
    worker.isAlive = false;
    await vi.advanceTimersByTimeAsync(0.9 * MINUTES);
    life.sign({ kind: "alive", isHeld: false });
    await vi.advanceTimersByTimeAsync(0.9 * MINUTES);
    expect(ended).toEqual([]);
  });

  it("waits for one that said that it computes for as long as an answer may take, and no longer once it has", async () => {
    const { worker, life, ended, start } = await followed(null);
    start();
    await vi.advanceTimersByTimeAsync(0);
    worker.isAlive = false;
    life.sign({ kind: "alive", isHeld: false, isBusy: true });
    await vi.advanceTimersByTimeAsync(LONGEST);
    expect(ended).toEqual([]);
    life.sign({ kind: "alive", isHeld: false });
    await vi.advanceTimersByTimeAsync(1.5 * MINUTES);
    expect(ended).toEqual(["silent"]);
  });

  it("misses one that died while it computed, too", async () => {
    const { worker, life, ended, start } = await followed(null);
    start();
    await vi.advanceTimersByTimeAsync(0);
    worker.isAlive = false;
    life.sign({ kind: "alive", isHeld: false, isBusy: true });
    await vi.advanceTimersByTimeAsync(LONGEST + MINUTES / 2);
    expect(ended).toEqual(["silent"]);
  });

  it("takes a lock that comes late, and calls no more", async () => {
    const locks = new Locks();
    const { worker, life, ended, start } = await followed(silent, locks);
    start();
    await vi.advanceTimersByTimeAsync(MINUTES);
    const { calls } = worker;
    expect(calls).toBeGreaterThan(0);
    void locks.request("worker 1", () => {});
    life.sign({ kind: "alive", isHeld: true });
    worker.isAlive = false;
    await vi.advanceTimersByTimeAsync(30 * MINUTES);
    expect([worker.calls, ended]).toEqual([calls, []]);
    locks.release("worker 1");
    expect(ended).toEqual(["ended"]);
  });

  it("says once that it did not start, waits twice as long for the next, and longer still on a slow machine", async () => {
    const { Life } = await module();
    const ended: string[] = [];
    const next = (name: string) =>
      new Life(
        name,
        () => {},
        (how) => ended.push(`${name} ${how}`),
      );
    next("one");
    await vi.advanceTimersByTimeAsync(2999);
    expect(ended).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toEqual(["one start"]);
    const slow = next("two");
    await vi.advanceTimersByTimeAsync(5999);
    slow.sign({ kind: "alive", isHeld: false });
    expect(ended).toEqual(["one start"]);
    slow.leave();
    next("three");
    await vi.advanceTimersByTimeAsync(3 * 5999 - 1);
    expect(ended).toEqual(["one start"]);
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toEqual(["one start", "three start"]);
  });

  it("gives the next one less time where one has started fast, and never less than three quarters of a second", async () => {
    const { Life } = await module();
    const ended: string[] = [];
    const next = (name: string) =>
      new Life(
        name,
        () => {},
        (how) => ended.push(`${name} ${how}`),
      );
    for (const [taken, longest] of [
      [300, 900],
      [10, 750],
    ] as const) {
      const fast = next("fast");
      await vi.advanceTimersByTimeAsync(taken);
      fast.sign({ kind: "alive", isHeld: false });
      fast.leave();
      const dead = next(`after ${taken}`);
      await vi.advanceTimersByTimeAsync(longest - 1);
      expect(ended).toEqual([]);
      dead.leave();
    }
    next("last");
    await vi.advanceTimersByTimeAsync(750);
    expect(ended).toEqual(["last start"]);
  });

  it.each([
    ["before it has started", false],
    ["while it lives", true],
  ])("that leaves it %s hears nothing more of it", async (_, hasStarted) => {
    const locks = new Locks();
    for (const here of [locks, null]) {
      const { worker, life, ended, start } = await followed(here);
      if (hasStarted) start();
      life.leave();
      worker.isAlive = false;
      if (!hasStarted) start();
      await vi.advanceTimersByTimeAsync(30 * MINUTES);
      locks.release("worker 1");
      expect([worker.calls, ended]).toEqual([0, []]);
    }
  });
});
