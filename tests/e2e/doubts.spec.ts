import type { Locator, Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { choose } from "./file.ts";
import { expect, test } from "./fixture.ts";
import { languages } from "./languages.ts";
import { linkTo, settle, visit } from "./visit.ts";

/** Three guesses that it does not prove: 99 years of age, an order of sentences, and a blank beside “Oui”. */
const SENTENCES = [
  "Non, pas du tout, et je préfère aller au guichet pour toutes mes démarches",
  "Oui, plutôt, mais il y a des démarches que je ne fais pas sans un peu d’aide",
  "Oui, tout à fait, et je peux montrer aux autres comment il faut s’y prendre",
];

const SURVEY = Buffer.from(
  [
    "Rang;Âge;Messagerie;Formulaires;Voiture",
    ...Array.from({ length: 120 }, (_, row) =>
      [
        `r${row % 7}`,
        [18, 35, 52, 67, 41, 29, 99][row % 7],
        SENTENCES[row % 3],
        SENTENCES[(row + 1) % 3],
        row % 11 < 4 ? "Oui" : "",
      ].join(";"),
    ),
    "",
  ].join("\n"),
);

const WORDS = {
  fr: {
    title: (points: string) => `120 réponses, 5 variables${points}`,
    points: (n: number) => `, ${n} points à vérifier`,
    one: ", 1 point à vérifier",
    panel: "À vérifier d’abord",
    order: /2 questions, dont « Messagerie »/,
    age: /« Âge » : 99/,
    car: /« Voiture » : la cellule vide/,
    turned: "L’inverser",
    missing: "Ce n’en est pas une",
    answer: "C’est une réponse",
    no: "Vide = non",
    undo: "Annuler : ordonner « Formulaires » et 1 autre",
    answered: "Réponse notée",
    explore: "Explorer",
    data: "Données",
  },
  en: {
    title: (points: string) => `120 replies, 5 variables${points}`,
    points: (n: number) => `, ${n} points to check`,
    one: ", 1 point to check",
    panel: "To check first",
    order: /2 questions, “Messagerie” among them/,
    age: /“Âge”: 99/,
    car: /“Voiture”: does a blank cell/,
    turned: "Turn it round",
    missing: "A missing one",
    answer: "An answer",
    no: "Blank = no",
    undo: "Undo: put “Formulaires” in order and 1 more",
    answered: "Answer noted",
    explore: "Explore",
    data: "Data",
  },
} as const;

const heading = (page: Page): Locator => page.getByRole("heading", { level: 1 });

/** The first answers on a variable's card, in order. */
const answersOn = async (page: Page, name: string): Promise<string[]> =>
  (
    await page
      .getByRole("article")
      .filter({ has: page.getByRole("heading", { name, exact: true }) })
      .getByRole("listitem")
      .allInnerTexts()
  ).map((text) => text.slice(0, 12).trim());

for (const lang of languages("fr")) {
  const words = WORDS[lang];

  test(`a guess in doubt is turned by one press, counted, and undone (${lang})`, async ({ page }) => {
    await visit(page, linkTo("overview", { lang }));
    await choose(page, "agents.csv", SURVEY);
    await expect(heading(page)).toHaveText(words.title(words.points(3)));
    await settle(page);
    const panel = page.getByRole("region", { name: words.panel });
    await expect(panel.getByRole("listitem")).toHaveCount(3);
    const order = panel.getByRole("radiogroup", { name: words.order });
    await expect(order.getByRole("radio").first()).toBeChecked();
    const guessed = await answersOn(page, "Messagerie");

    await test.step("turns the order of both questions", async () => {
      await order.getByRole("radio", { name: words.turned }).click();
      await expect(order.getByRole("radio", { name: words.turned })).toBeChecked();
      await expect(heading(page)).toHaveText(words.title(words.points(2)));
      await expect(panel.getByText(words.answered)).toHaveCount(1);
      for (const name of ["Messagerie", "Formulaires"])
        await expect.poll(() => answersOn(page, name)).toEqual(guessed.toReversed());
    });

    await test.step("undoes it, by one press as well", async () => {
      await page.getByRole("button", { name: words.undo }).click();
      await expect(order.getByRole("radio").first()).toBeChecked();
      await expect(heading(page)).toHaveText(words.title(words.points(3)));
      await expect.poll(() => answersOn(page, "Messagerie")).toEqual(guessed);
    });

    await test.step("says by keyboard that 99 is no answer, and keeps the focus", async () => {
      const age = panel.getByRole("radiogroup", { name: words.age });
      await age.getByRole("radio", { name: words.answer }).focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Space");
      await expect(age.getByRole("radio", { name: words.missing })).toBeChecked();
      await expect(age.getByRole("radio", { name: words.missing })).toBeFocused();
      await expect(heading(page)).toHaveText(words.title(words.points(2)));
    });

    await test.step("a blank is a no: the column becomes a question with a box", async () => {
      await panel.getByRole("radiogroup", { name: words.car }).getByRole("radio", { name: words.no }).click();
      await expect(heading(page)).toHaveText(words.title(words.one));
    });

    await test.step("the guess is confirmed: nothing is left to check, and nothing is shown once one comes back", async () => {
      await order.getByRole("radio").first().click();
      await expect(heading(page)).toHaveText(words.title(""));
      await expect(panel.getByText(words.answered)).toHaveCount(3);
      await page.getByRole("link", { name: words.explore, exact: true }).click();
      await page.getByRole("link", { name: words.data, exact: true }).click();
      await expect(heading(page)).toHaveText(words.title(""));
      await expect(panel).toHaveCount(0);
    });
  });
}

for (const { lang, theme, width } of [
  { lang: "fr", theme: "dark", width: 320 },
  { lang: "en", theme: "light", width: 375 },
  { lang: "fr", theme: "light", width: 1440 },
] as const) {
  test(`what is to be checked can be read by all (${lang}, ${theme}, ${width} pixels)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await visit(page, linkTo("overview", { lang, theme }));
    await choose(page, "agents.csv", SURVEY);
    const panel = page.getByRole("region", { name: WORDS[lang].panel });
    await panel.getByRole("radio", { name: WORDS[lang].turned }).click();
    await expect(panel.getByText(WORDS[lang].answered)).toBeVisible();
    await settle(page);
    expect.soft(await axe(page)).toEqual([]);
    const tooWide = await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
    expect.soft(tooWide, "pixels to scroll sideways").toBe(0);
  });
}
