import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { question, TOLD, type WrittenSurvey, writeSurvey } from "../bench/write-survey.ts";
import { cellOf, readTable, shareIn } from "./figure.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, settle, visit } from "./visit.ts";

const isLong = Boolean(process.env.LONG);
const BYTES = 200e6;
const NAME = "grand.csv";
const OPTIONS = { intervals: [20], timeout: 120_000 };

test.describe.configure({ mode: "serial", timeout: 300_000 });
test.skip(!isLong, "Two hundred megabytes are read in the long run alone: npm run test:long.");

let folder = "";
let path = "";
let written: WrittenSurvey;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "grand-"));
  path = join(folder, NAME);
  written = await writeSurvey(path, { bytes: BYTES });
});

test.afterAll(async () => {
  if (folder) await rm(folder, { recursive: true });
});

const give = (page: Page) => page.locator("input[type=file]").setInputFiles(path);

const progress = (page: Page) => page.getByRole("progressbar", { name: `Lecture de « ${NAME} »` });

/** Megabytes and rows read so far: “12,6 Mo sur 200,0 Mo · 44 215 lignes”. */
async function soFar(page: Page): Promise<{ readonly megabytes: number; readonly rows: number }> {
  const words = (await progress(page).getAttribute("aria-valuetext", { timeout: 1000 })) ?? "";
  const [, amount = "0", rows = "0"] = /([\d,]+)\sMo sur .* · ([\d\s]*\d)\slignes/.exec(words) ?? [];
  return { megabytes: Number(amount.replace(",", ".")), rows: Number(rows.replace(/\s/g, "")) };
}

/** Bytes that the renderers of this browser hold, their workers included; null where the system does not say. */
async function memoryOf(browser: Browser): Promise<number | null> {
  if (process.platform !== "linux") return null;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo
    .filter(({ type }) => type === "renderer")
    .reduce((sum, { id }) => {
      const [, resident = "0"] = readFileSync(`/proc/${id}/statm`, "utf8").split(" ");
      return sum + Number(resident) * 4096;
    }, 0);
}

test("a large file is read under the reader's eyes, and the page answers meanwhile", async ({ page }) => {
  await visit(page, linkTo("explore", { data: "agents", i: "level" }));
  await give(page);
  await expect.poll(async () => (await soFar(page)).rows, OPTIONS).toBeGreaterThan(0);
  const early = await soFar(page);
  await expect.poll(async () => (await soFar(page)).rows, OPTIONS).toBeGreaterThan(early.rows);
  expect((await soFar(page)).megabytes).toBeGreaterThan(early.megabytes);

  await page.getByRole("region", { name: "Filtres" }).getByText("Catégorie A").click();
  await expect(page.getByText(/^501\sréponses sur 2\s400$/)).toBeVisible();
  expect(await progress(page).count(), "the filter answered before the file was read").toBe(1);
  await page.getByRole("button", { name: "Annuler" }).click();
});

test("cancelling stops the reading, frees its memory and leaves what was shown", async ({
  page,
  browser,
}) => {
  await visit(page, linkTo("explore", { data: "agents", i: "level", by: "age", tab: "table" }));
  const table = page.getByRole("article").getByRole("table");
  const shown = await table.innerText();
  const workers = page.workers().length;
  const before = await memoryOf(browser);

  await give(page);
  await expect.poll(async () => (await soFar(page)).megabytes, OPTIONS).toBeGreaterThan(60);
  expect(page.workers()).toHaveLength(workers + 1);
  const during = await memoryOf(browser);
  await page.getByRole("button", { name: "Annuler" }).click();

  await expect(page.getByText(`Lecture de « ${NAME} » annulée.`)).toBeVisible();
  await expect(page.getByText("Ce qui était affiché est toujours là.")).toBeVisible();
  await expect(progress(page)).toHaveCount(0);
  await expect.poll(() => page.workers().length).toBe(workers);
  if (before !== null && during !== null) {
    expect(during, "reading takes memory").toBeGreaterThan(before);
    await expect
      .poll(async () => ((await memoryOf(browser)) ?? 0) - before, { timeout: 60_000 })
      .toBeLessThan((during - before) / 2);
  }
  await expect(table).toHaveText(shown, { useInnerText: true });
  await expect(page).toHaveURL(/#\/explore\?.*data=agents/);
});

test("a file read after another was cancelled is whole, and its shares are right", async ({ page }) => {
  await visit(page, linkTo("overview"));
  await give(page);
  await expect.poll(async () => (await soFar(page)).rows, OPTIONS).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Annuler" }).click();
  await give(page);
  await expect(page).toHaveURL(/#\/data\?.*data=file/, { timeout: 120_000 });
  await settle(page);
  const rows = String(written.rows).replace(/\B(?=(?:\d{3})+$)/g, "\\s");
  await expect(page.getByRole("main")).toContainText(
    new RegExp(`point-virgule, virgule décimale, ${rows}\\slignes, 20\\scolonnes`),
  );

  // Unweighted, as the file was counted while it was written.
  await page.evaluate(
    (link) => {
      window.location.hash = link;
    },
    linkTo("explore", { data: "file", file: NAME, i: question(TOLD), by: question(0), w: "0" }),
  );
  await settle(page);
  const table = await readTable(page);
  for (const [answer, share] of written.shares) {
    const said = shareIn(cellOf(table, "Élevé 1", answer));
    expect(Math.abs(said.percent - 100 * share), answer).toBeLessThan(0.051);
  }
});
