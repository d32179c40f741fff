import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { BROWSER_ARGS, findBrowser, NO_BROWSER } from "../../browser.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

/** Serves a folder as a plain host does: whole files, nothing compressed, nothing to be kept. */
export function host(folder) {
  const server = createServer(({ url = "" }, response) => {
    const path = normalize(new URL(url, "http://x").pathname);
    try {
      const body = readFileSync(join(folder, path));
      response.setHeader("content-type", TYPES[extname(path)] ?? "application/octet-stream");
      response.setHeader("cache-control", "no-store");
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () =>
      done({ origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }),
    );
  });
}

/** A browser to measure in, and its version; an error where there is none. */
export async function startBrowser() {
  const found = await findBrowser();
  if (!found) throw new Error(NO_BROWSER);
  const { chromium } = await import("playwright");
  const browser = await chromium.launch({
    ...(found.path ? { executablePath: found.path } : {}),
    args: BROWSER_ARGS,
  });
  return { browser, version: `Chromium ${found.version}` };
}

/** Processes of the browser that show pages. */
export async function renderers(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
}
