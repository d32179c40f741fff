import { join } from "node:path";
import { root } from "../../tools.mjs";
import { host, renderers, startBrowser } from "./chromium.mjs";
import { forgetPeak, isTold, memoryOf, threadTime } from "./process.mjs";

/** Chromium's name for the threads of workers. */
const WORKER = "DedicatedWorker";
/** Milliseconds in which a page comes to rest after what it was asked. */
const REST = 1000;

/** Reads files in new pages of a browser. */
export async function startReading(build) {
  const outDir = join(root, ".cache", "bench", "ingest");
  await build({
    root: join(root, "tests", "bench", "ingest"),
    base: "./",
    configFile: false,
    logLevel: "error",
    worker: { format: "es" },
    build: { outDir, emptyOutDir: true, target: "es2023", chunkSizeWarningLimit: 5000 },
  });
  const server = await host(outDir);
  const { browser, version } = await startBrowser();
  return {
    version,
    close: async () => {
      await browser.close();
      server.close();
    },
    /** One file, by one contender, in a new page and worker. */
    async read(name, path) {
      const context = await browser.newContext();
      try {
        const page = await context.newPage();
        await page.goto(`${server.origin}/index.html`);
        await page.locator("input").setInputFiles(path);
        const empty = await restingMemory(browser, page);
        await page.evaluate((named) => globalThis.bench.start(named), name);
        const pid = await workerProcess(browser);
        if (pid !== null) forgetPeak(pid);
        const before = pid === null ? 0 : threadTime(pid, WORKER);
        const wall = await page.evaluate(() => globalThis.bench.read());
        const cpu = pid === null ? wall : threadTime(pid, WORKER) - before;
        const peak = pid === null ? 0 : memoryOf(pid).peak - empty.get(pid);
        await page.waitForTimeout(REST);
        const after = pid === null ? 0 : memoryOf(pid).now - empty.get(pid);
        const sums = await page.evaluate(() => globalThis.bench.sums());
        return { wall, cpu, peak, after, sums };
      } finally {
        await context.close();
      }
    },
  };
}

/** The process in which a worker runs: every other page is closed. */
async function workerProcess(browser) {
  if (!isTold) return null;
  for (const pid of await renderers(browser)) if (threadTime(pid, WORKER) > 0) return pid;
  throw new Error("no worker runs");
}

async function restingMemory(browser, page) {
  if (!isTold) return new Map();
  await page.waitForTimeout(REST / 2);
  return new Map((await renderers(browser)).map((pid) => [pid, memoryOf(pid).now]));
}
