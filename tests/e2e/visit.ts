import type { Page } from "@playwright/test";
import { expect } from "./fixture.ts";

/** The link to a page of the app, as `src/app/state/url.ts` reads it. */
export function linkTo(page: string, pairs: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ v: "1", ...pairs });
  return `#/${page}?${query}`;
}

/** Opens a link, and waits until nothing is being computed any more. */
export async function visit(page: Page, link: string): Promise<void> {
  await page.goto(`./${link}`);
  await settle(page);
}

/** Waits until the page shows its heading and everything that it computes. */
export async function settle(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText(/^(?:Chargement|Calcul en cours|Loading|Computing)…$/)).toHaveCount(0);
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

/** Waits for what comes once a figure is drawn: its worker, and what answers in its chart. */
export async function hasAll(page: Page): Promise<void> {
  await expect(page.getByRole("article").getByRole("application")).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(1);
  await page.waitForLoadState("networkidle");
}
