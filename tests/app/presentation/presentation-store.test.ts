import { describe, expect, it } from "vitest";
import { changedSlide, shifted, withoutSlide } from "../../../src/app/presentation/slides.ts";
import { NOWHERE } from "../../../src/app/storage/found.ts";
import type { OtherPages } from "../../../src/app/storage/other-pages.ts";
import { Vault } from "../../../src/app/storage/vault.ts";
import { FAULTS, faultySteps, StoppedClock } from "../storage/faults.ts";
import { MemoryBackend, MemoryDatabase } from "../storage/memory-backend.ts";
import { add, idsIn, Neighbours, pageOn, visited } from "./pages.ts";

const titled = (id: string, title: string) => (all: Parameters<typeof changedSlide>[0]) =>
  changedSlide(all, id, { title });

/** Two pages that are open side by side, and what both have. */
async function two(...ids: readonly string[]) {
  const database = new MemoryDatabase();
  const neighbours = new Neighbours();
  const one = pageOn(database, { pages: neighbours.page() });
  for (const id of ids) add(one, id);
  await one.settled();
  const other = pageOn(database, { pages: neighbours.page() });
  await other.ready;
  const still = async () => {
    for (let round = 0; round < 4; round += 1) await Promise.all([one.settled(), other.settled()]);
  };
  return { database, one, other, still };
}

/** More than erasing takes. */
const MOST_STEPS = 30;

