import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closedFiles } from "../engine/closed-files.ts";
import { buildOf } from "./deployment.ts";
import { addressIn, closeAll, host, readerOf, snippetOf } from "./elsewhere.ts";
import { choose } from "./file.ts";
import { expect, test } from "./fixture.ts";
import { partsIn } from "./handed-on/office-document.ts";
import { save } from "./handed-on/save.ts";
import { linkTo, settle } from "./visit.ts";

let folder = "";
test.beforeAll(() => {
  test.setTimeout(240_000);
  folder = buildOf("closed", closedFiles());
});
test.afterEach(closeAll);
// Its own host is another origin than the one that this fixture watches.
test.use({ mustBeSilent: false });

for (const width of [375, 1400])
  test(`a survey that is published under a threshold offers what it answers, ${width} pixels wide`, async ({
    browser,
  }) => {
    const reader = await readerOf(browser);
    await reader.setViewportSize({ width, height: 900 });
    const { origin } = await host(folder);
    const visit = async (link: string) => {
      await reader.goto(`${origin}/${link}`);
      await settle(reader);
      const aside = reader.getByText("Afficher indicateurs et filtres");
      if (width < 981 && (await aside.isVisible())) await aside.click();
    };

    await visit(linkTo("explore", { by: "" }));
    const service = reader.getByRole("region", { name: "Service" });
    await expect(service).toContainText("Archivesmasqué");
    await expect(reader.getByText("deux critères à la fois au plus")).toContainText("moins de 11 réponses");

    await reader.getByRole("checkbox", { name: /^moins jeune/ }).check();
    await expect(reader.getByRole("checkbox", { name: /^nord/ })).toBeDisabled();
    await reader.getByRole("checkbox", { name: /^titulaire/ }).check();
    await settle(reader);
    const third = reader.getByRole("checkbox", { name: /^Accueil/ });
    await expect(third).toBeDisabled();
    await expect(third).toHaveAccessibleDescription(/retirez un filtre ou une ventilation/);
    await expect(reader.getByRole("checkbox", { name: /^moins jeune/ })).toBeEnabled();

    // No figure, and no heading of one.
    const refused = linkTo("explore", { by: "service", "f.age": "jeune", "f.statut": "titulaire" });
    await reader.goto(`${origin}/${refused}`);
    await expect(reader.getByRole("alert").first()).toContainText("2 critères à la fois au plus");

    await reader.getByRole("button", { name: "Retirer filtres et ventilations" }).click();
    await settle(reader);
    await expect(reader.getByRole("article").first()).toContainText("n = 160");

    await visit(linkTo("data"));
    await expect(reader.getByRole("status").filter({ hasText: "individuelles" })).toContainText(
      "ni groupe de moins de 11 réponses",
    );
    await expect(reader.getByRole("main")).toContainText("1 autre réponse, sans poids");
    await expect(reader.getByRole("grid")).toHaveCount(0);
    await reader.done();
  });

test("somebody's own file stays open to them beside it, and says whose it is", async ({ browser }) => {
  const reader = await readerOf(browser);
  const { origin } = await host(folder);
  await reader.goto(`${origin}/${linkTo("data")}`);
  await settle(reader);
  await choose(reader, "notre.csv", Buffer.from("service;avis\nArchives;oui\nAccueil;non\nAccueil;oui\n"));
  await expect(reader.getByRole("main")).toContainText("Votre fichier, sur cet écran seulement");
  await expect(reader.getByRole("main")).toContainText("3 lignes sur 3");
  await reader.done();
});

test("a live frame shows and hides what the page does", async ({ browser }) => {
  const reader = await readerOf(browser);
  const served = await host(folder);
  await reader.goto(`${served.origin}/${linkTo("explore", { by: "service", tab: "table" })}`);
  await settle(reader);
  const cellsOf = (from: typeof reader) =>
    from
      .getByRole("table")
      .first()
      .getByRole("row")
      .filter({ hasText: /Archives|Accueil|Enfance/ })
      .allInnerTexts();
  const shown = await cellsOf(reader);
  expect(shown.join(" ")).toMatch(/Archives.*masqué/s);
  await snippetOf(reader, served);
  await reader.getByRole("combobox", { name: "Chiffres" }).selectOption("live");
  const code = reader.getByRole("textbox", { name: "Code à coller dans la page" });
  await expect(code).toHaveValue(/view=/);
  const address = addressIn(await code.inputValue());
  const frame = await readerOf(browser);
  await frame.goto(address);
  await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(frame.getByRole("figure")).toContainText("masqué");
  const said = await frame.getByRole("main").or(frame.getByRole("figure")).first().innerText();
  for (const line of shown) {
    const [percent] = /\d+\s%/.exec(line) ?? [];
    if (percent) expect(said.replace(/\s/g, " ")).toContain(percent.replace(/\s/g, " "));
  }
  await frame.done();
  await reader.done();
});

test("what leaves of it hides the same, in every format, in a presentation and in R", async ({ browser }) => {
  const saved = mkdtempSync(join(tmpdir(), "closed-"));
  const reader = await readerOf(browser);
  const { origin } = await host(folder);
  await reader.goto(`${origin}/${linkTo("explore", { by: "service", tab: "question" })}`);
  await settle(reader);
  await reader.getByText("Lire le script").click();
  const script = await reader.getByRole("region", { name: "Script R de cette figure" }).textContent();
  await reader.getByRole("button", { name: "Ajouter à la présentation" }).click();
  await reader.getByRole("button", { name: "Partager…" }).click();
  const texts = new Map([["R", script ?? ""]]);
  for (const format of ["csv-excel", "csv-open", "json", "svg", "html"] as const)
    texts.set(format, readFileSync(await save(reader, saved, format), "utf8"));
  const slide = partsIn(await save(reader, saved, "pptx"));
  texts.set("pptx", [...slide.values()].map(({ text }) => text).join("\n"));
  await reader.keyboard.press("Escape");
  await reader.getByRole("link", { name: "Présenter", exact: true }).click();
  const downloading = reader.waitForEvent("download");
  await reader.getByRole("button", { name: /HTML/ }).click();
  const path = join(saved, "presentation.html");
  await (await downloading).saveAs(path);
  texts.set("presentation", readFileSync(path, "utf8"));

  // Four archivists, of whom nobody but they themselves knows the answers; and nobody's name.
  for (const [format, text] of texts) {
    expect(text, format).toContain("Archives");
    expect(text, format).not.toMatch(/Zoé|P1[0-9]/);
    if (format !== "R") expect(text, format).toMatch(/masqué|suppressed/);
  }
  const line = texts
    .get("csv-open")
    ?.split(/\r?\n/)
    .find((one) => one.startsWith("Archives"));
  expect(line?.split(",").slice(2, 7).join("")).not.toMatch(/\d/);
  const told = JSON.parse(texts.get("json") ?? "{}") as {
    readonly estimates: readonly Readonly<Record<string, unknown>>[];
  };
  const archives = told.estimates.filter(({ row }) => row === "Archives");
  expect(archives.length).toBeGreaterThan(0);
  for (const one of archives) expect(JSON.stringify(one)).not.toMatch(/:\s*[\d.]/);
  rmSync(saved, { recursive: true });
  await reader.done();
});
