import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { writeXlsx } from "../read/xlsx/write-xlsx.ts";
import { choose } from "./file.ts";
import { expect, test } from "./fixture.ts";
import { languages } from "./languages.ts";
import { linkTo, settle, visit } from "./visit.ts";

const ANSWERS = Array.from({ length: 40 }, (_, row) => [
  `n${row}`,
  row % 4 === 0 ? "Non" : "Oui",
  row % 2 === 0 ? "Nord" : "Sud",
]);

const textOf = (records: readonly (readonly string[])[]): Buffer =>
  Buffer.from(records.map((record) => record.join(";")).join("\r\n"));

/** A line below that no rule takes for a total: it is called by another name, and no sum. */
const WITH_TOTAL = [["Code", "Avis", "Région"], ...ANSWERS, ["Bilan", "30 sur 40", ""]];

const REMARKS: Readonly<Record<number, string>> = { 7: '"Simple" à dire', 21: 'le guichet est "fermé"' };

/** As programs write it that quote nothing: somebody began an answer with a quotation. */
const UNQUOTED = [
  ["Code", "Avis", "Remarque"],
  ...ANSWERS.map(([code = "", yes = ""], row) => [code, yes, REMARKS[row] ?? "rien"]),
];

const WORDS = {
  fr: {
    receipt: "Comment le fichier a été lu",
    rows: (n: number) => `${n} lignes`,
    reading: "Corriger la lecture",
    headerRows: "Lignes d’en-tête",
    none: "aucune",
    lastRows: "Dernières lignes à laisser de côté",
    quoting: "Guillemets",
    enclose: "entourent des cellules",
    quotesAsText: "guillemets lus comme du texte",
    toldQuotes: "1 cellule qui commence par un guillemet, lu comme du texte",
    reread: "Relire le fichier",
    cancel: "Annuler",
    undo: "Annuler : changer la lecture du fichier",
    redo: "Rétablir : changer la lecture du fichier",
    leftOut: "1 dernière ligne, laissée de côté comme demandé",
    noHeader: "le fichier n’a pas de ligne d’en-têtes",
    notANumber: "« deux » n’est pas un nombre entier : rien n’est changé.",
    edit: "Corriger « Avis »",
    name: "Nom court",
    close: "Fermer",
    save: "Enregistrer le dictionnaire",
    adopted: /Lu avec le dictionnaire/,
  },
  en: {
    receipt: "How the file was read",
    rows: (n: number) => `${n} rows`,
    reading: "Correct the reading",
    headerRows: "Header rows",
    none: "none",
    lastRows: "Last rows to leave out",
    quoting: "Quotation marks",
    enclose: "enclose cells",
    quotesAsText: "quotation marks read as text",
    toldQuotes: "1 cell that begins with a quotation mark, read as text",
    reread: "Read the file again",
    cancel: "Cancel",
    undo: "Undo: change how the file is read",
    redo: "Redo: change how the file is read",
    leftOut: "1 last row left out, as asked",
    noHeader: "the file has no row of headers",
    notANumber: "“deux” is no whole number: nothing is changed.",
    edit: "Correct “Avis”",
    name: "Short name",
    close: "Close",
    save: "Save the codebook",
    adopted: /Read by the codebook/,
  },
} as const;

const card = (page: Page, name: string) =>
  page.getByRole("article").filter({ has: page.getByRole("heading", { name, exact: true }) });

