import { fail, ok, type Result } from "../../lib/result.ts";
import type { Backend, Session, Transaction } from "./backend.ts";
import { MIGRATIONS } from "./migrations.ts";
import { type StorageFailure, storageFailure } from "./storage-failure.ts";
import { type Timer, within } from "./within.ts";

/** Milliseconds in which a database answers that ever does; a large file has more. */
const LIMIT = 5_000;
const BYTES_A_SECOND = 2_000_000;

/** How long some bytes may take. */
export const limitFor = (bytes: number): number => LIMIT + (bytes / BYTES_A_SECOND) * 1_000;

interface Heard {
  /** The database was erased by another page, on purpose. */
  readonly onErased: () => void;
  /** It answers after all. */
  readonly onLate: () => void;
}

/** A session with the database, begun when it is needed and again where it ended; nothing is waited for in vain. */
export class Connection {
  readonly #backend: Backend;
  readonly #timer: Timer;
  readonly #now: () => string;
  readonly #heard: Heard;
  #session: Session | null = null;
  #opening: Promise<Session> | null = null;
  #isBlocked = false;

  constructor(backend: Backend, timer: Timer, now: () => string, heard: Heard) {
    this.#backend = backend;
    this.#timer = timer;
    this.#now = now;
    this.#heard = heard;
  }

  async transact<Value>(
    mode: "read" | "write",
    work: (transaction: Transaction) => Promise<Value>,
    limit = LIMIT,
  ): Promise<Result<Value, StorageFailure>> {
    let session: Session | null = null;
    try {
      session = await this.#open();
      return ok(await within(session.transact(mode, work), limit, this.#timer));
    } catch (error) {
      const failure = storageFailure(error);
      // Browsers keep on refusing in a session that has failed once.
      if (session) this.#end(session, failure.kind === "no-answer");
      return fail(failure);
    }
  }

  /** The database as a whole, and whether it is gone. */
  async erase(): Promise<Result<null, StorageFailure>> {
    if (this.#session) this.#end(this.#session, true);
    let isBlocked = false;
    try {
      await within(
        this.#backend.erase(() => {
          isBlocked = true;
        }),
        LIMIT,
        this.#timer,
      );
      const isThere = await within(this.#backend.isThere(), LIMIT, this.#timer);
      return isThere ? fail({ kind: "not-verified", detail: "the database is still there" }) : ok(null);
    } catch (error) {
      const failure = storageFailure(error);
      return fail(isBlocked && failure.kind === "no-answer" ? { ...failure, kind: "blocked" } : failure);
    }
  }

  #end(session: Session, isAtOnce: boolean): void {
    if (this.#session === session) this.#session = null;
    try {
      if (isAtOnce) session.abandon();
      else session.close();
    } catch {
      // It has ended already, which is what is wanted.
    }
  }

  async #open(): Promise<Session> {
    if (this.#session) return this.#session;
    if (!this.#opening) this.#isBlocked = false;
    this.#opening ??= this.#begin();
    const opening = this.#opening;
    try {
      this.#session = await within(opening, LIMIT, this.#timer);
      return this.#session;
    } catch (error) {
      if (storageFailure(error).kind === "no-answer") this.#awaitLate(opening);
      throw this.#isBlocked ? Object.assign(new Error("another page is open"), { name: "Blocked" }) : error;
    } finally {
      if (this.#opening === opening) this.#opening = null;
    }
  }

  async #begin(): Promise<Session> {
    const opened: { session: Session | null } = { session: null };
    opened.session = await this.#backend.open({
      version: MIGRATIONS.length,
      upgrade: async (transaction, from) => {
        for (const migrate of MIGRATIONS.slice(from)) await migrate(transaction, this.#now());
      },
      onBlocked: () => {
        this.#isBlocked = true;
      },
      onEnded: (how) => {
        if (this.#session === opened.session) this.#session = null;
        if (how === "erased") this.#heard.onErased();
      },
    });
    return opened.session;
  }

  #awaitLate(opening: Promise<Session>): void {
    opening.then(
      (session) => {
        // Several have waited for this one opening.
        if (this.#session === session) return;
        if (this.#session) session.close();
        else {
          this.#session = session;
          this.#heard.onLate();
        }
      },
      () => undefined,
    );
  }
}
