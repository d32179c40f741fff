import { fail, ok, type Result } from "../../lib/result.ts";
import type { Backend, Transaction } from "./backend.ts";
import { Connection, limitFor } from "./connection.ts";
import { type Found, foundAt, NOWHERE, type Place, type TriedRecord } from "./found.ts";
import { printOf, readHead, sealedHead } from "./head.ts";
import { type Bytes, isSealed, type Meta, type ReadRecord, readRecord, sealedRecord } from "./record.ts";
import { type StorageFailure, storageFailure } from "./storage-failure.ts";
import { clockTimer, type Timer, within } from "./within.ts";

/** A line of what is kept here. */
export interface Listed {
  readonly name: string;
  /** Bytes. */
  readonly length: number;
  readonly meta: Meta;
  /** As ISO 8601. */
  readonly since: string;
}

/** What is kept of a kind, and the names of what is there and is not whole, or not of this version: `get` tells which. */
export interface Listing {
  readonly listed: readonly Listed[];
  readonly unreadable: readonly string[];
}

interface VaultOptions {
  readonly timer?: Timer;
  /** As ISO 8601. */
  readonly now?: () => string;
}

/** Milliseconds after which nobody is still writing what no head names. */
const ABANDONED = 10 * 60_000;

const keyOf = (kind: string, name: string): string =>
  `${encodeURIComponent(kind)}/${encodeURIComponent(name)}`;

const nameIn = (of: string): string => decodeURIComponent(of.slice(of.indexOf("/") + 1));

/** A key that no other page comes upon at the same time. */
const recordKey = (of: string, revision: number): string =>
  `${of}/${revision}-${crypto.getRandomValues(new Uint32Array(2)).join("-")}`;

/**
 * What is kept on this device, by kind and name: nothing of it leaves it.
 *
 * A change is written beside what is there, under a key of its own; read back and held against its checksums; and only
 * then does the head, in one transaction, come to name it, if the head is still the one that the change was made from.
 * Whatever fails in between, or however the page ends, the head names a record that is whole: the one before, or the
 * new one. The one before stays, for the day when the new one cannot be read. Transactions are told apart across pages
 * by the database itself, so that this holds for several pages as well, without locks, which plain http does not have.
 *
 * Nothing here is thrown: what the browser refuses, or does not answer in time, is a failure with its kind.
 */
export class Vault {
  readonly #connection: Connection;
  readonly #timer: Timer;
  readonly #now: () => string;
  readonly #listeners = new Set<(what: "erased" | "late") => void>();

