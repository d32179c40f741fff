import { spawnSync } from "node:child_process";
import { existsSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../tools.mjs";

const folder = join(root, "tests", "bench");

/** Installs the programs that the bench measures beside ours, as their own lock file says. */
export function installPeers() {
  const wanted = join(folder, "package-lock.json");
  const installed = join(folder, "node_modules", ".package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.error("Installing what the bench measures the program beside (npm ci in tests/bench)");
  const shell = process.platform === "win32";
  const words = ["ci", "--no-audit", "--no-fund"];
  const { status } = spawnSync("npm", words, {
    cwd: folder,
    stdio: ["ignore", process.stderr, "inherit"],
    shell,
  });
  if (status !== 0) throw new Error("npm ci failed in tests/bench");
  const now = new Date();
  utimesSync(installed, now, now);
}
