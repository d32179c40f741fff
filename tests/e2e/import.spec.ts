import { choose } from "./file.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, settle, visit } from "./visit.ts";

/** As Excel writes it in France: windows-1252, semicolons, decimal commas, CRLF. */
const FRENCH = Buffer.from(
  ["Commune;Niveau;Note", "Étampes;Élevé;3,5", "Orléans;Élevé;4,0", "Nîmes;Faible;1,5", ""].join("\r\n"),
  "latin1",
);

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

test("asks for the file again when a link to it is opened: links carry no data", async ({ page }) => {
  await visit(page, linkTo("data", { data: "file", file: "enquête.csv", lang: "en" }));
  await expect(page.getByRole("main")).toContainText("enquête.csv");
  await choose(page, "enquête.csv", FRENCH);
  await expect(page.getByRole("main")).toContainText("Étampes");
});

/** Cells as a spreadsheet puts them on the clipboard. */
const CELLS = ["Commune\tNote", "Étampes\t3,5", "Nîmes\t4,0", ""].join("\r\n");

test("cells pasted anywhere open as a survey", async ({ page }) => {
  await visit(page, linkTo("explore"));
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, CELLS);
  await expect(page).toHaveURL(/#\/data\?.*file=collage\.csv/);
  await settle(page);
  await expect(page.getByRole("main")).toContainText(/tabulation, virgule décimale, 2 lignes, 2 colonnes/);
  await expect(page.getByRole("table")).toContainText("Étampes");
});

test("cells pasted in the dialog open as a survey", async ({ page }) => {
  await visit(page, "");
  await page.getByRole("button", { name: "Coller des données" }).click();
  await page.getByRole("textbox", { name: "Texte du tableau" }).fill(CELLS);
  await page.getByRole("button", { name: "Lire" }).click();
  await expect(page).toHaveURL(/#\/data\?.*file=collage\.csv/);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("table")).toContainText("Étampes");
});

test("a file dropped anywhere on the page is opened", async ({ page }) => {
  await visit(page, linkTo("explore", { data: "agents" }));
  const fire = (type: string) =>
    page.evaluate((event) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["Commune;Avis\nÉtampes;Oui\nNîmes;Non\n"], "déposé.csv"));
      document
        .querySelector("footer")
        ?.dispatchEvent(new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true }));
    }, type);
  await fire("dragover");
  await expect(page.getByText("Déposez le fichier n’importe où dans la page.")).toBeVisible();
  await fire("drop");
  await expect(page.getByText("Déposez le fichier n’importe où dans la page.")).toHaveCount(0);
  await expect(page.getByRole("main")).toContainText("déposé.csv");
  await settle(page);
  await expect(page.getByRole("table")).toContainText("Étampes");
});

test("a file of too few answers hides them, says why, and leaves no field of the note empty", async ({
  page,
}) => {
  await visit(page, linkTo("overview"));
  await choose(page, "petit.csv", FRENCH);
  await page.getByRole("link", { name: "Explorer ces réponses" }).click();
  await settle(page);
  const figure = page.getByRole("article").first();
  await expect(figure).toContainText("Les groupes de moins de 11 réponses sont masqués");
  await expect(figure).toContainText("petit.csv");
  await expect(figure).not.toContainText(/Champ\s:\s*\./);
});
