import { fromBlob } from "../../../src/read/file/byte-source.ts";
import type { Contender } from "./contender.ts";

/** What the page of the bench asks, one after the other; each is answered with its result, or with what went wrong. */
export type Asked =
  | { readonly kind: "start"; readonly name: string; readonly port: MessagePort }
  | { readonly kind: "read"; readonly file: File }
  | { readonly kind: "sums" };

const CONTENDERS = import.meta.glob<Contender>("./contenders/*.{ts,mjs}", { import: "default" });

let contender: Contender | null = null;

async function answer(asked: Asked): Promise<unknown> {
  if (asked.kind === "start") {
    const path = Object.keys(CONTENDERS).find((each) => each.includes(`/${asked.name}.`));
    contender = (await CONTENDERS[path ?? ""]?.()) ?? null;
    return contender?.start?.(asked.port);
  }
  if (asked.kind === "sums") return contender?.sums();
  return contender?.read(fromBlob(asked.file), asked.file);
}

self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  answer(data).then(
    (value) => self.postMessage({ value }),
    (reason) => self.postMessage({ error: String(reason) }),
  );
});
