import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { answersOf, type Computed, type Row, shareOf } from "./barometer-answers.ts";
import { cellOf, countIn, type ReadTable, readTable, shareIn } from "./figure.ts";
import { choose } from "./file.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, settle, visit } from "./visit.ts";

const authorities = answersOf("collectivites");
const agents = answersOf("agents");

const count = (n: number) => String(n).replace(/\B(?=(?:\d{3})+$)/g, "\\s");

/** A cell says what was computed: share to the decimal that is printed, interval to the point, base. */
function expectShare(table: ReadTable, row: string, column: string, wanted: Computed): void {
  const said = shareIn(cellOf(table, row, column));
  const where = `${row}, ${column}`;
  expect.soft(Math.abs(said.percent - wanted.percent), `${where}: share`).toBeLessThan(0.051);
  // Of few the count alone is told.
  expect.soft(said.bounds === null, `${where}: told by a count`).toBe(wanted.base < 30);
  const { lower, upper } = said.bounds ?? wanted;
  expect.soft(Math.abs(lower - wanted.lower), `${where}: lower bound`).toBeLessThan(0.6);
  expect.soft(Math.abs(upper - wanted.upper), `${where}: upper bound`).toBeLessThan(0.6);
  expect.soft(said.base ?? countIn(cellOf(table, row, "Base (n)")), `${where}: base`).toBe(wanted.base);
}

/** What each headline leads to: its figure as printed, and what has to be read near it. */
const HEADLINES = [
  {
    topic: "Maturité numérique",
    value: "75 %",
    base: /édition 2021 · déclaré · 34 répondants/,
    near: [["22 %", /surtout de petites communes/]],
  },
  {
    topic: "Cybersécurité",
    value: "94 %",
    base: /édition 2021 · déclaré · 34 répondants/,
    near: [["plus de 60 %", /une conformité déclarée n’est pas une cybersécurité mise en œuvre/]],
  },
  {
    topic: "Compétences des agents",
    value: "≈ 1/4",
    base: /édition 2020 · testé · 1\s337 répondants/,
    near: [
      ["27 %", /mesurés par un test/],
      ["73 %", /la plupart ne s’étaient pas sentis gênés/],
    ],
  },
] as const;

for (const { topic, value, base, near } of HEADLINES) {
  test(`“${topic}” leads to its figure, its source and what must be read beside it`, async ({ page }) => {
    await visit(page, "");
    await page.getByRole("link", { name: `Détail : ${topic}` }).click();
    await settle(page);
    const card = page.getByRole("article").first();
    await expect(card).toContainText(value);
    await expect(card).toContainText(base);
    await expect(card).toContainText(/Source\s: FedEpl \(article du 2 juillet 2021\)/);
    const beside = page.getByRole("region", { name: "À lire à côté" });
    for (const [figure, reason] of near) {
      await expect(beside.getByRole("article").filter({ hasText: reason })).toContainText(figure);
    }
  });
}

/** The words of the answers, in the order of the file's own values where they are numbers. */
const LEVELS = [
  "Sujet non abordé",
  "Réflexion engagée",
  "Orientations formalisées",
  "Mise en œuvre engagée",
  "Mise en œuvre avancée",
  "Mise en œuvre effective et amélioration continue",
];
const THEMES = {
  "Stratégie et gouvernance numériques": "strategie",
  "Services aux usagers": "services_usagers",
  "Administration numérique": "administration",
  "Service public local de la donnée": "donnees",
  "Aménagement numérique du territoire": "amenagement",
  "Écosystème et économie numériques": "ecosysteme",
  Cybersécurité: "cybersecurite",
  "Inclusion numérique": "inclusion",
  "Numérique responsable": "responsable",
  "Coopération territoriale": "cooperation",
};
const COMPLIANT = ["Oui, pour l’essentiel", "Oui, tout à fait"];
const ANSWERS = ["Non, pas encore", "Non, pas complètement", ...COMPLIANT];

const groupsOf = (rows: readonly Row[], variable: string) => [
  ...new Set(rows.map((row) => row[variable] ?? "").filter((value) => value !== "")),
];

test("two steps after the 94 % stands who complies by type of authority, as the answers have it", async ({
  page,
}) => {
  await visit(page, linkTo("explore", { data: "figures", figure: "ART-02" }));
  await page.getByRole("link", { name: /Explorer avec l’enquête\s: Conformité déclarée/ }).click();
  const table = await readTable(page);
  for (const answer of ANSWERS) {
    expectShare(table, "Ensemble", answer, shareOf(authorities, "conformite_cybersecurite", [answer]));
    for (const type of groupsOf(authorities, "type")) {
      const rows = authorities.filter((row) => row.type === type);
      expectShare(table, type, answer, shareOf(rows, "conformite_cybersecurite", [answer]));
    }
  }
});

