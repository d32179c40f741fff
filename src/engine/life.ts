import { LONGEST } from "./longest.ts";
import { NOT_STARTED } from "./port.ts";
import type { Reply } from "./protocol.ts";

/**
 * Life of a worker, as its page knows it. A worker that the browser ends says nothing, and one that computes cannot. So
 * a worker holds a lock for as long as it lives, and its page waits for that lock: the browser gives it to the page in
 * the moment when the worker is no more. Where there are no locks (plain http), the page asks now and then for a sign of
 * life, and waits long enough for what is only slow: longer where the worker said that it begins to compute.
 */

/** From a worker, when it has started, when it begins what it was asked, and when it is called. */
export interface Alive {
  readonly kind: "alive";
  /** The lock of its name is its own. */
  readonly isHeld: boolean;
  /** It is at something, and may hear no call before that is done. */
  readonly isBusy?: boolean;
}

/** To a worker: a sign of life is wanted. */
export interface Call {
  readonly kind: "call";
}

export const isAlive = (message: Reply | Alive): message is Alive => message.kind === "alive";

/**
 * Milliseconds that a worker may take to start: one that dies before it holds its lock is missed by nobody else. The
 * first may take `START`; later ones three times as long as the one before, and twice as many after one that did not
 * start: it may only be slow.
 */
const START = 3_000;
const SHORTEST = 750;
let patience = START;
/**
 * Milliseconds from one call to the next, where there are no locks; and after how many calls in silence it is dead. One
 * that computes is not taken for dead before its answer would be ended for taking too long.
 */
const BETWEEN_CALLS = 5_000;
const MOST_CALLS = 12;
const MOST_CALLS_BUSY = LONGEST / BETWEEN_CALLS + 2;
/** Milliseconds in which a browser gives a lock that it ever gives: less than a worker may take to start. */
const LOCK = 1_400;

/**
 * In a worker: says that it lives; resolves when it has. Before that nothing is computed: the lock would come in the
 * middle of it, too late for a page that is to miss whoever dies there.
 */
export function live(name: string, tell: (message: Alive) => void): Promise<void> {
  return new Promise((resolve) => {
    const told = (isHeld: boolean) => {
      clearTimeout(unheld);
      tell({ kind: "alive", isHeld });
      resolve();
    };
    const unheld = setTimeout(told, LOCK, false);
    holdLock(name, () => {
      told(true);
      return new Promise(() => {});
    }).catch(() => told(false));
  });
}

/** Rejects where there are no locks, and where the browser gives this one to nobody. */
async function holdLock(name: string, hold: () => unknown): Promise<void> {
  await navigator.locks.request(name, hold);
}

/** On the page: follows a worker's life. */
export class Life {
  readonly #name: string;
  readonly #call: (message: Call) => void;
  readonly #ended: (how: string) => void;
  #timer: ReturnType<typeof setTimeout>;
  #calls = 0;
  #mostCalls = MOST_CALLS;
  #isOver = false;
  /** Its lock is waited for: what it says matters no more. */
  #isFollowed = false;
  #hasStarted = false;
  readonly #since = performance.now();

  /** @param ended - called once, when it is */
  constructor(name: string, call: (message: Call) => void, ended: (how: string) => void) {
    this.#name = name;
    this.#call = call;
    this.#ended = ended;
    this.#timer = setTimeout(() => {
      patience *= 2;
      this.#end(NOT_STARTED);
    }, patience);
  }

  /** It lives. */
  sign({ isHeld, isBusy = false }: Alive): void {
    if (!this.#hasStarted) patience = Math.max(SHORTEST, 3 * (performance.now() - this.#since));
    this.#hasStarted = true;
    clearTimeout(this.#timer);
    this.#calls = 0;
    this.#mostCalls = isBusy ? MOST_CALLS_BUSY : MOST_CALLS;
    if (this.#isOver || this.#isFollowed) return;
    if (isHeld) this.#follow();
    else this.#callLater();
  }

  /** What comes of it matters no more. */
  leave(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
  }

  #follow(): void {
    this.#isFollowed = true;
    holdLock(this.#name, () => this.#end("ended")).catch(() => {
      // A lock that only the worker has tells the page nothing.
      this.#isFollowed = false;
      if (!this.#isOver) this.#callLater();
    });
  }

  #callLater(): void {
    this.#timer = setTimeout(() => this.#ask(), BETWEEN_CALLS);
  }

  #ask(): void {
    this.#calls += 1;
    if (this.#calls > this.#mostCalls) {
      this.#end("silent");
      return;
    }
    this.#callLater();
    this.#call({ kind: "call" });
  }

  #end(how: string): void {
    if (this.#isOver) return;
    this.leave();
    this.#ended(how);
  }
}
