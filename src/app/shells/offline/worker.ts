import { files, version } from "virtual:version";
import type { FromWorker, ToWorker } from "../../offline/messages.ts";
import { type Asked, findPart, type Kept, openPage, pathBelow } from "./answer.ts";
import { Register } from "./register.ts";
import type { PageRequest, WorkerScope } from "./scope.ts";
import { fetchFromHere } from "./sealed.ts";
import { Shelf } from "./shelf.ts";
import { sweep } from "./sweep.ts";

// The global scope of a service worker, which the types take for a window's.
const scope = globalThis as unknown as WorkerScope;
const base = scope.registration.scope;
const kept: Kept = {
  shelf: new Shelf(scope.caches, fetchFromHere, base),
  register: new Register(scope.caches, base),
  own: { version, files },
};

/** Files of others below the same folder stay theirs; where they cannot be reached, the app opens instead. */
const beyond = ({ request }: PageRequest): Promise<Response> =>
  fetchFromHere(request).catch((failure: unknown) => {
    if (request.mode === "navigate") return Response.redirect(base);
    throw failure;
  });

async function answer(event: PageRequest, asked: Asked): Promise<Response> {
  const isPage = event.request.mode === "navigate";
  return (await (isPage ? openPage : findPart)(asked, kept)) ?? beyond(event);
}

scope.addEventListener("install", (event) => event.waitUntil(kept.shelf.add(kept.own)));

scope.addEventListener("activate", (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener("message", (event) => {
  const message = event.data as ToWorker | null;
  if (message?.kind === "take-over") event.waitUntil(scope.skipWaiting());
  else if (message?.kind === "versions") {
    event.ports[0]?.postMessage({ version } satisfies FromWorker);
    event.waitUntil(kept.register.note(event.source?.id ?? "", message.mine));
  }
});

scope.addEventListener("fetch", (event) => {
  const { request, clientId, resultingClientId } = event;
  const path = pathBelow(base, request.url);
  if (path === null || request.method !== "GET") return;
  event.respondWith(answer(event, { path, page: clientId, newPage: resultingClientId }));
  if (request.mode === "navigate") event.waitUntil(sweep(scope, kept));
});
