// Draws the picture of the README from the built app.
import "./node-version.mjs";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { BROWSER_ARGS, findBrowser, NO_BROWSER } from "./browser.mjs";
import { installDependencies } from "./dependencies.mjs";
import { root } from "./tools.mjs";

const PICTURE = join(root, ".readme", "explore.png");
const LINK = "#/explore?v=1&lang=en&theme=light";
const LARGEST = 300_000;

installDependencies();
const browser = await findBrowser();
if (!browser) {
  console.error(NO_BROWSER);
  process.exit(1);
}
const { build, preview } = await import("vite");
const { chromium } = await import("playwright");

await build({ root, logLevel: "warn" });
const server = await preview({
  root,
  logLevel: "warn",
  preview: { host: "127.0.0.1", port: 4180, strictPort: false },
});
const window = await chromium.launch({
  ...(browser.path ? { executablePath: browser.path } : {}),
  args: BROWSER_ARGS,
});
try {
  const page = await window.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/${LINK}`);
  await page.locator("article svg").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({ animations: "disabled" });
  if (picture.length > LARGEST)
    throw new Error(`${picture.length} bytes: more than the README should carry.`);
  mkdirSync(dirname(PICTURE), { recursive: true });
  writeFileSync(PICTURE, picture);
  console.log(`${PICTURE}: ${picture.length} bytes`);
} finally {
  await window.close();
  await server.close();
}
