import type { Backend, Opening, Session, StoreName, Transaction } from "../../../src/app/storage/backend.ts";

/** What is about to take place. `committed`: it has taken place, and nobody has been told. */
export type Step =
  | "open"
  | "upgrade"
  | "begin"
  | "get"
  | "put"
  | "delete"
  | "keys"
  | "commit"
  | "committed"
  | "erase"
  | "look";

type Stores = Map<string, Map<string, unknown>>;

const refusal = (name: string) => new DOMException("as a browser says it", name);

/** One database of a device: pages that have it open share it. */
export class MemoryDatabase {
  version = 0;
  stores: Stores = new Map();
  readonly sessions = new Set<MemorySession>();
  #last: Promise<void> = Promise.resolve();

  /** Resolves when all that began before has ended. */
  async turn(): Promise<() => void> {
    const before = this.#last;
    let end = () => {};
    this.#last = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    return end;
  }

  /** The device as it is now, for a visit that leaves it so. */
  copy(): MemoryDatabase {
    const copy = new MemoryDatabase();
    [copy.version, copy.stores] = [this.version, copyOf(this.stores)];
    return copy;
  }

  store(name: StoreName): Map<string, unknown> {
    return this.stores.get(name) ?? new Map();
  }
}

const copyOf = (stores: Stores): Stores =>
  new Map([...stores].map(([name, store]) => [name, new Map(store)]));

/** A transaction that ends by itself when nothing is asked of it: whoever waits for something else has lost it. */
class MemoryTransaction implements Transaction<string> {
  readonly stores: Stores;
  readonly #step: (step: Step) => Promise<void>;
  readonly #mode: "read" | "write";
  #asked = 0;
  #isOver = false;

  constructor(stores: Stores, mode: "read" | "write", step: (step: Step) => Promise<void>) {
    this.stores = copyOf(stores);
    this.#mode = mode;
    this.#step = step;
  }

  readonly get = (store: string, key: string) =>
    this.#ask("get", () => structuredClone(this.#of(store).get(key)));
  readonly keys = (store: string, prefix: string) =>
    this.#ask("keys", () => [...this.#of(store).keys()].filter((key) => key.startsWith(prefix)).sort());
  readonly put = (store: string, key: string, value: unknown) =>
    this.#ask("put", () => {
      this.#mayWrite();
      this.#of(store).set(key, structuredClone(value));
    });
  readonly delete = (store: string, key: string) =>
    this.#ask("delete", () => {
      this.#mayWrite();
      this.#of(store).delete(key);
    });
  readonly create = (store: string): void => void this.stores.set(store, new Map());
  readonly drop = (store: string): void => void this.stores.delete(store);

  async #ask<Value>(step: Step, work: () => Value): Promise<Value> {
    if (this.#isOver) throw refusal("TransactionInactiveError");
    this.#asked += 1;
    try {
      await this.#step(step);
      return work();
    } finally {
      this.#asked -= 1;
      setImmediate(() => {
        if (this.#asked === 0) this.#isOver = true;
      });
    }
  }

  #of(store: string): Map<string, unknown> {
    const found = this.stores.get(store);
    if (!found) throw refusal("NotFoundError");
    return found;
  }

  #mayWrite(): void {
    if (this.#mode === "read") throw refusal("ReadOnlyError");
  }
}

class MemorySession implements Session {
  readonly #database: MemoryDatabase;
  readonly #step: (step: Step) => Promise<void>;
  readonly #onEnded: Opening["onEnded"];
  readonly #abandoned: Promise<never>;
  #abandon: () => void = () => {};
  #isOpen = true;
  #isAbandoned = false;

  constructor(database: MemoryDatabase, step: (step: Step) => Promise<void>, onEnded: Opening["onEnded"]) {
    this.#database = database;
    this.#step = step;
    this.#onEnded = onEnded;
    this.#abandoned = new Promise((_, reject) => {
      this.#abandon = () => reject(refusal("AbortError"));
    });
    this.#abandoned.catch(() => undefined);
    database.sessions.add(this);
  }

  async transact<Value>(
    mode: "read" | "write",
    work: (transaction: Transaction) => Promise<Value>,
  ): Promise<Value> {
    if (!this.#isOpen) throw refusal("InvalidStateError");
    const end = await this.#database.turn();
    try {
      const done = (async () => {
        await this.#step("begin");
        const transaction = new MemoryTransaction(this.#database.stores, mode, this.#step);
        const value = await work(transaction);
        await this.#step("commit");
        if (this.#isAbandoned) throw refusal("AbortError");
        if (mode === "write") this.#database.stores = transaction.stores;
        return value;
      })();
      const value = await Promise.race([done, this.#abandoned]);
      end();
      await this.#step("committed");
      return value;
    } finally {
      end();
    }
  }

  close(): void {
    this.#isOpen = false;
    this.#database.sessions.delete(this);
  }

  abandon(): void {
    this.close();
    this.#isAbandoned = true;
    this.#abandon();
  }

  endFromOutside(how: "erased" | "lost"): void {
    this.close();
    this.#onEnded(how);
  }
}

/**
 * IndexedDB as far as it is used here, in memory: transactions one after the other, each whole or not at all, values
 * copied on their way in and out. Each page has a backend of its own over a database that they share.
 */
export class MemoryBackend implements Backend {
  readonly #database: MemoryDatabase;
  readonly #step: (step: Step) => Promise<void>;

  /** @param step - waited for before each step: it may throw, wait, or never come back */
  constructor(database: MemoryDatabase, step: (step: Step) => Promise<void> = async () => {}) {
    this.#database = database;
    this.#step = step;
  }

  async open({ version, upgrade, onEnded }: Opening): Promise<Session> {
    await this.#step("open");
    const database = this.#database;
    if (database.version > version) throw refusal("VersionError");
    if (database.version < version) {
      for (const session of [...database.sessions]) session.endFromOutside("lost");
      const end = await database.turn();
      try {
        if (database.version < version) {
          await this.#step("upgrade");
          const transaction = new MemoryTransaction(database.stores, "write", this.#step);
          await upgrade(transaction, database.version);
          await this.#step("commit");
          [database.stores, database.version] = [transaction.stores, version];
        }
      } finally {
        end();
      }
    }
    return new MemorySession(database, this.#step, onEnded);
  }

  async erase(): Promise<void> {
    await this.#step("erase");
    for (const session of [...this.#database.sessions]) session.endFromOutside("erased");
    const end = await this.#database.turn();
    [this.#database.stores, this.#database.version] = [new Map(), 0];
    end();
  }

  async isThere(): Promise<boolean> {
    await this.#step("look");
    return this.#database.version > 0;
  }
}
