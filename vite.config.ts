import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { build, type Plugin, runnerImport } from "vite";
import { defineConfig } from "vitest/config";
import { embedPolicy, headersOf, PAGE_POLICY } from "./src/app/host/policies.ts";
import { colourRules } from "./src/drawing/paint/themes.ts";
import type { BarometerFiles } from "./src/engine/open-barometer.ts";

const root = import.meta.dirname;

/** A module that is written while building. */
function virtualModule(
  name: string,
  write: (watch: (file: string) => void) => string | Promise<string>,
): Plugin {
  const id = `\0${name}`;
  return {
    name,
    resolveId: (source) => (source === name ? id : null),
    load(wanted) {
      return wanted === id ? write((file) => this.addWatchFile(file)) : null;
    },
  };
}

/**
 * Compiles the data package into the app as `virtual:barometer`, so that the page asks the network for nothing; and says
 * what of it is published. Replacing the folder and building again makes another barometer; `BAROMETER` names a folder
 * elsewhere.
 */
function barometer(folder: string): Plugin {
  return virtualModule("virtual:barometer", async (watch) => {
    const { descriptor, files, shipped = new Map() } = await barometerFiles(folder, watch);
    return `export const descriptor = ${JSON.stringify(descriptor)};
export const files = new Map(${JSON.stringify([...files])});
export const shipped = new Map(${JSON.stringify([...shipped])});`;
  });
}

/** What of a data package is published. */
async function barometerFiles(folder: string, watch: (file: string) => void) {
  const descriptorFile = resolve(folder, "datapackage.json");
  watch(descriptorFile);
  const descriptor: { resources?: { holds?: unknown; path?: unknown; encoding?: string }[] } = JSON.parse(
    readFileSync(descriptorFile, "utf8"),
  );
  const files = (descriptor.resources ?? []).flatMap(({ holds, path, encoding = "utf-8" }) => {
    if (holds === undefined || typeof path !== "string") return [];
    const file = resolve(folder, path);
    watch(file);
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
    return [[path, text] as const];
  });
  const text = JSON.stringify([descriptor, files]);
  // The app, its worker and its embed are built one after the other, each with the same data: made once, told once.
  if (text !== published?.of) {
    const makeAndTell = async () => {
      const { publishedFiles } = await program<typeof import("./src/app/host/published-files.ts")>(
        "src/app/host/published-files.ts",
      );
      const made = await publishedFiles({ descriptor, files: new Map(files) }, spoken);
      if (process.env.VITEST === undefined) process.stdout.write(made.report);
      return made.files;
    };
    published = { of: text, files: makeAndTell() };
  }
  return published.files;
}

/** What was made last of a data package, and of what. */
let published: { readonly of: string; readonly files: Promise<BarometerFiles> } | undefined;

/** What a page asks first, answered by the engine as the app is built: data in the page, there as soon as its scripts are. */
function ready(folder: string): Plugin {
  return {
    name: "ready",
    apply: "build",
    async transformIndexHtml() {
      const files = await barometerFiles(folder, () => {});
      const { answerFirst } = await program<typeof import("./src/app/host/answer-first.ts")>(
        "src/app/host/answer-first.ts",
      );
      // Nothing in it may end the element that it is in.
      const children = JSON.stringify(await answerFirst(files)).replace(/</g, "\\u003c");
      return [
        { tag: "script", attrs: { type: "application/json", id: "ready" }, children, injectTo: "body" },
      ];
    },
  };
}

/** The language of whoever builds. */
const spoken = (process.env.LC_ALL || process.env.LANG || "").slice(0, 2);

/** What publishes and answers is a part of the program, and is run as that is: not here, where configurations are read. */
async function program<Module>(path: string): Promise<Module> {
  const loaded = await runnerImport<Module>(resolve(root, path), { configFile: false, root });
  return loaded.module;
}

/** The colours of both themes, as the custom properties that style sheets and drawings call them by. */
function colours(): Plugin {
  const id = resolve(root, "src/views/ui/colours.css");
  return {
    name: "colours",
    resolveId: (source) => (source === "virtual:colours.css" ? id : null),
    load: (wanted) => (wanted === id ? colourRules("chosen") : null),
  };
}

/** The script of presentations that are pages, as text, with its hash: each file carries it, and allows it alone. */
function player(): Plugin {
  return virtualModule("virtual:player", async () => {
    const text = (await classicScript("src/exports/html/player/main.ts")).trim();
    return `export const TEXT = ${JSON.stringify(text)};\nexport const HASH = "${hashOf(text)}";`;
  });
}

/** A script, as a policy names it. */
const hashOf = (script: string): string => `sha256-${createHash("sha256").update(script).digest("base64")}`;

