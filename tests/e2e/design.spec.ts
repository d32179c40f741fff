import { drawnSurvey } from "../exports/r-script/surveys.ts";
import { axe } from "./axe.ts";
import { choose } from "./file.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, settle, visit } from "./visit.ts";

test("who was drawn together is found, used when somebody says so, and told under the figure", async ({
  page,
}) => {
  await visit(page, linkTo("overview", { lang: "fr" }));
  await choose(page, "agents.csv", Buffer.from(drawnSurvey()));
  await expect(page).toHaveURL(/#\/data\?.*data=file/);
  await settle(page);
  const panel = page.getByRole("region", { name: "Plan de sondage" });
  await expect(panel).toContainText(/«\sEmployeur\s» regroupe les réponses \(14 groupes/);
  await panel.getByRole("button", { name: /Regrouper par/ }).click();
  await expect(panel.getByLabel("Répondants tirés par groupes")).toHaveValue("Employeur");
  await expect(panel.getByRole("button", { name: /Regrouper par/ })).toHaveCount(0);

  await panel.getByLabel("Population découpée en strates").selectOption({ label: "Taille" });
  const size = (stratum: string) =>
    panel.getByLabel(`Taille de « ${stratum} » dans la population`.replace(/(?<=«) | (?=»)/g, "\u00A0"));
  for (const [stratum, total] of [
    ["petite", "90"],
    ["moyenne", "20"],
    ["grande", "beaucoup"],
  ] as const) {
    await size(stratum).fill(total);
    await size(stratum).press("Enter");
  }
  await expect(panel).toContainText(/«\sbeaucoup\s», n’est pas un nombre entier/);
  await size("grande").fill("6");
  await size("grande").press("Enter");
  await expect(panel).not.toContainText("n’est pas un nombre entier");
  // A size that is none is told, and those that were typed stay.
  await panel.locator("input[type=file]").setInputFiles({
    name: "t.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("category,total\npetite,9.5\n"),
  });
  await expect(panel.getByRole("alert")).toContainText(
    /«\spetite\s», «\s9\.5\s», n’est pas un nombre entier/,
  );
  await expect(size("petite")).toHaveValue("90");
  expect(await axe(page)).toEqual([]);

  await visit(page, linkTo("explore", { data: "file", i: "Plan", lang: "fr" }));
  const figure = page.getByRole("article").first();
  await expect(figure).toContainText(
    /Plan de sondage\s: 3 strates \(«\sTaille\s»\) et 29 groupes tirés ensemble/,
  );
  await expect(figure).toContainText("strate par strate");
  await expect(figure).toContainText("7 réponses dont la strate ou le groupe n’est pas dit");
});
