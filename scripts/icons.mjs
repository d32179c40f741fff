// Draws the icons of the installed app, from its mark.
import "./node-version.mjs";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BROWSER_ARGS, findBrowser, NO_BROWSER } from "./browser.mjs";
import { installDependencies } from "./dependencies.mjs";
import { root } from "./tools.mjs";

const ICONS = join(root, "src", "app", "offline", "icons");
const PAPER = "#f7f5f0";

/** A maskable icon is cut to a circle of four fifths: its paper fills the square, its mark stays inside. */
const DRAWN = [
  { name: "192.png", size: 192, corner: 0.18, mark: 0.76 },
  { name: "512.png", size: 512, corner: 0.18, mark: 0.76 },
  { name: "maskable.png", size: 512, corner: 0, mark: 0.58 },
];

installDependencies();
const browser = await findBrowser();
if (!browser) {
  console.error(NO_BROWSER);
  process.exit(1);
}
const { chromium } = await import("playwright");
const mark = readFileSync(join(root, "src", "app", "shells", "dashboard", "mark.svg"), "utf8");

function iconOf({ size, corner, mark: share }) {
  const side = size * share;
  const margin = (size - side) / 2;
  const inner = mark.replace(
    /width="\d+" height="\d+"/,
    `x="${margin}" y="${margin}" width="${side}" height="${side}"`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" style="position:fixed;inset:0">
    <rect width="${size}" height="${size}" rx="${size * corner}" fill="${PAPER}"/>${inner}</svg>`;
}

const window = await chromium.launch({
  ...(browser.path ? { executablePath: browser.path } : {}),
  args: BROWSER_ARGS,
});
try {
  const page = await window.newPage();
  for (const icon of DRAWN) {
    await page.setViewportSize({ width: icon.size, height: icon.size });
    await page.setContent(iconOf(icon));
    const picture = await page.screenshot({ omitBackground: true });
    writeFileSync(join(ICONS, icon.name), picture);
    console.log(`${icon.name}: ${picture.length} bytes`);
  }
} finally {
  await window.close();
}
