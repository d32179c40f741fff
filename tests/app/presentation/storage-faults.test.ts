import { describe, expect, it } from "vitest";
import type { PresentationStore } from "../../../src/app/presentation/presentation-store.ts";
import { changedSlide, withoutSlide } from "../../../src/app/presentation/slides.ts";
import { FAULTS, type Fault, faultySteps, StoppedClock } from "../storage/faults.ts";
import { MemoryDatabase, type Step } from "../storage/memory-backend.ts";
import { add, idsIn, pageOn, visited } from "./pages.ts";

/** Something that is done to a presentation, and waited for. */
type Act = (page: PresentationStore) => void;

const ACTS: readonly Act[] = [
  (page) => add(page, "a"),
  (page) => add(page, "b"),
  (page) => page.change((all) => changedSlide(all, "a", { title: "A" })),
  (page) => page.change((all) => changedSlide(all, "a", { title: "AA" })),
  (page) => add(page, "c", "a"),
  (page) => page.change((all) => withoutSlide(all, "b")),
  (page) => page.undo(),
  (page) => add(page, "d"),
  (page) => page.change((all) => ({ ...all, title: "T" })),
  (page) => page.change((all) => changedSlide(all, "d", { notes: "N" })),
  (page) => add(page, "e"),
  (page) => page.undo(),
  (page) => add(page, "f"),
  (page) => page.change((all) => withoutSlide(all, "c")),
];

/** A device on which version 1 has kept a presentation. */
function device(): MemoryDatabase {
  const database = new MemoryDatabase();
  database.version = 1;
  const slide = { kind: "text", id: "old", title: "old", text: "", notes: "" };
  const text = JSON.stringify({ v: 1, kind: "presentation", title: "", slides: [slide] });
  database.stores.set("texts", new Map([["presentation", text]]));
  return database;
}

const written = (page: PresentationStore): string => JSON.stringify(page.state().presentation);

/** Without faults: the presentation after each act. */
async function undisturbed(): Promise<{ readonly states: readonly string[]; readonly steps: number }> {
  const database = device();
  let steps = 0;
  const page = pageOn(database, {
    step: async () => {
      steps += 1;
    },
  });
  await page.ready;
  const states = [written(page)];
  for (const act of ACTS) {
    act(page);
    await page.settled();
    states.push(written(page));
  }
  return { states, steps };
}

/** What a visit finds on the device as it is now, on a copy of it. */
async function onDevice(database: MemoryDatabase): Promise<string> {
  const copy = new MemoryDatabase();
  [copy.version, copy.stores] = [
    database.version,
    new Map([...database.stores].map(([k, v]) => [k, new Map(v)])),
  ];
  const visit = await visited(copy);
  const { unreadable, keeping, told } = visit.state();
  expect([unreadable, keeping.kind, told]).toEqual([null, "kept", null]);
  return written(visit);
}

/** One visit in which a step fails, or all from it on; after every act, the device has a whole state, and it is said which. */
async function disturbed(fault: Fault, fails: (index: number) => boolean) {
  const database = device();
  const clock = new StoppedClock();
  const { step, met } = faultySteps(fault, fails, clock);
  const page = pageOn(database, { step, timer: clock.timer });
  await page.ready;
  let onIt = await onDevice(database);
  const look = async () => {
    const here = written(page);
    const now = await onDevice(database);
    const { keeping } = page.state();
    // The save before, or the new one, whole; what is said to be kept is.
    expect([onIt, here]).toContain(now);
    if (keeping.kind === "kept") expect([now, keeping.isPending]).toEqual([here, false]);
    else expect(keeping).toMatchObject({ kind: "refused", failure: { kind: expect.any(String) } });
    // Nobody else was there: what was kept without an answer is this page’s own.
    expect(page.state().told).toBe(null);
    onIt = now;
  };
  for (const act of ACTS) {
    act(page);
    await page.settled();
    await look();
  }
  // Whatever failed last is tried again with the next change.
  add(page, "last");
  await page.settled();
  await look();
  expect(idsIn(page)).toEqual(expect.arrayContaining(["a", "d", "f"]));
  return { met: met(), keeping: page.state().keeping.kind };
}

describe("the presentation on a device that fails", () => {
  it.each(FAULTS)(
    "%s, at whatever step, once: the save before or the new one, and all kept in the end",
    async (fault) => {
      const { steps } = await undisturbed();
      expect(steps).toBeGreaterThanOrEqual(200);
      for (let at = 0; at < steps; at += 1) {
        const { met, keeping } = await disturbed(fault, (index) => index === at);
        // A database that never opens is not waited for again.
        if (fault !== "never answers" || met === "later") expect(keeping).toBe("kept");
      }
    },
  );

  it.each(FAULTS)(
    "%s, at every step from one on: the last save, whole, and the page goes on",
    async (fault) => {
      const { steps } = await undisturbed();
      for (let at = 0; at < steps; at += 1) await disturbed(fault, (index) => index >= at);
    },
  );

  it("a page that ends at whatever step leaves the last whole state", async () => {
    const { states, steps } = await undisturbed();
    for (let at = 0; at < steps; at += 1) {
      const database = device();
      let ended = () => {};
      const end = new Promise<void>((resolve) => {
        ended = resolve;
      });
      let count = 0;
      const step = async (_: Step) => {
        count += 1;
        if (count <= at) return;
        ended();
        await new Promise(() => {});
      };
      const page = pageOn(database, { step });
      let kept = 0;
      const work = (async () => {
        await page.ready;
        for (const [index, act] of ACTS.entries()) {
          act(page);
          await page.settled();
          kept = index + 1;
        }
      })();
      await Promise.race([work, end]);
      // What a page that ends has under way, the browser gives up.
      for (const session of [...database.sessions]) session.abandon();
      expect([states[kept], states[kept + 1]]).toContain(await onDevice(database));
    }
  });
});
