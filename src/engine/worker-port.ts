import type { Port } from "./client.ts";
import type { Reply } from "./protocol.ts";

/** A port to a new worker. Vite finds the worker by the very form of this expression. */
export function workerPort(): Port {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "barometre" });
  return {
    send: (request) => worker.postMessage(request),
    listen: (receive, broken) => {
      worker.addEventListener("message", (event: MessageEvent<Reply>) => receive(event.data));
      worker.addEventListener("error", (event) => broken(event.message));
      worker.addEventListener("messageerror", () => broken("message"));
    },
    close: () => worker.terminate(),
  };
}
