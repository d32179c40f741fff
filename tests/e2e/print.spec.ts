import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixture.ts";
import { openShare, save } from "./handed-on/save.ts";
import { linkTo, visit } from "./visit.ts";

const HAS_READER = spawnSync("pdftotext", ["-v"]).status === 0;

let folder = "";
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "print-"));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

/** Words of the pages that come out of a printer. */
async function printed(page: Page): Promise<readonly string[]> {
  const file = join(folder, "page.pdf");
  writeFileSync(file, await page.pdf({ format: "A4" }));
  const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  return text
    .split("\f")
    .slice(0, -1)
    .map((words) => words.replace(/\s+/g, " "));
}

/** What sticks out of the sheet at the right, of all that is seen. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll("main *, figure *")].flatMap((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && !element.closest(".visually-hidden, caption") && box.right > width + 1
        ? [element.outerHTML.slice(0, 80)]
        : [];
    });
  });

/** Between the margins of a sheet of A4, in pixels. */
const SHEET = { width: 680, height: 1010 };

const level = { data: "agents", i: "level", by: "age" };
const NOTE = /Lecture\s: .*Champ\s: .*Source\s: /;

for (const chart of ["stacked", "points", "heat"])
  test(`on paper a figure is its title, base, chart, table, note and badge, on one sheet, and light: ${chart}`, async ({
    page,
  }) => {
    await page.setViewportSize(SHEET);
    await visit(page, linkTo("explore", { ...level, chart, theme: "dark" }));
    const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    await page.emulateMedia({ media: "print" });
    const figure = page.getByRole("article", { name: title });
    await expect(figure.getByRole("img", { name: title })).toBeVisible();
    await expect(figure.getByRole("table").getByRole("row")).toHaveCount(6);
    await expect(figure.getByText("Données simulées", { exact: true })).toBeVisible();
    await expect(figure.getByText(/marge d’incertitude indicative à 95\s%.*n = 2\s400/)).toBeVisible();
    await expect(figure.getByText(NOTE)).toBeVisible();
    for (const role of [
      "navigation",
      "banner",
      "contentinfo",
      "button",
      "combobox",
      "searchbox",
      "tab",
      "radio",
    ] as const)
      await expect(page.getByRole(role)).toHaveCount(0);
    expect(await cutOff(page)).toEqual([]);
    const paint = (what: string) =>
      page.locator(what).evaluate((element) => {
        const { backgroundColor, color, printColorAdjust } = getComputedStyle(element);
        return { backgroundColor, color, printColorAdjust };
      });
    expect(await paint("body")).toEqual({
      backgroundColor: "rgb(255, 255, 255)",
      color: "rgb(23, 33, 47)",
      printColorAdjust: "exact",
    });
    await page.emulateMedia({ media: null });
    await expect(page.getByRole("tab", { name: "Graphique" })).toBeVisible();

    test.skip(!HAS_READER, "there is nothing here that reads a PDF");
    const [sheet = "", ...others] = await printed(page);
    expect(others).toEqual([]);
    for (const words of [
      title,
      "Données simulées",
      "n = 2 400",
      "44,0 % [39 ; 49]",
      "Seuil de confidentialité",
    ])
      expect(sheet.toLowerCase()).toContain(words.toLowerCase());
    expect(sheet).toMatch(NOTE);
    expect(sheet).not.toMatch(/Partager|Ventiler|Importer|Copier/);
  });

for (const [what, link, pages, words] of [
  [
    "the gaps of a figure",
    linkTo("explore", { ...level, tab: "gaps" }),
    3,
    /Où l’écart est le plus grand.*Verdict.*points/,
  ],
  ["how a figure was made", linkTo("explore", { ...level, tab: "question" }), 3, /Rao/],
  ["a published figure", linkTo("explore", { data: "figures", figure: "ART-03" }), 1, /répondants.*≈ 1\/4/],
  ["the overview", linkTo("overview"), 3, /trois chiffres.*75 %.*Score moyen par thème/],
  [
    "a survey’s variables",
    linkTo("data", { data: "agents" }),
    4,
    /Comment le fichier a été lu.*Poids de redressement/,
  ],
] as const)
  test(`on paper nothing is cut off, and nothing is to be pressed: ${what}`, async ({ page }) => {
    await page.setViewportSize(SHEET);
    await visit(page, link);
    await page.emulateMedia({ media: "print" });
    for (const role of [
      "navigation",
      "banner",
      "contentinfo",
      "combobox",
      "searchbox",
      "tab",
      "radio",
    ] as const)
      await expect(page.getByRole(role)).toHaveCount(0);
    expect(await cutOff(page)).toEqual([]);
    await page.emulateMedia({ media: null });
    test.skip(!HAS_READER, "there is nothing here that reads a PDF");
    const sheets = await printed(page);
    expect(sheets.length).toBeLessThanOrEqual(pages);
    for (const sheet of sheets) expect(sheet.length).toBeGreaterThan(150);
    expect(sheets.join(" ")).toMatch(words);
  });

test("the page that a figure is saved as prints with its table, on one sheet", async ({ page, context }) => {
  await openShare(page, linkTo("explore", { ...level, chart: "stacked" }));
  const file = await save(page, folder, "html");
  const reader = await context.newPage();
  await reader.setViewportSize(SHEET);
  await reader.goto(pathToFileURL(file).href);
  await reader.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(reader.getByRole("table")).toBeVisible();
  await expect(reader.locator("summary")).toBeHidden();
  expect(await cutOff(reader)).toEqual([]);
  test.skip(!HAS_READER, "there is nothing here that reads a PDF");
  const [sheet = "", ...others] = await printed(reader);
  expect(others).toEqual([]);
  expect(sheet).toMatch(/44,0 % \[39 ; 49\].*Lecture : .*Source : /);
});

test("a presentation on paper is a slide a sheet, lying, with its notes", async ({ page }) => {
  test.skip(!HAS_READER, "not on this machine: pdftotext");
  await visit(page, linkTo("explore", level));
  await page.getByRole("button", { name: "Ajouter à la présentation" }).click();
  await page.getByRole("link", { name: "Voir la présentation" }).click();
  await page.getByRole("button", { name: "Ajouter un texte" }).click();
  await page.getByLabel("Titre de la diapositive").fill("Et maintenant ?");
  await page.getByLabel("Notes de l’orateur", { exact: true }).fill("Laisser parler la salle.");
  const sheets = await printed(page);
  expect(sheets).toHaveLength(2);
  expect(sheets[0]).toMatch(/Données simulées.*n = 2\s?400.*Lecture\s?: .*Source\s?: /);
  expect(sheets[1]).toMatch(/Et maintenant \? .*Laisser parler la salle\./);
  const file = join(folder, "page.pdf");
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  expect(execFileSync("pdfinfo", [file], { encoding: "utf8" })).toMatch(/Page size:\s+84\d(\.\d+)? x 59\d/);
});
