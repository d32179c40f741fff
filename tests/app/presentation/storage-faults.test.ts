import { describe, expect, it } from "vitest";
import type { PresentationStore } from "../../../src/app/presentation/presentation-store.ts";
import { changedSlide, withoutSlide } from "../../../src/app/presentation/slides.ts";
import { disturbed, ended, undisturbed, type Visit } from "../storage/fault-frame.ts";
import { FAULTS, type Fault } from "../storage/faults.ts";
import { MemoryDatabase } from "../storage/memory-backend.ts";
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

/** What a visit finds on the device as it is now, on a copy of it. */
async function onDevice(database: MemoryDatabase): Promise<string> {
  const visit = await visited(database.copy());
  const { unreadable, keeping, told } = visit.state();
  expect([unreadable, keeping.kind, told]).toEqual([null, "kept", null]);
  return written(visit);
}

const VISIT: Visit<PresentationStore> = {
  device,
  open: pageOn,
  settled: (page) => page.settled(),
  acts: ACTS,
  onDevice,
};

const calm = () => undisturbed(VISIT, async (page, now) => expect(now).toBe(written(page)));

/** After an act, the device has the save before, or the new one, whole; and what is said to be kept is. */
async function look(page: PresentationStore, before: string, now: string): Promise<void> {
  const here = written(page);
  expect([before, here]).toContain(now);
  const { keeping, told } = page.state();
  if (keeping.kind === "kept") expect([now, keeping.isPending]).toEqual([here, false]);
  else expect(keeping).toMatchObject({ kind: "refused", failure: { kind: expect.any(String) } });
  // Nobody else was there: what was kept without an answer is this page’s own.
  expect(told).toBe(null);
}

/** Whatever failed last is tried again with the next change. */
const AGAIN: Visit<PresentationStore> = { ...VISIT, acts: [...ACTS, (page) => add(page, "last")] };

async function disturb(fault: Fault, fails: (index: number) => boolean, states: readonly string[]) {
  const { page, met, isAsWithout } = await disturbed(AGAIN, fault, fails, states, look);
  if (!isAsWithout) expect(idsIn(page)).toEqual(expect.arrayContaining(["a", "d", "f"]));
  return { met, keeping: page.state().keeping.kind };
}

/** Faults that last begin at every third step at a push, at each in a long run; those of one step are at each always. */
const EVERY = process.env.LONG ? 1 : 3;

describe("the presentation on a device that fails", () => {
  it.each(FAULTS)(
    "%s, at whatever step, once: the save before or the new one, and all kept in the end",
    async (fault) => {
      const { states, steps } = await calm();
      expect(steps).toBeGreaterThanOrEqual(200);
      for (let at = 0; at < steps; at += 1) {
        const { met, keeping } = await disturb(fault, (index) => index === at, states);
        // A database that never opens is not waited for again.
        if (fault !== "never answers" || met === "later") expect(keeping).toBe("kept");
      }
    },
  );

  it.each(FAULTS)(
    "%s, at every step from one on: the last save, whole, and the page goes on",
    async (fault) => {
      const { states, steps } = await calm();
      for (let at = 0; at < steps; at += EVERY) await disturb(fault, (index) => index >= at, states);
    },
  );

  it("a page that ends at whatever step leaves the last whole state", async () => {
    const { states, steps } = await calm();
    for (let at = 0; at < steps; at += 1) {
      const { done, left } = await ended(VISIT, at);
      expect([states[done], states[done + 1]]).toContain(left);
    }
  });
});
