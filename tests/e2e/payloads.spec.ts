import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { FORMATS } from "../../src/exports/exporter.ts";
import { PAYLOADS, WRITABLE } from "../payloads.ts";
import { choose } from "./file.ts";
import { openFile } from "./handed-on/open-file.ts";
import { save } from "./handed-on/save.ts";
import { expect, isCalm, strangersOn, test } from "./payload-page.ts";
import { CODEBOOK, CODED, HEADED, SLIDES } from "./payload-survey.ts";
import { linkTo, settle, visit } from "./visit.ts";

test.describe.configure({ timeout: 240_000 });

let folder = "";
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "payloads-"));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

async function goTo(page: Page, link: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, link);
  await settle(page);
}

/** As a pointer that goes over everything in the figure, and rests nowhere. */
const pointAtAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const mark of document.querySelectorAll("article svg *"))
      for (const type of ["pointerover", "mouseover", "mouseenter", "mousemove", "focusin"])
        mark.dispatchEvent(new MouseEvent(type, { bubbles: true }));
  });

test(`${WRITABLE.length} payloads as headers and as answers of a file`, async ({ page }) => {
  await visit(page, "");
  await choose(page, `${WRITABLE[0]?.text}.csv`, HEADED);
  await expect(page).toHaveURL(/data=file/, { timeout: 60_000 });
  await settle(page);
  await isCalm(page);
  for (const tab of ["chart", "table", "gaps", "question"])
    for (const indicator of [0, 40, 80, 120, 160, 200]) {
      const name = WRITABLE[indicator]?.text.replace(/\s+/g, " ").trim() ?? "";
      await goTo(
        page,
        linkTo("explore", { data: "file", i: name, by: WRITABLE[indicator + 1]?.text ?? "", tab }),
      );
      await isCalm(page);
    }
  await page.emulateMedia({ media: "print" });
  await settle(page);
  await isCalm(page);
});

test(`${PAYLOADS.length} payloads as labels, titles and notes: on screen, under the pointer, on paper, handed on`, async ({
  page,
  context,
}) => {
  await visit(page, "");
  await page.locator("input[type=file]").setInputFiles([
    { name: "réponses.csv", mimeType: "text/csv", buffer: CODED },
    { name: "dictionnaire.json", mimeType: "application/json", buffer: CODEBOOK },
  ]);
  await expect(page).toHaveURL(/data=file/, { timeout: 60_000 });
  await settle(page);
  await isCalm(page);
  await goTo(page, linkTo("explore", { data: "file" }));
  const indicators = await page
    .getByRole("navigation", { name: "Indicateurs" })
    .getByRole("link")
    .evaluateAll((links) =>
      links.map((link) => new URLSearchParams(link.getAttribute("href")?.split("?")[1]).get("i") ?? ""),
    );
  expect(indicators.length).toBeGreaterThanOrEqual(3);
  const reader = await context.newPage();
  // Each is a drawing of hundreds of rows: a push draws all groups and hands on all answers, a long run all of both.
  const [answers = "", , groups = ""] = indicators;
  for (const i of process.env.LONG ? indicators : [answers, groups]) {
    const by = i === answers ? "" : "groupe";
    const view = (tab: string) => linkTo("explore", { data: "file", i, by, tab });
    const tabs =
      process.env.LONG || i === groups ? ["table", "gaps", "question", "sources", "chart"] : ["chart"];
    for (const tab of tabs) {
      await goTo(page, view(tab));
      await isCalm(page);
    }
    await pointAtAll(page);
    await isCalm(page);
    await page.emulateMedia({ media: "print" });
    await settle(page);
    await isCalm(page);
    await page.emulateMedia({ media: "screen" });
    if (!process.env.LONG && i === groups) continue;

    await page.getByRole("button", { name: "Ajouter à la présentation" }).click();
    await page.getByRole("button", { name: "Partager" }).click();
    for (const format of FORMATS) {
      if (format === "png") continue;
      const file = await save(page, folder, format);
      if (!/\.(?:svg|html)$/.test(file)) continue;
      await openFile(reader, file);
      expect(await strangersOn(reader)).toEqual([]);
    }
    await page.keyboard.press("Escape");
  }
});

test(`a presentation of ${PAYLOADS.length} payloads: made, shown, printed and handed on`, async ({
  page,
  context,
}) => {
  await visit(page, linkTo("present"));
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: SLIDES });
  await expect(page.getByRole("grid").getByRole("row")).toHaveCount(PAYLOADS.length, { timeout: 60_000 });
  await isCalm(page);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: /HTML/ }).click();
  const path = join(folder, "x.html");
  await (await downloading).saveAs(path);
  const reader = await context.newPage();
  await openFile(reader, path);
  expect(await strangersOn(reader)).toEqual([]);
  expect(readFileSync(path, "utf8")).toContain("</html>");
  await reader.close();
  for (let slide = 1; slide <= PAYLOADS.length; slide += 1) {
    await page.evaluate(
      (hash) => {
        window.location.hash = hash;
      },
      linkTo("present", { slide: String(slide) }),
    );
    await expect(page.getByRole("application")).toBeVisible();
  }
  expect(await strangersOn(page)).toEqual([]);
});

/** To read a file takes a while: a push gives some of the names, a long run all; what is said of each is held elsewhere. */
const NAMED = process.env.LONG ? PAYLOADS : PAYLOADS.filter((_, index) => index % 12 === 0);

/** What of a payload is read as it stands: up to the first sign that no line shows. */
const legible = (name: string): string =>
  name
    .slice(0, 10)
    .replace(/[\p{Cc}\p{Cf}\p{Surrogate}].*$/su, "")
    .trim();

test(`${NAMED.length} payloads as names of files, of those that are opened and of those that are refused`, async ({
  page,
}) => {
  await visit(page, "");
  const refusal = page.getByText(/n’a pas été ouvert/).first();
  for (const { text } of NAMED) {
    const name = text.slice(0, 300);
    await choose(page, `x ${name}`, Buffer.alloc(0));
    await expect(refusal).toContainText(`x ${legible(name)}`.trim());
    await isCalm(page);
    await choose(page, name, Buffer.from("Taille;Avis\nPetite;Oui\nGrande;Non\nPetite;Non\nGrande;Oui\n"));
    await expect(page).toHaveURL(/data=file/);
    await settle(page);
    await isCalm(page);
  }
});
