import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { buildOff, buildSecond, FIRST, filesOf, type Host, RENAMED, startHost } from "./deployment.ts";
import { choose } from "./file.ts";
import { test as base, expect } from "./fixture.ts";
import { hasAll, linkTo, settle, visit } from "./visit.ts";

/** A host of one's own for every test. */
const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern.
  host: async ({}, use) => {
    const host = await startHost();
    await use(host);
    await host.stop();
  },
  baseURL: ({ host }, use) => use(host.address),
});

test.use({ isKept: true });
// One worker, which builds once.
test.describe.configure({ mode: "default", timeout: 120_000 });

let second = "";
let off = "";
test.beforeAll(() => {
  test.setTimeout(180_000);
  second = buildSecond();
  off = buildOff();
});

const AGE = linkTo("explore", { data: "agents", i: "level", by: "age", lang: "fr" });

const versionIn = (folder: string) =>
  /name="version" content="([0-9a-f]+)"/.exec(readFileSync(`${folder}/index.html`, "utf8"))?.[1] ?? "none";
const isOf = (page: Page, folder: string) =>
  expect(page.getByRole("contentinfo")).toContainText(`Version ${versionIn(folder)}`);

const notice = (page: Page) => page.getByRole("status").filter({ hasText: "Nouvelle version disponible" });

/** Opens the app, and waits until it is kept. */
async function keep(page: Page, link = ""): Promise<void> {
  await visit(page, link);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");
}

/** Has the browser look for a new version, and waits until that is kept, or given up. */
const look = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing ?? registration.waiting;
    while (worker?.state === "installing") {
      await new Promise((done) => worker.addEventListener("statechange", done, { once: true }));
    }
    return worker?.state ?? "none";
  });

const cachesOf = (page: Page) =>
  page.evaluate(async () =>
    (await caches.keys())
      .filter((name) => name.startsWith("barometre "))
      .map((name) => name.split(" ").at(-1)),
  );

/** Hands a figure over as a file, which loads what nothing else does. */
async function download(page: Page, format: string): Promise<Buffer> {
  await page.getByRole("button", { name: "Partager" }).click();
  await page.getByRole("combobox", { name: "Format" }).selectOption({ label: format });
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Télécharger", exact: true }).click();
  const file = readFileSync(await (await saved).path());
  await page.getByRole("button", { name: "Fermer" }).click();
  return file;
}

/** Files of one build that the other has not, or has otherwise. */
const onlyIn = (one: string, other: string) => {
  const there = new Set(filesOf(other));
  return filesOf(one).filter((path) => !there.has(path));
};

test("after one visit the whole app opens and works without network", async ({ page, host }) => {
  await keep(page);
  await host.stop();
  await page.reload();
  await settle(page);
  await isOf(page, FIRST);
  await visit(page, AGE);
  await expect(page.getByRole("article").locator("svg").first()).toContainText("56");
  expect((await download(page, "CSV (Excel français)")).toString()).toMatch(/0,5\d+/);
  expect((await download(page, "Image PNG")).subarray(1, 4).toString()).toBe("PNG");
  await choose(page, "enquête.csv", Buffer.from("Âge;Avis\n35;oui\n50;non\n28;oui\n"));
  await expect(page.getByRole("main")).toContainText("enquête.csv");
  await page.goto("./embed.html");
  await expect(page.getByRole("alert")).toContainText("ne dit pas laquelle");
  await page.goto("./nulle/part#/data?v=1&lang=en");
  await expect(page).toHaveURL(`${host.address}#/data?v=1&lang=en`);
  await settle(page);
});

