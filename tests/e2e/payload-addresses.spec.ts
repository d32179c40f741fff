import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { PAYLOADS, type Payload } from "../payloads.ts";
import { expect, isCalm, strangersOn, test } from "./payload-page.ts";
import { linkTo, settle, visit } from "./visit.ts";

test.describe.configure({ timeout: 240_000 });

/** Where a page has to be drawn anew, a push takes every third, a long run all of them. */
const THIRD = process.env.LONG ? PAYLOADS : PAYLOADS.filter((_, index) => index % 3 === 0);

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
  const pairsOf = (names: readonly string[], index: number) =>
    names.map((name, place) => `${name}=${encoded(from(index)(place))}`);
  const each = (all: readonly Payload[], link: (text: string, index: number) => string) =>
    all.map(({ text }, index) => link(encoded(text), index));
  // Those of one page after each other: a page that comes and goes is drawn each time.
  const links = [
    ...each(PAYLOADS, (text, index) => `#/explore?v=1&${pairsOf(withoutData, index).join("&")}&f.${text}=a`),
    ...each(THIRD, (text, index) => `#/${text}?v=1&${pairsOf(parts, index).join("&")}&f.${text}=a`),
    ...each(THIRD, (text) => `#/explore?v=1&data=file&file=${text}`),
  ];
  expect(await showAll(page, links)).toEqual([]);
  await settle(page);
  await isCalm(page);
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
  // Each frame has fourteen of them: all are there, at several places each.
  const addresses = THIRD.map((payload) => {
    const at = from(PAYLOADS.indexOf(payload));
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
