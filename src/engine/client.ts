import { fail, ok, type Result } from "../lib/result.ts";
import type { Answer, Ask, Failure, Operation, Progress, Reply, Request } from "./protocol.ts";

/** The far side of the wire: a worker, or the engine itself in a test. */
export interface Port {
  send(request: Request): void;
  /** Called once, before anything is sent. */
  listen(receive: (reply: Reply) => void, broken: (message: string) => void): void;
  /** Ends the far side and frees its memory. */
  close(): void;
}

interface Pending {
  readonly settle: (result: Result<unknown, Failure>) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

const CLOSED: Failure = { code: "cancelled", params: {} };

/**
 * Client: asks the engine questions. One client to a worker.
 *
 * Closing it ends the worker: that is how an import is cancelled, at once, whatever the worker is doing.
 */
export class Client {
  readonly #port: Port;
  readonly #pending = new Map<number, Pending>();
  #next = 1;
  #closed = false;

  constructor(port: Port) {
    this.#port = port;
    port.listen(
      (reply) => this.#receive(reply),
      (message) => this.#failAll({ code: "engine-stopped", params: { message } }),
    );
  }

  /** Asks; the answer is a result, never a rejection. */
  ask<Name extends Operation>(
    operation: Name,
    ask: Ask<Name>,
    onProgress?: (progress: Progress) => void,
  ): Promise<Result<Answer<Name>, Failure>> {
    if (this.#closed) return Promise.resolve(fail(CLOSED));
    const id = this.#next++;
    return new Promise((resolve) => {
      this.#pending.set(id, {
        // The engine answers an operation with that operation's answer: the protocol's one promise.
        settle: (result) => resolve(result as Result<Answer<Name>, Failure>),
        onProgress,
      });
      this.#port.send({ id, operation, ask } as Request);
    });
  }

  close(): void {
    this.#closed = true;
    this.#port.close();
    this.#failAll(CLOSED);
  }

  #receive(reply: Reply): void {
    const pending = this.#pending.get(reply.id);
    if (!pending) return;
    if (reply.kind === "progress") {
      pending.onProgress?.(reply.progress);
      return;
    }
    this.#pending.delete(reply.id);
    pending.settle(reply.kind === "answer" ? ok(reply.answer) : fail(reply.failure));
  }

  #failAll(failure: Failure): void {
    const all = [...this.#pending.values()];
    this.#pending.clear();
    for (const { settle } of all) settle(fail(failure));
  }
}
