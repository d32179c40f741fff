import { axe } from "./axe.ts";
import { readTable } from "./figure.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, settle, visit } from "./visit.ts";

for (const { lang, words } of [
  {
    lang: "fr",
    words: {
      rows: ["Sélection", "45 à 54 ans", "55 ans et plus"],
      alone: "Sélection",
      one: "55 ans et plus",
      others: ["45 à 54 ans", "55 ans et plus"],
      table: "Tableau",
      gaps: "Écarts",
      whole: /ensemble/i,
      more: /points de plus que la sélection/,
      reading: /dans la sélection/,
      from: "Écart avec les autres",
      beside: /comparent avec la sélection, dont le groupe fait partie/,
      none: /pas de réponse|écart/,
      methods: "Marges et comparaisons",
      compare: "Comparer",
      compared: "à la sélection",
    },
  },
  {
    lang: "en",
    words: {
      rows: ["Selection", "45 to 54", "55 and over"],
      alone: "Selection",
      one: "55 and over",
      others: ["45 to 54", "55 and over"],
      table: "Table",
      gaps: "Gaps",
      whole: /overall|everybody/i,
      more: /points above the selection/,
      reading: /in the selection/,
      from: "Difference from the others",
      beside: /compare with the selection, which the group is part of/,
      none: /no answer|difference/,
      methods: "Margins and comparisons",
      compare: "Compare",
      compared: "with the selection",
    },
  },
]) {
  test(`a filter on the groups themselves leaves those it keeps, compared with the selection (${lang})`, async ({
    page,
  }) => {
    await visit(page, linkTo("explore", { data: "agents", i: "level", by: "age", tab: "table", lang }));
    const figure = page.getByRole("article").first();
    for (const name of words.others) await page.getByRole("checkbox", { name, exact: true }).check();
    await settle(page);
    const rows = async () => [...(await readTable(page)).keys()];
    expect(await rows()).toEqual(words.rows);
    await expect(figure).toContainText(words.more);
    await expect(figure).toContainText(words.reading);
    await expect(figure.getByRole("table")).not.toContainText(words.whole);
    await page.getByText(words.methods).click();
    const compare = page.getByLabel(words.compare, { exact: true });
    await expect(compare.locator("option:checked")).toHaveText(words.compared);

    await page.getByRole("tab", { name: words.gaps, exact: true }).click();
    await settle(page);
    await expect(page.getByRole("columnheader", { name: words.from })).toBeVisible();
    await expect(page.getByRole("tabpanel")).toContainText(words.beside);
    expect(await axe(page)).toEqual([]);

    // One group left is the selection: nothing to be told apart, or compared.
    for (const name of words.others.filter((other) => other !== words.one))
      await page.getByRole("checkbox", { name, exact: true }).uncheck();
    await settle(page);
    expect(await rows()).toEqual([words.alone]);
    await expect(figure).not.toContainText(words.none);
    await expect(figure).toContainText(words.one);
  });
}
