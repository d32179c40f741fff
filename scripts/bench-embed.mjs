import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { BROWSER_ARGS, findBrowser, NO_BROWSER } from "./browser.mjs";
import { root } from "./tools.mjs";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2" };

/** Serves a folder as a plain host does: whole files, nothing compressed, nothing to be kept. */
function host(folder) {
  const server = createServer(({ url = "" }, response) => {
    const path = normalize(new URL(url, "http://x").pathname);
    try {
      const body = readFileSync(join(folder, path));
      const type = TYPES[extname(path)] ?? "application/octet-stream";
      response.setHeader("content-type", `${type}; charset=utf-8`);
      response.setHeader("cache-control", "no-store");
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done(server)));
}

const HELLO =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>hello</title><main id="figure"></main><script src="hello.js"></script></html>';

/** The app as it is published, and beside it a page of React that says hello. */
async function publish(build, folder) {
  const quiet = { root, logLevel: "error" };
  await build({ ...quiet, build: { outDir: folder, emptyOutDir: true } });
  await build({
    ...quiet,
    configFile: false,
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      outDir: join(folder, "hello"),
      target: "es2023",
      lib: { entry: "tests/bench/hello.tsx", formats: ["iife"], name: "hello", fileName: () => "hello.js" },
    },
  });
  writeFileSync(join(folder, "hello", "index.html"), HELLO);
}

/** Addresses of the embeds of one figure, as the dialog gives them: its numbers in the address, and computed. */
async function embedsOf(browser, origin) {
  const page = await browser.newPage({ locale: "en-GB" });
  await page.goto(`${origin}/index.html#/explore?v=1&data=agents&i=level&by=age&lang=en`);
  await page.getByRole("button", { name: "Share…" }).click();
  await page.getByRole("tab", { name: "Embed in a page" }).click();
  const link = page.locator("a[href*='embed.html#']");
  await page.waitForFunction(() =>
    /[#&]d=\w/.test(document.querySelector("a[href*='embed.html#']")?.getAttribute("href") ?? ""),
  );
  const frozen = await link.getAttribute("href");
  await page.getByRole("combobox", { name: /^(?:Numbers|Figures)$/ }).selectOption("live");
  const live = await link.getAttribute("href");
  await page.close();
  return { frozen, live };
}

/** Milliseconds until the page has drawn what it is for, in a browser that has never seen it. */
async function firstSeen(browser, address, selector) {
  const context = await browser.newContext({ viewport: { width: 900, height: 700 } });
  const page = await context.newPage();
  let bytes = 0;
  page.on("response", async (response) => {
    bytes += (await response.body()).length;
  });
  await page.addInitScript((wanted) => {
    const look = () => {
      const found = document.querySelector(wanted);
      if (!found || found.getBoundingClientRect().height === 0) return requestAnimationFrame(look);
      // What was found in this frame is painted by the next one.
      return requestAnimationFrame(() => {
        globalThis.seen = performance.now();
      });
    };
    requestAnimationFrame(look);
  }, selector);
  await page.goto(address);
  const seen = await page.waitForFunction(() => globalThis.seen);
  const ms = await seen.jsonValue();
  await context.close();
  return { ms, bytes };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** Times the first figure of an embed beside the first word of a bare page of React: same host, same browser, in turns. */
export async function raceEmbed(build, rounds) {
  const found = await findBrowser();
  if (!found) return console.log(`\n${NO_BROWSER}`);
  const folder = join(root, ".cache", "bench-embed");
  await publish(build, folder);
  const server = await host(folder);
  const origin = `http://127.0.0.1:${server.address().port}`;
  const { chromium } = await import("playwright");
  const browser = await chromium.launch({
    ...(found.path ? { executablePath: found.path } : {}),
    args: BROWSER_ARGS,
  });
  try {
    const { frozen, live } = await embedsOf(browser, origin);
    const pages = [
      ["a bare page of React", `${origin}/hello/index.html`, "h1"],
      ["an embed, its numbers in the address", frozen, "figure .chart svg"],
      ["an embed, computed as it opens", live, "figure .chart svg"],
    ];
    const runs = new Map(pages.map(([name]) => [name, []]));
    // The first round warms the browser up, for everybody alike.
    for (let round = 0; round <= rounds; round += 1)
      for (const [name, address, selector] of pages) {
        const run = await firstSeen(browser, address, selector);
        if (round > 0) runs.get(name).push(run);
      }
    const bare = median(runs.get(pages[0][0]).map(({ ms }) => ms));
    console.log(`\nFirst figure seen, nothing cached, medians of ${rounds} rounds in ${found.version}`);
    console.table(
      Object.fromEntries(
        [...runs].map(([name, all]) => {
          const ms = median(all.map((run) => run.ms));
          const kB = Math.round(median(all.map(({ bytes }) => bytes)) / 1000);
          return [name, { ms: Number(ms.toPrecision(3)), "× bare": Number((ms / bare).toFixed(2)), kB }];
        }),
      ),
    );
  } finally {
    await browser.close();
    server.close();
  }
}
