import { Client } from "./client.ts";
import { Engine } from "./engine.ts";
import { inProcessPort } from "./in-process-port.ts";
import type { BarometerFiles } from "./open-barometer.ts";

/** A client of an engine in this very thread: where there is no page to keep alive. Without a barometer unless given one. */
export const localClient = (barometer: BarometerFiles = { descriptor: {}, files: new Map() }): Client =>
  new Client(() => inProcessPort(new Engine(barometer)));
