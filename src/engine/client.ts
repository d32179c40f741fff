import { fail, ok, type Result } from "../lib/result.ts";
import { isKept, KeptAnswers } from "./kept-answers.ts";
import { LONGEST } from "./longest.ts";
import { NOT_STARTED, type Port } from "./port.ts";
import {
  type Answer,
  type Ask,
  type Failure,
  type Operation,
  type Progress,
  questionKey,
  type Reply,
  type Request,
  STOPPED,
} from "./protocol.ts";

interface Pending {
  readonly operation: Operation;
  readonly ask: unknown;
  readonly settle: (result: Result<unknown, Failure>) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** What is being told a new far side. */
interface Telling {
  readonly id: number;
  readonly settle: (result: Result<unknown, Failure>) => void;
}

/** What the far side was told of surveys: asked again of another one, in this order. */
const TOLD = ["open-barometer", "open-file", "adopt", "correct"] as const satisfies readonly Operation[];
type Told = (typeof TOLD)[number];

const isTold = (operation: Operation): operation is Told => TOLD.some((one) => one === operation);

/** How often the far side may break in a row: then whatever is asked of it breaks it. */
const MOST_BREAKS = 3;

/** What is read tells how far it is; an answer says nothing until it is there, and so has a limit. */
const isTimed = (operation: Operation): boolean => !isTold(operation) && operation !== "recognise";

const CLOSED: Failure = { code: "cancelled", params: {} };
const TOO_LONG: Failure = { code: "took-too-long", params: { seconds: LONGEST / 1000 } };

/**
 * Client: asks the engine questions. One client to a worker.
 *
 * Closing it ends the worker: that is how an import is cancelled, at once, whatever the worker is doing. A worker that
 * dies is replaced: the new one is told what the former was (the file, its codebook, its corrections), and asked again
 * what is still wanted. So whoever asks either has the answer to what was asked, or is told why not; never silence.
 */
export class Client {
  readonly #openPort: () => Port;
  readonly #pending = new Map<number, Pending>();
  readonly #told = new Map<Told, unknown>();
  #port: Port | null = null;
  /** The far side knows what it was told: others may be asked. */
  #isReady = false;
  #telling: Telling | null = null;
  /** Ends the far side where an answer takes too long. */
  #limit: ReturnType<typeof setTimeout> | undefined;
  /** How often it broke since it last answered. */
  #breaks = 0;
  #next = 1;
  #closed = false;
  readonly #kept = new KeptAnswers();
  /** What is being asked that will be kept: whoever asks the same has the same answer. */
  readonly #asked = new Map<string, Promise<Result<unknown, Failure>>>();

  constructor(openPort: () => Port) {
    this.#openPort = openPort;
  }

  /** An answer of late, to a survey as it is now; null where the far side has to be asked. */
  known<Name extends Operation>(operation: Name, ask: Ask<Name> | null): Answer<Name> | null {
    // Kept under the operation whose answer it is.
    return ask && (this.#kept.get(questionKey(operation, ask)) as Answer<Name> | null);
  }

  /** Something is being answered. */
  get isBusy(): boolean {
    return this.#pending.size > 0;
  }

  /** Asks; the answer is a result, never a rejection. */
  ask<Name extends Operation>(
    operation: Name,
    ask: Ask<Name>,
    onProgress?: (progress: Progress) => void,
  ): Promise<Result<Answer<Name>, Failure>> {
    if (this.#closed) return Promise.resolve(fail(CLOSED));
    if (!isKept(operation)) return this.#askAnew(operation, ask, onProgress);
    const key = questionKey(operation, ask);
    const kept = this.#kept.get(key) as Answer<Name> | null;
    if (kept !== null) return Promise.resolve(ok(kept));
    // Asked under this key, by this very method.
    const asked = this.#asked.get(key) as Promise<Result<Answer<Name>, Failure>> | undefined;
    if (asked) return asked;
    const answer = this.#askAnew(operation, ask, onProgress).then((result) => {
      // Of a survey that was turned into another one since, nobody has the answer any more.
      if (this.#asked.get(key) !== answer) return result;
      this.#asked.delete(key);
      if (result.ok) this.#kept.set(key, result.value);
      return result;
    });
    this.#asked.set(key, answer);
    return answer;
  }

  #askAnew<Name extends Operation>(
    operation: Name,
    ask: Ask<Name>,
    onProgress?: (progress: Progress) => void,
  ): Promise<Result<Answer<Name>, Failure>> {
    return new Promise((resolve) => {
      const id = this.#next++;
      this.#pending.set(id, {
        operation,
        ask,
        // The engine answers an operation with that operation's answer: the protocol's one promise.
        settle: (result) => resolve(result as Result<Answer<Name>, Failure>),
        onProgress,
      });
      if (!this.#port) this.#start();
      else if (this.#isReady) {
        const isAlone = this.#pending.size === 1;
        this.#send(this.#port, id);
        if (isAlone) this.#watch();
      }
    });
  }