/** Hosts without headers still get the policy, from the page itself. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: PAGE_POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** The oldest browsers that open the app; the README names them, and so do the words for those that are older. */
const FLOOR = ["chrome111", "edge111", "firefox115", "safari16.4"];

/** As classic scripts: a sandboxed frame has no origin, and could load a module only from a host that says so. */
async function classicScript(
  entry: string,
  { minify = true, plugins = [] }: { readonly minify?: boolean; readonly plugins?: readonly Plugin[] } = {},
): Promise<string> {
  const made = await build({
    configFile: false,
    root,
    logLevel: "warn",
    plugins: [barometer(process.env.BAROMETER ?? resolve(root, "data")), ...plugins],
    build: {
      write: false,
      target: FLOOR,
      minify,
      reportCompressedSize: false,
      rolldownOptions: {
        input: resolve(root, entry),
        output: { format: "iife" },
        // A classic script has none; Vite's helper for what is loaded on demand asks for it, and does without.
        transform: { define: { "import.meta": "{}" } },
      },
    },
  });
  const chunks = [made].flat().flatMap((one) => ("output" in one ? one.output : []));
  const [chunk] = chunks.flatMap((one) => (one.type === "chunk" ? [one.code] : []));
  if (chunk === undefined || chunks.length > 1) throw new Error(`${entry} is not one script`);
  return chunk;
}

/** What runs first, in any browser: as it is written, since what makes scripts small also makes them newer. */
const firstScript = async (entry: string): Promise<string> =>
  (await classicScript(`src/app/shells/first/${entry}.ts`, { minify: false })).trim();

/** The script that runs before the app, in a file of its own: it says so where that does not start, and seals the page. */
function first(): Plugin {
  let fileName = "";
  return {
    name: "first",
    apply: "build",
    async buildStart() {
      const source = await firstScript("page");
      fileName = `assets/first-${createHash("sha256").update(source).digest("base64url").slice(0, 8)}.js`;
      this.emitFile({ type: "asset", fileName, source });
    },
    // After what the page needs anyway, so that all of it is asked for at once: modules wait until the page is read, and
    // this does not.
    transformIndexHtml: {
      order: "post",
      handler: () => [{ tag: "script", attrs: { src: `./${fileName}` }, injectTo: "head" }],
    },
  };
}

/** One language, for a script that is built for each. */
const language = (tag: string): Plugin =>
  virtualModule(
    "virtual:language",
    () => `export { default } from ${JSON.stringify(resolve(root, "src/i18n/locales", tag, "index.ts"))};`,
  );

/** `embed.html`: the page of one figure, for other people's pages, with the scripts that it may need. */
function embedPage(): Plugin {
  const folder = "src/app/shells/embed";
  return {
    name: "embed-page",
    apply: "build",
    async generateBundle() {
      const emit = async (entry: string, name = entry, plugins: readonly Plugin[] = []) => {
        const source = await classicScript(`${folder}/${entry}.ts`, { plugins });
        const hash = createHash("sha256").update(source).digest("base64url").slice(0, 8);
        const fileName = `assets/embed-${name}-${hash}.js`;
        this.emitFile({ type: "asset", fileName, source });
        return `./${fileName}`;
      };
      const loader = await firstScript("embed");
      const scripts: string[] = [];
      // Readers who speak none of them are given the first of the switch.
      const { LANGUAGES } = await program<typeof import("./src/i18n/language.ts")>("src/i18n/language.ts");
      for (const { tag } of LANGUAGES) scripts.push(tag, await emit("main", `main-${tag}`, [language(tag)]));
      const page = readFileSync(resolve(root, folder, "embed.html"), "utf8");
      this.emitFile({
        type: "asset",
        fileName: "embed.html",
        source: page
          .replace("%POLICY%", embedPolicy(hashOf(loader)))
          .replace("%SCRIPTS%", scripts.join(" "))
          .replace("%LIVE%", await emit("live"))
          .replace("/* the loader */", () => loader),
      });
    },
  };
}

/** What a service worker keeps, as `virtual:version`. */
const versionModule = (version: string, files: readonly (readonly [path: string, hash: string])[]): Plugin =>
  virtualModule(
    "virtual:version",
    () => `export const version = ${JSON.stringify(version)};
export const files = new Map(${JSON.stringify(files)});`,
  );

/**
 * `sw.js`, which keeps the app as a whole for visits without network, and what it takes to install the app. With
 * `OFFLINE=off` it is a worker that ends the one before it. The version is the hash of all files: nothing else makes
 * another one.
 */
