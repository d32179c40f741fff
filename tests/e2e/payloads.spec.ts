import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Frame, Page } from "@playwright/test";
import { FORMATS } from "../../src/exports/exporter.ts";
import { PAYLOADS, WRITABLE } from "../payloads.ts";
import { choose } from "./file.ts";
import { test as base, expect } from "./fixture.ts";
import { openFile } from "./handed-on/open-file.ts";
import { save } from "./handed-on/save.ts";
import { CODEBOOK, CODED, HEADED, SLIDES } from "./payload-survey.ts";
import { linkTo, settle, visit } from "./visit.ts";

/** Whatever runs says so: by a dialog, by a mark of its own, by what the policy refuses it. */
const test = base.extend<{ readonly ran: string[] }>({
  ran: [
    async ({ context }, use) => {
      const ran: string[] = [];
      context.on("dialog", (dialog) => {
        ran.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await context.exposeBinding("__ran", ({ page }, what: string) => ran.push(`${what} on ${page.url()}`));
      await context.addInitScript(() => {
        Object.defineProperty(window, "__xss", {
          set: () => (window as unknown as { __ran: (what: string) => void }).__ran("canary"),
        });
      });
      await use(ran);
      expect(ran, "nothing may run").toEqual([]);
    },
    { auto: true },
  ],
});

test.describe.configure({ timeout: 240_000 });

let folder = "";
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "payloads-"));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

async function goTo(page: Page, link: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, link);
  await settle(page);
}

/** Elements that no page of this app has, and handlers in attributes. */
const strangersOn = (page: Page | Frame): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((element) => {
      const handlers = element.getAttributeNames().filter((name) => /^on/i.test(name));
      const isStrange = /^(?:iframe|object|embed|base|marquee|xss|parsererror|applet|frame|portal)$/i.test(
        element.localName,
      );
      const leads = ["href", "src", "action", "data"].flatMap((name) => element.getAttribute(name) ?? []);
      const isAway = leads.some((to) => {
        const { protocol, host } = new URL(to, document.baseURI);
        return (
          /^(?:javascript|vbscript):$/.test(protocol) || /^data:text/i.test(to) || host === "evil.example"
        );
      });
      return isStrange || isAway || handlers.length > 0 ? [element.outerHTML.slice(0, 200)] : [];
    }),
  );

async function isCalm(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeAttached();
  expect(await strangersOn(page)).toEqual([]);
}

/** As a pointer that goes over everything in the figure, and rests nowhere. */
const pointAtAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const mark of document.querySelectorAll("article svg *"))
      for (const type of ["pointerover", "mouseover", "mouseenter", "mousemove", "focusin"])
        mark.dispatchEvent(new MouseEvent(type, { bubbles: true }));
  });

test(`${WRITABLE.length} payloads as headers and as answers of a file`, async ({ page }) => {
  await visit(page, "");
  await choose(page, `${WRITABLE[0]?.text}.csv`, HEADED);
  await expect(page).toHaveURL(/data=file/, { timeout: 60_000 });
  await settle(page);
  await isCalm(page);
  for (const tab of ["chart", "table", "gaps", "question"])
    for (const indicator of [0, 40, 80, 120, 160, 200]) {
      const name = WRITABLE[indicator]?.text.replace(/\s+/g, " ").trim() ?? "";
      await goTo(
        page,
        linkTo("explore", { data: "file", i: name, by: WRITABLE[indicator + 1]?.text ?? "", tab }),
      );
      await isCalm(page);
    }
  await page.emulateMedia({ media: "print" });
  await settle(page);
  await isCalm(page);
});

