import { join } from "node:path";
import { root } from "../tools.mjs";
import { startBrowser } from "./tools/chromium.mjs";
import { compressedHost } from "./tools/compressed-host.mjs";
import { observe, slow, threadTime } from "./tools/observed-page.mjs";
import { median, spread } from "./tools/race.mjs";
import { report } from "./tools/report.mjs";
import { surveyFile } from "./tools/survey.mjs";

const START = "#/explore?v=1&data=agents&i=level&by=age&lang=fr";
/** Milliseconds in which nothing more happens. */
const STILL = 700;

const tab = (page, place) => page.getByRole("tab").nth(place);
const select = (page, place, index) =>
  page.getByRole("article").getByRole("combobox").nth(place).selectOption({ index });

/** What is pressed, one after the other. */
const STEPS = {
  "first filter": (page) => page.getByRole("checkbox").nth(0).click(),
  "filter on": (page) => page.getByRole("checkbox").nth(1).click(),
  "filter off": (page) => page.getByRole("checkbox").nth(1).click(),
  breakdown: (page) => select(page, 0, 2),
  indicator: (page) =>
    page
      .getByRole("navigation", { name: /^Indicat/ })
      .getByRole("link")
      .nth(1)
      .click(),
  "tab Tableau": (page) => tab(page, 1).click(),
  "tab Écarts": (page) => tab(page, 2).click(),
  language: (page) => page.getByRole("radio", { name: "EN", exact: true }).click(),
};

/** One press: its longest task, how long until something was painted, until the page no longer changed, and what moved. */
async function pressed(page, session, step) {
  await page.evaluate(() => {
    const { noted } = globalThis;
    Object.assign(noted, { tasks: [], presses: [], shifts: [], start: 0, end: 0 });
    const start = () => {
      noted.start ||= performance.now();
    };
    for (const event of ["pointerdown", "input"])
      addEventListener(event, start, { capture: true, once: true });
    noted.observer?.disconnect();
    noted.observer = new MutationObserver(() =>
      requestAnimationFrame(() => {
        noted.end = performance.now();
      }),
    );
    noted.observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
  const before = await threadTime(session);
  await step(page);
  await page.waitForFunction(
    (still) => globalThis.noted.end > 0 && performance.now() - globalThis.noted.end > still,
    STILL,
    { timeout: 60_000 },
  );
  const cpu = (await threadTime(session)) - before;
  const noted = await page.evaluate(() => {
    const { tasks, presses, shifts, start, end } = globalThis.noted;
    return { tasks, presses, shifts, current: end - start };
  });
  return {
    longest: Math.max(0, ...noted.tasks),
    inp: Math.max(0, ...noted.presses),
    current: noted.current,
    shift: noted.shifts.reduce((sum, { value }) => sum + value, 0),
    cpu,
  };
}

/** Every press on one page, slowed down once it is there. */
async function walk(browser, open) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(180_000);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.addInitScript(observe);
  await open(page);
  await page.locator(".recharts-wrapper").first().waitFor();
  await page.waitForTimeout(1000);
  await slow(session, { cpu: 4, isFast4G: false });
  const found = {};
  for (const [name, step] of Object.entries(STEPS)) found[name] = await pressed(page, session, step);
  await page.close();
  return found;
}

/** Milliseconds from the press of a button that is there until the browser has a file. */
async function timeToFile(page, save) {
  await save.waitFor();
  await page.waitForTimeout(500);
  const download = page.waitForEvent("download");
  const start = performance.now();
  await save.click();
  await download;
  return performance.now() - start;
}

/** Milliseconds from the press that saves a file until the browser has it, by format. */
async function saved(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  page.setDefaultTimeout(180_000);
  await page.goto(address);
  await page.locator(".recharts-wrapper").first().waitFor();
  await page.getByRole("button", { name: "Partager…" }).click();
  const dialog = page.getByRole("dialog");
  const found = {};
  for (const name of ["svg", "png", "html", "pptx"]) {
    await dialog.getByRole("combobox", { name: "Format" }).selectOption(name);
    const save = dialog.getByRole("button", { name: /^Télécharger/ });
    found[name] = await timeToFile(page, save);
  }
  await page.close();
  return found;
}

/** The same of a presentation of so many figures, each of another indicator as long as there are some. */
async function savedDeck(browser, address, count) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
  page.setDefaultTimeout(180_000);
  await page.goto(address);
  await page.locator(".recharts-wrapper").first().waitFor();
  const indicators = page.getByRole("navigation", { name: /^Indicat/ }).getByRole("link");
  for (let added = 1; added <= count; added += 1) {
    await indicators.nth(added % (await indicators.count())).click();
    await page.locator("body:not([aria-busy])").waitFor();
    await page.getByRole("button", { name: "Ajouter à la présentation" }).click();
    await page
      .getByText(new RegExp(`^Ajoutée.*diapositive ${added}\\b`))
      .first()
      .waitFor();
  }
  await page.getByRole("link", { name: "Voir la présentation" }).click();
  const found = {};
  for (const [format, name] of Object.entries({ pptx: "PowerPoint", html: "Page HTML" })) {
    const save = page.getByRole("button", { name, exact: true });
    found[`${format}, ${count} figures`] = await timeToFile(page, save);
  }
  await page.close();
  return found;
}

