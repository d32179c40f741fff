import { writeSav } from "../read/sav/write-sav.ts";
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

  await receipt.getByRole("button", { name: "Corriger la lecture" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Feuille").selectOption("Élus");
  await dialog.getByRole("button", { name: "Relire le fichier" }).click();
  await expect(receipt).toContainText(
    "Feuille « Élus » du classeur (il y en a d’autres : Notes et Agents), 3 lignes",
  );
  await settle(page);
});

test("a file of SPSS opens with its labels, its weights and its missing answers", async ({ page }) => {
  const labels = [
    [1, "Oui"],
    [2, "Non"],
    [9, "Refus"],
  ] as const;
  const file = writeSav({
    variables: [
      { name: "q1", label: "Êtes-vous d’accord ?", measure: "nominal", labels, missing: [9] },
      { name: "pond", measure: "scale" },
    ],
    cases: Array.from({ length: 40 }, (_, row) => [[1, 2, 9, 1][row % 4] ?? 1, row % 2 === 0 ? 1.5 : 0.5]),
    weight: "pond",
    encoding: "windows-1252",
    compression: 2,
  });
  await visit(page, linkTo("overview"));
  await choose(page, "enquete.zsav", Buffer.from(file));
  await expect(page).toHaveURL(/#\/data\?.*data=file/);
  const receipt = page.getByRole("region", { name: "Comment le fichier a été lu" });
  await expect(receipt).toContainText(
    "SPSS, windows-1252, étiquettes de 1 variable, pondéré par « pond », 40 lignes, 2 colonnes",
  );
  await expect(page.getByRole("main")).toContainText("Êtes-vous d’accord ?");
  await settle(page);
});
