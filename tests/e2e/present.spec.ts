import { copyFileSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Browser, Locator, Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { choose } from "./file.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, settle, visit } from "./visit.ts";

/** Answers of two hundred agents to five questions, as Excel writes them in France. */
const CSV = [
  "Tranche d'âge;Taille;Difficulté;Formation suivie;Télétravail;Outil préféré;Satisfaction",
  ...Array.from({ length: 200 }, (_, k) =>
    [
      k % 3 ? "Moins de 40 ans" : "40 ans et plus",
      k % 2 ? "Petite" : "Grande",
      k % 4 ? "Non" : "Oui",
      k % 5 ? "Oui" : "Non",
      k % 7 ? "Jamais" : "Souvent",
      ["Courriel", "Téléphone", "Visio"][k % 3],
      ["Plutôt oui", "Plutôt non"][k % 2],
    ].join(";"),
  ),
].join("\r\n");

const QUESTIONS = ["Difficulté", "Formation suivie", "Télétravail", "Outil préféré", "Satisfaction"];

const list = (page: Page): Locator => page.getByRole("grid", { name: "Liste des diapositives" });

/** Titles of the slides, in order. */
const titles = (page: Page): Promise<readonly string[]> =>
  list(page)
    .getByRole("row")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-label") ?? ""));

/** Drops the file, and puts a figure of each of its questions into the presentation. */
async function pickFive(page: Page): Promise<void> {
  await visit(page, "");
  await choose(page, "agents.csv", Buffer.from(CSV, "latin1"));
  await expect(page).toHaveURL(/data=file/);
  await settle(page);
  await page.getByRole("navigation").getByRole("link", { name: "Explorer" }).click();
  for (const question of QUESTIONS) {
    await page.getByRole("link", { name: new RegExp(`^${question} \\d`) }).click();
    await settle(page);
    await page.getByRole("button", { name: "Ajouter à la présentation" }).click();
    await expect(page.getByText(/Ajoutée/)).toBeVisible();
  }
  await page.getByRole("link", { name: "Voir la présentation" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Présenter" })).toBeVisible();
}

const slideShown = (page: Page) => page.getByRole("application", { name: "Présentation en cours" });

/** What is still hidden of the slide that is shown. */
const hidden = (page: Page) => slideShown(page).locator("[data-hidden]").first();

async function saved(page: Page, name: string): Promise<{ readonly path: string; readonly name: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name, exact: true }).click(),
  ]);
  return { path: await download.path(), name: download.suggestedFilename() };
}

test("a rehearsal: five figures of a file, a text, an order, a talk by keys, PowerPoint and HTML", async ({
  page,
  browser,
}, information) => {
  test.slow();
  await pickFive(page);
  await expect(list(page).getByRole("row")).toHaveCount(5);
  await page.getByLabel("Titre de la présentation").fill("Nos agents et le numérique");

  await page.getByRole("button", { name: "Ajouter un texte" }).click();
  await page.getByLabel("Titre de la diapositive").fill("En bref");
  await page.getByLabel("Texte, un paragraphe par ligne").fill("Un quart en difficulté.\nQue faire ?");
  await page.getByLabel("Notes de l’orateur", { exact: true }).fill("Respirer.");

  // To the head, by keys.
  await list(page)
    .getByRole("row", { name: /En bref/ })
    .focus();
  for (let place = 6; place > 1; place -= 1) await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(async () => (await titles(page))[0]).toBe("1. En bref");
  // The last figure to the second place, by hand.
  const before = await titles(page);
  await list(page)
    .getByRole("row")
    .nth(5)
    .dragTo(list(page).getByRole("row").nth(1), { targetPosition: { x: 60, y: 4 } });
  const bare = (title = "") => title.replace(/^\d+\. /, "");
  await expect.poll(async () => bare((await titles(page))[1])).toBe(bare(before[5]));
  expect(await axe(page)).toEqual([]);

  await list(page).getByRole("row").nth(0).click();
  await page.getByRole("button", { name: "Présenter à partir d’ici" }).click();
  await expect(slideShown(page)).toContainText("Que faire ?");
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/slide=2/);
  await expect(hidden(page)).toHaveAttribute("data-hidden", /mark interval/);
  await page.keyboard.press("PageDown");
  await expect(hidden(page)).toHaveAttribute("data-hidden", /^interval/);
  await page.keyboard.press("Space");
  await expect(hidden(page)).not.toHaveAttribute("data-hidden", /interval/);
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press("b");
  await expect(page.getByRole("status").filter({ hasText: "Écran noir" })).toBeAttached();
  await page.keyboard.press("b");
  await page.keyboard.press("o");
  const places = slideShown(page).getByRole("listitem").getByRole("button");
  await expect(places).toHaveCount(6);
  expect(await axe(page)).toEqual([]);
  await expect(places.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  // The clock goes on, and leaves the focus where it is.
  await expect(places.nth(3)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/slide=4/);
  await page.keyboard.press("Home");
  await page.keyboard.press("n");
  await expect(page.getByRole("complementary", { name: "Notes" })).toContainText("Respirer.");
  await page.keyboard.press("End");
  await expect(page).toHaveURL(/slide=6/);
  // Back is out, whatever was shown in between.
  await page.goBack();
  await expect(page).not.toHaveURL(/slide=/);
  await expect(list(page).getByRole("row")).toHaveCount(6);

  const pptx = await saved(page, "PowerPoint");
  expect(pptx.name).toBe("Nos agents et le numérique.pptx");
  expect(readFileSync(pptx.path).subarray(0, 2).toString()).toBe("PK");
  const html = await saved(page, "Page HTML");
  expect(readFileSync(html.path).byteLength).toBeLessThan(5 * 300_000);
  // What a browser makes of a file depends on its ending.
  const deck = information.outputPath("deck.html");
  copyFileSync(html.path, deck);
  await readsAsAFile(browser, deck, "with its script");
  await readsAsAFile(browser, deck, "without");
});

