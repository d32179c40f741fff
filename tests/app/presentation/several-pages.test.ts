import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PresentationStore } from "../../../src/app/presentation/presentation-store.ts";
import { changedSlide, reordered, withoutSlide } from "../../../src/app/presentation/slides.ts";
import type { OtherPages } from "../../../src/app/storage/other-pages.ts";
import { StoppedClock } from "../storage/faults.ts";
import { MemoryDatabase } from "../storage/memory-backend.ts";
import { add, idsIn, Neighbours, pageOn, visited } from "./pages.ts";

/** Something that is done in one of the pages, to one of the slides that it has then. */
const act = fc.record({
  page: fc.nat(2),
  what: fc.constantFrom("add", "add", "take out", "edit", "move", "undo"),
  at: fc.nat(),
  to: fc.nat(),
});
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

/** A page that may be told nothing, but is looked at in the end. */
function hearing(neighbours: Neighbours, isTold: boolean) {
  const pages = neighbours.page();
  let look: () => void = () => {};
  const own: OtherPages = {
    tell: pages.tell,
    listen: (call) => {
      look = () => call("seen");
      if (isTold) pages.listen(call);
    },
  };
  return { pages: own, look: () => look() };
}

/** What was done in the pages: what has to come of it. */
class Ledger {
  readonly added = new Set<string>();
  readonly takenOut = new Set<string>();
  readonly edited = new Map<string, { readonly title: string; readonly by: number }[]>();
  #next = 0;

  do(page: PresentationStore, { page: by, what, at, to }: Act): void {
    const ids = idsIn(page);
    const [id, target] = [ids[at % ids.length], ids[to % ids.length]];
    this.#next += 1;
    if (what === "add") {
      add(page, `${by}-${this.#next}`, id ?? null);
      this.added.add(`${by}-${this.#next}`);
    } else if (what === "undo" || id === undefined || target === undefined) return;
    else if (what === "take out") {
      page.change((all) => withoutSlide(all, id));
      this.takenOut.add(id);
    } else if (what === "edit") {
      const title = `${id}, ${this.#next}`;
      page.change((all) => changedSlide(all, id, { title }));
      this.edited.set(id, [...(this.edited.get(id) ?? []), { title, by }]);
    } else page.change((all) => reordered(all, new Set([id]), target, at % 2 ? "before" : "after"));
  }
}

async function quiet(scheduler: fc.Scheduler, pages: readonly PresentationStore[]): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    const all = Promise.all(pages.map((page) => page.settled()));
    await scheduler.waitFor(all);
  }
}

describe("several pages of one presentation", () => {
  it("law: no slide that was added is lost, none that was taken out comes back, and all show the same", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(act, { maxLength: 24 }),
        fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 2, max: 3 }),
        async (scheduler, acts, told, count) => {
          const database = new MemoryDatabase();
          const clock = new StoppedClock();
          const neighbours = new Neighbours();
          const step = () => scheduler.schedule(Promise.resolve());
          const heard = told.slice(0, count).map((isTold) => hearing(neighbours, isTold));
          const pages = heard.map(({ pages }) => pageOn(database, { pages, step, timer: clock.timer }));
          const ledger = new Ledger();
          const done = acts
            .filter(({ what }) => what !== "undo")
            .map(async (one) => {
              await scheduler.schedule(Promise.resolve());
              const page = pages[one.page % count];
              if (page) ledger.do(page, { ...one, page: one.page % count });
            });
          await scheduler.waitFor(Promise.all(done));
          await quiet(scheduler, pages);
          for (const { look } of heard) look();
          await quiet(scheduler, pages);

          const [first] = pages;
          const shown = first?.state().presentation;
          for (const page of pages) {
            expect(page.state().presentation).toEqual(shown);
            expect(page.state().keeping).toMatchObject({ kind: "kept", isPending: false });
          }
          const ids = shown?.slides.map(({ id }) => id) ?? [];
          const wanted = [...ledger.added].filter((id) => !ledger.takenOut.has(id));
          expect(ids.toSorted()).toEqual(wanted.toSorted());
          for (const slide of shown?.slides ?? []) {
            const edits = ledger.edited.get(slide.id) ?? [];
            const titles = edits.map(({ title }) => title);
            if (slide.kind !== "text" || titles.length === 0) continue;
            if (new Set(edits.map(({ by }) => by)).size === 1) expect(slide.title).toBe(titles.at(-1));
            else expect(titles).toContain(slide.title);
          }
          expect((await visited(database)).state().presentation).toEqual(shown);
        },
      ),
      { seed: 20261129, numRuns: 400 },
    );
  });

  it("law: whatever is undone where, all show the same in the end, and so does a later visit", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(act, { maxLength: 24 }), async (scheduler, acts) => {
        const database = new MemoryDatabase();
        const neighbours = new Neighbours();
        const { timer } = new StoppedClock();
        const step = () => scheduler.schedule(Promise.resolve());
        const pages = [0, 1, 2].map(() => pageOn(database, { pages: neighbours.page(), step, timer }));
        const ledger = new Ledger();
        const done = acts.map(async (one) => {
          await scheduler.schedule(Promise.resolve());
          const page = pages[one.page];
          if (!page) return;
          if (one.what === "undo") page.undo();
          else ledger.do(page, one);
        });
        await scheduler.waitFor(Promise.all(done));
        await quiet(scheduler, pages);
        const later = (await visited(database)).state().presentation;
        for (const page of pages) expect(page.state().presentation).toEqual(later);
        expect(new Set(later.slides.map(({ id }) => id)).size).toBe(later.slides.length);
      }),
      { seed: 20261129, numRuns: 300 },
    );
  });
});
