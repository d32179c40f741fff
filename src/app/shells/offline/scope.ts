/**
 * What a service worker finds around it. The types of the browser's pages, which the program is checked with, leave
 * that out, and those of its workers contradict them: so here is the part that is used.
 */
export interface WorkerScope {
  readonly caches: CacheStorage;
  readonly clients: Clients;
  readonly registration: ServiceWorkerRegistration;
  fetch(request: Request | string, init?: RequestInit): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ): void;
}

interface WorkerEvents {
  readonly install: LastingEvent;
  readonly activate: LastingEvent;
  readonly message: PageMessage;
  readonly fetch: PageRequest;
}

interface LastingEvent extends Event {
  /** The worker lives until then; where it fails, so does the installation. */
  waitUntil(work: Promise<unknown>): void;
}

interface PageMessage extends LastingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  readonly source: { readonly id: string } | null;
}

export interface PageRequest extends LastingEvent {
  readonly request: Request;
  /** The page that asks; empty: the browser itself. */
  readonly clientId: string;
  /** The page that the answer becomes; empty: none. */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

/** The open pages. */
export interface Clients {
  /** Waits for a page that is on its way; undefined: it is closed. */
  get(id: string): Promise<{ readonly id: string } | undefined>;
  /** The pages that this worker answers for. */
  matchAll(): Promise<readonly { readonly id: string }[]>;
  claim(): Promise<void>;
}
