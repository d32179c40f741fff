import { type Attempt, attemptsAs, IN_SERVICE_WORKER, IN_WORKER } from "../e2e/attempts.ts";
import { IN_PAGE, LEAVING } from "../e2e/attempts-of-pages.ts";
import { article, closeAll } from "../e2e/elsewhere.ts";
import { CHANNEL, infected } from "../e2e/publisher.ts";
import { type Stranger, stranger } from "../e2e/stranger.ts";
import { expect, test } from "./fixture.ts";
import type { Reader } from "./reader.ts";

// What is refused is written to the console.
test.use({ mustBeSilent: false });

let nobody: Stranger;
test.beforeEach(async () => {
  nobody = await stranger();
});
test.afterEach(async () => {
  await closeAll();
  await nobody.close();
});

const WAIT = { timeout: 60_000 };

async function tryAll(reader: Reader, attempts: readonly Attempt[]): Promise<void> {
  await reader.engine.evaluate(`(() => { ${attemptsAs(attempts, nobody, "window.became = results;")} })()`);
  await expect.poll(() => reader.engine.evaluate("window.became?.length ?? 0"), WAIT).toBe(attempts.length);
  expect(nobody.heard).toEqual([]);
}

async function hearsOf(reader: Reader, attempts: readonly Attempt[]): Promise<void> {
  const listen = `new BroadcastChannel("${CHANNEL}").addEventListener("message", ({ data }) => {
    window["told" + data.length] = true;
  })`;
  await reader.engine.evaluate(`(() => { ${listen}; return null; })()`);
  await expect.poll(() => reader.engine.evaluate(`"told${attempts.length}" in window`), WAIT).toBe(true);
  expect(nobody.heard).toEqual([]);
}

test("in somebody's frame the app does not start, and says so, on a host without headers too", async ({
  reader,
}) => {
  const { origin } = await infected("worker", nobody, false);
  const site = await article(`<iframe src="${origin}/" width="900" height="600"></iframe>`);
  await reader.open(site.origin);
  await reader.engine.enterFrame();
  await reader.sees("ne s’ouvre pas dans la page d’un autre site");
  expect(await reader.engine.evaluate('document.querySelectorAll("nav, article").length')).toBe(0);
});

// Headers only add to what the pages say themselves: a push tries what is harder, a long run both.
const HOSTS = [
  ["a host without headers", false],
  ["a host with headers", true],
] as const;

for (const [host, withHeaders] of process.env.LONG ? HOSTS : HOSTS.slice(0, 1)) {
  test.describe(`on ${host}`, () => {
    test("neither the page nor the worker that has the rows sends anything", async ({ reader }) => {
      const { origin } = await infected("worker", nobody, withHeaders);
      await reader.open(`${origin}/`);
      await hearsOf(reader, IN_WORKER);
      await reader.settle();
      const isTold = await reader.engine.evaluate('"navigation" in window');
      await tryAll(reader, isTold ? [...IN_PAGE, ...LEAVING] : IN_PAGE);
    });

    test("the service worker sends nothing", async ({ reader }) => {
      const { origin } = await infected("service worker", nobody, withHeaders);
      await reader.open(`${origin}/`);
      if (await reader.engine.evaluate('"serviceWorker" in navigator'))
        await hearsOf(reader, IN_SERVICE_WORKER);
      else test.skip(true, "this engine keeps no app");
    });

    test("an embed sends nothing", async ({ reader }) => {
      const { origin } = await infected("worker", nobody, withHeaders);
      const view = encodeURIComponent("#/explore?v=1&data=agents&i=level&by=age");
      const site = await article(
        `<iframe sandbox="allow-scripts" src="${origin}/embed.html#v=1&amp;view=${view}" width="900" height="900"></iframe>`,
      );
      await reader.open(site.origin);
      await reader.engine.enterFrame();
      await reader.sees("n = ");
      await tryAll(reader, IN_PAGE);
    });
  });
}
