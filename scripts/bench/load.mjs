import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../tools.mjs";
import { startBrowser } from "./tools/chromium.mjs";
import { compressedHost } from "./tools/compressed-host.mjs";
import { observe, slow, threadTime } from "./tools/observed-page.mjs";
import { median, race, ratio, spread } from "./tools/race.mjs";
import { report } from "./tools/report.mjs";

const BARE = "a bare page of React and one SVG";
const OURS = ["overview", "Explore"];

const CONDITIONS = {
  "1×": { cpu: 1, isFast4G: false, most: 2.5 },
  "4× CPU throttle, Fast 4G": { cpu: 4, isFast4G: true, most: 2 },
};

const htmlOf = (name) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><div id="app"></div><script type="module" src="./${name}.js"></script></html>`;

/** The app as it is published, and beside it what one would write otherwise. */
async function publish(build, folder) {
  const quiet = { root, logLevel: "error" };
  await build({ ...quiet, build: { outDir: folder, emptyOutDir: true } });
  const others = join(folder, "others");
  await build({
    ...quiet,
    configFile: false,
    build: {
      outDir: others,
      emptyOutDir: true,
      rolldownOptions: {
        input: { bare: "tests/bench/load/bare.tsx", stock: "tests/bench/load/stock.tsx" },
        output: { entryFileNames: "[name].js" },
      },
    },
  });
  for (const name of ["bare", "stock"]) writeFileSync(join(others, `${name}.html`), htmlOf(name));
}

/** The first mark of a page, in a browser that has never seen it, and what moves until all is there. */
async function firstMark(address, condition) {
  const { browser } = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const session = await page.context().newCDPSession(page);
    await slow(session, condition);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.addInitScript(observe);
    await page.addInitScript(() => {
      const look = () => {
        const found = document.querySelector("[data-layer=mark], .recharts-rectangle");
        // What was found in this frame is painted by the next one.
        if (!found) requestAnimationFrame(look);
        else
          requestAnimationFrame(() => {
            globalThis.seen = performance.now();
          });
      };
      requestAnimationFrame(look);
    });
    await page.goto(address, { waitUntil: "commit" });
    const seen = await page.waitForFunction(() => globalThis.seen, null, { timeout: 120_000 });
    const ms = await seen.jsonValue();
    const cpu = await threadTime(session);
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(500 * condition.cpu);
    const shift = await page.evaluate(() =>
      globalThis.noted.shifts.reduce((sum, { value }) => sum + value, 0),
    );
    return { ms, cpu, shift };
  } finally {
    await browser.close();
  }
}

/** Times the first mark beside that of a bare page of React and of a stock page of Recharts: in turns, each in a new browser. */
export default async function raceLoad({ build, rounds }) {
  const folder = join(root, ".cache", "bench", "load");
  await publish(build, folder);
  const server = await compressedHost(folder);
  const { browser, version } = await startBrowser();
  await browser.close();
  const pages = {
    [BARE]: "/others/bare.html",
    "a stock page of Recharts": "/others/stock.html",
    [OURS[0]]: "/",
    [OURS[1]]: "/#/explore?v=1&lang=fr",
  };
  const names = Object.keys(pages);
  const goals = [];
  const tables = [];
  try {
    for (const [title, condition] of Object.entries(CONDITIONS)) {
      const runs = await race(names, rounds, (name) => firstMark(server.origin + pages[name], condition));
      for (const name of OURS) {
        goals.push({
          what: `${name}, first mark ÷ bare, ${title}`,
          found: ratio(runs[name], runs[BARE], "ms"),
          most: condition.most,
        });
        goals.push({
          what: `${name}, layout shift on load, ${title}`,
          found: median(runs[name].map(({ shift }) => shift)),
          most: 0.05,
        });
      }
      tables.push({
        title,
        head: ["", "first mark, wall ms", "÷ bare", "CPU ms", "÷ bare", "layout shift"],
        rows: names.map((name) => [
          name,
          spread(runs[name].map(({ ms }) => ms)),
          ratio(runs[name], runs[BARE], "ms").toFixed(2),
          spread(runs[name].map(({ cpu }) => cpu)),
          ratio(runs[name], runs[BARE], "cpu").toFixed(2),
          median(runs[name].map(({ shift }) => shift)).toFixed(3),
        ]),
      });
    }
    report("load", {
      title: "The first figure",
      where: version,
      how: "Each in a new browser, text compressed with Brotli. *CPU* is of the main thread until the first mark.",
      rounds,
      goals,
      tables,
    });
  } finally {
    server.close();
  }
}
