import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { writeSurvey } from "../bench/write-survey.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, settle, visit } from "./visit.ts";

let folder = "";
let path = "";

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "together-"));
  path = join(folder, "grand.csv");
  await writeSurvey(path, { bytes: 40e6, quoted: true });
});

test.afterAll(async () => {
  if (folder) await rm(folder, { recursive: true });
});

/** What a browser with so many processors says of the file, and how many workers were at it more than after it. */
async function read(browser: Browser, processors: number) {
  const context = await browser.newContext({ locale: "fr-FR" });
  await context.addInitScript((count) => {
    Object.defineProperty(Navigator.prototype, "hardwareConcurrency", { get: () => count });
  }, processors);
  const page = await context.newPage();
  await visit(page, linkTo("data", { data: "agents" }));
  let most = 0;
  page.on("worker", () => {
    most = Math.max(most, page.workers().length);
  });
  await page.locator("input[type=file]").setInputFiles(path);
  await expect(page.getByRole("main")).toContainText("20 colonnes", { timeout: 110_000 });
  await settle(page);
  const said = await page.getByRole("main").innerText();
  const left = page.workers().length;
  await context.close();
  return { said, more: most - left };
}

test("a large file that several workers read is the file that one reads, and they go when it is read", async ({
  browser,
}) => {
  const alone = await read(browser, 2);
  const together = await read(browser, 5);
  expect(alone.more).toBe(0);
  expect(together.more).toBe(3);
  expect(together.said).toBe(alone.said);
});
