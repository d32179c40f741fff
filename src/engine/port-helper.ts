import { readPart } from "../read/csv/parts/read-part.ts";
import type { Helper, Part, Segment } from "../read/helper.ts";

/** To a helper: what it is to read from now on; null: nothing. */
interface Order {
  /** Of the order: what comes of a former one is not wanted any more. */
  readonly id: number;
  readonly part: Part | null;
}

/** From a helper: that it has started, and then what it reads. */
type Told =
  | { readonly kind: "ready" }
  | { readonly kind: "read"; readonly id: number; readonly segment: Segment };

/** A helper at the other end of a port. One that never answers is one that has nothing to give. */
export class PortHelper implements Helper {
  readonly #port: MessagePort;
  #isReady = false;
  #id = 0;
  #segments: Segment[] = [];

  constructor(port: MessagePort) {
    this.#port = port;
    port.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.kind === "ready") this.#isReady = true;
      else if (data.id === this.#id) this.#segments.push(data.segment);
    };
  }

  /** Whether it has started. */
  get isReady(): boolean {
    return this.#isReady;
  }

  begin(part: Part): void {
    this.#order(part);
  }

  take(): readonly Segment[] {
    return this.#segments.splice(0);
  }

  end(): void {
    this.#order(null);
  }

  /** Nothing comes any more. */
  close(): void {
    this.#port.close();
  }

  #order(part: Part | null): void {
    this.#id += 1;
    this.#segments = [];
    this.#port.postMessage({ id: this.#id, part } satisfies Order);
  }
}

/** In a helper: reads what it is told to, and sends each segment as soon as it is read. */
export function serveParts(port: MessagePort): void {
  let under: AbortController | null = null;
  port.onmessage = ({ data: { id, part } }: MessageEvent<Order>) => {
    under?.abort();
    under = part ? new AbortController() : null;
    if (part && under) void sendAll(port, id, part, under.signal);
  };
  port.postMessage({ kind: "ready" } satisfies Told);
}

async function sendAll(port: MessagePort, id: number, part: Part, signal: AbortSignal): Promise<void> {
  try {
    for await (const segment of readPart(part, signal)) {
      if (signal.aborted) return;
      port.postMessage({ kind: "read", id, segment } satisfies Told, [segment.fresh.buffer as ArrayBuffer]);
    }
  } catch {
    // Whoever reads the file gets there as well, and is the one to say what is wrong with it.
  }
}
