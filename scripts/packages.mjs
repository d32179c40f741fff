import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { root } from "./tools.mjs";

export const isRoot = process.platform === "linux" && process.getuid?.() === 0;

/** Whether packages of Debian or Ubuntu can be installed here. */
export const isRootOnDebian = () =>
  isRoot &&
  existsSync("/usr/bin/apt-get") &&
  existsSync("/etc/os-release") &&
  /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync("/etc/os-release", "utf8"));

/** Runs a command before everybody's eyes; whether it went well. */
export const run = (command, words, minutes) =>
  spawnSync(command, words, {
    cwd: root,
    stdio: "inherit",
    timeout: minutes * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;

/** @param {string[]} words names of packages, and how they are to be installed */
export const installPackages = (words) =>
  run("apt-get", ["update"], 5) && run("apt-get", ["install", "-y", ...words], 10);
