import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Page } from "@playwright/test";
import { cellOf, countIn, type ReadTable, readTable, shareIn } from "./figure.ts";
import { open } from "./file.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, settle, visit } from "./visit.ts";

/** Public surveys, and what two other parsers found in them. */
const FOLDER = join(import.meta.dirname, "../../../shared/surveys");
const FACTS = join(FOLDER, "facts.json");
const isHere = existsSync(FACTS);

interface Fact {
  readonly question: string;
  readonly how: {
    readonly op: string;
    readonly column?: string;
    readonly group?: string;
    readonly where?: Readonly<Record<string, string>>;
  };
  readonly expected: unknown;
}

/** A file, the rows that it has, and the facts to be read in the table of a figure, by how they begin. */
interface Case {
  readonly file: string;
  readonly asks: readonly string[];
  /** All-empty rows, which the facts count and the page sets aside. */
  readonly blank?: number;
}

const CASES: readonly Case[] = [
  {
    file: "fr_fub_velo/brest_reponses-epci-242900314.csv",
    asks: ["q36_texte is multi-select", "q7 % within q6_texte"],
  },
  {
    file: "fr_arcom_consommation/analytics_dataset_generated.csv",
    asks: ["vpn_usage within age_group", "payment_type"],
  },
  {
    file: "surveymonkey_thanksgiving/thanksgiving-2015-poll-data.csv",
    asks: ["gravy % by place"],
  },
  { file: "quantipy/example_data_A.csv", asks: ["gender codes", "q2 delimited set"] },
  {
    file: "stackoverflow_2023_cut/survey_results_public.csv",
    asks: ["RemoteWork", "CodingActivities"],
  },
  { file: "egdi_oecd/countries-data_PT.csv", asks: ["REGIÃO counts"], blank: 1 },
  { file: "perf_wvs/wvs_justifbribe_converted.csv", asks: ["f117 % of answered, France"] },
];

const factsOf = (file: string): readonly Fact[] =>
  isHere ? (JSON.parse(readFileSync(FACTS, "utf8"))[file]?.facts ?? []) : [];

function factOf(file: string, start: string): Fact {
  const fact = factsOf(file).find(({ question }) => question.startsWith(start));
  if (!fact) throw new Error(`${file}: no fact “${start}”`);
  return fact;
}

/** A whole number as French prints it, whatever its spaces. */
const printed = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, "\\s");

type Numbers = Readonly<Record<string, number>>;

/** What the row of everybody is called: those whom a filter keeps are not everybody. */
const wholeOf = (where: object | undefined): string => (where ? "Sélection" : "Ensemble");

/** The shares of a fact in percent, row by row; counts are of those who answered. */
function sharesOf({ how, expected }: Fact): Readonly<Record<string, Numbers>> {
  // Each operation of the facts' file has its own shape.
  if (how.op === "crosstab_wshares") return expected as Record<string, Numbers>;
  if (how.op === "shares") return { [wholeOf(how.where)]: expected as Numbers };
  const { base, options } =
    how.op === "multi"
      ? (expected as { base: number; options: Numbers })
      : { base: null, options: expected as Numbers };
  const answered = Object.entries(options).filter(([answer]) => answer !== "");
  const of = base ?? answered.reduce((sum, [, n]) => sum + n, 0);
  return {
    [wholeOf(how.where)]: Object.fromEntries(answered.map(([answer, n]) => [answer, (100 * n) / of])),
  };
}

/** From the data page to the table: the variable's own link, the breakdown, the filter. */
async function ask(page: Page, file: string, { how }: Fact): Promise<ReadTable> {
  const variable = how.column ?? "";
  await page.evaluate(
    (link) => {
      window.location.hash = link;
    },
    linkTo("data", { data: "file", file: basename(file) }),
  );
  await settle(page);
  const search = page.getByRole("searchbox", { name: "Chercher une variable" });
  if ((await search.count()) > 0) await search.fill(variable);
  await page.getByRole("main").getByRole("link", { name: variable, exact: true }).click();
  await settle(page);
  const by = page.getByRole("combobox", { name: "Ventiler par" });
  await by.selectOption({ label: how.group ?? "(rien)" });
  const then = page.getByRole("combobox", { name: "puis par" });
  if ((await then.count()) > 0) await then.selectOption({ label: "(rien)" });
  for (const [name, answer] of Object.entries(how.where ?? {})) {
    await page.evaluate(
      (pair) => {
        window.location.hash += pair;
      },
      `&${new URLSearchParams({ [`f.${name}`]: answer })}`,
    );
  }
  await settle(page);
  return readTable(page);
}