test("without network a presentation is made, given and handed on, and is there at the next visit", async ({
  page,
  host,
}) => {
  await keep(page);
  await host.stop();
  await page.reload();
  await visit(page, AGE);
  await page.getByRole("button", { name: "Ajouter à la présentation" }).click();
  await page.getByRole("link", { name: "Voir la présentation" }).click();
  await page.getByRole("button", { name: "Présenter en plein écran" }).click();
  const show = page.getByRole("application", { name: "Présentation en cours" });
  await expect(show.locator("svg text").getByText("Données simulées", { exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  for (const [name, begins] of [
    ["PowerPoint", "PK"],
    ["Page HTML", "<!doctype html>"],
  ] as const) {
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name, exact: true }).click();
    const file = readFileSync(await (await saved).path());
    expect(file.subarray(0, begins.length).toString()).toBe(begins);
  }
  await page.reload();
  await expect(page.getByRole("grid", { name: "Liste des diapositives" }).getByRole("row")).toHaveCount(1);
});

test("pages of others below the same folder stay theirs", async ({ page }) => {
  await keep(page);
  await page.goto("./rapport/");
  await expect(page.getByRole("heading")).toHaveText("Rapport");
});

test("a new version is offered, and no page is ever of two", async ({ page, context, host }) => {
  const other = await context.newPage();
  await keep(page);
  await keep(other);
  host.deploy(second);
  expect(await look(page)).toBe("installed");
  await expect(notice(page)).toBeVisible();
  await expect(notice(other)).toBeVisible();

  // Parts that were not loaded before come from the version of the page, which the host has no more.
  for (const each of [page, other]) {
    await each.goto(AGE);
    await settle(each);
    await expect(each.getByRole("article").locator("svg").first()).toContainText("56");
    await expect(each.getByText(RENAMED)).toHaveCount(0);
  }
  await page.reload();
  await settle(page);
  await isOf(page, FIRST);
  await hasAll(page);

  const loaded: string[] = [];
  const fetched: string[] = [];
  page.on("response", (response) => {
    const address = response.url();
    // A file that is handed over has an address of its own.
    if (!address.startsWith(host.address)) return;
    loaded.push(address.slice(host.address.length).replace(/#.*$/, "") || "index.html");
    if (!response.fromServiceWorker()) fetched.push(address);
  });
  await notice(page).getByRole("button", { name: "Recharger" }).click();
  await isOf(page, second);
  await settle(page);
  await expect(page.getByText(RENAMED).first()).toBeAttached();
  await expect(notice(page)).toHaveCount(0);
  await download(page, "Image PNG");
  expect(loaded).toContain("index.html");
  expect(fetched).toEqual([]);
  expect(filesOf(second)).toEqual(expect.arrayContaining(loaded));
  expect(loaded.some((path) => onlyIn(second, FIRST).includes(path))).toBe(true);

  // The other tab, whose worker has changed under it.
  await isOf(other, FIRST);
  expect((await download(other, "Image PNG")).length).toBeGreaterThan(1000);
  await other.getByRole("tab", { name: "Tableau" }).click();
  await settle(other);
  await choose(other, "enquête.csv", Buffer.from("Âge;Avis\n35;oui\n50;non\n28;oui\n"));
  await expect(other.getByRole("main")).toContainText("enquête.csv");
  await expect(notice(other)).toContainText("enquête.csv");
  await notice(other).getByRole("button", { name: "Plus tard" }).click();
  await expect(notice(other)).toHaveCount(0);
  const gone = new Set(onlyIn(FIRST, second));
  const before = host.asked.findLastIndex((path) => gone.has(path));
  expect(before, "the host is asked for the first version no more").toBeLessThan(
    host.asked.findIndex((path) => onlyIn(second, FIRST).includes(path)),
  );

  expect((await cachesOf(page)).sort()).toEqual([versionIn(FIRST), versionIn(second)].sort());
  await other.close();
  // A tab is gone a moment after it is closed.
  await expect(async () => {
    await page.reload();
    expect(await cachesOf(page)).toEqual([versionIn(second)]);
  }).toPass();
  await isOf(page, second);
});

test("a version of which a file is missing is not offered, until it is whole", async ({ page, host }) => {
  await keep(page);
  const lacking = onlyIn(second, FIRST).find((path) => /^assets.*\.js$/.test(path)) ?? "none";
  host.deploy(second, lacking);
  expect(await look(page)).toBe("redundant");
  expect(host.asked).toContain(lacking);
  expect(await cachesOf(page)).toEqual([versionIn(FIRST)]);
  await page.reload();
  await settle(page);
  await isOf(page, FIRST);
  await expect(notice(page)).toHaveCount(0);

  // The browser looks by itself at every visit.
  host.deploy(second);
  await page.reload();
  await expect(notice(page)).toBeVisible();
  await isOf(page, FIRST);
});

test("a version that comes back is one like any other", async ({ page, host }) => {
  host.deploy(second);
  await keep(page);
  await isOf(page, second);
  host.deploy(FIRST);
  expect(await look(page)).toBe("installed");
  await notice(page).getByRole("button", { name: "Recharger" }).click();
  await isOf(page, FIRST);
  host.deploy(second);
  expect(await look(page)).toBe("installed");
  await notice(page).getByRole("button", { name: "Recharger" }).click();
  await isOf(page, second);
  await settle(page);
});

test("a build with OFFLINE=off ends what was kept", async ({ page, host }) => {
  await keep(page);
  host.deploy(off);
  await look(page);
  await expect(notice(page)).toBeVisible();
  const left = () =>
    page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
  await expect.poll(left).toEqual([]);
  await notice(page).getByRole("button", { name: "Recharger" }).click();
  await isOf(page, off);
  await settle(page);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  expect(await left()).toEqual([]);
});

test("in somebody's frame the app does not start, says so, and keeps nothing", async ({ page, context }) => {
  await context.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => {
      throw new Error("asked to keep the app");
    };
    window.addEventListener("unhandledrejection", ({ reason }) => console.error(reason));
  });
  await page.goto("./cadre/");
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(frame.getByText("ne s’ouvre pas dans la page d’un autre site")).toBeVisible();
  await expect(frame.getByRole("navigation")).toHaveCount(0);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test("the browser finds nothing that keeps it from installing the app", async ({ page, context }) => {
  await keep(page);
  const browser = await context.newCDPSession(page);
  const { errors, data } = await browser.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? "{}")).toMatchObject({ lang: "fr", display: "standalone" });
  const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
  // A window of tests is a private one, whatever the page.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
});

test.describe("where nothing is kept", () => {
  test.use({ isKept: false, mustBeSilent: false });

  test("a part that is gone from the host asks for a reload, and the rest goes on", async ({
    page,
    host,
  }) => {
    await visit(page, AGE);
    await hasAll(page);
    host.deploy(
      second,
      filesOf(second).find((path) => path.includes("share-dialog")),
    );
    await page.getByRole("button", { name: "Partager" }).click();
    const torn = page.getByRole("status").filter({ hasText: "n’a pas pu être chargée" });
    await torn.getByRole("button", { name: "Recharger" }).click();
    await isOf(page, second);
    await settle(page);
  });
});
