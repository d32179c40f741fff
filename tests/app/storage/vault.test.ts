import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOWHERE, type Place } from "../../../src/app/storage/found.ts";
import { Vault } from "../../../src/app/storage/vault.ts";
import { MemoryBackend, MemoryDatabase } from "./memory-backend.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const NOW = "2026-11-29T10:00:00.000Z";

const vaultOn = (database: MemoryDatabase) => new Vault(new MemoryBackend(database), { now: () => NOW });

async function placed(put: ReturnType<Vault["put"]>): Promise<Place> {
  const done = await put;
  if (!done.ok) return expect.fail(done.failure.kind);
  return done.value;
}

async function textAt(vault: Vault, name = "n"): Promise<string> {
  const got = await vault.get("file", name);
  if (!got.ok) return `failed: ${got.failure.kind}`;
  if (got.value.kind !== "kept") return got.value.kind;
  return new Response(got.value.bytes as Uint8Array<ArrayBuffer>).text();
}

describe("the vault", () => {
  it("gives back what it was given, with when and since when, and a name of any letters", async () => {
    const database = new MemoryDatabase();
    const name = "a/b/é %2F";
    const first = await placed(
      vaultOn(database).put("file", name, bytesOf("un"), { after: NOWHERE, meta: { rows: 3 } }),
    );
    await placed(vaultOn(database).put("file", name, bytesOf("deux"), { after: first }));
    expect(await textAt(vaultOn(database), name)).toBe("deux");
    const listed = await vaultOn(database).list("file");
    expect(listed).toEqual({
      ok: true,
      value: {
        listed: [{ name, length: 4, meta: {}, since: NOW }],
        unreadable: [],
      },
    });
    expect(await vaultOn(database).list("fil")).toEqual({ ok: true, value: { listed: [], unreadable: [] } });
  });

  it("names what is there and cannot be read, and forgets several kinds of one name together", async () => {
    const database = new MemoryDatabase();
    for (const kind of ["file", "state", "other"])
      for (const name of ["n", "m"])
        await placed(vaultOn(database).put(kind, name, bytesOf("un"), { after: NOWHERE }));
    database.store("heads").set("state/n", 12);
    expect(await vaultOn(database).list("state")).toMatchObject({
      value: { listed: [{ name: "m" }], unreadable: ["n"] },
    });
    expect(await vaultOn(database).forgetTogether(["file", "state"], "n")).toEqual({ ok: true, value: null });
    expect([...database.store("heads").keys()].sort()).toEqual(["file/m", "other/m", "other/n", "state/m"]);
    expect(database.store("records").size).toBe(4);
  });

  it("sweeps away what a page that ended has left unnamed, and nothing that is named or may still be written", async () => {
    const database = new MemoryDatabase();
    const first = await placed(vaultOn(database).put("file", "n", bytesOf("un"), { after: NOWHERE }));
    await placed(vaultOn(database).put("file", "n", bytesOf("deux"), { after: first }));
    await placed(vaultOn(database).put("file", "left", bytesOf("trois"), { after: NOWHERE }));
    database.store("heads").delete("file/left");
    const at = (now: string) => new Vault(new MemoryBackend(database), { now: () => now });
    expect((await at(NOW).sweep(["file"])).ok).toBe(true);
    expect(database.store("records").size).toBe(3);
    expect((await at("2026-11-29T11:00:00.000Z").sweep(["file"])).ok).toBe(true);
    expect(database.store("records").size).toBe(2);
    expect(await textAt(vaultOn(database))).toBe("deux");
  });

  it("keeps a file of several parts as it is, and tells one letter that has changed in any of them", async () => {
    const database = new MemoryDatabase();
    const large = new Uint8Array(9 * 1024 * 1024).fill(7);
    large[5_000_000] = 1;
    await placed(vaultOn(database).put("file", "n", new Blob([large]), { after: NOWHERE }));
    const got = await vaultOn(database).get("file", "n");
    if (!got.ok || got.value.kind !== "kept") return expect.fail("not kept");
    const { bytes } = got.value;
    expect(bytes).toBeInstanceOf(Blob);
    const back = new Uint8Array(await (bytes as Blob).arrayBuffer());
    expect(Buffer.compare(back, large)).toBe(0);
    for (const at of [0, 4_194_304, back.length - 1]) {
      const altered = back.slice();
      altered[at] = 8;
      const [[key, record] = ["", {}]] = database.store("records");
      database.store("records").set(key, { ...(record as object), bytes: new Blob([altered]) });
      expect(await textAt(vaultOn(database))).toBe("damaged");
      database.store("records").set(key, { ...(record as object), bytes: new Blob([back]) });
    }
  });

  it("refuses a change that was made from an earlier state, and keeps what came first", async () => {
    const database = new MemoryDatabase();
    const start = await placed(vaultOn(database).put("file", "n", bytesOf("0"), { after: NOWHERE }));
    const [one, other] = [vaultOn(database), vaultOn(database)];
    const both = await Promise.all([
      one.put("file", "n", bytesOf("one"), { after: start }),
      other.put("file", "n", bytesOf("other"), { after: start }),
    ]);
    expect(both.map((put) => (put.ok ? "kept" : put.failure.kind)).sort()).toEqual(["changed", "kept"]);
    expect(await textAt(vaultOn(database))).toBe(both[0].ok ? "one" : "other");
    expect(database.store("records").size).toBe(2);
  });

  it("does not count what it reads back otherwise than it was written", async () => {
    const database = new MemoryDatabase();
    const first = await placed(vaultOn(database).put("file", "n", bytesOf("first"), { after: NOWHERE }));
    let begun = 0;
    const spoiling = new MemoryBackend(database, async (step) => {
      if (step === "begin") begun += 1;
      if (begun !== 2) return;
      for (const [key, record] of database.store("records"))
        if (key !== first.record)
          database.store("records").set(key, { ...(record as object), bytes: bytesOf("?") });
    });
    const put = await new Vault(spoiling).put("file", "n", bytesOf("second"), { after: first });
    expect(put.ok ? "kept" : put.failure.kind).toBe("not-verified");
    expect(await textAt(vaultOn(database))).toBe("first");
    expect([...database.store("records").keys()]).toEqual([first.record]);
  });

  it("reads what was kept before where the last record is damaged, and says so", async () => {
    const database = new MemoryDatabase();
    const first = await placed(vaultOn(database).put("file", "n", bytesOf("first"), { after: NOWHERE }));
    const second = await placed(vaultOn(database).put("file", "n", bytesOf("second"), { after: first }));
    database.store("records").set(second.record ?? "", { nothing: "of ours" });
    const got = await vaultOn(database).get("file", "n");
    expect(got.ok && got.value.kind === "kept" && got.value.isEarlier).toBe(true);
    expect(await textAt(vaultOn(database))).toBe("first");
  });

  it("reads the last whole record where the head is damaged", async () => {
    const database = new MemoryDatabase();
    const first = await placed(vaultOn(database).put("file", "n", bytesOf("first"), { after: NOWHERE }));
    await placed(vaultOn(database).put("file", "n", bytesOf("second"), { after: first }));
    database.store("heads").set("file/n", 12);
    expect(await textAt(vaultOn(database))).toBe("second");
  });

  it("forgets one thing with its name, or leaves a note that other pages know", async () => {
    const database = new MemoryDatabase();
    const vault = vaultOn(database);
    await placed(vault.put("file", "n", bytesOf("x"), { after: NOWHERE }));
    await placed(vault.put("file", "m", bytesOf("y"), { after: NOWHERE }));
    await placed(vault.forget("file", "n"));
    expect([...database.store("heads").keys(), ...database.store("records").keys()].join(" ")).not.toMatch(
      /file\/n/,
    );
    await placed(vault.forget("file", "m", "off"));
    const got = await vault.get("file", "m");
    expect(got.ok && got.value.kind === "forgotten" && got.value.note).toBe("off");
    expect(database.store("records").size).toBe(0);
  });

  it("forgets everything, damaged or not, and the database itself", async () => {
    const database = new MemoryDatabase();
    const vault = vaultOn(database);
    await placed(vault.put("file", "n", bytesOf("x"), { after: NOWHERE }));
    database.store("records").set("stray", 1);
    const heard: string[] = [];
    const beside = vaultOn(database);
    beside.subscribe((what) => heard.push(what));
    await beside.get("file", "n");
    expect(await vault.forgetAll()).toEqual({ ok: true, value: null });
    expect(heard).toEqual(["erased"]);
    expect([database.version, database.stores.size]).toEqual([0, 0]);
  });

  it("refuses a database of a later version in words, leaves it as it is, and erases it when it is asked to", async () => {
    const database = new MemoryDatabase();
    await vaultOn(database).get("file", "n");
    database.version = 99;
    const before = structuredClone(database.stores);
    const vault = vaultOn(database);
    const put = await vault.put("file", "n", bytesOf("x"), { after: NOWHERE });
    expect(put.ok ? "kept" : put.failure.kind).toBe("later-version");
    expect([database.version, database.stores]).toEqual([99, before]);
    expect(await vault.forgetAll()).toEqual({ ok: true, value: null });
  });

  it("that opens late serves all who have waited for it", async () => {
    const database = new MemoryDatabase();
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const backend = new MemoryBackend(database, (step) => (step === "open" ? opened : Promise.resolve()));
    const tooLate: (() => void)[] = [];
    const timer = (_: number, call: () => void) => {
      tooLate.push(call);
      return () => {};
    };
    const vault = new Vault(backend, { timer });
    const late = new Promise<void>((resolve) => vault.subscribe(() => resolve()));
    const waiting = Promise.all([textAt(vault, "one"), textAt(vault, "other")]);
    for (const call of tooLate.splice(0)) call();
    expect(await waiting).toEqual(["failed: no-answer", "failed: no-answer"]);
    open();
    await late;
    expect(database.sessions.size).toBe(1);
    expect(await textAt(vault)).toBe("none");
    expect(database.sessions.size).toBe(1);
  });

  it.each([
    ["text", '{"v":1}', '{"v":1}'],
    ["number", 12, "12"],
    ["list", [1], "[1]"],
    ["number without JSON", 12n, "12"],
  ])("brings along what version 1 kept: a %s", async (_, value, text) => {
    const database = new MemoryDatabase();
    database.version = 1;
    database.stores.set("texts", new Map<string, unknown>([["presentation", value]]));
    const got = await vaultOn(database).get("presentation", "presentation");
    if (!got.ok || got.value.kind !== "kept") return expect.fail("not kept");
    expect(new TextDecoder().decode(got.value.bytes as Uint8Array)).toBe(text);
    expect([...database.stores.keys()].sort()).toEqual(["heads", "records"]);
  });

  it("law: what is read is the last thing that was kept, whoever kept it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ text: fc.string(), reopens: fc.boolean() }), { minLength: 1, maxLength: 12 }),
        async (changes) => {
          const database = new MemoryDatabase();
          let vault = vaultOn(database);
          let after = NOWHERE;
          for (const { text, reopens } of changes) {
            if (reopens) vault = vaultOn(database);
            after = await placed(vault.put("file", "n", bytesOf(text), { after }));
            expect(await textAt(vault)).toBe(text);
            expect(database.store("records").size).toBeLessThanOrEqual(2);
          }
        },
      ),
      { seed: 20261129, numRuns: 300 },
    );
  });
});
