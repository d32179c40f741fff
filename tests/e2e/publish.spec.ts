import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixture.ts";
import { settle, visit } from "./visit.ts";

const dist = join(import.meta.dirname, "..", "..", "dist");
const folder = "/ville/site/barometre/";

test("works in any folder of a host that sends no headers", async ({ page, context, baseURL }) => {
  await context.route(`**${folder}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(dist, pathname.slice(folder.length) || "index.html");
    return existsSync(path) ? route.fulfill({ path }) : route.abort("failed");
  });
  await page.goto(new URL(`${folder}#/explore?v=1&lang=en`, baseURL).href);
  await settle(page);
  await expect(page.getByRole("article").locator("svg").first()).toBeVisible();
});

test.describe("under the headers that a host should send", () => {
  test.use({ isKept: true });

  test("the app is kept for visits without network", async ({ page, context }) => {
    await visit(page, "");
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");
    await context.setOffline(true);
    await page.reload();
    await settle(page);
  });
});
