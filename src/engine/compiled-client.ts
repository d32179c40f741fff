import { descriptor, files, shipped } from "virtual:barometer";
import { Client } from "./client.ts";
import { Engine } from "./engine.ts";
import { inProcessPort } from "./in-process-port.ts";

/** A client of an engine in this very thread, with the barometer: for a frame that may start no worker. */
export const compiledClient = (): Client =>
  new Client(() => inProcessPort(new Engine({ descriptor, files, shipped })));
