import type { Page } from "@playwright/test";
import { countIn, type ReadTable, readTable } from "./figure.ts";
import { choose } from "./file.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, settle, visit } from "./visit.ts";

const figureTable = (page: Page) => page.getByRole("article").first().getByRole("table");

const tableText = async (page: Page): Promise<string> => {
  await readTable(page);
  return figureTable(page).innerText();
};

test("the link alone shows the same view in another browser", async ({ page, browser, baseURL }) => {
  await visit(page, linkTo("explore", { data: "collectivites", i: "compliance" }));
  await page.getByRole("combobox", { name: "Ventiler par" }).selectOption({ label: "Population" });
  await page.getByRole("combobox", { name: "Niveau des marges" }).selectOption({ label: "90 %" });
  await page.getByRole("region", { name: "Filtres" }).getByText("Commune", { exact: true }).click();
  const shown = await tableText(page);

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? "", locale: "en-GB" });
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  await settle(other);
  await expect(figureTable(other)).toHaveText(shown, { useInnerText: true });
  await expect(other.getByRole("checkbox", { name: "Commune", exact: true })).toBeChecked();
  await elsewhere.close();
});

test("back, forward and reload are the browser's own", async ({ page }) => {
  await visit(page, linkTo("explore", { data: "agents", i: "level", by: "age", tab: "table" }));
  const everybody = await tableText(page);
  await page.getByRole("region", { name: "Filtres" }).getByText("Catégorie A").click();
  await expect(figureTable(page)).not.toHaveText(everybody, { useInnerText: true });
  const managers = await tableText(page);

  await page.goBack();
  await expect(figureTable(page)).toHaveText(everybody, { useInnerText: true });
  await page.goForward();
  await expect(figureTable(page)).toHaveText(managers, { useInnerText: true });
  await page.reload();
  await settle(page);
  await expect(figureTable(page)).toHaveText(managers, { useInnerText: true });
});

test("a broken link says what it did not understand, shows the rest, and can be cleaned", async ({
  page,
}) => {
  const link = linkTo("explore", {
    data: "agents",
    i: "level",
    by: "age",
    tab: "table",
    "f.categorie": "A",
    "f.humeur": "bonne",
    ci: "42",
    colour: "red",
  });
  await visit(page, link);
  const notice = page.getByRole("status").filter({ hasText: "Une partie de ce lien n’a pas été comprise" });
  await expect(notice).toContainText("« colour » ne veut rien dire ici");
  await expect(notice).toContainText("« 42 » ne convient pas à « ci »");
  await expect(notice).toContainText("« humeur » est introuvable (f.humeur)");
  const shown = await tableText(page);
  expect(shown).toContain("Débutant");

  await page.getByRole("link", { name: "Nettoyer le lien" }).click();
  await expect(notice).toHaveCount(0);
  await expect(page).toHaveURL(/f\.categorie=A/);
  await expect(page).not.toHaveURL(/#.*(humeur|colour|42)/);
  await expect(figureTable(page)).toHaveText(shown, { useInnerText: true });
});

test("another language or another look shows the same view", async ({ page }) => {
  await visit(page, linkTo("explore", { data: "agents", i: "level", by: "age", "f.categorie": "A" }));
  const numbers = (table: ReadTable) =>
    [...table.values()].map((cells) => countIn([...cells.values()][0] ?? ""));
  const french = numbers(await readTable(page));
  await page.getByRole("banner").getByText("EN", { exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Level of digital skills");
  await expect(page.getByRole("checkbox", { name: "Category A (managers)" })).toBeChecked();
  const english = await readTable(page);
  expect(numbers(english)).toEqual(french);

  const before = await figureTable(page).innerText();
  await page.getByRole("banner").getByText("Dark", { exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page).toHaveURL(/f\.categorie=A.*lang=en.*theme=dark/);
  await expect(figureTable(page)).toHaveText(before, { useInnerText: true });
});

/** Eighty answers to a question, and one of them another. */
const agents = (odd = "Oui") =>
  Buffer.from(
    [
      "service;satisfait",
      ...Array.from({ length: 80 }, (_, n) => [n % 2 ? "Voirie" : "Mairie", n === 9 ? odd : "Oui"].join(";")),
      ...Array.from({ length: 40 }, (_, n) => [n % 3 ? "Voirie" : "Mairie", "Non"].join(";")),
    ].join("\n"),
  );

test("a link of a file is of that file: another copy shows the same view, other answers are told", async ({
  page,
  browser,
  baseURL,
}) => {
  await visit(page, linkTo("explore"));
  await choose(page, "agents.csv", agents());
  await expect(page).toHaveURL(/data=file/);
  await page.goto(
    `./${linkTo("explore", { data: "file", file: "agents.csv", i: "satisfait", by: "service" })}`,
  );
  await expect(page).toHaveURL(/print=120\.2\./);
  await settle(page);
  await page.getByRole("tab", { name: "Tableau" }).click();
  const shown = await tableText(page);
  const link = page.url();
  expect(new URL(link).hash.length).toBeLessThan(2000);
  expect(link).not.toMatch(/Voirie|Mairie|Oui/);

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? "", locale: "fr-FR" });
  const other = await elsewhere.newPage();
  await other.goto(link);
  await expect(other.getByRole("main")).toContainText("agents.csv");
  await choose(other, "copie reçue.csv", agents());
  await expect(figureTable(other)).toHaveText(shown, { useInnerText: true });
  await expect(other).toHaveURL(/file=copie/);
  const notice = other
    .getByRole("status")
    .filter({ hasText: "n’est pas celui pour lequel cette vue a été faite" });
  await expect(notice).toHaveCount(0);

  await other.goto("about:blank");
  await other.goto(link);
  await choose(other, "agents corrigés.csv", agents("Non"));
  await expect(other).toHaveURL(/by=service/);
  await expect(notice).toContainText("les mêmes colonnes, mais des réponses diffèrent");
  await notice.getByRole("button", { name: "Continuer avec ce fichier" }).click();
  await expect(notice).toHaveCount(0);
  await expect(other).not.toHaveURL(link);
  await elsewhere.close();
});
