/** Stores of the database, as they are in its present version. */
export const STORES = ["heads", "records"] as const;
export type StoreName = (typeof STORES)[number];

/**
 * A transaction: all of it takes place, or nothing. It ends by itself when nothing is asked of it, so that whoever
 * works in it waits for its answers alone.
 */
export interface Transaction<Name = StoreName> {
  /** Undefined: there is none. */
  get(store: Name, key: string): Promise<unknown>;
  put(store: Name, key: string, value: unknown): Promise<void>;
  delete(store: Name, key: string): Promise<void>;
  /** Keys that begin so, in order. */
  keys(store: Name, prefix: string): Promise<readonly string[]>;
}

/** The transaction in which a database becomes one of a later version; stores of all versions are there by name. */
export interface UpgradeTransaction extends Transaction<string> {
  create(store: StoreName | string): void;
  drop(store: string): void;
}

export interface Session {
  /** Resolves when all of it is kept. Rejects with what the browser said, and then nothing of it is. */
  transact<Value>(mode: "read" | "write", work: (transaction: Transaction) => Promise<Value>): Promise<Value>;
  /** Ends it when what is under way is done. */
  close(): void;
  /** Ends it at once, with what is under way: whatever does not answer keeps nothing later. */
  abandon(): void;
}

export interface Opening {
  readonly version: number;
  /** Brings a database up from an earlier version; 0: it is new. */
  readonly upgrade: (transaction: UpgradeTransaction, from: number) => Promise<void>;
  /** Another page holds an earlier version open: this may take until it is closed. */
  readonly onBlocked: () => void;
  /** The session has ended from outside. `erased`: on purpose, by another page; `lost`: in whatever other way. */
  readonly onEnded: (how: "erased" | "lost") => void;
}

/** One database of this device, as far as it is needed here: that of the browser, or one in memory. */
export interface Backend {
  open(opening: Opening): Promise<Session>;
  /** The whole database. Sessions of other pages are asked to end. */
  erase(onBlocked: () => void): Promise<void>;
  isThere(): Promise<boolean>;
}
