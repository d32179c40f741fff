import type { Page } from "@playwright/test";
import { expect, test } from "./fixture.ts";
import { linkTo, settle, visit } from "./visit.ts";

/** As Excel writes it in France: windows-1252, semicolons, decimal commas, CRLF. */
const FRENCH = Buffer.from(
  ["Commune;Niveau;Note", "Étampes;Élevé;3,5", "Orléans;Élevé;4,0", "Nîmes;Faible;1,5", ""].join("\r\n"),
  "latin1",
);

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer });

test("opens a file as a French Excel writes it, and says how it was read", async ({ page }) => {
  await visit(page, linkTo("overview", { lang: "en" }));
  await choose(page, "enquête.csv", FRENCH);
  await expect(page).toHaveURL(/#\/data\?.*data=file/);
  await settle(page);
  const main = page.getByRole("main");
  await expect(main).toContainText(/windows-1252.*semicolon.*decimal comma.*3 rows.*3 columns/);
  await expect(main).toContainText("Étampes");
});

test("shows what a file contains as text, whatever it contains", async ({ page }) => {
  await visit(page, linkTo("overview", { lang: "en" }));
  const attack = '<img src=x onerror="document.title=1">';
  const rows = [`__proto__;constructor`, `${attack.replaceAll('"', "'")};=1+1`, "b;c", ""];
  await choose(page, "<b>.csv", Buffer.from(rows.join("\n")));
  await settle(page);
  await expect(page.getByRole("main")).toContainText("<img src=x");
  await expect(page.locator("img")).toHaveCount(0);
  await expect(page).toHaveTitle(/Baromètre numérique/);
});

test("refuses what is no text, and keeps what was shown", async ({ page }) => {
  await visit(page, linkTo("overview", { lang: "en" }));
  const picture = Buffer.from("89504e470d0a1a0a0000000d4948445200000001000000010806000000", "hex");
  await choose(page, "picture.csv", picture);
  await expect(page.getByText("“picture.csv” was not opened")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("asks for the file again when a link to it is opened: links carry no data", async ({ page }) => {
  await visit(page, linkTo("data", { data: "file", file: "enquête.csv", lang: "en" }));
  await expect(page.getByRole("main")).toContainText("enquête.csv");
  await choose(page, "enquête.csv", FRENCH);
  await expect(page.getByRole("main")).toContainText("Étampes");
});
