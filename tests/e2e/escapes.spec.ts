import type { Page } from "@playwright/test";
import { attemptsAs, IN_SERVICE_WORKER, IN_WORKER } from "./attempts.ts";
import { IN_PAGE, LEAVING } from "./attempts-of-pages.ts";
import { article, closeAll } from "./elsewhere.ts";
import { expect, test } from "./fixture.ts";
import { CHANNEL, infected } from "./publisher.ts";
import { type Stranger, stranger } from "./stranger.ts";
import { settle } from "./visit.ts";

// What is refused is written to the console.
test.use({ mustBeSilent: false, isKept: true });

let nobody: Stranger;
test.beforeEach(async () => {
  nobody = await stranger();
});
test.afterEach(async () => {
  await closeAll();
  await nobody.close();
});

type Results = readonly (readonly [name: string, became: string])[];

/** Whoever the page is asked about must be reachable: a person's own click goes there. */
async function isReachable(page: Page): Promise<void> {
  await page.evaluate((to) => {
    const link = document.body.appendChild(document.createElement("a"));
    Object.assign(link, { href: to, textContent: "elsewhere", target: "_blank", rel: "noopener" });
    Object.assign(link.style, {
      position: "fixed",
      top: "0",
      left: "0",
      zIndex: "9999",
      background: "white",
    });
  }, `${nobody.origin}/by-hand`);
  await page.getByRole("link", { name: "elsewhere" }).click();
  await expect.poll(() => nobody.heard).toContain("GET /by-hand");
}

const resultsIn = (page: Pick<Page, "evaluate">, attempts: typeof IN_PAGE): Promise<Results> =>
  page.evaluate(
    `new Promise((tell) => { ${attemptsAs(attempts, nobody, "tell(results)")} })`,
  ) as Promise<Results>;

for (const [host, withHeaders] of [
  ["a host without headers", false],
  ["a host with headers", true],
] as const) {
  test.describe(`on ${host}`, () => {
    test(`the page sends nothing by ${IN_PAGE.length + LEAVING.length} roads`, async ({ page }) => {
      const { origin } = await infected("worker", nobody, withHeaders);
      await page.goto(`${origin}/`);
      await settle(page);
      const results = await resultsIn(page, [...IN_PAGE, ...LEAVING]);
      expect(results).toHaveLength(IN_PAGE.length + LEAVING.length);
      expect(nobody.heard).toEqual([]);
      expect(page.url().split("#")[0]).toBe(`${origin}/`);
      await isReachable(page);
    });

    test(`the worker that has the rows sends nothing by ${IN_WORKER.length} roads`, async ({ page }) => {
      const { origin } = await infected("worker", nobody, withHeaders);
      await page.addInitScript((channel) => {
        new BroadcastChannel(channel).addEventListener("message", ({ data }) =>
          Object.assign(window, { [`told${data.length}`]: data }),
        );
      }, CHANNEL);
      await page.goto(`${origin}/`);
      await page.waitForFunction((key) => key in window, `told${IN_WORKER.length}`);
      expect(nobody.heard).toEqual([]);
      await isReachable(page);
    });

    test(`the service worker sends nothing by ${IN_SERVICE_WORKER.length} roads`, async ({ page }) => {
      const { origin } = await infected("service worker", nobody, withHeaders);
      await page.addInitScript((channel) => {
        new BroadcastChannel(channel).addEventListener("message", ({ data }) =>
          Object.assign(window, { [`told${data.length}`]: data }),
        );
      }, CHANNEL);
      await page.goto(`${origin}/`);
      await page.waitForFunction((key) => key in window, `told${IN_SERVICE_WORKER.length}`);
      expect(nobody.heard).toEqual([]);
      expect(page.url().split("#")[0]).toBe(`${origin}/`);
      await isReachable(page);
    });

    test(`an embed sends nothing by ${IN_PAGE.length} roads`, async ({ page }) => {
      const { origin } = await infected("worker", nobody, withHeaders);
      const address = `${origin}/embed.html#v=1&view=${encodeURIComponent("#/explore?v=1&data=agents&i=level&by=age")}`;
      const site = await article(
        `<iframe sandbox="allow-scripts" src="${address.replaceAll("&", "&amp;")}" width="900" height="900"></iframe>`,
      );
      await page.goto(site.origin);
      const figure = page.frameLocator("iframe");
      await expect(figure.getByRole("figure")).toContainText("n = ");
      const frame = page.frames()[1];
      if (!frame) throw new Error("no frame");
      const results = await resultsIn(frame, IN_PAGE);
      expect(results).toHaveLength(IN_PAGE.length);
      expect(nobody.heard).toEqual([]);
      await isReachable(page);
    });
  });
}
