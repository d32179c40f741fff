import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { choose } from "./file.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, settle, visit } from "./visit.ts";

/** A large group, one of middling size, a small one, and two that are too small: how many, and how many say yes. */
const GROUPS: readonly (readonly [name: string, size: number, yes: number])[] = [
  ["Moins de 35 ans", 120, 30],
  ["35 à 44 ans", 40, 20],
  ["45 à 54 ans", 20, 13],
  ["55 ans et plus", 6, 5],
  ["âge non dit", 8, 3],
];

const SURVEY = Buffer.from(
  [
    "age;plan",
    ...GROUPS.flatMap(([name, size, yes]) =>
      Array.from({ length: size }, (_, row) => `${name};${row < yes ? "Oui" : "Non"}`),
    ),
    "",
  ].join("\n"),
);

const MARGIN = Buffer.from(
  "category;total\nMoins de 35 ans;400\n35 à 44 ans;300\n45 à 54 ans;200\n55 ans et plus;60\nâge non dit;40\n",
);

async function openSurvey(page: Page, lang: string): Promise<void> {
  await visit(page, linkTo("overview", { lang }));
  await choose(page, "enquete.csv", SURVEY);
  await expect(page).toHaveURL(/#\/data\?.*data=file/);
  await settle(page);
}

const explore = (page: Page) =>
  page
    .getByRole("main")
    .getByRole("link", { name: /^Explorer|^Explore/ })
    .first()
    .click();

for (const { lang, words } of [
  {
    lang: "fr",
    words: {
      by: "Ventiler par",
      chart: "Graphique",
      table: "Tableau",
      tiny: "13 sur 20",
      hidden: "masqué",
      why: "Masqué : moins de 11 réponses, ou de quoi retrouver un groupe qui en a moins.",
      note: "Les groupes de moins de 11 réponses sont masqués, avec un autre quand il les trahirait.",
    },
  },
  {
    lang: "en",
    words: {
      by: "Break down by",
      chart: "Chart",
      table: "Table",
      tiny: "13 of 20",
      hidden: "hidden",
      why: "Hidden: fewer than 11 answers, or enough to work out a group that has fewer.",
      note: "Groups of fewer than 11 answers are hidden, together with another where it would give them away.",
    },
  },
]) {
  test(`a solid, a fragile, a tiny and a hidden group are told apart in chart, table and note (${lang})`, async ({
    page,
  }) => {
    await openSurvey(page, lang);
    await explore(page);
    await page.getByRole("combobox", { name: words.by }).selectOption({ label: "age" });
    await settle(page);
    const figure = page.getByRole("article");
    await expect(figure).toContainText(words.note);
    await page.getByRole("tab", { name: words.table, exact: true }).click();
    const row = (name: string) => figure.getByRole("row", { name: new RegExp(`^${name}`) });
    await expect(row("Moins de 35 ans")).toContainText(/25[.,]0\s?%/);
    await expect(row("35 à 44 ans")).toContainText("fragile");
    await expect(row("55 ans et plus")).toContainText(words.hidden);
    await expect(row("55 ans et plus")).toContainText(words.why);
    await expect(row("âge non dit")).toContainText(words.why);
    await expect(row("45 à 54 ans")).toContainText(words.tiny);
    await page.getByRole("tab", { name: words.chart, exact: true }).click();
    await expect(figure).toContainText(words.tiny);
    await expect(figure).toContainText(words.hidden);
    expect(await axe(page)).toEqual([]);
  });
}

test("weights are made from an imported margin, say what they cost, are used, and shift the figure", async ({
  page,
}) => {
  await openSurvey(page, "fr");
  const panel = page.getByRole("region", { name: "Pondération" });
  await panel
    .getByLabel("Poids", { exact: true })
    .selectOption({ label: "calés ici sur des marges connues" });
  await panel.getByLabel("Ajouter une marge").selectOption({ label: "age" });
  await expect(panel).toContainText(/Il manque le total de «\s[^»]+\s» \(age\)/);
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    panel.getByRole("button", { name: "Importer les totaux : age" }).click(),
  ]);
  await chooser.setFiles({ name: "age.csv", mimeType: "text/csv", buffer: MARGIN });
  await expect(panel).toContainText("effet de plan");
  await expect(panel.getByRole("row", { name: /^55 ans et plus/ })).toContainText(/3,1\s%.*6,0\s%.*6,0\s%/);
  expect(await axe(page)).toEqual([]);

  const saved = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Télécharger les poids (CSV)" }).click();
  const lines = readFileSync(await (await saved).path(), "utf8")
    .trim()
    .split("\r\n");
  expect(lines).toHaveLength(195);
  const weights = lines.slice(1).map((line) => Number(line.split(";")[1]?.replace(",", ".")));
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1000, 8);

  // A total that is mistyped is no weight.
  const field = panel.getByLabel("Total de « 55 ans et plus » dans la population");
  await field.fill("cent");
  await field.press("Enter");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(panel).toContainText(/«\s55 ans et plus\s» \(age\), «\scent\s», n’est pas un nombre/);
  await field.fill("60");
  await field.press("Enter");
  await expect(panel).toContainText("Les figures ne s’en servent pas encore.");

  // What was typed is there when one comes back.
  await explore(page);
  await settle(page);
  await page.goBack();
  await settle(page);
  await expect(field).toHaveValue("60");
  await panel.getByRole("button", { name: "Utiliser ces poids" }).click();
  await expect(panel.getByRole("button", { name: "Ces poids sont utilisés" })).toBeDisabled();
  await explore(page);
  await settle(page);
  await expect(page.getByText("Plus grand déplacement dû aux poids")).toContainText(
    /63,4\s% sans, 55,5\s% avec/,
  );
  await page.getByRole("tab", { name: "Question et base" }).click();
  await expect(page.getByRole("article")).toContainText(/marges connues de\s: age/);
});

