import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PresentationStore } from "../../../src/app/presentation/presentation-store.ts";
import { putAfter, textSlide } from "../../../src/app/presentation/slides.ts";
import { NOWHERE } from "../../../src/app/storage/found.ts";
import { IndexedBackend } from "../../../src/app/storage/indexed-backend.ts";
import { Vault } from "../../../src/app/storage/vault.ts";
import type { Timer } from "../../../src/app/storage/within.ts";

let name = "";
beforeEach(() => {
  name = `test-${crypto.getRandomValues(new Uint32Array(1)).join()}`;
});

const answerOf = <Value,>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** A database as another version of the page makes it. */
async function opened(
  version: number,
  upgrade: (database: IDBDatabase) => void = () => {},
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => upgrade(request.result);
  return answerOf(request);
}

afterEach(async () => {
  await answerOf(indexedDB.deleteDatabase(name));
});

/** Resolves when the next database to be opened has been told that another page holds it. */
function blocked(): Promise<void> {
  const open = IDBFactory.prototype.open;
  return new Promise((resolve) => {
    IDBFactory.prototype.open = function (...parameters) {
      IDBFactory.prototype.open = open;
      const request = open.apply(this, parameters);
      // Whoever asked hears it first.
      request.addEventListener("blocked", () => setTimeout(resolve));
      return request;
    };
  });
}

const vault = (timer?: Timer) => new Vault(new IndexedBackend(name), timer ? { timer } : {});

const page = (own: Vault) => new PresentationStore(own, { tell: () => {}, listen: () => {} });

async function placed(put: ReturnType<Vault["put"]>) {
  const done = await put;
  return done.ok ? done.value : expect.fail(done.failure.kind);
}

const add = (store: PresentationStore, id: string) =>
  store.change((all) => putAfter(all, null, { ...textSlide(), id }));

const ids = (store: PresentationStore) => store.state().presentation.slides.map((slide) => slide.id);

describe("the database of the browser", () => {
  it("keeps and gives back texts and files, and is gone when everything is forgotten", async () => {
    const first = vault();
    const file = new Blob([new Uint8Array(6 * 1024 * 1024).fill(3)]);
    const text = new TextEncoder().encode("texte");
    await placed(first.put("file", "grand.csv", file, { after: NOWHERE, meta: { rows: 3 } }));
    await placed(first.put("text", "t", text, { after: NOWHERE }));
    const second = vault();
    const listed = await second.list("file");
    expect(listed).toMatchObject({
      ok: true,
      value: { listed: [{ name: "grand.csv", length: file.size, meta: { rows: 3 } }], unreadable: [] },
    });
    const got = await second.get("text", "t");
    expect(got).toMatchObject({ ok: true, value: { kind: "kept", bytes: text } });
    expect(await second.get("file", "grand.csv")).toMatchObject({
      value: { kind: "kept", isEarlier: false },
    });
    expect(await second.forgetAll()).toEqual({ ok: true, value: null });
    expect(await vault().get("text", "t")).toMatchObject({ value: { kind: "none" } });
  });

  it("brings along the presentation that version 1 has kept", async () => {
    const before = await opened(1, (database) => database.createObjectStore("texts"));
    const slide = { ...textSlide(), id: "old" };
    const text = JSON.stringify({ v: 1, kind: "presentation", title: "", slides: [slide] });
    await answerOf(before.transaction("texts", "readwrite").objectStore("texts").put(text, "presentation"));
    before.close();
    const store = page(vault());
    await store.ready;
    expect(ids(store)).toEqual(["old"]);
  });

  it("of which a page of an earlier version does not let go: says so, and goes on as soon as that is closed", async () => {
    const stubborn = await opened(1, (database) => database.createObjectStore("texts"));
    // Time is up whenever somebody asks for it.
    const waiting = new Set<() => void>();
    const own = vault((_, call) => {
      waiting.add(call);
      return () => waiting.delete(call);
    });
    const isBlocked = blocked();
    const store = page(own);
    await isBlocked;
    for (const call of [...waiting]) call();
    await store.ready;
    expect(store.state().keeping).toMatchObject({ kind: "refused", failure: { kind: "blocked" } });
    stubborn.close();
    await expect.poll(() => store.state().keeping.kind).toBe("kept");
  });

  it("of a later version is refused, and left as it is", async () => {
    (await opened(9, (database) => database.createObjectStore("later"))).close();
    const store = page(vault());
    await store.ready;
    add(store, "a");
    await store.settled();
    expect(store.state().keeping).toMatchObject({ kind: "refused", failure: { kind: "later-version" } });
    expect(ids(store)).toEqual(["a"]);
    const after = await opened(9);
    expect([...after.objectStoreNames]).toEqual(["later"]);
    after.close();
  });

  it("lets two pages add at once, and loses nothing of either", async () => {
    const [one, other] = [page(vault()), page(vault())];
    for (let n = 0; n < 60; n += 1) {
      add(one, `one-${n}`);
      add(other, `other-${n}`);
      await Promise.race([one.settled(), other.settled()]);
    }
    await Promise.all([one.settled(), other.settled()]);
    const later = page(vault());
    await later.ready;
    expect(new Set(ids(later)).size).toBe(120);
  });

  it("is told from one that another page erases: what it kept is not written back", async () => {
    const [one, other] = [page(vault()), page(vault())];
    add(one, "a");
    await one.settled();
    add(other, "b");
    await other.settled();
    await one.clear();
    await expect.poll(() => other.state().told?.kind).toBe("erased-elsewhere");
    await other.settled();
    expect([ids(one), ids(other)]).toEqual([[], []]);
  });

  it("that refuses a value keeps the one before", async () => {
    const own = vault();
    const text = new TextEncoder().encode("avant");
    const after = await placed(own.put("text", "t", text, { after: NOWHERE }));
    const original = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("planted", "QuotaExceededError");
    };
    const put = await own.put("text", "t", new TextEncoder().encode("après"), { after });
    IDBObjectStore.prototype.put = original;
    expect(put).toMatchObject({ ok: false, failure: { kind: "full" } });
    expect(await own.get("text", "t")).toMatchObject({ value: { kind: "kept", bytes: text } });
  });
});