/** Times what is pressed on *Explore* at a fourth of the processor's speed, and what is saved of a figure. */
export default async function raceRender({ build, rounds }) {
  const folder = join(root, ".cache", "bench", "render");
  await build({ root, logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
  const server = await compressedHost(folder);
  const { browser, version } = await startBrowser();
  const address = `${server.origin}/${START}`;
  const { path: large } = await surveyFile(build, { rows: 100_000 });
  const opened = {
    "agents.csv": (page) => page.goto(address),
    "100,000 rows": async (page) => {
      await page.goto(`${server.origin}/#/data?v=1&lang=fr`);
      await page.locator("input[type=file]").first().setInputFiles(large);
      await page.waitForURL(/data=file/, { timeout: 120_000 });
      await page.goto(`${server.origin}/#/explore?v=1&data=file&lang=fr`);
    },
  };
  const goals = [];
  const tables = [];
  try {
    for (const [title, open] of Object.entries(opened)) {
      const walks = [];
      for (let round = 0; round < rounds; round += 1) walks.push(await walk(browser, open));
      const of = (name, what) => walks.map((one) => one[name][what]);
      for (const name of Object.keys(STEPS))
        for (const [what, most] of [
          ["longest", 100],
          ["inp", 200],
          ["current", 300],
          ["shift", 0.05],
        ])
          goals.push({ what: `${title}, ${name}: ${what}`, found: median(of(name, what)), most });
      tables.push({
        title: `${title}, 4× CPU throttle`,
        head: ["", "longest task, ms", "INP, ms", "current, ms", "CPU ms, unthrottled clock", "shift"],
        rows: Object.keys(STEPS).map((name) => [
          name,
          ...["longest", "inp", "current", "cpu"].map((what) => spread(of(name, what))),
          median(of(name, "shift")).toFixed(3),
        ]),
      });
    }
    const times = [];
    for (let round = 0; round < rounds; round += 1)
      times.push({ ...(await saved(browser, address)), ...(await savedDeck(browser, address, 20)) });
    goals.push({ what: "PNG of a figure, ms", found: median(times.map(({ png }) => png)), most: 150 });
    tables.push({
      title: "A figure and a presentation saved, 1×, from the press to the file",
      head: ["", "wall ms"],
      rows: Object.keys(times[0]).map((name) => [name, spread(times.map((one) => one[name]))]),
    });
    report("render", {
      title: "What is pressed",
      where: version,
      how: "One page a round; *current* is until the page no longer changes, *shift* all that moves after the press, also what a press allows.",
      rounds,
      goals,
      tables,
    });
  } finally {
    await browser.close();
    server.close();
  }
}
