import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../tools.mjs";
import { host, startBrowser } from "./tools/chromium.mjs";
import { race, ratio, spread } from "./tools/race.mjs";
import { report } from "./tools/report.mjs";

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

const BARE = "a bare page of React";

/** Times the first figure of an embed beside the first word of a bare page of React: same host, same browser, in turns. */
export default async function raceEmbed({ build, rounds }) {
  const folder = join(root, ".cache", "bench", "embed");
  await publish(build, folder);
  const server = await host(folder);
  const { browser, version } = await startBrowser();
  try {
    const { frozen, live } = await embedsOf(browser, server.origin);
    const pages = {
      [BARE]: [`${server.origin}/hello/index.html`, "h1"],
      "an embed, its numbers in the address": [frozen, "figure .chart svg"],
      "an embed, computed as it opens": [live, "figure .chart svg"],
    };
    const names = Object.keys(pages);
    const seen = (name) => firstSeen(browser, ...pages[name]);
    // The first round warms the browser up, for everybody alike.
    await race(names, 1, seen);
    const runs = await race(names, rounds, seen);
    report("embed", {
      title: "The first figure of an embed",
      where: version,
      how: "Nothing cached, nothing compressed.",
      rounds,
      goals: [],
      tables: [
        {
          title: "First figure seen",
          head: ["", "wall ms", "÷ bare", "kB"],
          rows: names.map((name) => [
            name,
            spread(runs[name].map(({ ms }) => ms)),
            ratio(runs[name], runs[BARE], "ms").toFixed(2),
            String(Math.round(runs[name][0].bytes / 1000)),
          ]),
        },
      ],
    });
  } finally {
    await browser.close();
    server.close();
  }
}
