import { spawnSync } from "node:child_process";
import { existsSync, statSync, utimesSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "./tools.mjs";

/** Installs what package-lock.json says, unless that was done since it last changed. */
export function installDependencies() {
  const wanted = join(root, "package-lock.json");
  const installed = join(root, "node_modules", ".package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;

  // Standard output belongs to whoever asked.
  console.error("Installing the dependencies (npm ci)");
  // Development dependencies even where NODE_ENV says production: they build and test.
  const words = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const stdio = ["inherit", process.stderr, "inherit"];
  const npm = process.env.npm_execpath ?? "";
  const { status } =
    basename(npm) === "npm-cli.js"
      ? spawnSync(process.execPath, [npm, ...words], { cwd: root, stdio })
      : spawnSync("npm", words, { cwd: root, stdio, shell: process.platform === "win32" });
  if (status !== 0) {
    console.error(
      "npm ci failed: see above. It needs the package registry, or npm's cache of an earlier install.",
    );
    process.exit(1);
  }
  const now = new Date();
  utimesSync(installed, now, now);
}