test("a declared population narrows the margins and is in the note; one too small is refused", async ({
  page,
}) => {
  await openSurvey(page, "fr");
  const declare = async (text: string) => {
    await page.getByRole("button", { name: "Décrire l’enquête", exact: true }).click();
    const field = page.getByLabel(/^Population totale/);
    await field.fill(text);
    await field.press("Enter");
    await page.getByRole("button", { name: "Fermer" }).click();
  };
  await declare("400");
  await explore(page);
  await settle(page);
  await expect(page.getByRole("article")).toContainText(/population déclarée de 400/);
  await page.goBack();
  await settle(page);
  // What cannot be is refused where it is typed, and what was declared stays.
  await page.getByRole("button", { name: "Décrire l’enquête", exact: true }).click();
  const field = page.getByLabel(/^Population totale/);
  for (const [text, why] of [
    ["100", /100 est moins que les 194 réponses/],
    ["beaucoup", /«\sbeaucoup\s» n’est pas un nombre entier/],
  ] as const) {
    await field.fill(text);
    await field.press("Enter");
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveAccessibleDescription(why);
  }
  await field.fill("400");
  await field.press("Enter");
  await expect(field).not.toHaveAttribute("aria-invalid");
  await field.fill("many");
  await field.press("Enter");
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Fermer" }).click();
  await explore(page);
  await settle(page);
  const figure = page.getByRole("article");
  await expect(figure).toContainText(/population déclarée de 400/);

  // Everybody was asked: no margin.
  await page.goBack();
  await settle(page);
  await declare("194");
  await explore(page);
  await settle(page);
  await expect(figure).toContainText("exhausti");
  await expect(figure).not.toContainText("marge indicative");
});

test("the largest gap comes first, small bases have no rank, and the link says so", async ({ page }) => {
  await visit(page, linkTo("explore", { data: "agents", i: "level", lang: "fr" }));
  await page.getByRole("tab", { name: "Écarts" }).click();
  await expect(page).toHaveURL(/tab=gaps/);
  const rows = page.getByRole("tabpanel").getByRole("row");
  await expect(rows.nth(1)).toContainText(/Âge.: 55 ans et plus/);
  await expect(rows.nth(1)).toContainText(/(?<!pas )net/);
  await expect(rows.nth(0)).toContainText("Écart avec les autres");
  await page.getByRole("tabpanel").getByText("Ventilations croisées").click();
  await expect(page).toHaveURL(/gaps=crossed/);
  await expect(rows.nth(1)).toContainText(/Âge.: 55 ans et plus · /);
  await page.getByRole("tabpanel").getByLabel("Réponse").selectOption({ label: "Autonome" });
  await expect(page).toHaveURL(/gap=/);
  await expect(page.getByRole("tabpanel")).toContainText("Part de « Autonome »");
  expect(await axe(page)).toEqual([]);
});