  constructor(
    backend: Backend,
    { timer = clockTimer, now = () => new Date().toISOString() }: VaultOptions = {},
  ) {
    this.#timer = timer;
    this.#now = now;
    this.#connection = new Connection(backend, timer, now, {
      onErased: () => this.#say("erased"),
      onLate: () => this.#say("late"),
    });
  }

  /** @param listener - hears that everything was erased, here or by another page, or that the storage answers after all */
  subscribe(listener: (what: "erased" | "late") => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async get(kind: string, name: string): Promise<Result<Found, StorageFailure>> {
    const of = keyOf(kind, name);
    const stored = await this.#connection.transact("read", async (transaction) => {
      const head = await transaction.get("heads", of);
      const read = readHead(head);
      if (read.kind === "missing") return { head, read, records: [] };
      const keys =
        read.kind === "whole"
          ? [read.head.current, read.head.previous].filter((key) => key !== null)
          : [...(await transaction.keys("records", `${of}/`))];
      const records: { readonly key: string; readonly value: unknown }[] = [];
      for (const key of keys) records.push({ key, value: await transaction.get("records", key) });
      return { head, read, records };
    });
    if (!stored.ok) return stored;
    const { head, read, records } = stored.value;
    const tried: TriedRecord[] = [];
    for (const { key, value } of records) {
      const one = await this.#verified(value, of);
      if (!one.ok) return one;
      tried.push({ key, read: one.value });
      if (read.kind === "whole" && one.value.kind === "whole") break;
    }
    return ok(foundAt(head, tried));
  }

  /**
   * Keeps bytes in the place of those that are there, if that is still where they are: where another page was first,
   * the failure is `changed`, and nothing is.
   *
   * @param after - where it was when it was read; `NOWHERE` for something new
   */
  async put(
    kind: string,
    name: string,
    bytes: Bytes,
    { after, meta = {} }: { readonly after: Place; readonly meta?: Meta },
  ): Promise<Result<Place, StorageFailure>> {
    const of = keyOf(kind, name);
    const now = this.#now();
    const revision = after.revision + 1;
    const key = recordKey(of, revision);
    const sealed = await this.#inTime(sealedRecord(of, revision, now, meta, bytes), bytes);
    if (!sealed.ok) return sealed;
    const limit = limitFor(sealed.value.length);
    const written = await this.#connection.transact(
      "write",
      (transaction) => transaction.put("records", key, sealed.value),
      limit,
    );
    if (!written.ok) return written;
    const back = await this.#connection.transact(
      "read",
      (transaction) => transaction.get("records", key),
      limit,
    );
    if (!back.ok) return back;
    const verified = await this.#verified(back.value, of);
    if (!verified.ok) return verified;
    const isSame = verified.value.kind === "whole" && verified.value.record.seal === sealed.value.seal;
    if (!isSame) {
      await this.#connection.transact("write", (transaction) => transaction.delete("records", key));
      return fail({ kind: "not-verified", detail: "what was read back is not what was written" });
    }
    const since = after.since === "" ? now : after.since;
    const head = sealedHead({ revision, current: key, previous: after.record, since, note: "" });
    const swapped = await this.#connection.transact("write", async (transaction) => {
      if (printOf(await transaction.get("heads", of)) !== after.head) {
        await transaction.delete("records", key);
        return "changed";
      }
      const keys = await transaction.keys("records", `${of}/`);
      if (!keys.includes(key)) return "gone";
      await transaction.put("heads", of, head);
      // What another page is about to put came from the head before, and will not take its place any more.
      for (const old of keys)
        if (old !== key && old !== after.record) await transaction.delete("records", old);
      return "swapped";
    });
    if (!swapped.ok) return swapped;
    if (swapped.value === "swapped") return ok({ head: printOf(head), revision, record: key, since });
    return fail({ kind: "changed", detail: swapped.value });
  }

  /** What is kept, by the names that it was given. Bytes are not checked here: that takes longer, and `get` does. */
  async list(kind: string): Promise<Result<Listing, StorageFailure>> {
    return this.#connection.transact("read", async (transaction) => {
      const listed: Listed[] = [];
      const unreadable: string[] = [];
      for (const of of await transaction.keys("heads", `${encodeURIComponent(kind)}/`)) {
        const read = readHead(await transaction.get("heads", of));
        if (read.kind === "whole" && read.head.current === null) continue;
        const current = read.kind === "whole" ? read.head.current : null;
        const record = current === null ? undefined : await transaction.get("records", current);
        if (read.kind === "whole" && isSealed(record, of)) {
          const { length, meta } = record;
          listed.push({ name: nameIn(of), length, meta, since: read.head.since });
        } else unreadable.push(nameIn(of));
      }
      return { listed, unreadable };
    });
  }

  /**
   * Deletes something, whole or damaged, with all its states, and looks whether it is gone.
   *
   * @param note - what other pages are to find in its place, which know it; null: nothing, not even its name
   */
  async forget(
    kind: string,
    name: string,
    note: string | null = null,
  ): Promise<Result<Place, StorageFailure>> {
    const of = keyOf(kind, name);
    const done = await this.#connection.transact("write", async (transaction) => {
      const read = readHead(await transaction.get("heads", of));
      await dropped(transaction, of);
      if (note === null) return NOWHERE;
      const revision = read.kind === "whole" ? read.head.revision + 1 : 1;
      const head = sealedHead({ revision, current: null, previous: null, since: "", note });
      await transaction.put("heads", of, head);
      return { ...NOWHERE, head: printOf(head), revision };
    });
    if (!done.ok) return done;
    const gone = await this.#gone([of], done.value.head);
    return gone.ok ? done : gone;
  }

  /** Deletes what is kept by one name under several kinds: all of it, or nothing. */
  async forgetTogether(kinds: readonly string[], name: string): Promise<Result<null, StorageFailure>> {
    const all = kinds.map((kind) => keyOf(kind, name));
    const done = await this.#connection.transact("write", async (transaction) => {
      for (const of of all) await dropped(transaction, of);
    });
    return done.ok ? this.#gone(all, "") : done;
  }

  /** Deletes records that a page which ended in the middle has left: no head names them, and they are not recent. */
  async sweep(kinds: readonly string[]): Promise<Result<null, StorageFailure>> {
    const now = Date.parse(this.#now());
    return this.#connection.transact("write", async (transaction) => {
      for (const kind of kinds)
        for (const key of await transaction.keys("records", `${encodeURIComponent(kind)}/`)) {
          const of = key.slice(0, key.lastIndexOf("/"));
          const read = readHead(await transaction.get("heads", of));
          const isNamed =
            read.kind === "whole"
              ? [read.head.current, read.head.previous].includes(key)
              : read.kind !== "missing";
          if (isNamed) continue;
          const record = await transaction.get("records", key);
          if (isSealed(record, of) && now - Date.parse(record.kept) > ABANDONED)
            await transaction.delete("records", key);
        }
      return null;
    });
  }

  /** Deletes everything of this page on this device, whatever state it is in, and looks whether it is gone. */
  async forgetAll(): Promise<Result<null, StorageFailure>> {
    // First what is in it: a page that does not let go of the database then holds an empty one.
    await this.#connection.transact("write", emptied);
    const erased = await this.#connection.erase();
    this.#say("erased");
    return erased;
  }

  async #gone(all: readonly string[], head: string): Promise<Result<null, StorageFailure>> {
    const left = await this.#connection.transact("read", async (transaction) => {
      for (const of of all) {
        if ((await transaction.keys("records", `${of}/`)).length > 0) return true;
        if (printOf(await transaction.get("heads", of)) !== head) return true;
      }
      return false;
    });
    if (!left.ok) return left;
    return left.value ? fail({ kind: "not-verified", detail: "something of it is still there" }) : ok(null);
  }

  #say(what: "erased" | "late"): void {
    for (const listener of this.#listeners) listener(what);
  }

  #verified(value: unknown, of: string): Promise<Result<ReadRecord, StorageFailure>> {
    const { bytes } = typeof value === "object" && value !== null ? (value as { bytes?: unknown }) : {};
    return this.#inTime(readRecord(value, of), bytes);
  }

  /** The bytes of a `Blob` are read from where the browser keeps them, which may fail as well. */
  async #inTime<Value>(answer: Promise<Value>, bytes: unknown): Promise<Result<Value, StorageFailure>> {
    try {
      return ok(await within(answer, limitFor(bytes instanceof Blob ? bytes.size : 0), this.#timer));
    } catch (error) {
      return fail(storageFailure(error));
    }
  }
}

async function dropped(transaction: Transaction, of: string): Promise<void> {
  for (const key of await transaction.keys("records", `${of}/`)) await transaction.delete("records", key);
  await transaction.delete("heads", of);
}

async function emptied(transaction: Transaction): Promise<void> {
  for (const store of ["heads", "records"] as const)
    for (const key of await transaction.keys(store, "")) await transaction.delete(store, key);
}
