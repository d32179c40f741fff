import type { BrowserContext, Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { choose } from "./file.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, settle, visit } from "./visit.ts";

const CSV = Buffer.from(
  ["Service;Avis", ...Array.from({ length: 60 }, (_, row) => `S${row % 3};${row % 4 ? "Oui" : "Non"}`)].join(
    "\n",
  ),
);

const keepSwitch = (page: Page) => page.getByLabel("Garder sur cet appareil");
const device = (page: Page) => page.locator("#device");

/** A page with a file of its own, as it was just imported. */
async function imported(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await visit(page, linkTo("data"));
  await choose(page, "avis.csv", CSV);
  await expect(page).toHaveURL(/data=file/);
  await settle(page);
  return page;
}

async function keep(page: Page): Promise<void> {
  await keepSwitch(page).check();
  await expect(page.getByText(/Gardé depuis le/)).toBeVisible();
}

test("a file is kept only when asked, found again with its view by itself, and erased for sure", async ({
  context,
}) => {
  const page = await imported(context);
  await expect(keepSwitch(page)).not.toBeChecked();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Ce lien montre le fichier « avis.csv »" })).toBeVisible();
  await choose(page, "avis.csv", CSV);
  await expect(keepSwitch(page)).not.toBeChecked();
  await keep(page);
  expect(await axe(page)).toEqual([]);

  await page.getByRole("link", { name: "Explorer", exact: true }).click();
  // What the file looks like is put into the link once the page is there.
  await expect(page).toHaveURL(/explore.*print=/);
  await settle(page);
  const view = new URL(page.url()).hash;
  await page.reload();
  await settle(page);
  // The link names the file and what it looked like: it opens by itself.
  await expect(page.getByRole("heading", { name: /Ce lien montre/ })).toHaveCount(0);
  await expect(page.getByLabel("Enquête")).toContainText("avis.csv");
  expect(new URL(page.url()).hash).toBe(view);

  const later = await context.newPage();
  await visit(later, linkTo("overview"));
  await expect(later.getByText("1 fichier gardé sur cet appareil")).toBeVisible();
  expect(await axe(later)).toEqual([]);
  await later.getByRole("button", { name: "Ouvrir « avis.csv »" }).click();
  await expect.poll(() => new URL(later.url()).hash).toBe(view);
  await settle(later);
  await later.getByRole("link", { name: "Données", exact: true }).click();
  await expect(keepSwitch(later)).toBeChecked();
  await keepSwitch(later).uncheck();
  await expect(later.getByText("« avis.csv » n’est plus sur cet appareil")).toBeVisible();
  await expect(keepSwitch(later)).not.toBeChecked();
  await expect(device(later)).toContainText("Rien n’est gardé.");

  // The other page says so, has its file still, and does not keep it again.
  await expect(page.getByText("« avis.csv » n’est plus gardé sur cet appareil")).toBeVisible();
  await page.getByRole("link", { name: "Données", exact: true }).click();
  await expect(keepSwitch(page)).not.toBeChecked();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Ce lien montre le fichier « avis.csv »" })).toBeVisible();
});

test("corrections are kept as they are made, and a page that is closed in the middle leaves a whole state", async ({
  context,
}) => {
  const page = await imported(context);
  await keep(page);
  await page
    .getByRole("button", { name: /^Corriger «/ })
    .first()
    .click();
  const name = page.getByRole("dialog").getByRole("textbox").first();
  await name.fill("Bureau");
  await name.press("Enter");
  await expect(page.getByRole("heading", { name: "Bureau", exact: true, includeHidden: true })).toBeVisible();
  await expect(page.getByText(/Gardé depuis le/)).toBeVisible();
  await name.fill("Pôle");
  await name.press("Enter");
  await page.close({ runBeforeUnload: false });

  const later = await context.newPage();
  await visit(later, linkTo("overview"));
  await later.getByRole("button", { name: "Ouvrir « avis.csv »" }).click();
  await expect(later).toHaveURL(/#\/data\?/);
  await settle(later);
  // What was said to be kept is; what was typed as the page was closed is there, or is not.
  await expect(later.getByRole("heading", { name: /^(Bureau|Pôle)$/ })).toBeVisible();
  await expect(keepSwitch(later)).toBeChecked();
});

test("a page that is closed while a file is being kept leaves all of it or nothing", async ({ context }) => {
  const page = await imported(context);
  await keepSwitch(page).check();
  await page.close({ runBeforeUnload: false });
  const later = await context.newPage();
  await visit(later, linkTo("data"));
  await expect(
    device(later)
      .getByText(/Rien n’est gardé|60 lignes|avis\.csv/)
      .first(),
  ).toBeVisible();
  await expect(device(later).getByText("Abîmé")).toHaveCount(0);
});

test("views by name are listed, opened, renamed and erased", async ({ page }) => {
  await visit(page, linkTo("explore"));
  const view = new URL(page.url()).hash;
  await page.getByRole("button", { name: "Enregistrer cette vue" }).click();
  await page.getByLabel("Nom de la vue").fill("Ma vue");
  await page.getByRole("dialog").getByRole("button", { name: "Enregistrer cette vue" }).click();
  await expect(page.getByText("Vue enregistrée : Ma vue")).toBeVisible();
  await page.getByRole("link", { name: "Ce qui est gardé sur cet appareil" }).click();
  await expect(device(page)).toBeFocused();
  // What is above it comes later, and does not push it away.
  await settle(page);
  await expect(device(page).getByRole("heading", { name: "Sur cet appareil" })).toBeInViewport();
  expect(await axe(page)).toEqual([]);
  await device(page).getByRole("button", { name: "Renommer Ma vue" }).click();
  await page.getByLabel("Nom de la vue").fill("Autre nom");
  await page.getByLabel("Nom de la vue").press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(device(page).getByText("Autre nom").first()).toBeVisible();
  await page.reload();
  await device(page).getByRole("link", { name: "Ouvrir Autre nom" }).click();
  await expect.poll(() => new URL(page.url()).hash).toBe(view);
  await page.getByRole("link", { name: "Ce qui est gardé sur cet appareil" }).click();
  await device(page).getByRole("button", { name: "Effacer Autre nom" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Effacer" }).click();
  await expect(device(page)).toContainText("Rien n’est gardé.");
});

test("everything is listed in one place, and erased from there, which is checked", async ({ context }) => {
  const page = await imported(context);
  await keep(page);
  await expect(device(page)).toContainText("avis.csv");
  await device(page).getByRole("button", { name: "Tout effacer" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Tout effacer" }).click();
  await expect(device(page).getByText("Tout est effacé")).toBeVisible();
  await expect(device(page)).toContainText("Rien n’est gardé.");
  await expect(keepSwitch(page)).not.toBeChecked();
  const left = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open("barometre-numerique");
        request.onsuccess = () => {
          const database = request.result;
          const count = database.transaction("records").objectStore("records").count();
          count.onsuccess = () => {
            database.close();
            resolve(count.result);
          };
        };
      }),
  );
  expect(left).toBe(0);
});

test("a file larger than what the browser has left is refused in words", async ({ context }) => {
  await context.addInitScript(() => {
    // Blank pages have none.
    if ("StorageManager" in window)
      StorageManager.prototype.estimate = async () => ({ quota: 1000, usage: 900 });
  });
  const page = await imported(context);
  await keepSwitch(page).click();
  await expect(page.getByText(/ce navigateur n’a plus que 100/)).toBeVisible();
  await expect(keepSwitch(page)).not.toBeChecked();
});

test("a file that was damaged on the device is said to be, not shown, saved as it is, and erased", async ({
  context,
}) => {
  const page = await imported(context);
  await keep(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("barometre-numerique");
        request.onsuccess = () => {
          const transaction = request.result.transaction("records", "readwrite");
          const store = transaction.objectStore("records");
          const walk = store.openCursor();
          walk.onsuccess = () => {
            const cursor = walk.result;
            if (!cursor) return;
            if (String(cursor.key).startsWith("file/"))
              cursor.update({ ...cursor.value, bytes: new Blob(["x".repeat(cursor.value.length)]) });
            cursor.continue();
          };
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
  );
  const later = await context.newPage();
  await visit(later, linkTo("data"));
  await device(later).getByRole("button", { name: "Ouvrir avis.csv" }).click();
  await expect(later.getByText("« avis.csv » n’a pas été ouvert")).toBeVisible();
  await expect(device(later)).toContainText("Abîmé : il n’est pas ouvert, rien n’en est montré.");
  expect(await axe(later)).toEqual([]);
  const saved = later.waitForEvent("download");
  await device(later).getByRole("button", { name: "Enregistrer tel quel avis.csv" }).click();
  expect((await saved).suggestedFilename()).toBe("avis.csv");
  await device(later).getByRole("button", { name: "Effacer avis.csv" }).click();
  await later.getByRole("dialog").getByRole("button", { name: "Effacer" }).click();
  await expect(device(later)).toContainText("Rien n’est gardé.");
});
