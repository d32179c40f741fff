import { expect, test } from "./fixture.ts";
import { settle, visit } from "./visit.ts";

test("opens in French, on the published figures", async ({ page }) => {
  await visit(page, "");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/maturité numérique/);
  await expect(page).toHaveTitle(/Baromètre numérique/);
});

test("shows each headline as it was printed, approximate where it was approximate", async ({ page }) => {
  await visit(page, "");
  const main = page.getByRole("main");
  // U+202F between a number and its sign.
  await expect(main).toContainText("75\u202F%");
  await expect(main).toContainText("94\u202F%");
  await expect(main).toContainText("≈\u00A01/4");
  await expect(main).not.toContainText(/25,0/);
});

test("changes language in place, and says so in the link", async ({ page }) => {
  await visit(page, "");
  await page.getByRole("banner").getByText("EN", { exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveURL(/lang=en/);
  await settle(page);
  await page.goBack();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
});
