import { describe, expect, it } from "vitest";
import { KeptViews } from "../../../src/app/kept/kept-views.ts";
import { Vault } from "../../../src/app/storage/vault.ts";
import { Neighbours } from "../presentation/pages.ts";
import { MemoryBackend, MemoryDatabase, type Step } from "../storage/memory-backend.ts";

function pageOn(database: MemoryDatabase, neighbours: Neighbours, step?: (step: Step) => Promise<void>) {
  return new KeptViews(new Vault(new MemoryBackend(database, step)), neighbours.page());
}

/** Resolves when they have been looked at, or could not be. */
const listed = (page: KeptViews): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (page.state().isListed) resolve();
    };
    page.subscribe(look);
    look();
  });

const named = (page: KeptViews) =>
  page
    .state()
    .views.map(({ name, link }) => `${name} ${link}`)
    .sort();

describe("views by name", () => {
  it("saved in two pages at once are all in one list, in both and at the next visit", async () => {
    const [database, neighbours] = [new MemoryDatabase(), new Neighbours()];
    const [one, other] = [pageOn(database, neighbours), pageOn(database, neighbours)];
    await Promise.all([one.save("A", "#/a"), other.save("B", "#/b"), one.save("C", "#/c")]);
    const later = pageOn(database, neighbours);
    await listed(later);
    expect(named(later)).toEqual(["A #/a", "B #/b", "C #/c"]);
  });

  it("are renamed with their link, and erased; what another page has erased does not come back by a new name", async () => {
    const [database, neighbours] = [new MemoryDatabase(), new Neighbours()];
    const page = pageOn(database, neighbours);
    await page.save("A", "#/a");
    const id = page.state().views[0]?.id ?? "";
    await page.rename(id, "B");
    expect(named(page)).toEqual(["B #/a"]);
    const deaf = pageOn(database, new Neighbours());
    await listed(deaf);
    await page.erase(id);
    await deaf.rename(id, "C");
    expect([named(page), named(deaf)]).toEqual([[], []]);
  });

  it("that a page has left half saved are swept away, whatever else is kept", async () => {
    const [database, neighbours] = [new MemoryDatabase(), new Neighbours()];
    const at = (now: string) =>
      new KeptViews(new Vault(new MemoryBackend(database), { now: () => now }), neighbours.page());
    const page = at("2026-11-29T10:00:00.000Z");
    await page.save("A", "#/a");
    await page.save("B", "#/b");
    const [head] = database.store("heads").keys();
    database.store("heads").delete(head ?? "");
    const later = at("2026-11-29T11:00:00.000Z");
    await listed(later);
    await later.erase("nothing");
    expect(named(later)).toHaveLength(1);
    expect(database.store("records").size).toBe(1);
  });

  it("that are damaged are named as such, and that could not be saved are refused with the reason", async () => {
    const [database, neighbours] = [new MemoryDatabase(), new Neighbours()];
    const page = pageOn(database, neighbours);
    await page.save("A", "#/a");
    for (const key of database.store("records").keys()) database.store("records").set(key, "?");
    const full = pageOn(database, neighbours, async (step) => {
      if (step === "put") throw new DOMException("planted", "QuotaExceededError");
    });
    await listed(full);
    expect(full.state()).toMatchObject({ views: [], unreadable: [expect.any(String)] });
    expect(await full.save("B", "#/b")).toBe(false);
    expect(full.state().refused).toMatchObject({ what: "save", failure: { kind: "full" } });
  });
});
