import type { Page } from "@playwright/test";
import { expect } from "./fixture.ts";
import { settle } from "./visit.ts";

/** Gives the page a file, as its picker would. */
export const choose = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer });

/** Gives the page a file of this machine, and waits until it is open. */
export async function open(page: Page, path: string): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(path);
  await expect(page).toHaveURL(/#\/data\?.*data=file/, { timeout: 30_000 });
  await settle(page);
}
