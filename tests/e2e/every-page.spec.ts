import { axe } from "./axe.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, settle, visit } from "./visit.ts";

const PAGES = ["overview", "explore", "data", "present"].map((page) => ({ page, pairs: {}, looks: 3 }));

/** Views of the page of a figure, beside its chart. */
const VIEWS = [
  { tab: "table" },
  { tab: "question" },
  { tab: "sources" },
  { data: "figures" },
  { data: "collectivites" },
].map((pairs) => ({ page: "explore", pairs, looks: 2 }));

interface Look {
  readonly theme: "light" | "dark";
  readonly width: number;
}

// Where nothing but colours differs, a narrow window has nothing more to show.
const EVERY_LOOK = {
  fr: [
    { theme: "light", width: 320 },
    { theme: "light", width: 1440 },
    { theme: "dark", width: 1440 },
  ],
  en: [
    { theme: "dark", width: 320 },
    { theme: "dark", width: 1440 },
    { theme: "light", width: 1440 },
  ],
} as const satisfies Record<string, readonly Look[]>;

for (const lang of ["fr", "en"] as const)
  for (const { page, pairs, looks: count } of [...PAGES, ...VIEWS]) {
    const looks = EVERY_LOOK[lang].slice(0, count);
    const said = looks.map(({ theme, width }) => `${theme} ${width}`).join(", ");
    test(`${linkTo(page, { ...pairs, lang })} can be read by all, and nothing sticks out: ${said}`, async ({
      page: window,
    }) => {
      const root = window.locator("html");
      for (const [index, { theme, width }] of looks.entries()) {
        await window.setViewportSize({ width, height: 900 });
        const link = linkTo(page, { ...pairs, lang, theme });
        if (index === 0) await visit(window, link);
        else
          await window.evaluate((hash) => {
            location.hash = hash;
          }, link);
        await expect(root).toHaveAttribute("lang", lang);
        await expect(root).toHaveAttribute("data-theme", theme);
        await settle(window);
        expect.soft(await axe(window), `${theme} ${width}`).toEqual([]);
        const tooWide = await root.evaluate((element) => element.scrollWidth - element.clientWidth);
        expect.soft(tooWide, `${theme} ${width}: pixels to scroll sideways`).toBe(0);
      }
    });
  }
