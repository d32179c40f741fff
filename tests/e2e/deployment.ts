import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { extname, join, sep } from "node:path";
import type { BarometerFiles } from "../../src/engine/open-barometer.ts";
import { type Served, serve } from "./serve.ts";

const root = join(import.meta.dirname, "../..");
const builds = join(root, ".cache", "builds");

/** The build that `npm test` made. */
export const FIRST = join(root, "dist");

/** What the other build calls its survey, and the first does not. */
export const RENAMED = "Agents territoriaux, autre édition";

function build(name: string, env: Readonly<Record<string, string>>): string {
  const outDir = join(builds, name);
  execFileSync(
    process.execPath,
    [
      "node_modules/vite/bin/vite.js",
      "build",
      "--logLevel=error",
      `--outDir=${outDir}`,
      // Below the project, and made for this: whatever is there may go.
      "--emptyOutDir",
    ],
    { cwd: root, env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "inherit"] },
  );
  return outDir;
}

/** The same program with the data package of a folder. */
export const buildFrom = (name: string, folder: string): string => build(name, { BAROMETER: folder });

/** The same program with other data. */
export function buildSecond(): string {
  const data = join(builds, "data");
  mkdirSync(data, { recursive: true });
  cpSync(join(root, "data"), data, { recursive: true });
  const descriptor = join(data, "datapackage.json");
  const text = readFileSync(descriptor, "utf8");
  writeFileSync(descriptor, text.replace('"Agents territoriaux"', JSON.stringify(RENAMED)));
  return build("second", { BAROMETER: data });
}

/** The same program with a data package of its own. */
export function buildOf(name: string, { descriptor, files }: BarometerFiles): string {
  const data = join(builds, `${name}-data`);
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, "datapackage.json"), JSON.stringify(descriptor));
  for (const [path, text] of files) writeFileSync(join(data, path), text);
  return build(name, { BAROMETER: data });
}

/** The first build as one makes it to have it kept no longer. */
export const buildOff = (): string => build("off", { OFFLINE: "off" });

/** The files of a build, as paths below its folder. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter((path) => statSync(join(folder, path)).isFile());

/** A host whose files one replaces, and that one switches off and on. */
export interface Host {
  readonly address: string;
  /** Puts a build in the place of the one before; `lacking` is a file that did not arrive. */
  readonly deploy: (folder: string, lacking?: string) => void;
  /** The files that it was asked for so far. */
  readonly asked: readonly string[];
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

const BELOW = "/ville/barometre/";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

/** Files of others that lie below the folder of the app. */
const OTHERS: Readonly<Record<string, string>> = {
  "rapport/":
    "<!doctype html><html lang='fr'><title>Rapport</title><link rel='icon' href='data:,'><h1>Rapport</h1>",
  "cadre/":
    "<!doctype html><html lang='fr'><title>Cadre</title><link rel='icon' href='data:,'><iframe src='../'></iframe>",
};

export async function startHost(): Promise<Host> {
  let folder = FIRST;
  let lacking: string | undefined;
  const asked: string[] = [];
  const open = (port?: number): Promise<Served> =>
    serve(({ url = "" }, response) => {
      const { pathname } = new URL(url, "http://x");
      const path = pathname.slice(BELOW.length) || "index.html";
      asked.push(path);
      const file = join(folder, path);
      const other = OTHERS[path];
      if (!pathname.startsWith(BELOW) || path === lacking || !(other || existsSync(file))) {
        response.writeHead(404).end();
        return;
      }
      const type = other ? "text/html" : (TYPES[extname(path)] ?? "application/octet-stream");
      response.setHeader("content-type", `${type}; charset=utf-8`);
      // As hosts do: what a name once was may be asked for again from the browser's own store.
      response.setHeader("cache-control", "max-age=600");
      response.end(other ?? readFileSync(file));
    }, port);
  let served = await open();
  const port = Number(new URL(served.origin).port);
  return {
    address: served.origin + BELOW,
    asked,
    deploy: (next, without) => {
      folder = next;
      lacking = without;
    },
    stop: () => served.close(),
    start: async () => {
      served = await open(port);
    },
  };
}