test(`${PAYLOADS.length} payloads as labels, titles and notes: on screen, under the pointer, on paper, handed on`, async ({
  page,
  context,
}) => {
  await visit(page, "");
  await page.locator("input[type=file]").setInputFiles([
    { name: "réponses.csv", mimeType: "text/csv", buffer: CODED },
    { name: "dictionnaire.json", mimeType: "application/json", buffer: CODEBOOK },
  ]);
  await expect(page).toHaveURL(/data=file/, { timeout: 60_000 });
  await settle(page);
  await isCalm(page);
  await goTo(page, linkTo("explore", { data: "file" }));
  const indicators = await page
    .getByRole("navigation", { name: "Indicateurs" })
    .getByRole("link")
    .evaluateAll((links) =>
      links.map((link) => new URLSearchParams(link.getAttribute("href")?.split("?")[1]).get("i") ?? ""),
    );
  expect(indicators.length).toBeGreaterThanOrEqual(3);
  const reader = await context.newPage();
  // Each is a drawing of hundreds of rows: one of all answers, one of all groups; a long run draws the others as well.
  for (const i of process.env.LONG ? indicators : [indicators[0] ?? "", indicators[2] ?? ""]) {
    const by = i === indicators[0] ? "" : "groupe";
    const view = (tab: string) => linkTo("explore", { data: "file", i, by, tab });
    for (const tab of ["table", "gaps", "question", "sources", "chart"]) {
      await goTo(page, view(tab));
      await isCalm(page);
    }
    await pointAtAll(page);
    await isCalm(page);
    await page.emulateMedia({ media: "print" });
    await settle(page);
    await isCalm(page);
    await page.emulateMedia({ media: "screen" });

    await page.getByRole("button", { name: "Ajouter à la présentation" }).click();
    await page.getByRole("button", { name: "Partager" }).click();
    for (const format of FORMATS) {
      if (format === "png") continue;
      const file = await save(page, folder, format);
      if (!/\.(?:svg|html)$/.test(file)) continue;
      await openFile(reader, file);
      expect(await strangersOn(reader)).toEqual([]);
    }
    await page.keyboard.press("Escape");
  }
});

test(`a presentation of ${PAYLOADS.length} payloads: made, shown, printed and handed on`, async ({
  page,
  context,
}) => {
  await visit(page, linkTo("present"));
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: SLIDES });
  await expect(page.getByRole("grid").getByRole("row")).toHaveCount(PAYLOADS.length, { timeout: 60_000 });
  await isCalm(page);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: /HTML/ }).click();
  const path = join(folder, "x.html");
  await (await downloading).saveAs(path);
  const reader = await context.newPage();
  await openFile(reader, path);
  expect(await strangersOn(reader)).toEqual([]);
  expect(readFileSync(path, "utf8")).toContain("</html>");
  await reader.close();
  for (let slide = 1; slide <= PAYLOADS.length; slide += 1) {
    await page.evaluate(
      (hash) => {
        window.location.hash = hash;
      },
      linkTo("present", { slide: String(slide) }),
    );
    await expect(page.getByRole("application")).toBeVisible();
  }
  expect(await strangersOn(page)).toEqual([]);
});

/** Texts of the payloads from one on, as many as wanted: each stands at each place once. */
const from = (first: number) => (place: number) =>
  PAYLOADS[(first + place * 17) % PAYLOADS.length]?.text ?? "";

/** Shows links one after another, each for two frames; says where there was no heading or what stood there that must not. */
async function showAll(page: Page, links: readonly string[]): Promise<readonly string[]> {
  const bad: string[] = [];
  for (const link of links) {
    await page.evaluate(async (hash) => {
      window.location.hash = hash;
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    }, link);
    const strangers = await strangersOn(page);
    if (strangers.length > 0) bad.push(link, ...strangers);
  }
  return bad;
}

