import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installPackages, isRootOnDebian } from "./packages.mjs";

const FIREFOX_NAMES = ["firefox-esr", "firefox"];

const FIREFOX_ELSEWHERE = {
  darwin: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"]]
    .filter(Boolean)
    .map((folder) => join(folder, "Mozilla Firefox", "firefox.exe")),
};

const firstThere = (paths) => paths.find((path) => path && existsSync(path));

const inPath = (names, suits = () => true) => {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path) && suits(path));
};

/** On Ubuntu, /usr/bin/firefox leads to a snap, which sees neither a profile nor files of a temporary folder. */
const isSnap = (path) =>
  realpathSync(path).includes("/snap") || readFileSync(path).includes("/snap/bin/firefox");

const starts = (path) => spawnSync(path, ["--version"], { timeout: 30_000 }).status === 0;

function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  const path =
    firstThere([named, ...(FIREFOX_ELSEWHERE[process.platform] ?? [])]) ??
    inPath(FIREFOX_NAMES, (each) => !isSnap(each));
  // Windows starts no console for it, so that it cannot be asked there.
  return path && (process.platform === "win32" || starts(path)) ? { FIREFOX_PATH: path } : null;
}

/** The browser that comes with WebKitGTK lies beside its library: /usr/lib/<machine>/webkit2gtk-4.1/MiniBrowser. */
function findMiniBrowser() {
  const libraries = "/usr/lib";
  if (!existsSync(libraries)) return undefined;
  const folders = [libraries, ...readdirSync(libraries).map((name) => join(libraries, name))];
  return firstThere(
    folders.flatMap((folder) =>
      ["webkitgtk-6.0", "webkit2gtk-4.1", "webkit2gtk-4.0"].map((name) => join(folder, name, "MiniBrowser")),
    ),
  );
}

function findWebKit() {
  if (process.platform !== "linux") return null;
  const [driver, browser, screen] = [inPath(["WebKitWebDriver"]), findMiniBrowser(), inPath(["Xvfb"])];
  return driver && browser && screen
    ? { WEBKIT_DRIVER_PATH: driver, WEBKIT_PATH: browser, SCREEN_PATH: screen }
    : null;
}

const ENGINES = [
  { name: "Firefox", find: findFirefox, packages: ["firefox-esr"] },
  { name: "WebKitGTK", find: findWebKit, packages: ["webkit2gtk-driver", "xvfb"] },
];

/**
 * Finds the browsers that are not of Chromium's family, or gets them where the distribution has them. Those that are
 * not there are left out: their tests are skipped.
 *
 * @returns {Record<string, string>} the environment in which their tests start them
 */
export function findEngines() {
  const environment = {};
  for (const { name, find, packages } of ENGINES) {
    let found = find();
    if (!found && isRootOnDebian()) {
      console.log(`No ${name} found: installing ${packages.join(" ")} (apt-get)`);
      if (installPackages(["--no-install-recommends", ...packages])) found = find();
    }
    if (found) Object.assign(environment, found);
    else console.log(`No ${name}: its tests are skipped. Debian: apt-get install ${packages.join(" ")}`);
  }
  return environment;
}
