import { trustedScript } from "../../lib/trusted-script.ts";
import { Observed } from "../state/observed.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import { pageVersion, workerAddress } from "./page-version.ts";

export interface UpdateState {
  /** The version that a reload brings; null: none but this one. */
  readonly offered: string | null;
  /** A part of this page could not be loaded. */
  readonly isTorn: boolean;
}

/** Milliseconds from one look for a new version to the next, in a page that stays open. */
const BETWEEN_LOOKS = 3_600_000;

/** The service workers of this page; null where there can be none: framed, from a file, blocked, too old. */
function workers(): ServiceWorkerContainer | null {
  try {
    const isAlone = window.top === window.self && window.location.protocol.startsWith("http");
    return isAlone && "serviceWorker" in navigator ? navigator.serviceWorker : null;
  } catch {
    // A page in a sandbox may not even ask.
    return null;
  }
}

function versionOf(worker: ServiceWorker, mine: string): Promise<string> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      port1.close();
      resolve(data.version);
    };
    worker.postMessage({ kind: "versions", mine } satisfies ToWorker, [port2]);
  });
}

/**
 * Updates: what a reload would bring, and whether it is wanted.
 *
 * The page is of one version until it is reloaded, and it is reloaded only by the person. Which version a reload brings
 * is asked of the worker that waits or, where another tab has accepted it already, of the one that is in charge.
 */
export class Updates extends Observed<UpdateState> {
  readonly version = pageVersion();
  #registration: ServiceWorkerRegistration | null = null;
  #declined: string | null = null;
  #looked = 0;

  constructor() {
    super({ offered: null, isTorn: false });
  }

  /** Keeps this version for later visits, and watches for others. */
  async watch(): Promise<void> {
    window.addEventListener("vite:preloadError", () => this.set({ isTorn: true }));
    const container = workers();
    const address = workerAddress();
    if (!container || !address) return;
    try {
      const trusted = trustedScript("barometre-offline", (asked) => asked === address);
      const registration = await container.register(trusted(address), { updateViaCache: "none" });
      this.#registration = registration;
      registration.addEventListener("updatefound", () => this.#follow(registration.installing));
      this.#follow(registration.installing);
      container.addEventListener("controllerchange", () => void this.#compare());
      document.addEventListener("visibilitychange", () => this.#look());
      await this.#compare();
    } catch {
      // Storage refused, a private window, a host that lacks the file: the page works, from the network only.
    }
  }

  /** Reloads, into the version that is offered. The other tabs stay what they are. */
  accept(): void {
    const waiting = this.#registration?.waiting;
    if (!waiting) {
      window.location.reload();
      return;
    }
    navigator.serviceWorker.addEventListener("controllerchange", () => window.location.reload(), {
      once: true,
    });
    waiting.postMessage({ kind: "take-over" } satisfies ToWorker);
  }

  /** Says no more of what is offered now. */
  later(): void {
    this.#declined = this.state().offered;
    this.set({ offered: null, isTorn: false });
  }

  #follow(worker: ServiceWorker | null): void {
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed") void this.#compare();
    });
  }

  async #compare(): Promise<void> {
    const worker = this.#registration?.waiting ?? navigator.serviceWorker.controller;
    if (!worker || this.version === null) return;
    const version = await versionOf(worker, this.version);
    this.set({ offered: version === this.version || version === this.#declined ? null : version });
  }

  #look(): void {
    const now = performance.now();
    if (document.visibilityState !== "visible" || now - this.#looked < BETWEEN_LOOKS) return;
    this.#looked = now;
    this.#registration?.update().catch(() => {
      // Without network there is nothing new.
    });
  }
}
