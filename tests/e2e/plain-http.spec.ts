import { readFileSync } from "node:fs";
import { axe } from "./axe.ts";
import { closeAll, deployment } from "./elsewhere.ts";
import { choose } from "./file.ts";
import { test as base, expect } from "./fixture.ts";
import { languages } from "./languages.ts";
import { launchOptions } from "./launch.ts";
import { linkTo, settle, visit } from "./visit.ts";

const HOST = "barometre.example";

/** A host by its name, as on the network of an office: neither encrypted nor this very machine. */
const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern.
  baseURL: async ({}, use) => {
    const { origin } = await deployment();
    await use(`${origin.replace("127.0.0.1", HOST)}/`);
    await closeAll();
  },
});
test.use({ launchOptions: launchOptions(`--host-resolver-rules=MAP ${HOST} 127.0.0.1`), isKept: true });

const WORDS = {
  fr: {
    copy: "Copier le lien",
    refused: "Copie refusée par le navigateur",
    byHand: /Le texte est sélectionné/,
    picture: "Copier l’image",
    noPicture: "Copie refusée par le navigateur : téléchargez l’image",
  },
  en: {
    copy: "Copy link",
    refused: "The browser refused to copy",
    byHand: /The text is selected/,
    picture: "Copy as image",
    noPicture: "The browser refused to copy: download the image",
  },
} as const;

for (const lang of languages("fr"))
  test(`what the browser does not let a button copy is copied by hand (${lang})`, async ({ page }) => {
    const words = WORDS[lang];
    await visit(page, linkTo("explore", { data: "agents", i: "level", by: "age", lang }));
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    await page.getByRole("button", { name: words.copy }).click();
    await expect(page.getByRole("button", { name: words.refused })).toBeVisible();
    const field = page.getByRole("textbox", { name: words.byHand });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(page.url());
    expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(page.url());
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: words.picture }).click();
    await expect(page.getByRole("button", { name: words.noPicture })).toBeVisible();
  });

test("a file is read, its figure handed on and presented, with a text beside it", async ({ page }) => {
  await visit(page, "");
  const rows = Array.from(
    { length: 60 },
    (_, k) => `${k % 3 ? "Petite" : "Grande"};${k % 2 ? "Oui" : "Non"}`,
  );
  await choose(page, "enquête.csv", Buffer.from(`Taille;Avis\n${rows.join("\n")}\n`));
  await expect(page.getByRole("main")).toContainText("enquête.csv");
  await settle(page);
  await page.getByRole("link", { name: "Explorer", exact: true }).click();
  await settle(page);
  await page.getByRole("button", { name: "Ajouter à la présentation" }).click();
  await expect(page.getByText(/Ajoutée/)).toBeVisible();

  await page.getByRole("button", { name: "Partager" }).click();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Télécharger", exact: true }).click();
  expect(
    readFileSync(await (await saved).path())
      .subarray(1, 4)
      .toString(),
  ).toBe("PNG");
  await page.getByRole("tab", { name: "Intégrer à une page" }).click();
  const code = page.getByRole("textbox", { name: "Code à coller dans la page" });
  await expect(code).toHaveValue(/d=\w+/);
  await page.getByRole("button", { name: "Copier le code" }).click();
  await expect(page.getByRole("textbox", { name: WORDS.fr.byHand })).toHaveValue(await code.inputValue());
  await page.getByRole("button", { name: "Fermer" }).click();

  await page.getByRole("link", { name: "Voir la présentation" }).click();
  await page.getByRole("button", { name: "Ajouter un texte" }).click();
  await page.getByLabel("Titre de la diapositive").fill("En bref");
  await expect(page.getByRole("grid").getByRole("row")).toHaveCount(2);
  await page.getByRole("button", { name: "Présenter en plein écran" }).click();
  const show = page.getByRole("application", { name: "Présentation en cours" });
  await expect(show.locator("svg text", { hasText: "n = 60" }).first()).toBeAttached();
  await page.keyboard.press("End");
  await expect(show).toContainText("En bref");
});

test("a worker that dies is noticed without locks, and what was asked of it is asked of another", async ({
  page,
}) => {
  await page.clock.install();
  await page.addInitScript(() => {
    const workers: Worker[] = [];
    window.Worker = class extends Worker {
      constructor(...words: ConstructorParameters<typeof Worker>) {
        super(...words);
        workers.push(this);
      }
    };
    Object.assign(window, { workers });
  });
  const link = (by: string) => linkTo("explore", { data: "agents", i: "level", by });
  await visit(page, link("age"));
  expect(await page.evaluate(() => "locks" in navigator)).toBe(false);
  const started = () => page.evaluate(() => (window as unknown as { workers: Worker[] }).workers.length);
  const goTo = (hash: string) =>
    page.evaluate((wanted) => {
      window.location.hash = wanted;
    }, hash);
  // A figure that the build did not compute: the worker has answered before it dies.
  await goTo(link("filiere"));
  const figure = page.getByRole("article").first();
  await expect(figure).toContainText(/Filière/);
  await settle(page);
  // More than one where the machine was too busy to start the first in time.
  const before = await started();
  await page.evaluate(() => (window as unknown as { workers: Worker[] }).workers.at(-1)?.terminate());
  await goTo(link("categorie"));
  await expect(figure.locator("[aria-busy=true]").first()).toBeVisible();
  await expect(figure).toContainText("question précédente");
  // By and by: the worker that comes next starts in a time that no clock here can hurry, and is given that time.
  let seconds = 0;
  while (seconds < 70 && (await started()) === before) {
    await page.clock.runFor(500);
    seconds += 0.5;
  }
  expect(seconds).toBeGreaterThan(30);
  expect(await started()).toBeGreaterThan(before);
  await settle(page);
  await expect(figure).toContainText(/Catégorie/);
});
