import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * The script behind a command of an installed package. Run by Node itself: the wrappers in `node_modules/.bin` are
 * different on Windows.
 */
export function tool(name, command = name) {
  const folder = join(root, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[command]);
}

/**
 * Runs a Node script.
 *
 * @param {string[]} words script and arguments
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean, minutes?: number }} how quiet: kept, and given back with the result
 * @returns {Promise<{ ok: boolean, output: string, late: boolean }>}
 */
export function runNode(words, { env = process.env, quiet = false, minutes = 15 } = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, words, {
      cwd: root,
      env,
      stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
    });
    let output = "";
    let late = false;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    const limit = setTimeout(() => {
      late = true;
      child.kill("SIGTERM");
      setTimeout(() => child.kill("SIGKILL"), 10_000).unref();
    }, minutes * 60_000);
    child.on("error", (error) => {
      output += error.message;
    });
    child.on("close", (code) => {
      clearTimeout(limit);
      done({ ok: code === 0, output, late });
    });
  });
}

const OPENERS = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] };

/** Opens the browser of the person; a machine without one is no reason to stop. */
export function openForPerson(address) {
  const [command, ...words] = OPENERS[process.platform] ?? ["xdg-open"];
  spawn(command, [...words, address], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

/** A port of this machine that nobody listens on. */
export function freePort() {
  return new Promise((found, failed) => {
    const server = createServer();
    server.on("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
