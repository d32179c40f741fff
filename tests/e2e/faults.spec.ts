import type { Page } from "@playwright/test";
import { choose } from "./file.ts";
import { expect, test } from "./fixture.ts";
import { FAULTS, type Fault } from "./platform-faults.ts";
import { linkTo } from "./visit.ts";

/** There is a heading and something under it; where nothing can be computed, words say so and what to do. */
async function isThere(page: Page, isFatal: boolean): Promise<void> {
  if (isFatal) {
    const alert = page.getByRole("alert").first();
    // A worker that says nothing is tried again, and given longer each time: minutes pass here at once.
    await expect(async () => {
      await page.clock.fastForward("00:30");
      await expect(alert).toContainText("Le calcul n’a pas démarré", { timeout: 100 });
    }).toPass();
    await expect(alert.getByRole("button", { name: "Réessayer" })).toBeVisible();
    return;
  }
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeAttached();
  await expect(page.getByRole("banner").getByRole("link", { name: "Explorer", exact: true })).toBeVisible();
  await expect(page.getByText(/^(?:Chargement|Calcul en cours)…$/)).toHaveCount(0);
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await expect
    .poll(async () => ((await page.getByRole("main").textContent()) ?? "").length)
    .toBeGreaterThan(80);
  await expect(page.getByRole("main").getByText("Cette partie de la page s’est arrêtée")).toHaveCount(0);
}

/** Each fault meets two of the pages at a push, and all of them in a long run; then a file that is opened. */
async function everyPageIsThere(page: Page, { plant, isFatal = false }: Fault, index: number): Promise<void> {
  test.setTimeout(90_000);
  if (isFatal) await page.clock.install();
  await page.addInitScript(plant);
  const [some, others] = [
    ["overview", "data"],
    ["present", "explore"],
  ] as const;
  const pages = process.env.LONG ? [...some, ...others] : index % 2 === 0 ? some : others;
  await page.goto(`./${linkTo("overview")}`);
  for (const one of pages) {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, linkTo(one));
    await isThere(page, isFatal);
    if (isFatal) return;
  }
  await choose(
    page,
    "avis.csv",
    Buffer.from("Taille;Avis\nPetite;Oui\nGrande;Non\nPetite;Non\nGrande;Oui\n"),
  );
  await expect(page).toHaveURL(/data=file/);
  await isThere(page, false);
}

for (const isOfKeeping of [true, false])
  test.describe(isOfKeeping ? "an app that is kept for later visits" : "an app", () => {
    test.use({ isKept: isOfKeeping });
    for (const [index, fault] of FAULTS.entries())
      if ((fault.isOfKeeping ?? false) === isOfKeeping)
        test(`where ${fault.name}, every page is there, or says what is wrong`, ({ page }) =>
          everyPageIsThere(page, fault, index));
  });

test.describe("a fault of the page itself", () => {
  // React writes on the console what it has caught.
  test.use({ mustBeSilent: false });

  const SECRET = "Dupont, de la mairie secrète";
  const uncaught = (page: Page): readonly string[] => {
    const said: string[] = [];
    page.on("pageerror", ({ message }) => said.push(message));
    return said;
  };

  test("in a figure stands in its place, in words without the data; the rest of the page goes on", async ({
    page,
  }) => {
    const said = uncaught(page);
    await page.addInitScript((secret) => {
      const { observe } = ResizeObserver.prototype;
      ResizeObserver.prototype.observe = function (...words) {
        if ("isBroken" in window) throw new TypeError(`${secret}: no (http://x/${secret}.js:1:2)`);
        observe.apply(this, words);
      };
    }, SECRET);
    await page.goto(`./${linkTo("overview")}`);
    await isThere(page, false);
    await page.evaluate(() => Object.assign(window, { isBroken: true }));
    const go = (name: string) => page.getByRole("banner").getByRole("link", { name, exact: true }).click();
    await go("Explorer");
    const panel = page.getByRole("main").getByRole("alert");
    await expect(panel).toContainText("Cette partie de la page s’est arrêtée");
    await panel.getByText("Rapport à copier").click();
    const report = await panel.getByRole("textbox", { name: "Rapport à copier" }).inputValue();
    expect(report).toMatch(/\.js:\d+:\d+/);
    expect(`${report} ${await panel.textContent()}`).not.toMatch(/Dupont|mairie/);
    await page.evaluate(() => Reflect.deleteProperty(window, "isBroken"));
    await panel.getByRole("button", { name: "Réessayer" }).click();
    await expect(panel).toHaveCount(0);
    await isThere(page, false);
    await go("Données");
    await isThere(page, false);
    expect(said).toEqual([]);
  });

  test("around the pages ends in words as well, and another try brings the page back with the file that was open", async ({
    page,
  }) => {
    const said = uncaught(page);
    await page.addInitScript((secret) => {
      const { matchMedia } = window;
      window.matchMedia = (query) => {
        if ("isBroken" in window && query.includes("color-scheme")) throw new TypeError(secret);
        return matchMedia.call(window, query);
      };
    }, SECRET);
    await page.goto(`./${linkTo("overview")}`);
    await isThere(page, false);
    await choose(page, "avis.csv", Buffer.from("Taille;Avis\nPetite;Oui\nGrande;Non\nPetite;Non\n"));
    await expect(page).toHaveURL(/data=file/);
    await isThere(page, false);
    await page.evaluate(() => {
      Object.assign(window, { isBroken: true });
      window.location.hash = window.location.hash.replace("#/data", "#/explore");
    });
    const panel = page.getByRole("main").getByRole("alert");
    await expect(panel).toContainText("La page s’est arrêtée");
    await expect(page.getByRole("banner")).toHaveCount(0);
    expect(await panel.textContent()).not.toMatch(/Dupont|mairie/);
    await page.evaluate(() => Reflect.deleteProperty(window, "isBroken"));
    await panel.getByRole("button", { name: "Réessayer" }).click();
    await isThere(page, false);
    await expect(page.getByLabel("Enquête")).toContainText("avis.csv");
    expect(said).toEqual([]);
  });
});
