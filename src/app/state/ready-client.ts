import { Client } from "../../engine/client.ts";
import type { Port } from "../../engine/port.ts";
import {
  type Answer,
  type Ask,
  type Failure,
  type OpenedBarometer,
  type Operation,
  type Progress,
  questionKey,
} from "../../engine/protocol.ts";
import type { Ready } from "../../engine/ready.ts";
import { fail, ok, type Result } from "../../lib/result.ts";

/**
 * A client of the barometer that has some answers already: they are the worker's own, computed when the app was built.
 * It opens the barometer when it is told to, or before the first question that it has to ask.
 */
export class ReadyClient extends Client {
  readonly #ready: ReadonlyMap<string, unknown>;
  /** What was asked and was ready. */
  readonly #given = new Map<string, { readonly operation: Operation; readonly ask: Ask<Operation> }>();
  readonly #opened: (result: Result<OpenedBarometer, Failure>) => void;
  #opening: Promise<Result<OpenedBarometer, Failure>> | null = null;
  /** How often each operation was stopped. */
  readonly #stops = new Map<Operation, number>();
  /** Questions that the barometer is being opened for. */
  #waiting = 0;

  constructor(
    openPort: () => Port,
    ready: Ready | null,
    opened: (result: Result<OpenedBarometer, Failure>) => void,
  ) {
    super(openPort);
    this.#opened = opened;
    this.#ready = new Map(
      (ready?.answers ?? []).map(({ operation, ask, answer }) => [questionKey(operation, ask), answer]),
    );
  }

  /** Opens the barometer, once; and has counted there what is shown, of which the first filter is a part. */
  open(): Promise<Result<OpenedBarometer, Failure>> {
    this.#opening ??= super.ask("open-barometer", {}).then((result) => {
      this.#opened(result);
      if (result.ok) for (const { operation, ask } of this.#given.values()) void super.ask(operation, ask);
      return result;
    });
    return this.#opening;
  }

  override known<Name extends Operation>(operation: Name, ask: Ask<Name> | null): Answer<Name> | null {
    // Kept under the operation whose answer it is.
    const key = ask && questionKey(operation, ask);
    const ready = key && ((this.#ready.get(key) ?? null) as Answer<Name> | null);
    if (key && ready) this.#given.set(key, { operation, ask });
    return ready || super.known(operation, ask);
  }

  override ask<Name extends Operation>(
    operation: Name,
    ask: Ask<Name>,
    onProgress?: (progress: Progress) => void,
  ): Promise<Result<Answer<Name>, Failure>> {
    const known = this.known(operation, ask);
    if (known !== null) return Promise.resolve(ok(known));
    return this.#askOpened(operation, ask, onProgress);
  }

  override get isBusy(): boolean {
    return this.#waiting > 0 || super.isBusy;
  }

  override stop(operation: Operation): void {
    this.#stops.set(operation, this.#stopsOf(operation) + 1);
    super.stop(operation);
  }

  #stopsOf(operation: Operation): number {
    return this.#stops.get(operation) ?? 0;
  }

  /** The far side knows no survey before it has opened them. */
  async #askOpened<Name extends Operation>(
    operation: Name,
    ask: Ask<Name>,
    onProgress?: (progress: Progress) => void,
  ): Promise<Result<Answer<Name>, Failure>> {
    const stops = this.#stopsOf(operation);
    this.#waiting += 1;
    const opened = await this.open();
    this.#waiting -= 1;
    if (!opened.ok) return opened;
    if (stops !== this.#stopsOf(operation)) return fail({ code: "stopped", params: {} });
    return super.ask(operation, ask, onProgress);
  }
}
