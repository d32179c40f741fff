import { version } from "virtual:version";
import type { FromWorker, ToWorker } from "../../offline/messages.ts";
import { Register } from "./register.ts";
import type { WorkerScope } from "./scope.ts";
import { fetchFromHere } from "./sealed.ts";
import { Shelf } from "./shelf.ts";

/** In the place of the worker where the app is to be kept no longer: ends itself and all that was kept. */
const scope = globalThis as unknown as WorkerScope;
const base = scope.registration.scope;

async function end(): Promise<void> {
  const shelf = new Shelf(scope.caches, fetchFromHere, base);
  for (const one of await shelf.versions()) await shelf.remove(one);
  await new Register(scope.caches, base).clear();
  await scope.registration.unregister();
}

scope.addEventListener("install", (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener("activate", (event) => event.waitUntil(end()));

// Pages of the version before ask whether a reload brings another.
scope.addEventListener("message", (event) => {
  if ((event.data as ToWorker | null)?.kind === "versions") {
    event.ports[0]?.postMessage({ version } satisfies FromWorker);
  }
});
