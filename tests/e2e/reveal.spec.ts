import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Response } from "@playwright/test";
import { closeAll, deployment, host, readerOf, snippetOf } from "./elsewhere.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, visit } from "./visit.ts";

const reveal = dirname(fileURLToPath(import.meta.resolve("reveal.js")));

/** What the README tells presenters to add. */
const KEYS = `<script>addEventListener("message", ({ data }) => { if (data?.type === "key") Reveal.triggerKey(data.keyCode); });</script>`;

test.afterEach(closeAll);

/** Somebody's slides, the figure on the second of three. */
const slides = (figure: string, width: number): string => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Exposé</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="reveal.css"></head><body>
<div class="reveal"><div class="slides">
<section><h2>Avant</h2></section>
<section><div style="width:${width}px;margin:auto">${figure}</div></section>
<section><h2>Après</h2></section>
</div></div>
<script src="reveal.js"></script>
<script>Reveal.initialize({ width: 1300, height: 900, transition: "none" });</script>
${KEYS}
</body></html>`;

interface Deck {
  readonly isReady: () => boolean;
  readonly isOverview: () => boolean;
  readonly getIndices: () => { readonly h: number };
}

test("the line for presenters is the one in the README", () => {
  expect(readFileSync(join(import.meta.dirname, "../../README.md"), "utf8")).toContain(KEYS);
});

for (const width of [300, 1200])
  test(`in slides of reveal.js, ${width} pixels wide: seen at once, as high as it is, and no key is lost in it`, async ({
    page,
    browser,
  }) => {
    const deployed = await deployment();
    await visit(page, linkTo("explore", { data: "agents", i: "level", by: "age" }));
    const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    const snippet = await snippetOf(page, deployed);
    expect(snippet).toContain('sandbox="allow-scripts"');
    const site = await host(reveal, { "/": slides(snippet, width) });

    const reader = await readerOf(browser);
    const responses: Response[] = [];
    reader.on("response", (response) => responses.push(response));
    await reader.goto(`${site.origin}/#/1`);
    const figure = reader.frameLocator("iframe");
    await expect(figure.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(figure.getByRole("img", { name: title })).toBeInViewport();
    expect(new URL(site.origin).port).not.toBe(new URL(deployed.origin).port);

    const [, frame] = reader.frames();
    if (!frame) throw new Error("no frame");
    const sizes = () =>
      frame.evaluate(() => {
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
        return { below: scrollHeight - clientHeight, beside: scrollWidth - clientWidth };
      });
    await expect.poll(sizes).toEqual({ below: 0, beside: 0 });
    const storage = await frame.evaluate(() => {
      try {
        return String(window.localStorage);
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(storage).toBe("SecurityError");
    const headers = await Promise.all(responses.map((response) => response.allHeaders()));
    const shared = headers.flatMap(Object.keys).filter((name) => name.startsWith("access-control-"));
    expect(responses.length).toBeGreaterThan(2);
    expect(shared).toEqual([]);

    const deck = (ask: "h" | "overview") =>
      reader.evaluate((what) => {
        const { Reveal } = window as unknown as { Reveal: Deck };
        return what === "h" ? Reveal.getIndices().h : Reveal.isOverview();
      }, ask);
    const summary = figure.getByText("Tableau", { exact: true });
    for (const [key, slide] of [
      ["ArrowRight", 2],
      ["ArrowLeft", 0],
    ] as const) {
      await figure.getByRole("heading", { level: 1 }).click();
      await reader.keyboard.press(key);
      await expect.poll(() => deck("h")).toBe(slide);
      await reader.evaluate(() =>
        (window as unknown as { Reveal: { slide(h: number): void } }).Reveal.slide(1),
      );
    }
    // Escape is handed back even by what has a use for keys.
    await summary.focus();
    await reader.keyboard.press("Escape");
    await expect.poll(() => deck("overview")).toBe(true);
    await reader.done();
  });
