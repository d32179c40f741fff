import type { UpgradeTransaction } from "./backend.ts";
import { sealedHead } from "./head.ts";
import { sealedRecord } from "./record.ts";

type Migration = (transaction: UpgradeTransaction, now: string) => Promise<void>;

/**
 * What makes each version of the database from the one before: the first makes version 1 from nothing. A migration
 * takes place in one transaction, or not at all; those that have been published are not changed.
 */
export const MIGRATIONS: readonly Migration[] = [
  // 1: one text by name, written over in place.
  async (transaction) => {
    transaction.create("texts");
  },
  // 2: records that are verified, and heads that say which one counts. Whatever was kept goes along, as it is.
  async (transaction, now) => {
    transaction.create("heads");
    transaction.create("records");
    for (const name of await transaction.keys("texts", "")) {
      const text = textOf(await transaction.get("texts", name));
      const of = `presentation/${name}`;
      const key = `${of}/1`;
      const record = await sealedRecord(of, 1, now, {}, new TextEncoder().encode(text));
      await transaction.put("records", key, record);
      await transaction.put(
        "heads",
        of,
        sealedHead({ revision: 1, current: key, previous: null, since: now, note: "" }),
      );
    }
    transaction.drop("texts");
  },
];

/** Where something else than a text was put, it is brought along for whoever reads it to refuse it in words. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
