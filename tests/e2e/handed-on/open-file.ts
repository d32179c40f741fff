import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { expect } from "../fixture.ts";

/** What the JSON of a figure says of it in words. */
export interface Told {
  readonly title: string;
  readonly subtitle: string;
  readonly simulated: { readonly badge: string; readonly notice: string } | null;
  readonly note: readonly string[];
  readonly estimates: readonly { readonly kind: string; readonly row: string; readonly series: string }[];
}

export const toldIn = (path: string): Told => JSON.parse(readFileSync(path, "utf8"));

/** All that has to be read under, over and beside the numbers. */
export const wordsOf = ({ title, subtitle, simulated, note }: Told): readonly string[] => [
  title,
  subtitle,
  ...(simulated ? [simulated.badge] : []),
  ...note,
];

/** Spaces and breaks of lines are the format's own business. */
export const letters = (text: string): string => text.replace(/\s+/g, "");

/** Opens a file where nobody serves it; it may ask for nothing else, and stay silent. */
export async function openFile(page: Page, path: string): Promise<void> {
  const address = pathToFileURL(path).href;
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState("networkidle");
  expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([address]);
}

/** Words that are seen: not hidden, not outside of the page, not of no size. */
export const seenOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { width, height } = document.documentElement.getBoundingClientRect();
    const seen: string[] = [];
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const style = node.parentElement ? getComputedStyle(node.parentElement) : null;
      const isThere = box.width > 1 && box.height > 1 && style?.visibility === "visible";
      const isInside = box.left >= -1 && box.right <= width + 1 && box.top >= -1 && box.bottom <= height + 1;
      if (isThere && isInside) seen.push(node.nodeValue ?? "");
    }
    return seen.join("");
  });
