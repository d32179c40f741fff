import { trustedScript } from "../lib/trusted-script.ts";
import helperAddress from "./helper-worker.ts?worker&url";
import { type Alive, isAlive, Life } from "./life.ts";
import type { Port } from "./port.ts";
import type { Reply } from "./protocol.ts";
import { isWish, type Sent, type Wish } from "./recruits.ts";
import address from "./worker.ts?worker&url";

const started = new Set<string>();
const trusted = trustedScript("barometre-worker", (text) => started.has(text));

interface Started {
  readonly worker: Worker;
  /** Ends it. */
  end(): void;
}

/**
 * Starts a worker from a text that loads its program, and is the page's own, so that the worker stands under the page's
 * policy whatever the host sends.
 */
function start(program: string, name: string): Started {
  const from = JSON.stringify(new URL(program, import.meta.url).href);
  const text = URL.createObjectURL(new Blob([`import ${from};`], { type: "text/javascript" }));
  started.add(text);
  const worker = new Worker(trusted(text), { type: "module", name });
  return {
    worker,
    end: () => {
      worker.terminate();
      started.delete(text);
      URL.revokeObjectURL(text);
    },
  };
}

/** Helpers of one worker, at most: beyond that the one who puts together what they read is who is waited for. */
const MOST_HELPERS = 3;
/** Processors that reading takes by itself: the worker's, and that of the browser, which hands out the file. */
const TAKEN = 2;

/** Starts helpers, one for each processor that nothing is on, and tells the worker of them. */
function sendHelpers(worker: Worker): readonly Started[] {
  const count = Math.min(MOST_HELPERS, (navigator.hardwareConcurrency ?? 1) - TAKEN);
  const helpers: Started[] = [];
  const ports: MessagePort[] = [];
  for (let place = 0; place < count; place += 1) {
    const { port1, port2 } = new MessageChannel();
    const helper = start(helperAddress, "");
    helper.worker.postMessage(port1, [port1]);
    helpers.push(helper);
    ports.push(port2);
  }
  worker.postMessage({ kind: "helpers", ports } satisfies Sent, ports);
  return helpers;
}

let count = 0;

/** A port to a new worker. Throws where the browser starts none. */
export function workerPort(): Port {
  count += 1;
  // Locks are of all tabs of this address: each worker has a name of its own.
  const name = `barometre ${performance.timeOrigin} ${count}`;
  const { worker, end } = start(address, name);
  let life: Life | null = null;
  let helpers: readonly Started[] = [];
  const help = ({ areWanted }: Wish) => {
    for (const helper of helpers) helper.end();
    helpers = areWanted ? sendHelpers(worker) : [];
  };
  return {
    send: (request) => worker.postMessage(request),
    listen: (receive, broken) => {
      const following = new Life(name, (call) => worker.postMessage(call), broken);
      life = following;
      const stop = (message: string) => {
        following.leave();
        broken(message);
      };
      worker.addEventListener("message", ({ data }: MessageEvent<Reply | Alive | Wish>) => {
        if (isWish(data)) help(data);
        else if (isAlive(data)) following.sign(data);
        else {
          following.sign({ kind: "alive", isHeld: false, isBusy: data.kind === "progress" });
          receive(data);
        }
      });
      worker.addEventListener("error", ({ message }) => stop(message));
      worker.addEventListener("messageerror", () => stop("message"));
    },
    close: () => {
      life?.leave();
      help({ kind: "helpers", areWanted: false });
      end();
    },
  };
}
