import { writeXlsx } from "../read/xlsx/write-xlsx.ts";
import { choose } from "./file.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, settle, visit } from "./visit.ts";

const WORKBOOK = Buffer.from(
  writeXlsx({
    sheets: [
      { name: "Notes", rows: [["Lisez-moi"], ["Enquête de 2024"]] },
      {
        name: "Agents",
        rows: [
          ["Commune", "Avis", "Part"],
          ...Array.from({ length: 30 }, (_, row) => [
            `C${row}`,
            row % 3 === 0 ? "Oui" : "Non",
            { value: 0.455, format: 0 },
          ]),
        ],
      },
      {
        name: "Élus",
        rows: [
          ["Mandat", "Temps"],
          ["Maire", "Plein"],
          ["Adjoint", "Partiel"],
          ["Adjoint", "Partiel"],
        ],
      },
    ],
    formats: ["0.0\\ %"],
  }),
);

test("a workbook opens at the sheet of answers, and at another one when that is chosen", async ({ page }) => {
  await visit(page, linkTo("overview"));
  await choose(page, "enquete.xlsx", WORKBOOK);
  await expect(page).toHaveURL(/#\/data\?.*data=file/);
  const receipt = page.getByRole("region", { name: "Comment le fichier a été lu" });
  await expect(receipt).toContainText(
    "Feuille « Agents » du classeur (il y en a d’autres : Notes et Élus), 30 lignes",
  );
  await expect(page.getByRole("main")).toContainText("45,5 %");

  await receipt.getByRole("button", { name: "Lire une autre feuille" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: /Feuille/ }).click();
  await page.getByRole("option", { name: "Élus" }).click();
  await dialog.getByRole("button", { name: "Relire le fichier" }).click();
  await expect(receipt).toContainText(
    "Feuille « Élus » du classeur (il y en a d’autres : Notes et Agents), 3 lignes",
  );
  await settle(page);
});
