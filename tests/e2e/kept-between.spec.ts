import type { BrowserContext, Page } from "@playwright/test";
import { choose } from "./file.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, settle, visit } from "./visit.ts";

const CSV = Buffer.from(
  ["Service;Avis", ...Array.from({ length: 60 }, (_, row) => `S${row % 3};${row % 4 ? "Oui" : "Non"}`)].join(
    "\n",
  ),
);
/** So many rows that they are being read for a while. */
const LARGE = Buffer.from(
  ["Âge;Score", ...Array.from({ length: 400_000 }, (_, row) => `${row % 60};${row % 11}`)].join("\n"),
);

const keepSwitch = (page: Page) => page.getByLabel("Garder sur cet appareil");
const isKept = (page: Page) => expect(page.getByText(/Gardé depuis le/)).toBeVisible();

/** A page whose file is kept. */
async function keeping(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await visit(page, linkTo("data"));
  await choose(page, "avis.csv", CSV);
  await expect(page).toHaveURL(/data=file/);
  await settle(page);
  await keepSwitch(page).check();
  await isKept(page);
  return page;
}

/** Another page, on the same file as it is kept. */
async function reopened(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await visit(page, linkTo("overview"));
  await page.getByRole("button", { name: "Ouvrir « avis.csv »" }).click();
  await expect(page).toHaveURL(/#\/data\?/);
  await settle(page);
  return page;
}

/** Gives the first variable another name. */
async function rename(page: Page, name: string): Promise<void> {
  await page
    .getByRole("button", { name: /^Corriger «/ })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  const field = dialog.getByRole("textbox").first();
  await field.fill(name);
  await field.press("Enter");
  await dialog.getByRole("button", { name: "Fermer", exact: true }).click();
  await isNamed(page, name);
}

const isNamed = (page: Page, name: string) =>
  expect(page.getByRole("heading", { name, exact: true })).toBeVisible();

test("a page that is closed in the middle of an import leaves what was kept as it was said to be", async ({
  context,
}) => {
  const page = await keeping(context);
  await rename(page, "Bureau");
  await isKept(page);
  await choose(page, "grand.csv", LARGE);
  await expect(page.getByRole("progressbar", { name: "Lecture de « grand.csv »" })).toBeVisible();
  await page.close({ runBeforeUnload: false });

  const later = await reopened(context);
  await isNamed(later, "Bureau");
  await expect(keepSwitch(later)).toBeChecked();
  await expect(later.locator("#device").getByText("grand.csv")).toHaveCount(0);
});

test("of two pages that correct one file each is told what the other said, and the one that is chosen is kept", async ({
  context,
}) => {
  const one = await keeping(context);
  const other = await reopened(context);
  await rename(one, "Bureau");
  const told = (page: Page) =>
    page.getByText("« avis.csv » a été corrigé aussi dans un autre onglet", { exact: true });
  await expect(told(other)).toBeVisible();
  await isNamed(other, "Service");
  await other.getByRole("button", { name: "Prendre l’autre version" }).click();
  await isNamed(other, "Bureau");
  await expect(told(other)).toHaveCount(0);

  await rename(other, "Pôle");
  await expect(told(one)).toBeVisible();
  await one.getByRole("button", { name: "Garder celle-ci" }).click();
  await expect(told(one)).toHaveCount(0);
  await expect(told(other)).toBeVisible();
  await isKept(one);
  await isNamed(await reopened(context), "Bureau");

  // Both at once: one of the two, whole, whichever was later; and the other page is told.
  await Promise.all([rename(one, "Antenne"), rename(other, "Guichet")]);
  await expect.poll(async () => (await told(one).count()) + (await told(other).count())).toBeGreaterThan(0);
  await expect(
    (await reopened(context)).getByRole("heading", { name: /^(?:Antenne|Guichet)$/ }),
  ).toBeVisible();
});
