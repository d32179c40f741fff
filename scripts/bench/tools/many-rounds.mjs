import { join } from "node:path";
import { root } from "../../tools.mjs";
import { renderers, startBrowser } from "./chromium.mjs";
import { compressedHost } from "./compressed-host.mjs";
import { heapsOf } from "./heaps.mjs";
import { memoryOf } from "./process.mjs";
import { median } from "./race.mjs";
import { surveyFile } from "./survey.mjs";

/** So many rounds are looked at together, where memory goes up and down between two. */
const TOGETHER = 10;

/** One file opened over the last, which it closes; filtered, and a figure of it saved. */
async function round(page, address, path) {
  await page.goto(`${address}#/data?v=1&lang=fr`);
  await page.locator("input[type=file]").first().setInputFiles(path);
  await page.waitForURL(/data=file/);
  await page.goto(`${address}#/explore?v=1&data=file&lang=fr`);
  await page.getByRole("article").getByRole("img").or(page.locator(".recharts-wrapper")).first().waitFor();
  await page.getByRole("checkbox").first().click();
  await page.waitForURL(/[?&]f\./);
  await page.locator("body:not([aria-busy])").waitFor();
  await page.getByRole("button", { name: "Partager…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "Format" }).selectOption("csv-excel");
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: /^Télécharger/ }).click();
  await (await download).delete();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
}

const ofTheSecondTen = (found) => median(found.slice(TOGETHER, 2 * TOGETHER));
const ofTheLastTen = (found) => median(found.slice(-TOGETHER));

/**
 * Megabytes of a page in which a file is opened, filtered, handed on and closed again and again, all garbage collected,
 * that of its workers too: of its process, and of its heaps. Medians of the second ten rounds, when all that the page
 * loads once is there, and of the last ten.
 */
export async function manyRounds(build, { rows, rounds }) {
  const folder = join(root, ".cache", "bench", "render");
  await build({ root, logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
  const { path } = await surveyFile(build, { rows });
  const server = await compressedHost(folder);
  const { browser } = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
    page.setDefaultTimeout(120_000);
    const collected = await heapsOf(page);
    await page.goto(`${server.origin}/`);
    const heaps = [];
    const resident = [];
    for (let at = 0; at < rounds; at += 1) {
      await round(page, `${server.origin}/`, path);
      heaps.push(await collected());
      // A browser keeps another process ready, with nothing in it.
      resident.push(Math.max(...(await renderers(browser)).map((pid) => memoryOf(pid).now)));
    }
    return {
      resident: { early: ofTheSecondTen(resident), late: ofTheLastTen(resident) },
      heaps: { early: ofTheSecondTen(heaps), late: ofTheLastTen(heaps) },
    };
  } finally {
    await browser.close();
    server.close();
  }
}