/** Opens a deck as a file, in a browser of its own that may ask nobody for anything. */
async function readsAsAFile(browser: Browser, path: string, script: "with its script" | "without") {
  const context = await browser.newContext({ javaScriptEnabled: script !== "without" });
  const complaints: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith("file:")) complaints.push(request.url());
  });
  const page = await context.newPage();
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(path).href);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nos agents et le numérique");
  await expect(page.locator(".slide")).toHaveCount(6);
  const figure = page.getByRole("figure").first();
  await expect(figure).toContainText(/n = \d+/);
  await expect(figure).toContainText(/Source/);
  if (script !== "without") {
    await page.getByRole("button", { name: "Présenter" }).click();
    await expect(page.locator(".slide.current")).toContainText("Que faire ?");
    await page.keyboard.press("ArrowRight");
    const stage = page.locator(".slide.current .stage");
    await expect(stage).toHaveAttribute("data-hidden", /mark interval/);
    await page.keyboard.press("ArrowRight");
    await expect(stage).toHaveAttribute("data-hidden", /^interval/);
    const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
    await speaker.keyboard.press("Home");
    await expect(speaker.locator(".said")).toHaveText("Respirer.");
    await page.bringToFront();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Présenter" })).toBeFocused();
  }
  await context.close();
  expect(complaints).toEqual([]);
}

test("a presentation stays on the device, goes into a file, and comes back from it", async ({ page }) => {
  await pickFive(page);
  await page.reload();
  await expect(list(page).getByRole("row")).toHaveCount(5);
  const before = await titles(page);
  const { path, name } = await saved(page, "Fichier de la présentation (JSON)");
  expect(readFileSync(path, "utf8")).not.toMatch(
    /Moins de 40 ans;|"Plutôt oui",\s*"Plutôt non",\s*"Plutôt oui"/,
  );
  await page.getByRole("button", { name: "Tout effacer de cet appareil" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Tout effacer de cet appareil" }).click();
  await expect(page.getByRole("heading", { name: "Aucune diapositive" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Aucune diapositive" })).toBeVisible();

  // Dropped anywhere, like any file.
  await visit(page, "");
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name, mimeType: "application/json", buffer: readFileSync(path) });
  await expect(page.getByText(`« ${name} » a remplacé`)).toBeVisible();
  await expect(list(page).getByRole("row")).toHaveCount(5);
  expect(await titles(page)).toEqual(before);
  await page.getByRole("button", { name: "Retirer" }).click();
  await expect(list(page).getByRole("row")).toHaveCount(4);
  await page.getByRole("button", { name: "Annuler" }).click();
  await expect(list(page).getByRole("row")).toHaveCount(5);
});

test("a file that is no presentation is refused, and nothing of the one shown is lost", async ({ page }) => {
  await visit(page, linkTo("present", { lang: "en" }));
  await page.getByRole("button", { name: "Add a text" }).click();
  await page.getByLabel("Title of the slide").fill("Kept");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a presentation" }).click();
  await (await chooser).setFiles({
    name: "other.json",
    mimeType: "application/json",
    buffer: Buffer.from("{}"),
  });
  await expect(page.getByRole("alert")).toContainText("“other.json” was not opened");
  await expect(page.getByRole("grid").getByRole("row")).toContainText(["Kept"]);
});

test("the speaker has a window of their own, led by the same keys", async ({ page }) => {
  await visit(page, linkTo("explore", { by: "" }));
  await page.getByRole("button", { name: "Ajouter à la présentation" }).click();
  await page.getByRole("link", { name: "Voir la présentation" }).click();
  await page.getByLabel("Notes de l’orateur", { exact: true }).fill("Parler lentement.");
  await page.getByRole("button", { name: "Ajouter un texte" }).click();
  await page.getByLabel("Titre de la diapositive").fill("Merci");
  await page.getByRole("button", { name: "Présenter en plein écran" }).click();
  await expect(slideShown(page)).toBeVisible();
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await expect(speaker.getByText("Parler lentement.")).toBeVisible();
  await expect(speaker.locator("svg text", { hasText: "Données simulées" }).first()).toBeVisible();
  await speaker.keyboard.press("End");
  await expect(page).toHaveURL(/slide=2/);
  await expect(speaker.getByText("Fin", { exact: true })).toBeVisible();
  await page.bringToFront();
  const closed = speaker.waitForEvent("close");
  await page.keyboard.press("Escape");
  await closed;
  await expect(page.getByRole("heading", { level: 1, name: "Présenter" })).toBeVisible();
});

for (const [width, height] of [
  [320, 640],
  [1440, 900],
] as const) {
  test(`slides and their list can be read by all at ${width} pixels, and nothing sticks out`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const look = { lang: "en", theme: "dark" };
    await visit(page, linkTo("explore", look));
    await page.getByRole("button", { name: "Add to the presentation" }).click();
    await page.getByRole("link", { name: "See the presentation" }).click();
    await page.getByRole("button", { name: "Add a text" }).click();
    await page.getByLabel("Title of the slide").fill("A title of some length, as titles are");
    const sideways = () =>
      page.locator("html").evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(await sideways()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await page.goto(`./${linkTo("present", { ...look, slide: "1" })}`);
    await expect(page.getByRole("application", { name: "Presentation under way" })).toBeVisible();
    expect(await sideways()).toBe(0);
    expect(await axe(page)).toEqual([]);
  });
}
