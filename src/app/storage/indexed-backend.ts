import { type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import type { Backend, Opening, Session, Transaction, UpgradeTransaction } from "./backend.ts";

type AnyTransaction = IDBPTransaction<unknown, string[], IDBTransactionMode>;

/** The stores of a transaction. */
function storesOf(transaction: AnyTransaction): Transaction<string> {
  return {
    get: (store, key) => transaction.objectStore(store).get(key),
    put: async (store, key, value) => void (await writable(transaction, store).put(value, key)),
    delete: (store, key) => writable(transaction, store).delete(key),
    keys: async (store, prefix) => {
      const range = prefix === "" ? null : IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const keys = await transaction.objectStore(store).getAllKeys(range);
      return keys.filter((key) => typeof key === "string");
    },
  };
}

/** The mode of a transaction is known where it is begun alone; in another one the browser refuses what is written. */
const writable = (transaction: AnyTransaction, store: string) =>
  transaction.objectStore(store) as unknown as {
    put(value: unknown, key: string): Promise<unknown>;
    delete(key: string): Promise<void>;
  };

/** Gives a transaction up; it may have ended already. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // Nothing of it can be kept any more.
  }
}

class IndexedSession implements Session {
  readonly #database: IDBPDatabase;
  readonly #running = new Set<AnyTransaction>();

  constructor(database: IDBPDatabase) {
    this.#database = database;
  }

  async transact<Value>(
    mode: "read" | "write",
    work: (transaction: Transaction) => Promise<Value>,
  ): Promise<Value> {
    const stores = [...this.#database.objectStoreNames];
    // What is said to be kept is on the disk, and survives a machine that is switched off.
    const transaction: AnyTransaction = this.#database.transaction(
      stores,
      mode === "read" ? "readonly" : "readwrite",
      { durability: "strict" },
    );
    this.#running.add(transaction);
    // It is heard below; where the work fails first, nobody else would hear it.
    transaction.done.catch(() => undefined);
    try {
      const value = await work(storesOf(transaction));
      await transaction.done;
      return value;
    } catch (error) {
      abort(transaction);
      // Its requests say that it was aborted, and it says why.
      throw transaction.error ?? error;
    } finally {
      this.#running.delete(transaction);
    }
  }

  close(): void {
    this.#database.close();
  }

  abandon(): void {
    for (const transaction of this.#running) abort(transaction);
    this.#database.close();
  }
}

/** The database of the browser. */
export class IndexedBackend implements Backend {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  async open({ version, upgrade, onBlocked, onEnded }: Opening): Promise<Session> {
    let failure: { readonly error: unknown } | null = null;
    try {
      const database = await openDB(this.#name, version, {
        upgrade: (database, from, _, transaction) => {
          transaction.done.catch(() => undefined);
          const stores: UpgradeTransaction = {
            ...storesOf(transaction as unknown as AnyTransaction),
            create: (store) => void database.createObjectStore(store),
            drop: (store) => database.deleteObjectStore(store),
          };
          upgrade(stores, from).catch((error: unknown) => {
            failure = { error };
            abort(transaction);
          });
        },
        blocked: onBlocked,
        blocking: (_, wanted, event) => {
          (event.target as IDBDatabase).close();
          onEnded(wanted === null ? "erased" : "lost");
        },
        terminated: () => onEnded("lost"),
      });
      return new IndexedSession(database);
    } catch (error) {
      const { error: cause } = failure ?? { error };
      throw cause;
    }
  }

  erase(onBlocked: () => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(this.#name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
      request.onblocked = onBlocked;
    });
  }

  /** Asked by opening it: a database that was not there says so, and is not made. `databases()` is not there in all. */
  isThere(): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(this.#name);
      let isNew = false;
      request.onupgradeneeded = ({ oldVersion }) => {
        isNew = oldVersion === 0;
        if (isNew) request.transaction?.abort();
      };
      request.onsuccess = () => {
        request.result.close();
        resolve(true);
      };
      request.onerror = () => (isNew ? resolve(false) : reject(request.error));
    });
  }
}
