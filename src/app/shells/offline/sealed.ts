import { closeRoads } from "../../../lib/close-roads.ts";
import type { WorkerScope } from "./scope.ts";

/** What else asks the network in here, or sends a page elsewhere: each with what it belongs to. */
const METHODS = [
  ["Cache", ["add", "addAll"]],
  ["BackgroundFetchManager", ["fetch"]],
  ["Clients", ["openWindow"]],
  ["WindowClient", ["navigate"]],
] as const;

const global = globalThis as unknown as Record<string, { readonly prototype: object } | undefined>;
const scope = globalThis as unknown as WorkerScope;
const { fetch } = scope;
const { origin } = new URL(scope.registration.scope);

/**
 * The network as this worker may ask it: the host that it comes from. A host without headers gives a service worker no
 * policy, so that this is the first thing it runs: whatever comes after finds no other road.
 */
export function fetchFromHere(asked: Request | string, init?: RequestInit): Promise<Response> {
  const request = new Request(asked, init);
  return new URL(request.url).origin === origin
    ? fetch.call(globalThis, request)
    : Promise.reject(new TypeError(`not of this host: ${request.url}`));
}

closeRoads(globalThis);
for (const [owner, names] of METHODS) {
  const found = global[owner];
  if (found) closeRoads(found.prototype, names);
}
