/** By what scripts reach the network, as globals call it. */
const ROADS: readonly string[] = [
  "fetch",
  "fetchLater",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "EventSource",
  "WebTransport",
  "Worker",
  "SharedWorker",
  "importScripts",
  "FontFace",
  "fonts",
  "RTCPeerConnection",
  "webkitRTCPeerConnection",
  "mozRTCPeerConnection",
];

/**
 * Takes what reaches the network from a global scope, for good: a package that is loaded after this and would send
 * something finds nothing to send it by. Behind the policy of the page, not in its place: `import()` is no name.
 */
export function closeRoads(scope: object, roads: readonly string[] = ROADS): void {
  for (const road of roads) {
    for (let owner: object | null = scope; owner; owner = Object.getPrototypeOf(owner)) {
      if (Object.hasOwn(owner, road)) Reflect.deleteProperty(owner, road);
    }
  }
}
