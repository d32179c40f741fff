import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { choose } from "./file.ts";
import { expect, test } from "./fixture.ts";
import { languages } from "./languages.ts";
import { linkTo, settle, visit } from "./visit.ts";

const root = join(import.meta.dirname, "../..");

/** Boxes whose headers have nothing in common, ages with a code of this survey's own, and an opinion. */
const AGENTS = [
  "Âge;Mél;Visio;Cloud;Avis",
  ...Array.from({ length: 120 }, (_, row) =>
    [
      row % 20 === 7 ? 250 : 18 + ((row * 13) % 50),
      row % 2 === 0 ? "Oui" : "Non",
      row % 3 === 0 ? "Oui" : "Non",
      row % 5 === 0 ? "Oui" : "Non",
      ["Plutôt bien", "Très bien", "Mal"][row % 3],
    ].join(";"),
  ),
  "",
].join("\n");

const WORDS = {
  fr: {
    gather: "Réunir des colonnes",
    gatherName: "Nom de la question",
    gatherThree: "Réunir 3 colonnes",
    edit: (name: string) => `Corriger « ${name} »`,
    addMissing: "Ajouter un code",
    usualAges: "Âges usuels",
    takeOut: "Retirer « Cloud »",
    undoTakeOut: "Annuler : retirer une colonne de « Outils »",
    close: "Fermer",
    save: "Enregistrer le dictionnaire",
    ages: ["Moins de 18", "18 à 24", "25 à 34", "35 à 49", "50 à 64", "65 et plus"],
    noAnswer: "sans réponse",
  },
  en: {
    gather: "Gather columns",
    gatherName: "Name of the question",
    gatherThree: "Gather 3 columns",
    edit: (name: string) => `Correct “${name}”`,
    addMissing: "Add a code",
    usualAges: "Usual ages",
    takeOut: "Take out “Cloud”",
    undoTakeOut: "Undo: take a column out of “Outils”",
    close: "Close",
    save: "Save the codebook",
    ages: ["Under 18", "18 to 24", "25 to 34", "35 to 49", "50 to 64", "65 and over"],
    noAnswer: "no answer",
  },
} as const;

const card = (page: Page, name: string): Locator =>
  page.getByRole("article").filter({ has: page.getByRole("heading", { name, exact: true }) });

const answersOn = async (page: Page, name: string): Promise<string[]> =>
  (await card(page, name).getByRole("listitem").allInnerTexts()).map((text) =>
    text.replace(/\s+/g, " ").trim(),
  );

/** What the command counts with the saved codebook: answers by label, unweighted. */
function inspected(
  file: string,
  codebook: string,
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const { INIT_CWD: _, ...env } = process.env;
  const words = ["scripts/barometre.mjs", "inspect", file, "--codebook", codebook];
  const said = JSON.parse(execFileSync(process.execPath, words, { cwd: root, env, encoding: "utf8" })) as {
    readonly variables: readonly {
      readonly name: string;
      readonly categories: readonly { readonly label: string; readonly n: number }[];
    }[];
  };
  return Object.fromEntries(
    said.variables.map(({ name, categories }) => [
      name,
      Object.fromEntries(categories.map(({ label, n }) => [label, n])),
    ]),
  );
}

for (const lang of languages("en")) {
  const words = WORDS[lang];

  test(`a person gathers boxes, names a missing code, cuts ages into bands, and the command says the same (${lang})`, async ({
    page,
  }, testInfo) => {
    await visit(page, linkTo("overview", { lang }));
    await choose(page, "agents.csv", Buffer.from(AGENTS));
    await expect(page).toHaveURL(/#\/data\?.*file=agents.csv/);
    await settle(page);

    await test.step("gathers three boxes into one question", async () => {
      await page.getByRole("button", { name: words.gather, exact: true }).click();
      const dialog = page.getByRole("dialog");
      for (const box of ["Mél", "Visio", "Cloud"])
        await dialog.getByRole("checkbox", { name: box, exact: true }).check();
      const name = dialog.getByLabel(words.gatherName, { exact: true });
      await expect(name).toHaveValue("Mél – Cloud");
      await name.fill("Outils");
      await name.press("Enter");
      expect(await axe(page)).toEqual([]);
      await dialog.getByRole("button", { name: words.gatherThree, exact: true }).click();
      await settle(page);
    });
    await expect.poll(() => answersOn(page, "Outils")).toEqual(["Mél 60", "Visio 40", "Cloud 24"]);

    await test.step("takes one out, and undoes it", async () => {
      await page.getByRole("button", { name: words.edit("Outils"), exact: true }).click();
      await page.getByRole("dialog").getByRole("button", { name: words.takeOut, exact: true }).click();
      await page.getByRole("dialog").getByRole("button", { name: words.close, exact: true }).click();
      await expect.poll(() => answersOn(page, "Outils")).toEqual(["Mél 60", "Visio 40"]);
      await page.getByRole("button", { name: words.undoTakeOut, exact: true }).click();
      await settle(page);
    });
    await expect.poll(() => answersOn(page, "Outils")).toEqual(["Mél 60", "Visio 40", "Cloud 24"]);

    await test.step("names 250 a missing code, and cuts the ages into the usual bands", async () => {
      await page.getByRole("button", { name: words.edit("Âge"), exact: true }).click();
      const dialog = page.getByRole("dialog");
      const missing = dialog.getByLabel(words.addMissing, { exact: true });
      await missing.fill("250");
      await missing.press("Enter");
      await dialog.getByRole("button", { name: words.usualAges, exact: true }).click();
      await settle(page);
      expect(await axe(page)).toEqual([]);
      await dialog.getByRole("button", { name: words.close, exact: true }).click();
    });
    const ages = await answersOn(page, "Âge");
    expect(ages.map((line) => line.replace(/ \d+$/, ""))).toEqual([...words.ages, words.noAnswer]);
    expect(ages.at(-1)).toBe(`${words.noAnswer} 6`);

    const codebook = testInfo.outputPath("agents.json");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: words.save, exact: true }).click(),
    ]);
    await download.saveAs(codebook);
    const file = testInfo.outputPath("agents.csv");
    writeFileSync(file, AGENTS);
    const told = inspected(file, codebook);
    expect(told.Outils).toEqual({ Mél: 60, Visio: 40, Cloud: 24 });
    expect(Object.values(told.Âge ?? {})).toEqual(
      ages.slice(0, -1).map((line) => Number(/(\d+)$/.exec(line)?.[1])),
    );
  });
}
