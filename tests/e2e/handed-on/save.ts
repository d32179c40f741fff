import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Exporter, Settings } from "../../../src/exports/exporter.ts";
import { expect } from "../fixture.ts";
import { visit } from "../visit.ts";

/** Opens the dialog that hands a figure on. */
export async function openShare(page: Page, link: string): Promise<void> {
  await visit(page, link);
  await page.getByRole("button", { name: /^(?:Partager|Share)…$/ }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
}

const SIZES: Readonly<Record<Settings["size"], RegExp>> = {
  page: /^Page$/,
  slide: /16:9$/,
  a4: /^A4$/,
  square: /^(?:Carré|Square)$/,
};

/** Saves the figure through the dialog, as its reader would, under the name that it proposes; where the file is. */
export async function save(
  page: Page,
  folder: string,
  format: Exporter["id"],
  { size, resolution, theme }: Partial<Pick<Settings, "size" | "resolution" | "theme">> = {},
): Promise<string> {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "Format" }).selectOption(format);
  const choose = (name: RegExp) => dialog.getByRole("radio", { name }).click();
  if (size) await choose(SIZES[size]);
  if (resolution) await choose(new RegExp(`^${resolution}×$`));
  if (theme) await choose(theme === "dark" ? /^(?:Sombre|Dark)$/ : /^(?:Clair|Light)$/);
  const downloading = page.waitForEvent("download");
  await dialog.getByRole("button", { name: /^(?:Télécharger|Download)$/ }).click();
  const file = await downloading;
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}
