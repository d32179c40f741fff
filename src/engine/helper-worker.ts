import "./sealed.ts";
import { serveParts } from "./port-helper.ts";

self.addEventListener("message", ({ data }: MessageEvent<MessagePort>) => serveParts(data), { once: true });