for (const lang of languages("fr")) {
  const words = WORDS[lang];

  const receiptOn = (page: Page) => page.getByRole("region", { name: words.receipt });
  const openFile = async (page: Page, name: string, bytes: Buffer) => {
    await choose(page, name, bytes);
    await expect(page).toHaveURL(new RegExp(`#/data\\?.*file=${name}`));
    await settle(page);
  };
  const openDialog = async (page: Page) => {
    await receiptOn(page).getByRole("button", { name: words.reading, exact: true }).click();
    return page.getByRole("dialog");
  };

  test(`a person leaves out a total that was not found, undoes it, and keeps it in the codebook (${lang})`, async ({
    page,
  }, testInfo) => {
    await visit(page, linkTo("overview", { lang }));
    await openFile(page, "avis.csv", textOf(WITH_TOTAL));
    await expect(receiptOn(page)).toContainText(words.rows(41));
    await expect(card(page, "Avis")).toContainText("30 sur 40");

    await test.step("a correction is made before", async () => {
      await page.getByRole("button", { name: words.edit, exact: true }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(words.name, { exact: true }).fill("Votre avis");
      await dialog.getByRole("button", { name: words.close, exact: true }).click();
      await expect(card(page, "Votre avis")).toBeVisible();
    });

    await test.step("what is no number is refused", async () => {
      const dialog = await openDialog(page);
      await expect(dialog.getByLabel(words.headerRows)).toHaveValue("1");
      const field = dialog.getByLabel(words.lastRows);
      await expect(field).toHaveValue("0");
      await field.fill("deux");
      await field.press("Enter");
      await expect(dialog.getByRole("alert")).toHaveText(words.notANumber);
      await expect(dialog.getByRole("button", { name: words.reread, exact: true })).toBeDisabled();
      await field.fill("1");
      await field.press("Enter");
      await dialog.getByRole("button", { name: words.reread, exact: true }).click();
    });
    await expect(receiptOn(page)).toContainText(words.rows(40));
    await expect(receiptOn(page)).toContainText(words.leftOut);
    await expect(card(page, "Votre avis"), "the correction stays").not.toContainText("30 sur 40");

    await test.step("undoes it by the keyboard, and makes it again by the button", async () => {
      await expect(page.getByRole("button", { name: words.undo, exact: true })).toBeEnabled();
      await page.keyboard.press("Control+z");
      await expect(receiptOn(page)).toContainText(words.rows(41));
      await expect(card(page, "Votre avis")).toContainText("30 sur 40");
      await settle(page);
      await page.getByRole("button", { name: words.redo, exact: true }).click();
      await expect(receiptOn(page)).toContainText(words.rows(40));
      await settle(page);
    });

    const saved = testInfo.outputPath("avis.json");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: words.save, exact: true }).click(),
    ]);
    await download.saveAs(saved);
    expect(JSON.parse(readFileSync(saved, "utf8")).resources[0].dialect).toEqual({
      delimiter: ";",
      lastRows: 1,
    });

    await test.step("opens the next wave with the codebook", async () => {
      await page.reload();
      await settle(page);
      await page.locator("input[type=file]").setInputFiles([
        {
          name: "vague2.csv",
          mimeType: "text/csv",
          buffer: textOf([...WITH_TOTAL.slice(0, 31), ["Bilan", "", ""]]),
        },
        { name: "avis.json", mimeType: "application/json", buffer: readFileSync(saved) },
      ]);
      await expect(page.getByText(words.adopted)).toBeVisible();
      await expect(receiptOn(page)).toContainText(words.rows(30));
      await expect(receiptOn(page)).toContainText(words.leftOut);
      await expect(card(page, "Votre avis")).toBeVisible();
      await settle(page);
    });
  });

  test(`a file that nobody quoted keeps its rows, and somebody may say that its quotes enclose (${lang})`, async ({
    page,
  }) => {
    await visit(page, linkTo("overview", { lang }));
    await openFile(page, "remarques.csv", textOf(UNQUOTED));
    await expect(receiptOn(page)).toContainText(words.rows(40));
    await expect(receiptOn(page)).toContainText(words.quotesAsText);
    await expect(page.getByRole("main")).toContainText(words.toldQuotes);
    const dialog = await openDialog(page);
    await dialog.getByLabel(words.quoting).selectOption({ label: words.enclose });
    await dialog.getByRole("button", { name: words.reread, exact: true }).click();
    await expect(receiptOn(page)).not.toContainText(words.quotesAsText);
    await expect(receiptOn(page)).not.toContainText(words.rows(40));
    await settle(page);
    await page.getByRole("button", { name: words.undo, exact: true }).click();
    await expect(receiptOn(page)).toContainText(words.rows(40));
    await settle(page);
  });

  test(`a person says that a file has no header, in a CSV and in a workbook (${lang})`, async ({ page }) => {
    await visit(page, linkTo("overview", { lang }));
    const book = writeXlsx({
      sheets: [{ name: "A", rows: [...ANSWERS, ["Bilan", "30 sur 40", ""]] }],
    });
    for (const [name, bytes, last] of [
      ["avis.csv", textOf(ANSWERS), 0],
      ["avis.xlsx", Buffer.from(book), 1],
    ] as const) {
      await openFile(page, name, bytes);
      await expect(receiptOn(page)).toContainText(words.rows(39 + last));
      const dialog = await openDialog(page);
      await dialog.getByLabel(words.headerRows).selectOption(words.none);
      if (last > 0) await dialog.getByLabel(words.lastRows).fill(String(last));
      await dialog.getByRole("button", { name: words.reread, exact: true }).click();
      await expect(receiptOn(page)).toContainText(words.rows(40));
      await expect(page.getByRole("main")).toContainText(words.noHeader);
      await settle(page);
      await page.getByRole("button", { name: words.undo, exact: true }).click();
      await expect(receiptOn(page)).toContainText(words.rows(39 + last));
      await settle(page);
    }
  });
}
