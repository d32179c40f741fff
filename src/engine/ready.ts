import type { Answer, Ask, OpenedBarometer, Operation } from "./protocol.ts";

/** An answer that is there before anybody asks. */
export interface ReadyAnswer<Name extends Operation = Operation> {
  readonly operation: Name;
  readonly ask: Ask<Name>;
  readonly answer: Answer<Name>;
}

/**
 * Ready: the barometer as a worker opens it, and its answers to what a page asks first. Made by the engine when the app
 * is built, of the same files that the worker has, so that a page draws its first figures while its worker starts.
 * Plain data without a row.
 */
export interface Ready {
  readonly barometer: OpenedBarometer;
  readonly answers: readonly ReadyAnswer[];
}
