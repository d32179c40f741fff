import { axe } from "./axe.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, visit } from "./visit.ts";

const PAGES = ["overview", "explore", "data"];
const LANGUAGES = ["fr", "en"];
const THEMES = ["light", "dark"];
const WIDTHS = [320, 1440];

for (const page of PAGES) {
  for (const lang of LANGUAGES) {
    for (const theme of THEMES) {
      for (const width of WIDTHS) {
        test(`${page} in ${lang}, ${theme}, ${width} pixels wide: all can read it, nothing sticks out`, async ({
          page: window,
        }) => {
          await window.setViewportSize({ width, height: 900 });
          await visit(window, linkTo(page, { lang, theme }));
          await expect(window.locator("html")).toHaveAttribute("lang", lang);
          await expect(window.locator("html")).toHaveAttribute("data-theme", theme);
          expect(await axe(window)).toEqual([]);
          const overflow = await window.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, "pixels to scroll sideways").toBe(0);
        });
      }
    }
  }
}
