import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOWHERE } from "../../../src/app/storage/found.ts";
import { Vault } from "../../../src/app/storage/vault.ts";
import { MemoryBackend, MemoryDatabase } from "./memory-backend.ts";

const TEXTS = ["le premier état", "le deuxième, un peu plus long", "le troisième"];

async function kept(): Promise<MemoryDatabase> {
  const database = new MemoryDatabase();
  const vault = new Vault(new MemoryBackend(database));
  let after = NOWHERE;
  for (const text of TEXTS) {
    const put = await vault.put("k", "n", new TextEncoder().encode(text), { after, meta: { rows: 3 } });
    if (!put.ok) expect.fail(put.failure.kind);
    after = put.value;
  }
  return database;
}

type Fields = Record<string, unknown>;

/** One thing that is not as it was written. */
const damage = fc.oneof(
  fc.record({ kind: fc.constant("a bit" as const), at: fc.nat(), bit: fc.nat(7) }),
  fc.record({ kind: fc.constant("cut short" as const), at: fc.nat() }),
  fc.record({
    kind: fc.constant("another kind" as const),
    value: fc.anything({ withBigInt: true, withDate: true }),
  }),
  fc.record({
    kind: fc.constant("another field" as const),
    field: fc.constantFrom("v", "of", "revision", "kept", "meta", "length", "sums", "bytes", "seal"),
    value: fc.anything(),
  }),
  fc.record({
    kind: fc.constant("a version" as const),
    v: fc.oneof(fc.integer({ min: 2, max: 99 }), fc.integer({ min: -9, max: 0 })),
  }),
);

type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

function damaged(record: Fields, how: Damage): unknown {
  const bytes = (record.bytes as Uint8Array).slice();
  switch (how.kind) {
    case "a bit": {
      const at = how.at % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ (1 << how.bit);
      return { ...record, bytes };
    }
    case "cut short":
      return { ...record, bytes: bytes.slice(0, how.at % bytes.length) };
    case "another kind":
      return how.value;
    case "another field":
      return { ...record, [how.field]: how.value };
    case "a version":
      return { ...record, v: how.v };
  }
}

const isEqual = (one: unknown, other: unknown): boolean => fc.stringify(one) === fc.stringify(other);

/** What a later visit is shown. */
async function shown(database: MemoryDatabase): Promise<string> {
  const got = await new Vault(new MemoryBackend(database)).get("k", "n");
  if (!got.ok) return got.failure.kind;
  const found = got.value;
  if (found.kind !== "kept") return found.kind;
  return `${found.isEarlier ? "earlier" : "last"}: ${new TextDecoder().decode(found.bytes as Uint8Array)}`;
}

const isRevision = (wanted: number) => (entry: readonly [string, unknown]) =>
  (entry[1] as { revision: number }).revision === wanted;

describe("a record that is not as it was written", () => {
  it("law: is told in a thousand ways, never shown, and left as it is; the one before is shown in its place", async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const database = await kept();
        const records = database.store("records");
        const [key, record] = [...records].find(isRevision(3)) ?? expect.fail("the third is there");
        const bad = damaged(record as Fields, how);
        if (isEqual(bad, record)) return;
        records.set(key, bad);
        const before = fc.stringify([...database.stores]);
        const isLater = typeof (bad as Fields | null)?.v === "number" && ((bad as Fields).v as number) > 1;
        expect(await shown(database)).toBe(isLater ? "later" : `earlier: ${TEXTS[1]}`);
        expect(fc.stringify([...database.stores])).toBe(before);
        told += 1;
      }),
      { seed: 20261129, numRuns: 1000 },
    );
    expect(told).toBeGreaterThan(950);
  });

  it("law: with the one before damaged as well, nothing is shown", async () => {
    await fc.assert(
      fc.asyncProperty(damage, damage, async (one, other) => {
        const database = await kept();
        const records = database.store("records");
        let isWhole = false;
        for (const [index, [key, record]] of [...records].entries()) {
          const bad = damaged(record as Fields, index === 0 ? one : other);
          if (isEqual(bad, record)) isWhole = true;
          records.set(key, bad);
        }
        if (!isWhole) expect(["damaged", "later"]).toContain(await shown(database));
      }),
      { seed: 20261129, numRuns: 500 },
    );
  });

  it("law: with a head that is damaged, the last whole record is shown, as an earlier one, or nothing", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("v", "revision", "current", "previous", "since", "note", "seal"),
        fc.anything(),
        async (field, value) => {
          const database = await kept();
          const heads = database.store("heads");
          const head = heads.get("k/n") as Fields;
          if (isEqual({ ...head, [field]: value }, head)) return;
          heads.set("k/n", { ...head, [field]: value });
          const isLater = field === "v" && typeof value === "number" && value > 1;
          expect(await shown(database)).toBe(isLater ? "later" : `earlier: ${TEXTS[2]}`);
        },
      ),
      { seed: 20261129, numRuns: 500 },
    );
  });
});
