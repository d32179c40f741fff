import { Client } from "./client.ts";
import { Engine } from "./engine.ts";
import { inProcessPort } from "./in-process-port.ts";

/** A client of an engine in this very thread, without a barometer: where there is no page to keep alive. */
export const localClient = (): Client =>
  new Client(() => inProcessPort(new Engine({ descriptor: {}, files: new Map() })));