for (const { file, asks, blank = 0 } of CASES) {
  test(`${file} opens as it is, and its shares are those that others computed`, async ({ page }) => {
    test.skip(!isHere, "The surveys of ../shared/surveys are not here.");
    await visit(page, linkTo("overview"));
    await open(page, join(FOLDER, file));

    const rows = factsOf(file).find(({ how }) => how.op === "n_rows")?.expected as number;
    const receipt = page.getByRole("region", { name: "Comment le fichier a été lu" });
    await expect(receipt).toContainText(new RegExp(`(?<!\\d\\s)\\b${printed(rows - blank)}\\slignes`));
    if (blank > 0) await expect(receipt).toContainText(`${blank} ligne entièrement vide, mise de côté`);

    for (const start of asks) {
      const fact = factOf(file, start);
      const table = await ask(page, file, fact);
      for (const [row, shares] of Object.entries(sharesOf(fact))) {
        for (const [column, percent] of Object.entries(shares)) {
          // Several answers to one question stand one under the other.
          const said = shareIn(table.has(row) ? cellOf(table, row, column) : cellOf(table, column, row));
          // One decimal is printed.
          expect.soft(Math.abs(said.percent - percent), `${start}: ${row}, ${column}`).toBeLessThan(0.0501);
          expect.soft(said.bounds?.lower ?? percent).toBeLessThanOrEqual(percent);
          expect.soft(said.bounds?.upper ?? percent).toBeGreaterThanOrEqual(percent);
        }
      }
    }
  });
}

test("the base of a question that some were not asked is those who answered it", async ({ page }) => {
  test.skip(!isHere, "The surveys of ../shared/surveys are not here.");
  const file = "fr_fub_velo/brest_reponses-epci-242900314.csv";
  await visit(page, linkTo("overview"));
  await open(page, join(FOLDER, file));
  const fact = factOf(file, "q36_texte is multi-select");
  const { base, options } = fact.expected as { base: number; options: Numbers };
  const table = await ask(page, file, fact);
  for (const option of Object.keys(options)) {
    expect(countIn(cellOf(table, option, "Base (n)")), option).toBe(base);
  }
});

/** Files whose rows are figures that somebody has computed: a figure of each, as the file has it. */
const FIGURES = [
  { file: "desi_2022/DESI_Y7.csv", column: "1a1", row: "AT", written: "0,63" },
  { file: "egdi_oecd/egdi-2018.csv", column: "e-gov-index", row: "IRQ · Iraq", written: "0,34" },
  {
    file: "egdi_oecd/ICT_HH2_13062020143325255_H1K_all.csv",
    column: "percentage",
    row: "Austria · 2012",
    written: "11,64 %",
  },
  {
    file: "fr_coviprev_aggregate/coviprev-region.csv",
    column: "anxiete",
    row: "11 · Vague 1",
    written: "30,1",
  },
] as const;

for (const { file, column, row, written } of FIGURES) {
  test(`${file} is shown as published figures: nothing of it is counted or averaged`, async ({ page }) => {
    test.skip(!isHere, "The surveys of ../shared/surveys are not here.");
    await visit(page, linkTo("overview"));
    await open(page, join(FOLDER, file));
    await expect(page.getByText("chaque ligne est un chiffre déjà calculé")).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText("moyenne");

    const search = page.getByRole("searchbox", { name: "Chercher une variable" });
    if ((await search.count()) > 0) await search.fill(column);
    await page.getByRole("main").getByRole("link", { name: column, exact: true }).click();
    await settle(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(column);
    await page.getByRole("tab", { name: "Tableau" }).click();
    await expect(page.getByRole("row", { name: row }).first()).toContainText(written);
    await expect(page.getByText(/Chiffres déjà calculés/)).toBeVisible();
  });
}
