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

const ask = (asked: Asked): Promise<unknown> =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => (data.error ? reject(new Error(data.error)) : resolve(data.value));
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(asked);
  });

globalThis.bench = {
  async start(name) {
    await ask({ kind: "start", name });
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
