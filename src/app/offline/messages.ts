/**
 * What a page says to a service worker. Page and worker may be of different versions: what is here is understood for
 * good, by either side.
 */
export type ToWorker =
  /** Asks the worker for its version, on the port that comes along, and tells which one the page is. */
  | { readonly kind: "versions"; readonly mine: string }
  /** The person accepts the version that waits. */
  | { readonly kind: "take-over" };

/** The answer to `versions`. */
export interface FromWorker {
  readonly version: string;
}