test("another method of the margins, and letters, are a choice that the link keeps", async ({ page }) => {
  await visit(page, linkTo("explore", { data: "agents", i: "level", by: "age", lang: "en" }));
  await page.getByText("Margins and comparisons").click();
  await page.getByLabel("Method of the margins").selectOption({ label: "Korn–Graubard (cautious)" });
  await page.getByLabel("Compare", { exact: true }).selectOption({ label: "two by two (letters)" });
  await expect(page).toHaveURL(/int=beta.*cmp=pairs/);
  await settle(page);
  await page.getByRole("tab", { name: "Table", exact: true }).click();
  const figure = page.getByRole("article").first();
  await expect(figure).toContainText(/above [A-D]/);
  await expect(figure).toContainText(/Letters: (?:[A-D] = [^;]+; )*[A-D] = 55 and over\./);
  await page.getByRole("tab", { name: "Question and base" }).click();
  await expect(figure).toContainText("Korn and Graubard");
});

/** Weights that are negative twice, missing five times, all zero; a group of one mind, one alone, one who said nothing. */
const EDGES = Buffer.from(
  [
    "avis;groupe;négatif;troué;poids nul",
    ...Array.from({ length: 40 }, (_, row) => {
      const weight = `${1 + (row % 11)},${row}5`;
      return [
        row % 2 ? "oui" : "non",
        "grand",
        row === 4 || row === 9 ? `-${weight}` : weight,
        row % 8 ? weight : "",
        "0",
      ].join(";");
    }),
    ...Array.from({ length: 40 }, (_, row) => `oui;unanime;1,${row}7;1,${row}3;0`),
    "oui;seul;1,4;1,2;0",
    ";muet;1,5;1,1;0",
    "",
  ].join("\n"),
);

test("weights that cannot be used are refused with their rows; missing ones are counted; nobody is no number", async ({
  page,
}) => {
  await visit(page, linkTo("overview", { lang: "fr" }));
  await choose(page, "bords.csv", EDGES);
  await expect(page).toHaveURL(/#\/data\?.*data=file/);
  await settle(page);
  const panel = page.getByRole("region", { name: "Pondération" });
  const weigh = (name: string) => panel.getByLabel("Poids", { exact: true }).selectOption({ label: name });

  await expect(page.getByRole("main")).toContainText(
    /«\spoids nul\s» a l’air d’un poids, mais il est nul partout/,
  );
  await weigh("la colonne « négatif »");
  await expect(panel.getByRole("alert")).toContainText(/2 .*5, 10/);
  // The figure leads out of it.
  await explore(page);
  await expect(page.getByRole("main").getByRole("alert")).toContainText(/2 .*5, 10/);
  await page.getByRole("button", { name: "La voir sans pondération" }).click();
  await expect(page.getByRole("article").first()).toContainText("non pondéré");
  await page.goBack();
  await page.getByRole("link", { name: "Corriger dans Données" }).click();
  await settle(page);
  await weigh("la colonne « troué »");
  await expect(panel).toContainText("effet de plan");
  await expect(panel.getByRole("alert")).toHaveCount(0);

  await explore(page);
  await page.getByRole("combobox", { name: "Ventiler par" }).selectOption({ label: "groupe" });
  await settle(page);
  const figure = page.getByRole("article").first();
  await expect(figure).toContainText("5 réponses sans poids, laissées de côté");
  await page.getByRole("tab", { name: "Tableau", exact: true }).click();
  await expect(figure.getByRole("row", { name: /^muet/ })).toContainText("pas de réponse");
  // Everybody of a group: a bound below, and none above 100 %.
  await expect(figure.getByRole("row", { name: /^unanime/ })).toContainText(/100,0\s%\[9\d,\d\s; 100,0\]/);
  await expect(figure.getByRole("row", { name: /^seul/ })).toContainText("masqué");
});
