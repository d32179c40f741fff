import { Engine } from "../../src/engine/engine.ts";
import { inProcessPort } from "../../src/engine/in-process-port.ts";
import type { Port } from "../../src/engine/port.ts";
import type { Request } from "../../src/engine/protocol.ts";
import { barometerFiles } from "./barometer.ts";

/** A way to an engine with the barometer, and all that is asked of it. */
export function recordedPort(): { readonly sent: Request[]; readonly openPort: () => Port } {
  const sent: Request[] = [];
  const openPort = () => {
    const port = inProcessPort(new Engine(barometerFiles()));
    const send = (request: Request) => {
      sent.push(request);
      port.send(request);
    };
    return { ...port, send };
  };
  return { sent, openPort };
}