test(`${PAYLOADS.length} payloads in every part of a link, and in what is said of it`, async ({ page }) => {
  await visit(page, "");
  await visit(page, linkTo("explore"));
  await visit(page, linkTo("data"));
  const parts = [
    "i",
    "by",
    "figure",
    "ref",
    "q",
    "gap",
    "chart",
    "lang",
    "theme",
    "f.age",
    "x",
    "data",
    "file",
  ];
  // A survey that there is not ends the reading of the rest.
  const withoutData = parts.slice(0, -2);
  const encoded = (text: string) => new URLSearchParams({ x: text }).toString().slice(2, 600);
  const links = PAYLOADS.flatMap(({ text }, index) => {
    const at = from(index);
    const pairs = (names: readonly string[]) => names.map((name, place) => `${name}=${encoded(at(place))}`);
    const name = `f.${encoded(text)}=a`;
    return [
      `#/explore?v=1&${[...pairs(withoutData), name].join("&")}`,
      `#/${encoded(text)}?v=1&${[...pairs(parts), name].join("&")}`,
      `#/explore?v=1&data=file&file=${encoded(text)}`,
    ];
  });
  expect(await showAll(page, links)).toEqual([]);
  await settle(page);
  await isCalm(page);
});

const NAMED = process.env.LONG ? PAYLOADS : PAYLOADS.filter((_, index) => index % 12 === 0);

test(`${NAMED.length} payloads as names of files, of those that are opened and of those that are refused`, async ({
  page,
}) => {
  await visit(page, "");
  for (const { text } of NAMED) {
    const name = text.slice(0, 300);
    await choose(page, name, Buffer.alloc(0));
    const refusal = page.getByText(/n’a pas été ouvert/).first();
    await expect(refusal).toBeVisible();
    await expect(refusal).toContainText(
      name
        .slice(0, 10)
        .replace(/[\p{Cc}\p{Cf}\p{Surrogate}].*$/su, "")
        .trim(),
    );
    await page.getByRole("button", { name: "Fermer" }).first().click();
    await choose(page, name, Buffer.from("Taille;Avis\nPetite;Oui\nGrande;Non\nPetite;Non\nGrande;Oui\n"));
    await expect(page).toHaveURL(/data=file/);
    await settle(page);
    await isCalm(page);
  }
});

/** A figure whose texts are payloads: so many from one on. */
function figureOf(at: (place: number) => string) {
  const words = (place: number) => ({ text: at(place).slice(0, 1000) });
  return {
    ...{ id: at(0), source: at(1), edition: at(2), published: at(3), url: at(4) },
    ...{ population: words(5), theme: words(6), indicator: words(7), answer: words(8), group: words(9) },
    ...{ printed: words(10), caveat: words(11), measurement: "declared" },
    ...{ unit: "person", respondents: 1000, base: 1000, share: 0.25, bound: "approximate" },
  };
}

/** Frames of a page at once: a frame is opened in less time than a page. */
const FRAMES = 9;

test(`${PAYLOADS.length} payloads in the address of an embed`, async ({ page }) => {
  const addresses = PAYLOADS.map((_, index) => {
    const at = from(index);
    const figure = figureOf((place) => at(place).slice(0, 1000));
    const packed = gzipSync(JSON.stringify({ v: 1, kind: "published", figure })).toString("base64url");
    return `./embed.html#${new URLSearchParams({ v: "1", lang: at(12).slice(0, 1000), on: at(13).slice(0, 1000), controls: "1", d: packed })}`;
  });
  await page.route("**/frames.html", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Article</title>" }),
  );
  for (let first = 0; first < addresses.length; first += FRAMES) {
    const some = addresses.slice(first, first + FRAMES);
    await page.goto("./frames.html");
    await page.evaluate((sources) => {
      for (const src of sources) {
        const frame = Object.assign(document.createElement("iframe"), { src });
        frame.setAttribute("sandbox", "allow-scripts");
        document.body.append(frame);
      }
    }, some);
    await expect(page.locator("iframe")).toHaveCount(some.length);
    for (const frame of page.frames().slice(1)) {
      await expect(frame.getByRole("heading", { level: 1 })).toBeAttached();
      expect(await strangersOn(frame)).toEqual([]);
    }
  }
});
