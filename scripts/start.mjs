// Installs, builds and serves the app: node scripts/start.mjs [--port N] [--no-open]
import "./node-version.mjs";
// Not by name: an old Node has no parseArgs, and is to hear of its age first.
import util from "node:util";
import { installDependencies } from "./dependencies.mjs";
import { openForPerson, root } from "./tools.mjs";

const FIRST_PORT = 4173;

function readOptions() {
  try {
    const { values } = util.parseArgs({
      options: { port: { type: "string" }, "no-open": { type: "boolean" } },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536)) {
      throw new Error(`“${values.port}” is not a port.`);
    }
    return { port, isOpened: !values["no-open"] && !process.env.CI };
  } catch (error) {
    console.error(`${error.message}\nUsage: npm start -- [--port N] [--no-open]`);
    return process.exit(1);
  }
}

const { port, isOpened } = readOptions();
installDependencies();
const { build, preview } = await import("vite");

try {
  await build({ root, logLevel: "warn" });
  const server = await preview({
    root,
    logLevel: "warn",
    preview: { host: "127.0.0.1", port: port ?? FIRST_PORT, strictPort: port !== undefined, open: false },
  });
  const address = `http://127.0.0.1:${server.httpServer.address().port}/`;
  console.log(`\nBaromètre numérique: ${address}  (Ctrl-C to stop)\n`);
  if (isOpened) openForPerson(address);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
