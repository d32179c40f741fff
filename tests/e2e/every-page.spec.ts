import { axe } from "./axe.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, visit } from "./visit.ts";

const PAGES = ["overview", "explore", "data", "present"].map((page) => ({ page, pairs: {} }));

/** Views of the page of a figure, beside its chart. */
const VIEWS = [
  { tab: "table" },
  { tab: "question" },
  { tab: "sources" },
  { data: "figures" },
  { data: "collectivites" },
].map((pairs) => ({ page: "explore", pairs }));

const LOOKS = ["fr", "en"].flatMap((lang) => ["light", "dark"].map((theme) => ({ lang, theme })));
const [FRENCH_DAY, , , ENGLISH_NIGHT] = LOOKS;

const CASES = [
  ...PAGES.flatMap((place) => LOOKS.map((look) => ({ ...place, look }))),
  ...VIEWS.flatMap((place) => [FRENCH_DAY, ENGLISH_NIGHT].map((look) => ({ ...place, look }))),
];

for (const { page, pairs, look } of CASES) {
  const link = linkTo(page, { ...pairs, ...look });
  // Where nothing but colours differs, a narrow window has nothing more to show.
  const isFirst = look === FRENCH_DAY || look === ENGLISH_NIGHT;
  for (const width of isFirst ? [320, 1440] : [1440]) {
    test(`${link} at ${width} pixels can be read by all, and nothing sticks out`, async ({
      page: window,
    }) => {
      await window.setViewportSize({ width, height: 900 });
      await visit(window, link);
      const root = window.locator("html");
      await expect(root).toHaveAttribute("lang", look?.lang ?? "");
      await expect(root).toHaveAttribute("data-theme", look?.theme ?? "");
      expect.soft(await axe(window)).toEqual([]);
      const tooWide = await root.evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(tooWide, "pixels to scroll sideways").toBe(0);
    });
  }
}
