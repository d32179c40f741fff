import { readFileSync } from "node:fs";
import { axe } from "./axe.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, visit } from "./visit.ts";

test("narrows to an answer, says so in the link, and comes back", async ({ page }) => {
  await visit(page, linkTo("explore", { lang: "en" }));
  const filters = page.getByRole("region", { name: "Age", exact: true });
  await filters.getByText("Under 35").click();
  await expect(page).toHaveURL(/f\.age=/);
  await expect(page.getByText("481 respondents of 2,400")).toBeVisible();
  await page.goBack();
  await expect(page.getByText("2,400 respondents of 2,400")).toBeVisible();
});

test("draws and tabulates the same shares", async ({ page }) => {
  await visit(page, linkTo("explore", { data: "agents", i: "level", by: "age", lang: "en" }));
  const figure = page.getByRole("article");
  await expect(figure.locator("svg").first()).toContainText("56%");
  await page.getByRole("tab", { name: "Table" }).click();
  await expect(figure.getByRole("row", { name: /Under 35/ }).first()).toContainText(/56(?:\.\d)?%/);
});

test("hands over the numbers with what they need to be quoted", async ({ page }) => {
  await visit(page, linkTo("explore", { data: "agents", i: "level", by: "age", lang: "fr" }));
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Partager" }).click();
  await page.getByRole("combobox", { name: "Format" }).selectOption({ label: "CSV (Excel français)" });
  await page.getByRole("button", { name: "Télécharger" }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  const text = readFileSync(await download.path(), "utf8");
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(text).toMatch(/simulées/);
  expect(text).toMatch(/0,5\d+/);
});

test("hands over a script that makes the figure again in R, to read with the keyboard or to take away", async ({
  page,
}) => {
  await visit(
    page,
    linkTo("explore", { data: "agents", i: "level", by: "age", tab: "question", lang: "fr" }),
  );
  await page.getByText("Lire le script").click();
  await page.keyboard.press("Tab");
  const script = page.getByRole("region", { name: "Script R de cette figure" });
  await expect(script).toBeFocused();
  await expect(script).toContainText("library(survey)");
  expect(await axe(page)).toEqual([]);
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Télécharger (.R)" }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/\.R$/);
  expect(readFileSync(await download.path(), "utf8")).toBe(await script.locator("pre").textContent());
});
