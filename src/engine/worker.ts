import "./sealed.ts";
import { descriptor, files, shipped } from "virtual:barometer";
import { Engine } from "./engine.ts";
import { type Call, live } from "./life.ts";
import type { Request } from "./protocol.ts";

const engine = new Engine({ descriptor, files, shipped });
const alive = live(self.name, (message) => self.postMessage(message));

self.addEventListener("message", ({ data }: MessageEvent<Request | Call>) => {
  if ("kind" in data) {
    self.postMessage({ kind: "alive", isHeld: false });
    return;
  }
  void alive
    .then(() =>
      engine.handle(data, (progress) => self.postMessage({ id: data.id, kind: "progress", progress })),
    )
    .then((reply) => self.postMessage(reply));
});
