import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { choose } from "./file.ts";
import { expect, test } from "./fixture.ts";
import { languages } from "./languages.ts";
import { linkTo, settle, visit } from "./visit.ts";

/** How well agents manage, in words whose order no rule knows, and 9 where nobody asked them. */
const LEVELS = ["Perdu", "Osant", "Débrouillard", "Habile"];

const survey = (rows: number, levels = LEVELS): Buffer =>
  Buffer.from(
    [
      "Agent;Aisance;Satisfaction",
      ...Array.from({ length: rows }, (_, row) =>
        [`A${String(row).padStart(3, "0")}`, levels[row % levels.length], [1, 2, 3, 9][(row * 7) % 4]].join(
          ";",
        ),
      ),
      "",
    ].join("\r\n"),
    "latin1",
  );

const WORDS = {
  fr: {
    edit: (name: string) => `Corriger « ${name} »`,
    kind: "Nature",
    scale: "échelle",
    up: (name: string) => `Monter « ${name} »`,
    treat: (name: string) => `Compter « ${name} » comme`,
    notAsked: "question non posée",
    noAnswer: "sans réponse",
    undo: /^Annuler : compter une réponse/,
    redo: /^Rétablir : compter une réponse/,
    close: "Fermer",
    save: "Enregistrer le dictionnaire",
    adopted: /Lu avec le dictionnaire/,
    take: "Reprendre ces corrections",
    offered: "Ce fichier ressemble à « agents.csv », que vous avez corrigé",
    fresh: "« Aisance », réponses nouvelles : Virtuose",
  },
  en: {
    edit: (name: string) => `Correct “${name}”`,
    kind: "Kind",
    scale: "scale",
    up: (name: string) => `Move “${name}” up`,
    treat: (name: string) => `Count “${name}” as`,
    notAsked: "not asked",
    noAnswer: "no answer",
    undo: /^Undo: count an answer/,
    redo: /^Redo: count an answer/,
    close: "Close",
    save: "Save the codebook",
    adopted: /Read by the codebook/,
    take: "Apply those corrections",
    offered: "This file looks like “agents.csv”, which you corrected",
    fresh: "“Aisance”, new answers: Virtuose",
  },
} as const;

const card = (page: Page, name: string): Locator =>
  page.getByRole("article").filter({ has: page.getByRole("heading", { name, exact: true }) });

/** The answers on a variable's card, in order. */
const answersOn = async (page: Page, name: string): Promise<string[]> =>
  (await card(page, name).getByRole("listitem").allInnerTexts()).map((text) =>
    text.replace(/\s+/g, " ").trim(),
  );

async function edit(page: Page, button: string, change: (dialog: Locator) => Promise<void>, close: string) {
  await page.getByRole("button", { name: button, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await change(dialog);
  await dialog.getByRole("button", { name: close, exact: true }).click();
  await settle(page);
}

async function openSurvey(page: Page, name: string, bytes: Buffer): Promise<void> {
  await choose(page, name, bytes);
  await expect(page).toHaveURL(new RegExp(`#/data\\?.*file=${name}`));
  await settle(page);
}

for (const lang of languages("en")) {
  const words = WORDS[lang];

  test(`a person corrects an order and a missing code, and finds both again after a reload (${lang})`, async ({
    page,
  }, testInfo) => {
    await visit(page, linkTo("overview", { lang }));
    await openSurvey(page, "agents.csv", survey(120));
    await expect
      .poll(() => answersOn(page, "Aisance"))
      .toEqual(["Débrouillard 30", "Habile 30", "Osant 30", "Perdu 30"]);
    const read = ["1 30", "2 30", "3 30", `${words.noAnswer} 30`];
    await expect.poll(() => answersOn(page, "Satisfaction")).toEqual(read);

    await test.step("orders the scale: Perdu, Osant, Débrouillard, Habile", () =>
      edit(
        page,
        words.edit("Aisance"),
        async (dialog) => {
          await dialog.getByLabel(words.kind, { exact: true }).selectOption(words.scale);
          for (let step = 0; step < 3; step += 1)
            await dialog.getByRole("button", { name: words.up("Perdu"), exact: true }).click();
          for (let step = 0; step < 2; step += 1)
            await dialog.getByRole("button", { name: words.up("Osant"), exact: true }).click();
        },
        words.close,
      ));
    await expect(card(page, "Aisance")).toContainText(words.scale);
    const ordered = LEVELS.map((level) => `${level} 30`);
    await expect.poll(() => answersOn(page, "Aisance")).toEqual(ordered);

    await test.step("counts 9 as not asked, undoes it, and does it again", async () => {
      await edit(
        page,
        words.edit("Satisfaction"),
        async (dialog) => {
          await dialog.getByLabel(words.treat("9"), { exact: true }).selectOption(words.notAsked);
        },
        words.close,
      );
      const corrected = ["1 30", "2 30", "3 30", `${words.notAsked} 30`];
      await expect.poll(() => answersOn(page, "Satisfaction")).toEqual(corrected);
      await page.getByRole("button", { name: words.undo }).click();
      await settle(page);
      await expect.poll(() => answersOn(page, "Satisfaction")).toEqual(read);
      await expect.poll(() => answersOn(page, "Aisance"), { message: "the order stays" }).toEqual(ordered);
      await page.getByRole("button", { name: words.redo }).click();
      await settle(page);
      await expect.poll(() => answersOn(page, "Satisfaction")).toEqual(corrected);
    });

    const saved = testInfo.outputPath("agents.json");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: words.save, exact: true }).click(),
    ]);
    await download.saveAs(saved);
    const descriptor = readFileSync(saved, "utf8");
    expect(JSON.parse(descriptor)).toMatchObject({ resources: [{ schema: { fields: expect.any(Array) } }] });
    expect(descriptor, "a codebook holds nobody's answers").not.toContain("A001");

    await test.step("reloads: nothing of the file is kept", async () => {
      await page.reload();
      await settle(page);
      await expect(page.getByRole("article")).toHaveCount(0);
    });

    await page.locator("input[type=file]").setInputFiles([
      { name: "agents.csv", mimeType: "text/csv", buffer: survey(120) },
      { name: "agents.json", mimeType: "application/json", buffer: Buffer.from(descriptor) },
    ]);
    await expect(page.getByText(words.adopted)).toBeVisible();
    await settle(page);
    await expect.poll(() => answersOn(page, "Aisance")).toEqual(ordered);
    await expect
      .poll(() => answersOn(page, "Satisfaction"))
      .toEqual(["1 30", "2 30", "3 30", `${words.notAsked} 30`]);
  });

  test(`a later wave is offered the corrections, and says what is new (${lang})`, async ({ page }) => {
    await visit(page, linkTo("overview", { lang }));
    await openSurvey(page, "agents.csv", survey(120));
    await edit(
      page,
      words.edit("Satisfaction"),
      async (dialog) => {
        await dialog.getByLabel(words.treat("9"), { exact: true }).selectOption(words.notAsked);
      },
      words.close,
    );
    await openSurvey(page, "agents-2027.csv", survey(100, [...LEVELS, "Virtuose"]));
    await expect(page.getByText(words.offered)).toBeVisible();
    await expect(page.getByText(words.fresh)).toBeVisible();
    await page.getByRole("button", { name: words.take, exact: true }).click();
    await settle(page);
    await expect.poll(() => answersOn(page, "Satisfaction")).toContain(`${words.notAsked} 25`);
  });
}
