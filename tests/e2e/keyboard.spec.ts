import type { Locator, Page } from "@playwright/test";
import { answersOf, shareOf } from "./barometer-answers.ts";
import { cellOf, readTable, shareIn } from "./figure.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, settle, visit } from "./visit.ts";

/** More stops than any page has. */
const MOST_STOPS = 300;

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** What has the focus, and whether the reader can see that it has; null between the last stop and the first. */
const stop = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const inWindow =
      bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth && bottom > top;
    return {
      name: element.getAttribute("aria-label") ?? element.textContent?.slice(0, 60) ?? element.tagName,
      seen: inWindow && outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0,
    };
  });

/** Tab after Tab until the focus is there; every stop on the way must show that it has it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toHaveCount(1);
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press("Tab");
    const at = await stop(page);
    if (at) expect(at.seen, `the focus on “${at.name}” can be seen`).toBe(true);
    if (await isFocused(target)) return;
  }
  throw new Error(`No way by Tab to ${target}`);
}

test("from the overview to one share, its base and its interval without a mouse", async ({ page }) => {
  await visit(page, "");
  await tabTo(page, page.getByRole("link", { name: /^Explorer\s: Agents débutants/ }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/explore\?.*i=beginners/);
  await settle(page);
  await tabTo(page, page.getByRole("tab", { name: "Graphique" }));
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Tableau" })).toBeFocused();
  await expect(page.getByRole("article").first().getByRole("table")).toBeVisible();

  const asked = answersOf("agents").filter(
    ({ age, taille_commune }) => age === "55 ans et plus" && taille_commune === "20 000 à 100 000 hab.",
  );
  const wanted = shareOf(asked, "niveau", ["Débutant"]);
  const said = shareIn(cellOf(await readTable(page), "55 ans et plus", "20 000 à 100 000 hab."));
  expect(Math.abs(said.percent - wanted.percent)).toBeLessThan(0.051);
  expect(said.base).toBe(wanted.base);
  expect(said.bounds?.lower).toBeLessThan(wanted.percent);
  expect(said.bounds?.upper).toBeGreaterThan(wanted.percent);
});

test("Space ticks a filter, and the focus stays on it", async ({ page }) => {
  await visit(page, linkTo("explore", { data: "agents", i: "beginners" }));
  const filter = page.getByRole("checkbox", { name: "55 ans et plus" });
  await tabTo(page, filter);
  await page.keyboard.press("Space");
  await expect(filter).toBeChecked();
  await expect(filter).toBeFocused();
  await expect(page.getByText(/^431\sréponses sur 2\s400$/)).toBeVisible();
});

test("arrows go from row to row of a chart, and what each says is spoken", async ({ page }) => {
  await visit(page, linkTo("explore", { data: "agents", i: "level", by: "age" }));
  const chart = page.getByRole("article").first().getByRole("application");
  await tabTo(page, chart);
  const spoken = page.getByRole("tabpanel").getByRole("status");
  await expect(spoken).toContainText("Ensemble");
  await page.keyboard.press("ArrowDown");
  await expect(spoken).toContainText("Moins de 35 ans");
  const first = await spoken.innerText();
  expect(first).toMatch(/\d+,\d\s% ?\s?\[/);
  await page.keyboard.press("ArrowDown");
  await expect(spoken).not.toHaveText(first, { useInnerText: true });
  await page.keyboard.press("ArrowUp");
  await expect(spoken).toHaveText(first, { useInnerText: true });
  await page.keyboard.press("ArrowRight");
  await expect(spoken).not.toHaveText(first, { useInnerText: true });
});

test("a question mark lists the keys; Escape closes the list and gives the focus back", async ({ page }) => {
  await visit(page, "");
  const detail = page.getByRole("link", { name: "Détail : Cybersécurité" });
  await tabTo(page, detail);
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Clavier" });
  await expect(dialog).toContainText("1, 2, 3");
  await page.keyboard.press("2");
  await expect(dialog).toBeVisible();
  await expect(page).not.toHaveURL(/explore/);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(detail).toBeFocused();
});

test("the first stop skips to the content", async ({ page }) => {
  await visit(page, linkTo("explore"));
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("searchbox", { name: "Chercher un indicateur" })).toBeFocused();
});

test("digits go to the pages, and are digits in a field", async ({ page }) => {
  await visit(page, "");
  await page.keyboard.press("2");
  await expect(page).toHaveURL(/#\/explore/);
  await page.keyboard.press("3");
  await expect(page).toHaveURL(/#\/data/);
  await settle(page);
  const search = page.getByRole("searchbox", { name: "Chercher dans les lignes" });
  await tabTo(page, search);
  await page.keyboard.press("1");
  await expect(search).toHaveValue("1");
  await expect(page).toHaveURL(/#\/data\?.*q=1/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("1");
  await expect(page).toHaveURL(/#\/$/);
});

for (const name of ["Importer un fichier", "Choisir un fichier"]) {
  test(`“${name}” opens the file picker without a mouse`, async ({ page }) => {
    // The browser takes a while to hand pickers over: asked for before anything else.
    const picker = page.waitForEvent("filechooser");
    await visit(page, "");
    await tabTo(page, page.getByRole("button", { name }));
    await page.keyboard.press("Enter");
    await (await picker).setFiles({
      name: "enquête.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("Commune;Avis\nÉtampes;Oui\nNîmes;Non\n"),
    });
    await expect(page.getByRole("main")).toContainText("enquête.csv");
  });
}

test("every stop of every page shows that it has the focus", async ({ page }) => {
  for (const link of [linkTo("explore", { data: "figures" }), linkTo("data", { data: "agents" })]) {
    await visit(page, link);
    await tabTo(page, page.getByRole("link", { name: "Aller au contenu" }));
    await tabTo(page, page.getByRole("main").getByRole("table").last().getByRole("button").last());
  }
});
