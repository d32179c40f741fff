import { expect, test } from "./fixture.ts";
import { linkTo, settle, visit } from "./visit.ts";

/** A name that no screen has room for, in a file of few rows. */
const LONG =
  "Collectivités de la deuxième couronne dont la population a doublé depuis le recensement précédent, et qui n’ont pas répondu en 2019";
const ROWS = Array.from(
  { length: 90 },
  (_, k) => `${k % 3 === 0 ? LONG : "Autres"};${k % 2 ? "Oui" : "Non"}`,
);
const FILE = {
  name: "longs.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(`groupe;reponse\n${ROWS.join("\n")}\n`),
};

test.describe("by touch", () => {
  test.use({ viewport: { width: 375, height: 800 }, hasTouch: true });

  test("a name that the chart had to cut is read in full beside its row", async ({ page }) => {
    await visit(page, linkTo("data"));
    await page.locator("input[type=file]").first().setInputFiles(FILE);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.getByRole("link", { name: "reponse", exact: true }).click();
    await page.getByRole("combobox", { name: "Ventiler par" }).selectOption({ label: "groupe" });
    await settle(page);
    const figure = page.getByRole("article").first();
    // Drawn at once; what answers comes after.
    await expect(figure.getByRole("application")).toBeVisible();
    const cut = figure.locator("svg text", { hasText: "Collectivités de la" });
    await expect(cut).toContainText("…");
    await cut.scrollIntoViewIfNeeded();
    const box = (await cut.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.touchscreen.tap(box.x + 20, box.y + box.height / 2);
    const told = figure.getByRole("status").filter({ hasText: LONG });
    await expect(told).toBeVisible();
    const words = (await told.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(words.x).toBeGreaterThanOrEqual(0);
    expect(words.x + words.width).toBeLessThanOrEqual(375);
  });
});

test("the words of a row stand beside it, and leave it to be seen", async ({ page }) => {
  await visit(page, linkTo("explore", { data: "agents", i: "level", by: "age" }));
  await settle(page);
  const figure = page.getByRole("article").first();
  await expect(figure.getByRole("application")).toBeVisible();
  for (const row of [0, 2, 4]) {
    const marks = figure.locator(`svg [data-mark^="${row}."]`);
    const box = (await marks.first().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + 10, box.y + box.height / 2);
    const told = figure.locator("svg + div, .recharts-tooltip-wrapper").getByRole("status");
    await expect(told).toBeVisible();
    const words = (await told.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const isApart = words.y >= box.y + box.height || words.y + words.height <= box.y;
    expect(isApart, `row ${row}`).toBe(true);
  }
});

test("the table is copied as a table: numbers as numbers, in columns of their own", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await visit(page, linkTo("explore", { data: "agents", i: "level", by: "age", tab: "table" }));
  await settle(page);
  await page.getByRole("button", { name: "Copier le tableau" }).click();
  await expect(page.getByRole("button", { name: "Tableau copié" })).toBeVisible();
  const [html, text] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item ? (await item.getType(type)).text() : "");
    return Promise.all([read("text/html"), read("text/plain")]);
  });
  expect(html).toContain("<table>");
  const [head = "", whole = ""] = (text ?? "").split("\n").map((line) => line.split("\t"));
  expect(head.slice(0, 3)).toEqual(["Âge", "Base (n)", "Débutant – Part (%)"]);
  expect(whole.slice(0, 3)).toEqual(["Ensemble", "2400", "27,0"]);
});