  /** Stops what is being computed of a kind, however long it would take; the rest is asked again. */
  stop(stopped: Operation): void {
    this.#again(STOPPED, ({ operation }) => operation === stopped);
  }

  /** Ends the far side, and what is meant with it; the rest is asked of another. */
  #again(failure: Failure, isMeant: (pending: Pending) => boolean): void {
    if (this.#closed) return;
    this.#port?.close();
    this.#port = null;
    this.#fail(failure, isMeant);
    this.#start();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#limit);
    this.#port?.close();
    this.#port = null;
    this.#fail(CLOSED);
  }

  #start(): void {
    this.#isReady = false;
    clearTimeout(this.#limit);
    let port: Port;
    try {
      port = this.#openPort();
    } catch (reason) {
      this.#fail({ code: "no-engine", params: { message: String(reason) } });
      return;
    }
    this.#port = port;
    port.listen(
      (reply) => {
        if (port === this.#port) this.#receive(reply);
      },
      (message) => {
        if (port === this.#port) this.#broken(message);
      },
    );
    void this.#tellAgain(port);
  }

  /** Tells a new far side what the former one was told, then asks it what is wanted. */
  async #tellAgain(port: Port): Promise<void> {
    for (const operation of TOLD) {
      if (!this.#told.has(operation)) continue;
      const told = await this.#tell(port, operation, this.#told.get(operation));
      if (port !== this.#port) return;
      if (!told.ok) {
        this.#port = null;
        port.close();
        this.#fail(told.failure);
        return;
      }
    }
    this.#isReady = true;
    for (const id of this.#pending.keys()) this.#send(port, id);
    this.#watch();
  }

  #send(port: Port, id: number): void {
    const pending = this.#pending.get(id);
    if (!pending) return;
    const failure = post(port, { id, operation: pending.operation, ask: pending.ask } as Request);
    if (failure) this.#fail(failure, (one) => one === pending);
  }

  /**
   * Gives the request that the far side is at, the oldest, the whole time that an answer has: it counts neither what it
   * waited for behind others, nor what it takes to tell a new far side what the former was told.
   */
  #watch(): void {
    clearTimeout(this.#limit);
    const [oldest] = this.#pending.values();
    if (oldest && isTimed(oldest.operation))
      this.#limit = setTimeout(() => this.#again(TOO_LONG, (one) => one === oldest), LONGEST);
  }

  #tell(port: Port, operation: Told, ask: unknown): Promise<Result<unknown, Failure>> {
    return new Promise((settle) => {
      const id = this.#next++;
      this.#telling = { id, settle };
      const failure = post(port, { id, operation, ask } as Request);
      if (failure) settle(fail(failure));
    });
  }

  #receive(reply: Reply): void {
    const result =
      reply.kind === "failure" ? fail(reply.failure) : ok(reply.kind === "answer" && reply.answer);
    if (reply.id === this.#telling?.id) {
      if (reply.kind !== "progress") this.#telling.settle(result);
      return;
    }
    const pending = this.#pending.get(reply.id);
    if (!pending) return;
    if (reply.kind === "progress") {
      pending.onProgress?.(reply.progress);
      return;
    }
    this.#pending.delete(reply.id);
    this.#watch();
    this.#breaks = 0;
    const { operation, ask } = pending;
    if (reply.kind === "answer" && isTold(operation)) this.#remember(operation, ask);
    pending.settle(result);
  }

  #remember(operation: Told, ask: unknown): void {
    this.#kept.forget();
    this.#asked.clear();
    // Another file has neither the codebook nor the corrections of the one before.
    if (operation === "open-file") for (const of of ["adopt", "correct"] as const) this.#told.delete(of);
    this.#told.set(operation, ask);
  }

  #broken(message: string): void {
    clearTimeout(this.#limit);
    this.#port?.close();
    this.#port = null;
    this.#breaks += 1;
    const isHopeless = this.#breaks > MOST_BREAKS;
    // What was being opened is not tried again by itself: it may be what broke it.
    this.#fail(
      { code: "engine-stopped", params: { message } },
      ({ operation }) => isHopeless || (operation === "open-file" && message !== NOT_STARTED),
    );
    if (isHopeless) this.#breaks = 0;
    else if (this.#pending.size > 0 || this.#told.size > 0) this.#start();
  }

  #fail(failure: Failure, isMeant: (pending: Pending) => boolean = () => true): void {
    for (const [id, pending] of [...this.#pending]) {
      if (!isMeant(pending)) continue;
      this.#pending.delete(id);
      pending.settle(fail(failure));
    }
  }
}

/** Why a request cannot be sent: it holds what no other thread can be given. */
function post(port: Port, request: Request): Failure | null {
  try {
    port.send(request);
    return null;
  } catch (reason) {
    return { code: "bug", params: { message: String(reason) } };
  }
}
