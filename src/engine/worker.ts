import { descriptor, files } from "virtual:barometer";
import { Engine } from "./engine.ts";
import type { Request } from "./protocol.ts";

const engine = new Engine({ descriptor, files });

self.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  void engine
    .handle(data, (progress) => self.postMessage({ id: data.id, kind: "progress", progress }))
    .then((reply) => self.postMessage(reply));
});
