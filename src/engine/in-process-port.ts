import type { Engine } from "./engine.ts";
import type { Port } from "./port.ts";
import type { Reply } from "./protocol.ts";

/** A port to an engine in this very thread: for tests, and wherever there is no worker. */
export function inProcessPort(engine: Engine): Port {
  let receive: (reply: Reply) => void = () => {};
  return {
    send: (request) => {
      void engine
        .handle(request, (progress) => receive({ id: request.id, kind: "progress", progress }))
        .then((reply) => receive(reply));
    },
    listen: (listener) => {
      receive = listener;
    },
    close: () => {
      receive = () => {};
    },
  };
}
