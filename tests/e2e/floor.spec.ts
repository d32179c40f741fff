import { readFileSync } from "node:fs";
import { axe } from "./axe.ts";
import { article, closeAll, deployment, snippetOf } from "./elsewhere.ts";
import { choose } from "./file.ts";
import { test as base, expect } from "./fixture.ts";
import { FLOOR } from "./floor.ts";
import { linkTo, settle, visit } from "./visit.ts";

/** A browser that knows nothing that is newer than the oldest ones that open the app, in its worker as well. */
const test = base.extend<{ poor: { readonly workers: number } }>({
  poor: [
    async ({ context }, use) => {
      const poor = { workers: 0 };
      await context.addInitScript(FLOOR);
      await context.route(/\/worker-[\w-]+\.js$/, async (route) => {
        poor.workers += 1;
        const response = await route.fetch();
        await route.fulfill({ response, body: `${FLOOR}\n${await response.text()}` });
      });
      await use(poor);
      // A worker starts once its page is drawn: a page that goes before would break off what answers it.
      await context.unrouteAll({ behavior: "wait" });
    },
    { auto: true },
  ],
});
test.afterEach(closeAll);

const CSV = `Tranche d'âge;Avis;Note
${Array.from({ length: 80 }, (_, k) => `${k % 2 ? "Moins de 40 ans" : "40 ans et plus"};${k % 3 ? "Plutôt oui" : "Plutôt non"};${k % 5},5`).join("\n")}
`;

test("every page opens, in the oldest browsers too", async ({ page, poor }) => {
  await visit(page, linkTo("overview"));
  // It starts once the page is drawn.
  await expect.poll(() => poor.workers, "a worker that is poor as well").toBe(1);
  await expect(page.getByRole("article").locator("svg").first()).toBeVisible();
  for (const pairs of [
    { tab: "chart" },
    { tab: "table" },
    { tab: "gaps" },
    { tab: "question" },
    { tab: "sources" },
    { data: "figures", figure: "ART-03" },
    { data: "collectivites", chart: "heat" },
  ]) {
    await visit(
      page,
      linkTo("explore", { ...("data" in pairs ? {} : { data: "agents", i: "level", by: "age" }), ...pairs }),
    );
    await expect(page.getByRole("article").first()).toContainText(/Source\s:/);
  }
  await visit(page, linkTo("data", { data: "agents" }));
  await expect(page.getByRole("main")).toContainText("Poids de redressement");
  await visit(page, linkTo("explore", { data: "agents", i: "level", by: "age" }));
  await page.getByRole("region", { name: "Filtres" }).getByText("Catégorie A").click();
  await expect(page).toHaveURL(/f\.categorie=A/);
  await settle(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("article").first().getByRole("table")).toBeVisible();
});

test("a file is opened, corrected, explored, handed on in every format, and presented", async ({ page }) => {
  test.slow();
  await visit(page, linkTo("overview"));
  await choose(page, "enquête.csv", Buffer.from(CSV));
  await expect(page.getByRole("main")).toContainText("enquête.csv");
  await settle(page);
  await page.getByRole("button", { name: "Corriger « Avis »" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Nature", { exact: true }).selectOption("échelle");
  await dialog.getByRole("button", { name: "Inverser" }).click();
  await dialog.getByRole("button", { name: "Monter « Plutôt non »" }).click();
  await dialog.getByRole("button", { name: "Fermer", exact: true }).click();
  await settle(page);
  await page.getByRole("link", { name: "Explorer", exact: true }).click();
  await settle(page);
  await page.getByRole("button", { name: "Ajouter à la présentation" }).click();
  await expect(page.getByText(/Ajoutée/)).toBeVisible();
  await page.getByRole("button", { name: "Partager" }).click();
  const format = page.getByRole("combobox", { name: "Format" });
  await expect(format).toBeVisible();
  const values = await format
    .getByRole("option")
    .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
  expect(values.length).toBeGreaterThan(5);
  for (const value of values) {
    await format.selectOption(value);
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Télécharger", exact: true }).click();
    expect(readFileSync(await (await saved).path()).length, value).toBeGreaterThan(200);
  }
  await page.getByRole("button", { name: "Fermer" }).click();

  await page.getByRole("link", { name: "Voir la présentation" }).click();
  await page.getByRole("button", { name: "Ajouter un texte" }).click();
  await page.getByRole("button", { name: "Monter" }).first().click();
  for (const name of ["PowerPoint", "Page HTML"]) {
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name, exact: true }).click();
    expect(readFileSync(await (await saved).path()).length, name).toBeGreaterThan(2000);
  }
  await page.getByRole("button", { name: "Présenter en plein écran" }).click();
  const show = page.getByRole("application", { name: "Présentation en cours" });
  await expect(show).toBeVisible();
  // The text was moved up: the figure is the last.
  await page.keyboard.press("End");
  await expect(show.locator("svg").first()).toBeVisible();
});

test.describe("in somebody's page", () => {
  // The article stands on another host.
  test.use({ mustBeSilent: false });

  test("figures are drawn, frozen and live", async ({ page, complaints }) => {
    const host = await deployment();
    await visit(page, linkTo("explore", { data: "agents", i: "level", by: "age" }));
    const frozen = await snippetOf(page, host);
    const live = frozen.replace(
      /src="[^"]+"/,
      `src="${host.origin}/embed.html#v=1&amp;lang=fr&amp;view=${encodeURIComponent(linkTo("explore", { data: "agents", i: "level", by: "age" }))}"`,
    );
    for (const [snippet, words] of [
      [frozen, /chiffres figés le \d/],
      [live, /calculé à partir des données de ce site/],
    ] as const) {
      const site = await article(snippet);
      await page.goto(site.origin);
      const figure = page.frameLocator("iframe");
      await expect(figure.getByText(words)).toBeVisible();
      await expect(figure.getByRole("img").first()).toBeVisible();
    }
    expect(complaints.filter((complaint) => !complaint.startsWith("asked "))).toEqual([]);
  });
});

/** A browser that is older still: it cannot even read the program. */
test.describe("a browser that is too old", () => {
  test.use({ mustBeSilent: false });
  const WORDS = [/trop ancien.*Chrome ou Edge 111.*Firefox 115.*Safari 16\.4/, /too old.*Safari 16\.4/];

  test("reads a sentence, not a white page", async ({ page, context, complaints }) => {
    await context.route(/\/app-[\w-]+\.js$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()}\nconst no = ~~>;` });
    });
    await page.goto("./");
    for (const words of WORDS) await expect(page.getByRole("alert")).toContainText(words);
    expect(await axe(page)).toEqual([]);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(/^uncaught/);
  });

  test("reads a sentence in the place of an embed", async ({ page, context, baseURL }) => {
    await context.route(/\/embed-main-[\w-]+\.js$/, (route) =>
      route.fulfill({ body: "const no = ~~>;", contentType: "text/javascript" }),
    );
    const { origin } = await article(
      `<iframe sandbox="allow-scripts" src="${baseURL}embed.html#v=1&d=x"></iframe>`,
    );
    await page.goto(origin);
    for (const words of WORDS)
      await expect(page.frameLocator("iframe").getByRole("alert")).toContainText(words);
  });
});

test("the words for browsers that are too old are never seen by others", async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const words = document.getElementById("unread");
      if (words && !words.hidden) console.error("seen");
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
  await visit(page, linkTo("overview"));
  await expect(page.locator("#unread")).toHaveCount(0);
});