test("three steps after the 94 % stands who complies by population, as the answers have it", async ({
  page,
}) => {
  await visit(page, linkTo("explore", { data: "figures", figure: "ART-02" }));
  await page.getByRole("link", { name: /Explorer avec l’enquête\s: Collectivités qui se disent/ }).click();
  await page.getByRole("combobox", { name: "Ventiler par" }).selectOption({ label: "Population" });
  const table = await readTable(page);
  for (const stratum of groupsOf(authorities, "strate")) {
    const rows = authorities.filter((row) => row.strate === stratum);
    expectShare(table, stratum, "Conformes", shareOf(rows, "conformite_cybersecurite", COMPLIANT));
  }
});

test("three steps after the 75 % stand the levels of the ten themes, as the answers have them", async ({
  page,
}) => {
  await visit(page, linkTo("explore", { data: "figures", figure: "ART-01" }));
  await page
    .getByRole("link", { name: /Explorer avec l’enquête\s: Niveau de maturité satisfaisant/ })
    .click();
  await page.getByRole("link", { name: /^Niveau de maturité par thème/ }).click();
  const table = await readTable(page);
  for (const [theme, variable] of Object.entries(THEMES)) {
    LEVELS.forEach((level, value) => {
      expectShare(table, theme, level, shareOf(authorities, variable, [String(value)]));
    });
  }
});

test("a filter moves the figure, its table and every count together", async ({ page }) => {
  await visit(page, linkTo("explore", { data: "agents", i: "level", by: "" }));
  const filters = page.getByRole("region", { name: "Filtres" });
  await filters.getByText("55 ans et plus").click();
  const kept = agents.filter(({ age }) => age === "55 ans et plus");

  await expect(filters).toContainText(
    new RegExp(`${count(kept.length)} réponses sur ${count(agents.length)}`),
  );
  for (const letter of ["A", "B", "C"]) {
    const n = kept.filter(({ categorie }) => categorie === letter).length;
    await expect(filters.locator("label", { hasText: `Catégorie ${letter}` }).getByRole("status")).toHaveText(
      new RegExp(`^${count(n)}$`),
    );
  }
  // What a filter leaves out stays countable in the filter itself.
  const young = agents.filter(({ age }) => age === "Moins de 35 ans").length;
  await expect(filters.locator("label", { hasText: "Moins de 35 ans" }).getByRole("status")).toHaveText(
    new RegExp(`^${count(young)}$`),
  );

  await settle(page);
  const figure = page.getByRole("article").first();
  await expect(figure).toContainText(new RegExp(`n = ${count(kept.length)}`));
  const beginners = shareOf(kept, "niveau", ["Débutant"]);
  await expect(figure.getByRole("application")).toContainText(`${Math.round(beginners.percent)} %`);
  const table = await readTable(page);
  for (const level of ["Débutant", "Intermédiaire", "Autonome"]) {
    const said = shareIn(cellOf(table, "Sélection", level));
    expect(Math.abs(said.percent - shareOf(kept, "niveau", [level]).percent)).toBeLessThan(0.051);
  }
  expect(countIn(cellOf(table, "Sélection", "Base (n)"))).toBe(beginners.base);
});

test("from opening to export, nothing is asked for but the app's own files", async ({
  page,
  context,
  baseURL,
}) => {
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  await visit(page, "");
  await page.getByRole("link", { name: /^Explorer\s: Agents débutants/ }).click();
  await settle(page);
  await page.getByRole("region", { name: "Filtres" }).getByText("Catégorie A").click();
  await readTable(page);
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Partager" }).click();
  await page.getByRole("combobox", { name: "Format" }).selectOption({ label: "CSV (Excel français)" });
  await page.getByRole("button", { name: "Télécharger" }).click();
  const notice = /Données simulées\s: elles ne décrivent aucun agent réel et ne prouvent rien\. Ne pas citer/;
  expect(readFileSync(await (await saved).path(), "utf8")).toMatch(notice);
  await page.getByRole("button", { name: "Fermer" }).click();
  await choose(page, "enquête.csv", Buffer.from("Commune;Avis\nÉtampes;Oui\nNîmes;Non\n"));
  await expect(page.getByRole("main")).toContainText("enquête.csv");
  await settle(page);

  const home = new URL(baseURL ?? "").origin;
  const dist = join(import.meta.dirname, "../../dist");
  const foreign = asked.filter((address) => {
    // What the page itself holds in memory is asked of nobody.
    if (address.startsWith(`blob:${home}/`) || address.startsWith("data:")) return false;
    const { origin, pathname } = new URL(address);
    const isOurs = pathname === "/" || (pathname.startsWith("/assets/") && existsSync(join(dist, pathname)));
    return origin !== home || !isOurs;
  });
  expect(foreign).toEqual([]);
  expect(asked.length).toBeGreaterThan(3);
});
