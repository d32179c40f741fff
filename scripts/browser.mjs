import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { installPackages, isRoot, isRootOnDebian, run } from "./packages.mjs";
import { tool } from "./tools.mjs";

/** What any browser of the tests is started with: it talks to nobody, and root needs no sandbox. */
export const BROWSER_ARGS = [
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

const LINUX_NAMES = [
  // The same engine without windows: half the work for the same pages.
  "chrome-headless-shell",
  "chromium-headless-shell",
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const MAC_NAMES = ["Google Chrome", "Chromium", "Microsoft Edge"];

const WINDOWS_PATHS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Where browsers of the Chromium family are usually installed. */
function usualPaths() {
  if (process.platform === "win32") {
    const folders = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    return folders.filter(Boolean).flatMap((folder) => WINDOWS_PATHS.map((path) => join(folder, path)));
  }
  if (process.platform === "darwin") {
    return ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
      MAC_NAMES.map((name) => join(folder, `${name}.app`, "Contents", "MacOS", name)),
    );
  }
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  return LINUX_NAMES.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

/**
 * The version of a browser that starts, or null. Being there is not enough: on Ubuntu /usr/bin/chromium-browser may
 * be a note that says to install something else.
 *
 * @param {string | undefined} path undefined: the browser that Playwright downloaded
 */
async function versionOf(path) {
  const { chromium } = await import("playwright");
  try {
    const browser = await chromium.launch({
      ...(path === undefined ? {} : { executablePath: path }),
      args: BROWSER_ARGS,
      timeout: 60_000,
    });
    const version = browser.version();
    await browser.close();
    return version;
  } catch {
    return null;
  }
}

async function firstThatStarts(paths) {
  for (const path of new Set(paths)) {
    if (path !== undefined && !existsSync(path)) continue;
    const version = await versionOf(path);
    if (version !== null) return { path, version };
  }
  return null;
}

async function install() {
  if (isRootOnDebian()) {
    for (const name of ["chromium-headless-shell", "chromium"]) {
      console.log(`No browser found: installing ${name} (apt-get)`);
      const found = installPackages([name]) ? await firstThatStarts(usualPaths()) : null;
      if (found) return found;
    }
  }
  console.log("No browser found: downloading chromium (playwright install)");
  const download = [tool("@playwright/test", "playwright"), "install", "chromium"];
  // With the libraries that it needs, where they can be installed; without, where they cannot.
  const isDownloaded =
    (isRootOnDebian() && run(process.execPath, [...download, "--with-deps"], 10)) ||
    run(process.execPath, download, 5);
  return isDownloaded ? firstThatStarts([undefined]) : null;
}

/**
 * Finds a browser of the Chromium family that starts, or gets one: the one that was named, Playwright's own,
 * an installed one, the distribution's, Playwright's download.
 *
 * @returns {Promise<{ path: string | undefined, version: string } | null>} path undefined: Playwright's own
 */
export async function findBrowser() {
  const named = [process.env.BROWSER_PATH, process.env.CHROME_PATH].filter(Boolean);
  const found = await firstThatStarts([...named, undefined, ...usualPaths()]);
  if (found && named.length > 0 && !named.includes(found.path)) {
    console.log(`${named.join(", ")} does not start; another browser is used.`);
  }
  return found ?? (await install());
}

/** What to do where no browser could be found or installed. */
export const NO_BROWSER =
  "No browser to test in. Install Chrome, Chromium or Edge (Debian: apt-get install chromium), or set BROWSER_PATH to one.";

/** The environment in which Vitest and Playwright start that browser. */
export function browserEnvironment({ path }) {
  return { BROWSER_PATH: path ?? "", BROWSER_ARGS: BROWSER_ARGS.join(" ") };
}