describe("the presentation", () => {
  it("is there at the next visit, and says since when it is kept", async () => {
    const database = new MemoryDatabase();
    const page = await visited(database);
    expect(page.state()).toMatchObject({ keeping: { kind: "kept", isPending: false }, onDevice: null });
    add(page, "a");
    expect(page.state().keeping).toMatchObject({ isPending: true });
    await page.settled();
    expect(page.state()).toMatchObject({
      keeping: { isPending: false },
      onDevice: { since: "2026-11-29T10:00:00.000Z", slides: 1 },
    });
    expect(idsIn(await visited(database))).toEqual(["a"]);
  });

  it("is not being kept again because somebody looks at the page again", async () => {
    let look: Parameters<OtherPages["listen"]>[0] = () => {};
    const page = pageOn(new MemoryDatabase(), { pages: { tell: () => {}, listen: (call) => (look = call) } });
    add(page, "a");
    await page.settled();
    const said: unknown[] = [];
    page.subscribe(() => said.push(page.state().keeping));
    look("seen");
    await page.settled();
    expect(said.length).toBeGreaterThan(0);
    for (const keeping of said) expect(keeping).toEqual({ kind: "kept", isPending: false });
  });

  it("has what two pages added at the same moment, in each of them and at the next visit", async () => {
    const { database, one, other, still } = await two("a");
    for (let n = 0; n < 500; n += 1) {
      add(one, `one-${n}`);
      add(other, `other-${n}`);
    }
    await still();
    expect(new Set(idsIn(one)).size).toBe(1001);
    expect(idsIn(other)).toEqual(idsIn(one));
    expect(idsIn(await visited(database))).toEqual(idsIn(one));
  });

  it("keeps edits of different slides, and of different fields of one", async () => {
    const { one, other, still } = await two("a", "b");
    one.change(titled("a", "A"));
    other.change(titled("b", "B"));
    other.change((all) => changedSlide(all, "a", { notes: "doucement" }));
    await still();
    for (const page of [one, other])
      expect(page.state().presentation.slides).toMatchObject([
        { title: "A", notes: "doucement" },
        { title: "B" },
      ]);
    expect([one.state().told, other.state().told]).toEqual([null, null]);
  });

  it("says where both edited the same field, and gives the other version back when that is undone", async () => {
    const { one, other, still } = await two("a");
    one.change(titled("a", "from one"));
    other.change(titled("a", "from other"));
    await still();
    const last = [one, other].find((page) => page.state().told !== null);
    expect(last?.state().told).toMatchObject({ kind: "merged", clashes: 1, gone: 0 });
    const [title] = one.state().presentation.slides;
    expect(other.state().presentation.slides).toEqual([title]);
    last?.takeOther();
    await still();
    const titles = [title, one.state().presentation.slides[0]].map(
      (slide) => slide?.kind === "text" && slide.title,
    );
    expect(titles.toSorted()).toEqual(["from one", "from other"]);
    expect(other.state().presentation).toEqual(one.state().presentation);
  });

  it("does not bring back what was taken out elsewhere; says so, and gives it back when that is undone", async () => {
    const { one, other, still } = await two("a", "b");
    one.change((all) => withoutSlide(all, "a"));
    other.change(titled("a", "still working on it"));
    await still();
    expect([idsIn(one), idsIn(other)]).toEqual([["b"], ["b"]]);
    const last = [one, other].find((page) => page.state().told !== null);
    expect(last?.state().told).toMatchObject({ kind: "merged", clashes: 0, gone: 1 });
    last?.undo();
    await still();
    expect(one.state().presentation.slides).toMatchObject([{ title: "still working on it" }, { id: "b" }]);
  });

  it("undoes what was done here, and nothing of what was done elsewhere since", async () => {
    const { one, other, still } = await two("a", "b");
    one.change(titled("a", "typed"));
    await still();
    add(other, "c");
    other.change((all) => shifted(all, "b", -1));
    await still();
    one.undo();
    await still();
    expect(idsIn(one)).toEqual(["b", "a", "c"]);
    expect(one.state().presentation.slides[1]).toMatchObject({ title: "a" });
    expect(other.state().presentation).toEqual(one.state().presentation);
  });

  it("that was erased is gone in every page and from what can be undone, and is not written back", async () => {
    const { database, one, other, still } = await two("a");
    other.change(titled("a", "A"));
    await still();
    await one.clear();
    await still();
    expect(one.state().told).toEqual({ kind: "erased" });
    expect(other.state()).toMatchObject({ told: { kind: "erased-elsewhere" }, past: [] });
    expect(idsIn(other)).toEqual([]);
    expect(database.version === 0 || database.store("records").size === 0).toBe(true);
    add(other, "new");
    await still();
    expect([idsIn(one), idsIn(await visited(database))]).toEqual([["new"], ["new"]]);
  });

  it("stays in the page where the browser has thrown away what it kept, and is kept again", async () => {
    const { database, one } = await two("a");
    [database.stores, database.version] = [new Map(), 0];
    for (const session of [...database.sessions]) session.endFromOutside("lost");
    add(one, "b");
    await one.settled();
    expect(idsIn(one)).toEqual(["a", "b"]);
    expect(idsIn(await visited(database))).toEqual(["a", "b"]);
  });

  it("is not kept where nobody wants it: erased from the device, there in every page, and at no later visit", async () => {
    const { database, one, other, still } = await two("a");
    await one.keep(false);
    await still();
    expect([idsIn(one), idsIn(other)]).toEqual([["a"], ["a"]]);
    expect([one.state().keeping, other.state().keeping]).toEqual([{ kind: "off" }, { kind: "off" }]);
    expect(database.store("records").size).toBe(0);
    add(other, "b");
    await still();
    expect(database.store("records").size).toBe(0);
    const later = await visited(database);
    expect([idsIn(later), later.state().keeping]).toEqual([[], { kind: "off" }]);
    await other.clear();
    expect((await visited(database)).state().keeping).toEqual({ kind: "off" });
    add(one, "c");
    await one.keep(true);
    expect(idsIn(await visited(database))).toContain("c");
  });

  it("that cannot be read is shown to nobody, stays as it is, and gives way when somebody says so", async () => {
    const database = new MemoryDatabase();
    const vault = new Vault(new MemoryBackend(database));
    const bytes = new TextEncoder().encode('{"v":9}');
    await vault.put("presentation", "presentation", bytes, { after: NOWHERE });
    const before = structuredClone(database.stores);
    const page = await visited(database);
    expect(page.state().unreadable).toMatchObject({ failure: { code: "newer" }, bytes });
    add(page, "a");
    await page.settled();
    expect(database.stores).toEqual(before);
    await page.startOver();
    expect(page.state().unreadable).toBe(null);
    expect(idsIn(await visited(database))).toEqual(["a"]);
  });

  it.each([[12], [{ slides: 3 }], [["a"]], [""], ["null"]])(
    "that version 1 kept as %j is not taken for nothing: it is said, and can be saved as it is",
    async (value) => {
      const database = new MemoryDatabase();
      database.version = 1;
      database.stores.set("texts", new Map<string, unknown>([["presentation", value]]));
      const { unreadable } = (await visited(database)).state();
      expect(unreadable?.failure.code).toBe("damaged");
      const text = typeof value === "string" ? value : JSON.stringify(value);
      expect(new TextDecoder().decode(unreadable?.bytes as Uint8Array)).toBe(text);
    },
  );

  it("can be worked on where the storage never answers, and is kept with what was there when it does", async () => {
    const database = new MemoryDatabase();
    add(await visited(database), "before");
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const clock = new StoppedClock();
    const page = pageOn(database, {
      timer: clock.timer,
      step: (step) => (step === "open" ? held : Promise.resolve()),
    });
    clock.go();
    await page.ready;
    expect(page.state().keeping).toMatchObject({ kind: "refused", failure: { kind: "no-answer" } });
    add(page, "meanwhile");
    await page.settled();
    expect(page.state().keeping).toMatchObject({ kind: "refused" });
    answer();
    await new Promise((done) => setImmediate(done));
    await page.settled();
    expect(page.state().keeping).toMatchObject({ kind: "kept", isPending: false });
    expect(idsIn(await visited(database))).toEqual(["before", "meanwhile"]);
  });

  it.each(FAULTS)(
    "%s, at whatever step of erasing: it says that all is erased only where nothing is left",
    async (fault) => {
      const erased = async (erase: "all" | "off", fails: (index: number) => boolean) => {
        const database = new MemoryDatabase();
        const clock = new StoppedClock();
        let isErasing = false;
        const { step, met } = faultySteps(fault, fails, clock);
        const page = pageOn(database, {
          step: async (now) => (isErasing ? step(now) : undefined),
          timer: clock.timer,
        });
        add(page, "secret");
        await page.settled();
        isErasing = true;
        await (erase === "all" ? page.clear() : page.keep(false));
        const told = page.state().told?.kind;
        expect(["erased", "turned-off", "not-erased"]).toContain(told);
        if (told !== "not-erased") expect(database.store("records").size).toBe(0);
        expect(idsIn(page)).toEqual(erase === "all" ? [] : ["secret"]);
        return met() !== "no";
      };
      for (const erase of ["all", "off"] as const) {
        let met = 0;
        for (let at = 0; at < MOST_STEPS; at += 1) {
          if (await erased(erase, (index) => index === at)) met += 1;
          await erased(erase, (index) => index >= at);
        }
        expect(met).toBeGreaterThanOrEqual(8);
        expect(met).toBeLessThan(MOST_STEPS);
      }
    },
  );
});