function offline(isOff: boolean): Plugin {
  const sources = resolve(root, "src/app/offline");
  const hashOf = (content: string | Uint8Array) => createHash("sha256").update(content).digest("base64url");
  const meta = (name: string, content: string) => ({
    tag: "meta",
    attrs: { name, content },
    injectTo: "head" as const,
  });
  return {
    name: "offline",
    apply: "build",
    enforce: "post",
    transformIndexHtml: () => [
      meta("version", "%VERSION%"),
      ...(isOff ? [] : [meta("service-worker", "./sw.js")]),
      { tag: "link", attrs: { rel: "manifest", href: "./manifest.webmanifest" }, injectTo: "head" },
    ],
    buildStart() {
      const emit = (fileName: string, file: string) =>
        this.emitFile({ type: "asset", fileName, source: readFileSync(resolve(sources, file)) });
      emit("manifest.webmanifest", "manifest.json");
      emit("icons/mark.svg", "../shells/dashboard/mark.svg");
      for (const icon of readdirSync(resolve(sources, "icons"))) emit(`icons/${icon}`, `icons/${icon}`);
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const contents = new Map(
          Object.values(bundle)
            .map((file) => [file.fileName, file.type === "chunk" ? file.code : file.source] as const)
            .sort(([one], [other]) => (one < other ? -1 : 1)),
        );
        const hashes = () => [...contents].map(([path, content]) => [path, hashOf(content)] as const);
        const version = createHash("sha256").update(JSON.stringify(hashes())).digest("hex").slice(0, 10);
        const page = bundle["index.html"];
        if (page?.type !== "asset") this.error("index.html is not among the files");
        page.source = String(page.source).replace("%VERSION%", version);
        contents.set("index.html", page.source);
        const entry = `src/app/shells/offline/${isOff ? "off" : "worker"}.ts`;
        const source = await classicScript(entry, { plugins: [versionModule(version, hashes())] });
        this.emitFile({ type: "asset", fileName: "sw.js", source });
      },
    },
  };
}

/** The headers that a host should send, as `vite preview` sends them. */
function hostHeaders(): Plugin {
  return {
    name: "host-headers",
    configurePreviewServer({ middlewares }) {
      middlewares.use(({ url = "" }, response, next) => {
        const path = new URL(url, "http://host").pathname.slice(1);
        for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
        next();
      });
    },
  };
}

export default defineConfig({
  root,
  // Relative addresses: `dist/` works under any path of any static host.
  base: "./",
  appType: "mpa",
  cacheDir: ".cache/vite",
  plugins: [
    react(),
    barometer(process.env.BAROMETER ?? resolve(root, "data")),
    ready(process.env.BAROMETER ?? resolve(root, "data")),
    { ...optimizeLocales.vite({ locales: ["fr-FR", "en-US"] }), enforce: "pre" },
    colours(),
    player(),
    first(),
    contentSecurityPolicy(),
    embedPage(),
    offline(process.env.OFFLINE === "off"),
    hostHeaders(),
  ],
  worker: { format: "es", plugins: () => [barometer(process.env.BAROMETER ?? resolve(root, "data"))] },
  build: {
    target: FLOOR,
    // The polyfill fetches, which the policy forbids; every browser of the target has the real thing.
    // What comes later is not preloaded: a browser that finds it late says that it was for nothing.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) =>
        hostType === "html" ? files : files.filter((file) => file.endsWith(".css")),
    },
    // What a page cannot start without, in one file: each more is asked for by itself, half a hundred of them over a line
    // that answers late.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "app", tags: ["$initial"] }] } } },
    assetsInlineLimit: 0,
    // `scripts/bundle-size.mjs` holds the scripts to what they may weigh.
    chunkSizeWarningLimit: 1000,
    reportCompressedSize: false,
  },
  preview: { strictPort: true },
  test: {
    fileParallelism: true,
    // A new picture is looked at before it is kept: `-u` keeps it.
    update: "none",
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/e2e/**", "tests/bench/**"],
          setupFiles: ["tests/silence.ts"],
          // Our modules keep nothing that a test could leave behind: loading them anew for each file took half the time.
          isolate: false,
          // A law takes a thousand samples; ten thousand in a long run.
          testTimeout: process.env.LONG ? 600_000 : 60_000,
        },
      },
      {
        extends: true,
        optimizeDeps: {
          include: [
            "react",
            "react-dom/client",
            "recharts",
            "@tanstack/react-table",
            "react-aria-components",
            "vitest-browser-react",
            "axe-core",
          ],
        },
        test: {
          name: "browser",
          include: ["tests/**/*.test.tsx"],
          setupFiles: ["tests/silence.ts"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(process.env.BROWSER_PATH ? { executablePath: process.env.BROWSER_PATH } : {}),
                args: (process.env.BROWSER_ARGS ?? "").split(" ").filter(Boolean),
              },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
