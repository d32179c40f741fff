import "./sealed.ts";
import { descriptor, files, shipped } from "virtual:barometer";
import { Engine } from "./engine.ts";
import { type Call, live } from "./life.ts";
import type { Request } from "./protocol.ts";
import { Recruits, type Sent } from "./recruits.ts";

const recruits = new Recruits((wish) => self.postMessage(wish));
const engine = new Engine({ descriptor, files, shipped }, recruits);
const alive = live(self.name, (message) => self.postMessage(message));

/** How many requests it is at. */
let tasks = 0;

let isWorkingAhead = false;

/** Step by step: whatever is asked meanwhile has its turn. */
function workAhead(): void {
  if (isWorkingAhead) return;
  isWorkingAhead = true;
  setTimeout(() => {
    isWorkingAhead = false;
    if (tasks === 0 && engine.workAhead()) workAhead();
  });
}

self.addEventListener("message", ({ data }: MessageEvent<Request | Call | Sent>) => {
  if ("ports" in data) {
    recruits.welcome(data);
    return;
  }
  if ("kind" in data) {
    self.postMessage({ kind: "alive", isHeld: false, isBusy: tasks > 0 });
    return;
  }
  void alive.then(async () => {
    tasks += 1;
    self.postMessage({ kind: "alive", isHeld: false, isBusy: true });
    const reply = await engine.handle(data, (progress) =>
      self.postMessage({ id: data.id, kind: "progress", progress }),
    );
    tasks -= 1;
    self.postMessage(reply);
    workAhead();
  });
});
