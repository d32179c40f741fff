import { choose } from "./file.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, settle, visit } from "./visit.ts";

const bytes = (hex: string) => Buffer.from(hex, "hex");

/** Files that cannot be read, and the words in which each language says why and what to do. */
const REFUSED = [
  {
    what: "an image, whatever its name",
    name: "photo.csv",
    content: bytes("89504e470d0a1a0a0000000d4948445200000001000000010806000000"),
    fr: /image, malgré son nom.*Choisissez un fichier CSV, .xlsx ou .sav/,
    en: /image, whatever its name.*Choose a CSV, .xlsx or .sav file/,
  },
  {
    what: "an empty file",
    name: "vide.csv",
    content: Buffer.alloc(0),
    fr: /fichier est vide.*Vérifiez l’export/,
    en: /file is empty.*Check the export/,
  },
  {
    what: "headers without answers",
    name: "entetes.csv",
    content: Buffer.from("Commune;Niveau;Note\r\n"),
    fr: /ligne d’en-têtes \(3 colonnes\).*aucune réponse en dessous.*Vérifiez l’export/,
    en: /line of headers \(3 columns\).*no answer under it.*Check the export/,
  },
  {
    what: "a damaged workbook",
    name: "enquete.xlsx",
    content: Buffer.concat([
      bytes("504b0304140006000800"),
      Buffer.from("[Content_Types].xml xl/workbook.xml"),
    ]),
    fr: /classeur est abîmé ou incomplet.*enregistrez-le de nouveau en .xlsx ou CSV/,
    en: /workbook is damaged or incomplete.*save it again as .xlsx or CSV/,
  },
  {
    what: "a workbook of LibreOffice",
    name: "enquete.ods",
    content: Buffer.concat([
      bytes("504b0304140000080000"),
      Buffer.from("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
    ]),
    fr: /classeur LibreOffice.*Enregistrer sous, «\sClasseur Excel 2007-365/,
    en: /LibreOffice spreadsheet.*Save as, “Excel 2007-365/,
  },
  {
    what: "a quote that is never closed, by its line",
    name: "guillemet.csv",
    content: Buffer.from(`a;b\n1;2\n3;"4\n5\n${"5;6\n".repeat(50)}`),
    fr: /guillemet ouvert ligne 3 n’est jamais refermé.*Corrigez cette ligne/,
    en: /quote opened on line 3 is never closed.*Mend that line/,
  },
] as const;

const LANGUAGES = {
  fr: { title: (name: string) => `« ${name} » n’a pas été ouvert`, still: "toujours là", close: "Fermer" },
  en: { title: (name: string) => `“${name}” was not opened`, still: "still here", close: "Close" },
} as const;

for (const lang of ["fr", "en"] as const) {
  const words = LANGUAGES[lang];
  test(`refuses in words (${lang}) what it cannot read, and keeps what was shown`, async ({ page }) => {
    await visit(page, linkTo("explore", { data: "agents", i: "level", tab: "table", lang }));
    const table = page.getByRole("article").getByRole("table");
    const before = await table.innerText();
    const address = page.url();

    for (const { what, name, content, ...said } of REFUSED) {
      await test.step(what, async () => {
        await choose(page, name, content);
        const alert = page.getByRole("alert");
        await expect(alert).toContainText(words.title(name));
        await expect(alert).toContainText(said[lang]);
        await expect(alert).toContainText(words.still);
        await settle(page);
        expect(page.url()).toBe(address);
        await expect(table).toHaveText(before, { useInnerText: true });
      });
    }
    await page.getByRole("button", { name: words.close }).click();
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect(table).toHaveText(before, { useInnerText: true });
  });
}

test("a file that cannot be read leaves the one opened before it in place", async ({ page }) => {
  await visit(page, linkTo("overview"));
  await choose(page, "bon.csv", Buffer.from("Commune;Avis\nÉtampes;Oui\nNîmes;Non\nÉtampes;Oui\n"));
  await expect(page).toHaveURL(/#\/data\?.*data=file/);
  await choose(page, "vide.csv", Buffer.alloc(0));
  await expect(page.getByRole("alert")).toContainText("« vide.csv » n’a pas été ouvert");
  await expect(page.getByRole("main")).toContainText("bon.csv");
  await settle(page);
  await expect(page.getByRole("table")).toContainText("Étampes");
});
