import type { Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { choose } from "./file.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, settle, visit } from "./visit.ts";

/** Two spellings of an answer, a missing code, an address for each, a blank row: something of all that is said. */
const SURVEY = Buffer.from(
  [
    "Agent;Courriel;Aisance;Satisfaction;Outils : tableur;Outils : site",
    ...Array.from({ length: 60 }, (_, row) =>
      [
        `A${row}`,
        `agent${row}@mairie-exemple.fr`,
        ["Perdu", "Expert", "expert", "Novice"][row % 4],
        [1, 2, 3, 4, 99][row % 5],
        ["Oui", "Non"][row % 2],
        ["Non", "Oui", "Oui"][row % 3],
      ].join(";"),
    ),
    ";;;;;",
    "",
  ].join("\n"),
);

const FIGURES = Buffer.from(
  [
    "pays;2020;2021",
    "France;64,5 %;70,1 %",
    "Italie;41,2 %;44,8 %",
    "Malte;80,7 %;",
    "Grèce;51,3 %;52,2 %",
    "",
  ].join("\n"),
);

const LOOKS = [
  { lang: "fr", theme: "light", width: 375 },
  { lang: "en", theme: "dark", width: 375 },
  { lang: "fr", theme: "dark", width: 1440 },
  { lang: "en", theme: "light", width: 1440 },
] as const;

async function isReadable(page: Page): Promise<void> {
  await settle(page);
  expect.soft(await axe(page)).toEqual([]);
  const tooWide = await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
  expect.soft(tooWide, "pixels to scroll sideways").toBe(0);
}

for (const { lang, theme, width } of LOOKS) {
  const look = `${lang}, ${theme}, ${width} pixels`;

  test(`an imported survey, each dialog that corrects it, and a file of figures can be read by all (${look})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await visit(page, linkTo("overview", { lang, theme }));
    await choose(page, "agents.csv", SURVEY);
    await expect(page).toHaveURL(/data=file/);
    await isReadable(page);
    const dialogs = {
      fr: ["Corriger « Aisance »", "Corriger « Outils »", "Corriger la lecture", "Décrire l’enquête"],
      en: ["Correct “Aisance”", "Correct “Outils”", "Correct the reading", "Describe the survey"],
    }[lang];
    for (const name of dialogs) {
      await page.getByRole("button", { name, exact: true }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await isReadable(page);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
    }

    // And a file of figures, in its place.
    await choose(page, "chiffres.csv", FIGURES);
    await expect(page).toHaveURL(/file=chiffres/);
    await page.evaluate(
      (link) => {
        window.location.hash = link;
      },
      linkTo("explore", { data: "file", file: "chiffres.csv", i: "2021", lang, theme }),
    );
    await expect(page.getByRole("heading", { level: 1, name: "2021" })).toBeVisible();
    await isReadable(page);
  });
}
