import { serveParts } from "../../../src/engine/port-helper.ts";

self.addEventListener("message", ({ data }: MessageEvent<MessagePort>) => serveParts(data), { once: true });
