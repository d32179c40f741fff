import type { Asked } from "./worker.ts";

/** What the bench calls in the page. */
declare global {
  var bench: {
    start(name: string): Promise<void>;
    /** Milliseconds until the file that was chosen was read. */
    read(): Promise<number>;
    sums(): Promise<unknown>;
  };
}

const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });

const helper = new Worker(new URL("./helper.ts", import.meta.url), { type: "module" });

const ask = (asked: Asked, ports: MessagePort[] = []): Promise<unknown> =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => (data.error ? reject(new Error(data.error)) : resolve(data.value));
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(asked, ports);
  });

globalThis.bench = {
  async start(name) {
    const { port1, port2 } = new MessageChannel();
    helper.postMessage(port1, [port1]);
    await ask({ kind: "start", name, port: port2 }, [port2]);
  },
  async read() {
    const file = document.querySelector("input")?.files?.[0];
    if (!file) throw new Error("no file was chosen");
    const since = performance.now();
    await ask({ kind: "read", file });
    return performance.now() - since;
  },
  sums: () => ask({ kind: "sums" }),
};
