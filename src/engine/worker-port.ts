import { trustedScript } from "../lib/trusted-script.ts";
import { type Alive, isAlive, Life } from "./life.ts";
import type { Port } from "./port.ts";
import type { Reply } from "./protocol.ts";
import address from "./worker.ts?worker&url";

const started = new Set<string>();
const trusted = trustedScript("barometre-worker", (text) => started.has(text));

/**
 * The text that a worker is started from: it loads the program, and is the page's own, so that the worker stands under
 * the page's policy whatever the host sends.
 */
function programText(): string {
  const program = JSON.stringify(new URL(address, import.meta.url).href);
  const text = URL.createObjectURL(new Blob([`import ${program};`], { type: "text/javascript" }));
  started.add(text);
  return text;
}

let count = 0;

/** A port to a new worker. Throws where the browser starts none. */
export function workerPort(): Port {
  const text = programText();
  count += 1;
  // Locks are of all tabs of this address: each worker has a name of its own.
  const name = `barometre ${performance.timeOrigin} ${count}`;
  const worker = new Worker(trusted(text), { type: "module", name });
  let life: Life | null = null;
  return {
    send: (request) => worker.postMessage(request),
    listen: (receive, broken) => {
      const following = new Life(name, (call) => worker.postMessage(call), broken);
      life = following;
      const end = (message: string) => {
        following.leave();
        broken(message);
      };
      worker.addEventListener("message", ({ data }: MessageEvent<Reply | Alive>) => {
        if (isAlive(data)) following.sign(data);
        else {
          following.sign({ kind: "alive", isHeld: false, isBusy: data.kind === "progress" });
          receive(data);
        }
      });
      worker.addEventListener("error", ({ message }) => end(message));
      worker.addEventListener("messageerror", () => end("message"));
    },
    close: () => {
      life?.leave();
      worker.terminate();
      started.delete(text);
      URL.revokeObjectURL(text);
    },
  };
}
